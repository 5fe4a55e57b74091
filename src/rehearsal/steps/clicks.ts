/** What people do on GitHub's pages besides what everybody in the cast can; all of it is told, and has settled after. */
import type { WorkflowRun } from "@release-console/local-github";
import { ApiClient } from "../actors/api-client.js";
import type { CastName } from "../actors/cast.js";
import type { Stage } from "../fixture/fixture.js";

export const apiOf = ({ github }: Stage, login: CastName): ApiClient =>
  new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token: github.token(login) });

const shopPath = (stage: Stage, rest: string): string => `/repos/${stage.repository}${rest}`;

export async function deleteBranch(stage: Stage, branch: string): Promise<void> {
  stage.people.ada.tells(`deletes the branch ${branch}`);
  await apiOf(stage, "ada").send("DELETE", shopPath(stage, `/git/refs/heads/${branch}`));
  await stage.settles();
}

/** "Re-run all jobs" or "Re-run failed jobs" of a run that has ended. */
export async function rerun(stage: Stage, run: WorkflowRun, which: "all" | "failed"): Promise<void> {
  stage.people.mo.tells(`re-runs ${which} jobs of "${run.displayTitle}"`);
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
  stage.people.mo.tells(`runs ${file} from ${ref}`);
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
  stage.people.dana.tells(`${state === "open" ? "reopens" : "closes"} #${number}`);
  await apiOf(stage, "dana").send("PATCH", shopPath(stage, `/pulls/${number}`), { state });
  await stage.settles();
}

/** "Convert to draft" and "Ready for review". */
export async function markAs(stage: Stage, number: number, what: "draft" | "ready"): Promise<void> {
  await convert(stage, number, what);
  await stage.settles();
}

/** The same, while something else is held up: nothing has come of it yet. */
export async function convert(stage: Stage, number: number, what: "draft" | "ready"): Promise<void> {
  stage.people.dana.tells(`marks #${number} as ${what === "draft" ? "a draft" : "ready for review"}`);
  const api = apiOf(stage, "dana");
  const { node_id } = await api.get<{ node_id: string }>(shopPath(stage, `/pulls/${number}`));
  const mutation = what === "draft" ? "convertPullRequestToDraft" : "markPullRequestReadyForReview";
  await api.graphql(
    `mutation ($id: ID!) { ${mutation}(input: { pullRequestId: $id }) { clientMutationId } }`,
    { id: node_id },
  );
}

export async function addLabel(stage: Stage, number: number, label: string): Promise<void> {
  stage.people.mo.tells(`labels #${number} ${label}`);
  await apiOf(stage, "mo").send("POST", shopPath(stage, `/issues/${number}/labels`), { labels: [label] });
  await stage.settles();
}

export async function removeLabel(stage: Stage, number: number, label: string): Promise<void> {
  stage.people.mo.tells(`takes the label ${label} off #${number}`);
  await apiOf(stage, "mo").send(
    "DELETE",
    shopPath(stage, `/issues/${number}/labels/${encodeURIComponent(label)}`),
  );
  await stage.settles();
}

/** "Lock conversation" and "Unlock conversation". Nothing is started by it. */
export async function lockConversation(stage: Stage, number: number, what: "lock" | "unlock"): Promise<void> {
  stage.people.mo.tells(`${what}s the conversation of #${number}`);
  const method = what === "lock" ? "PUT" : "DELETE";
  await apiOf(stage, "mo").send(method, shopPath(stage, `/issues/${number}/lock`));
}
