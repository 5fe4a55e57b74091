/** What people do on GitHub's pages besides what everybody in the cast can; all of it is told, and has settled after. */
import type { WorkflowRun } from "@release-console/local-github";
import { ApiClient } from "../actors/api-client.js";
import type { CastName } from "../actors/cast.js";
import type { Fixture } from "../fixture/fixture.js";

export const apiOf = ({ github }: Fixture, login: CastName): ApiClient =>
  new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token: github.token(login) });

const shopPath = (fixture: Fixture, rest: string): string => `/repos/${fixture.repository}${rest}`;

export async function deleteBranch(fixture: Fixture, branch: string): Promise<void> {
  fixture.people.ada.tells(`deletes the branch ${branch}`);
  await apiOf(fixture, "ada").send("DELETE", shopPath(fixture, `/git/refs/heads/${branch}`));
  await fixture.settles();
}

/** "Re-run all jobs" or "Re-run failed jobs" of a run that has ended. */
export async function rerun(fixture: Fixture, run: WorkflowRun, which: "all" | "failed"): Promise<void> {
  fixture.people.mo.tells(`re-runs ${which} jobs of "${run.displayTitle}"`);
  const path = which === "all" ? "rerun" : "rerun-failed-jobs";
  await apiOf(fixture, "mo").send("POST", shopPath(fixture, `/actions/runs/${run.id}/${path}`));
  await fixture.settles();
}

/** "Run workflow" from a branch that the person chooses. */
export async function runsWorkflowFrom(
  fixture: Fixture,
  {
    file,
    ref,
    inputs = {},
  }: { readonly file: string; readonly ref: string; readonly inputs?: Record<string, string> },
): Promise<void> {
  fixture.people.mo.tells(`runs ${file} from ${ref}`);
  await apiOf(fixture, "mo").send("POST", shopPath(fixture, `/actions/workflows/${file}/dispatches`), {
    ref,
    inputs,
  });
  await fixture.settles();
}

export async function setPullRequestState(
  fixture: Fixture,
  number: number,
  state: "open" | "closed",
): Promise<void> {
  fixture.people.dana.tells(`${state === "open" ? "reopens" : "closes"} #${number}`);
  await apiOf(fixture, "dana").send("PATCH", shopPath(fixture, `/pulls/${number}`), { state });
  await fixture.settles();
}

/** "Enable auto-merge". */
export async function enableAutoMerge(fixture: Fixture, number: number): Promise<void> {
  fixture.people.dana.tells(`enables auto-merge of #${number}`);
  const api = apiOf(fixture, "dana");
  const { node_id: pullRequestId } = await api.get<{ readonly node_id: string }>(
    shopPath(fixture, `/pulls/${number}`),
  );
  await api.graphql(
    "mutation EnableAutoMerge($pullRequestId: ID!) { enablePullRequestAutoMerge(input: { pullRequestId: $pullRequestId }) { clientMutationId } }",
    { pullRequestId },
  );
  await fixture.settles();
}

/** "Update branch": what is on develop comes into the pull request's branch. */
export async function updateBranch(
  fixture: Fixture,
  { by, number }: { readonly by: CastName; readonly number: number },
): Promise<void> {
  fixture.people[by].tells(`updates the branch of #${number}`);
  await apiOf(fixture, by).send("PUT", shopPath(fixture, `/pulls/${number}/update-branch`), {});
  await fixture.settles();
}

/** "Convert to draft" and "Ready for review". */
export async function markAs(fixture: Fixture, number: number, what: "draft" | "ready"): Promise<void> {
  await convert(fixture, number, what);
  await fixture.settles();
}

/** The same, while something else is held up: nothing has come of it yet. */
export async function convert(fixture: Fixture, number: number, what: "draft" | "ready"): Promise<void> {
  fixture.people.dana.tells(`marks #${number} as ${what === "draft" ? "a draft" : "ready for review"}`);
  const api = apiOf(fixture, "dana");
  const { node_id } = await api.get<{ node_id: string }>(shopPath(fixture, `/pulls/${number}`));
  const mutation = what === "draft" ? "convertPullRequestToDraft" : "markPullRequestReadyForReview";
  await api.graphql(
    `mutation ($id: ID!) { ${mutation}(input: { pullRequestId: $id }) { clientMutationId } }`,
    { id: node_id },
  );
}

export async function addLabel(fixture: Fixture, number: number, label: string): Promise<void> {
  fixture.people.mo.tells(`labels #${number} ${label}`);
  await apiOf(fixture, "mo").send("POST", shopPath(fixture, `/issues/${number}/labels`), { labels: [label] });
  await fixture.settles();
}

export async function removeLabel(fixture: Fixture, number: number, label: string): Promise<void> {
  fixture.people.mo.tells(`takes the label ${label} off #${number}`);
  await apiOf(fixture, "mo").send(
    "DELETE",
    shopPath(fixture, `/issues/${number}/labels/${encodeURIComponent(label)}`),
  );
  await fixture.settles();
}

/** "Lock conversation" and "Unlock conversation". Nothing is started by it. */
export async function lockConversation(
  fixture: Fixture,
  number: number,
  what: "lock" | "unlock",
): Promise<void> {
  fixture.people.mo.tells(`${what}s the conversation of #${number}`);
  const method = what === "lock" ? "PUT" : "DELETE";
  await apiOf(fixture, "mo").send(method, shopPath(fixture, `/issues/${number}/lock`));
}
