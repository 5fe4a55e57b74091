/** What a condition can come to before anything runs: jobs that only somebody who starts a workflow wakes are no checks. */
import { describe, expect, it } from "@jest/globals";
import { canHold } from "../../src/adapters/conditions.js";

const never = { pull_request: false, workflow_dispatch: false };
const always = { pull_request: true, workflow_dispatch: true };
const onlyStarted = { pull_request: false, workflow_dispatch: true };
const onlyPullRequest = { pull_request: true, workflow_dispatch: false };

describe.each([
  [undefined, always],
  ["true", always],
  ["false", never],
  ["always()", always],
  ["failure()", never],
  ["!cancelled()", always],
  ["failure() && github.event_name != 'pull_request'", never],
  // deployments beside checks
  ["github.event_name == 'push' && github.ref == 'refs/heads/main'", never],
  ["${{ github.ref == 'refs/heads/main' }}", never],
  ["github.event_name == 'workflow_dispatch'", onlyStarted],
  ["github.event_name != 'pull_request'", onlyStarted],
  [
    "(github.ref == 'refs/heads/main' && github.event_name == 'push') || github.event_name == 'workflow_dispatch'",
    onlyStarted,
  ],
  ["github['event_name'] == 'WORKFLOW_DISPATCH'", onlyStarted],
  ["inputs.environment == 'production'", onlyStarted],
  ["github.event.inputs.deploy == 'true'", onlyStarted],
  ["startsWith(github.ref, 'refs/heads/')", onlyStarted],
  ["startsWith(github.ref, 'refs/tags/')", never],
  ["!github.event.pull_request", onlyStarted],
  ["github.head_ref == ''", always],
  // what only a run knows
  ["needs.changes.outputs.code == 'true'", always],
  ["needs.build.result == 'success' && github.event_name == 'workflow_dispatch'", onlyStarted],
  ["vars.DEPLOY == 'yes' || github.event_name == 'pull_request'", always],
  [
    "github.event_name == 'pull_request' && contains(github.event.pull_request.labels.*.name, 'deploy')",
    onlyPullRequest,
  ],
  [
    "contains(github.event.pull_request.labels.*.name, 'deploy') || github.event_name != 'pull_request'",
    always,
  ],
  ['contains(fromJSON(\'["push", "workflow_dispatch"]\'), github.event_name)', onlyStarted],
  ["github.event.action == 'closed'", onlyPullRequest],
  ["github.actor != 'dependabot[bot]'", always],
  // nothing that can be read
  ["${{ github.event_name == 'push' }} && true", always],
  ["github.event_name = 'push'", always],
  ["unheard(github.ref)", always],
])("%s", (condition, expected) => {
  it("is foreseen", () => {
    expect({
      pull_request: canHold(condition, "pull_request"),
      workflow_dispatch: canHold(condition, "workflow_dispatch"),
    }).toEqual(expected);
  });
});
