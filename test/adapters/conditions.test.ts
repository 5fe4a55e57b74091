/** What a condition can come to before anything runs: jobs that only somebody who starts a workflow wakes are no checks. */
import { describe, expect, it } from "@jest/globals";
import { canHold } from "../../src/adapters/conditions.js";

const inputs = new Map<string, string | boolean | undefined>([
  ["environment", undefined],
  ["deploy", undefined],
  ["publish", false],
  ["level", "info"],
]);
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
  ["inputs.publish", never],
  ["github.event_name == 'workflow_dispatch' && inputs.publish", never],
  ["inputs.level == 'info'", onlyStarted],
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
  ["(vars.TARGET || 'staging') != 'staging' && github.event_name != 'pull_request'", onlyStarted],
  ["(vars.TARGET && '') != ''", always],
  ["github.event.inputs == null", always],
  ["github.constructor == 'x'", always],
  // nothing that can be read
  ["${{ github.event_name == 'push' }} && true", always],
  ["github.event_name = 'push'", always],
  ["unheard(github.ref)", always],
])("%s", (condition, expected) => {
  it("is foreseen", () => {
    expect({
      pull_request: canHold(condition, { event: "pull_request", inputs }),
      workflow_dispatch: canHold(condition, { event: "workflow_dispatch", inputs }),
    }).toEqual(expected);
  });
});
