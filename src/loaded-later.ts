/**
 * What every run needs once GitHub's first answer is there, in one file of the bundle. What only some runs need is loaded
 * from here, so that it does not bring all this a second time.
 */
import type { CodeLoaders } from "./adapters/create-ports.js";
import { createSnapshotMaker } from "./adapters/github/snapshot/reader.js";

/* oxlint-disable import/no-unassigned-import -- nearly every action needs these, and each would bring them in its own file */
import "./domain/display/job-summaries.js";
import "./domain/rollback/target.js";
import "./domain/train/staging-plan.js";
/* oxlint-enable import/no-unassigned-import */

export { recordUndelivered } from "./actions/log/undelivered.js";

export const loaders: CodeLoaders = {
  snapshotMaker: () => Promise.resolve(createSnapshotMaker),
  laterPorts: async () => (await import("./adapters/later-ports.js")).createLaterPorts,
  policyReader: async () => (await import("./adapters/policy/read-policy.js")).readPolicy,
};

export const actions = {
  "append-release-notes": async () => (await import("./actions/append-release-notes.js")).appendReleaseNotes,
  console: async () => (await import("./actions/console.js")).showConsole,
  "deploy-production": async () => (await import("./actions/deploy-production.js")).deployProduction,
  "gate-checks": async () => (await import("./actions/gate-checks.js")).gateChecks,
  "promote-to-staging": async () => (await import("./actions/promote-to-staging.js")).promoteToStaging,
  "require-tester-approval": async () =>
    (await import("./actions/require-tester-approval.js")).requireTesterApproval,
  rollback: async () => (await import("./actions/rollback.js")).rollback,
} as const;
