/** What people do on GitHub's pages besides what the rehearsal's people can. */
import type { WorkflowRun } from "../../../src/local-github/model/model.js";
import { ApiClient } from "../../../src/rehearsal/people/api-client.js";
import type { CastName } from "../../../src/rehearsal/people/cast.js";
import type { Stage } from "../../../src/rehearsal/stage/stage.js";

export const apiOf = ({ github }: Stage, login: CastName): ApiClient =>
  new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token: github.token(login) });

const shopPath = (stage: Stage, rest: string): string => `/repos/${stage.repository}${rest}`;

export async function deleteBranch(stage: Stage, branch: string): Promise<void> {
  await apiOf(stage, "ada").send("DELETE", shopPath(stage, `/git/refs/heads/${branch}`));
  await stage.settles();
}

/** "Re-run all jobs" or "Re-run failed jobs" of a run that has ended. */
export async function rerun(stage: Stage, run: WorkflowRun, which: "all" | "failed"): Promise<void> {
  const path = which === "all" ? "rerun" : "rerun-failed-jobs";
  await apiOf(stage, "mo").send("POST", shopPath(stage, `/actions/runs/${run.id}/${path}`));
  await stage.settles();
}

/** "Run workflow" from a branch that the person chooses. */
export async function runsWorkflowFrom(
  stage: Stage,
  {
    file,
    ref,
    inputs = {},
  }: { readonly file: string; readonly ref: string; readonly inputs?: Record<string, string> },
): Promise<void> {
  await apiOf(stage, "mo").send("POST", shopPath(stage, `/actions/workflows/${file}/dispatches`), {
    ref,
    inputs,
  });
  await stage.settles();
}

export async function setPullRequestState(
  stage: Stage,
  number: number,
  state: "open" | "closed",
): Promise<void> {
  await apiOf(stage, "dana").send("PATCH", shopPath(stage, `/pulls/${number}`), { state });
  await stage.settles();
}

export async function addLabel(stage: Stage, number: number, label: string): Promise<void> {
  await apiOf(stage, "mo").send("POST", shopPath(stage, `/issues/${number}/labels`), { labels: [label] });
  await stage.settles();
}

export async function removeLabel(stage: Stage, number: number, label: string): Promise<void> {
  await apiOf(stage, "mo").send(
    "DELETE",
    shopPath(stage, `/issues/${number}/labels/${encodeURIComponent(label)}`),
  );
  await stage.settles();
}
