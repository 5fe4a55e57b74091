/** What the tests of retry share. */
import { obeyCommand } from "../../../src/actions/rollback/comment-command.js";
import { failureText } from "../../../src/domain/rollback/failure-comment.js";
import { retryCode } from "../../../src/domain/rollback/retry.js";
import type { Policy } from "../../../src/domain/policy/policy.js";
import type { RollbackPreview, ShownTarget } from "../../../src/domain/log/rollback-preview.js";
import type { Release, Rollback } from "../../../src/domain/state/state.js";
import type { Time, Version } from "../../../src/domain/values/values.js";
import { policyWith, sha256, type TestLog, minute } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";
import {
  announced,
  commentBy,
  endDeployment,
  approveRollback,
  releases,
  tellFailure,
} from "../../support/rollback-story.js";

const noMigrations: RollbackPreview = { migrations: null, deployWorkflow: "same" };

const seen = (version: string, preview = noMigrations): ShownTarget => ({
  version: version as Version,
  preview,
});

/** v1.0.0, v1.1.0 and v1.2.0; RB-1 goes back to v1.1.0, its deployment fails, and v1.0.0 is offered. */
export const failed = (): TestLog =>
  tellFailure(
    endDeployment(approveRollback(announced(releases(3).requestRollback())), "failed"),
    seen("v1.0.0"),
  );
export const open = (log: TestLog): Rollback => {
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

const releaseOf = (log: TestLog, version: string): Release => {
  const release = log.state.releases.find((each) => each.version === version);
  if (release === undefined) throw new Error(`${version} was never released.`);
  return release;
};

export const codeFor = (log: TestLog, version: string, preview = noMigrations): string =>
  retryCode({ rollback: open(log), target: releaseOf(log, version), preview }, sha256);

/** What is said about the newest failure. */
export const textFor = (
  log: TestLog,
  { older, policy = policyWith() }: { readonly older?: string; readonly policy?: Policy } = {},
  preview = noMigrations,
): string => {
  const failure = open(log).failures.at(-1);
  if (failure === undefined) throw new Error("Nothing failed.");
  const facts = { rollback: open(log), failure, state: log.state, policy };
  const offered = older === undefined ? undefined : { release: releaseOf(log, older), preview };
  return failureText({ ...facts, older: offered, repositoryUrl: "https://github.test/acme/shop" }, sha256);
};

interface Circumstances {
  readonly by?: string;
  readonly policy?: Policy;
  readonly writtenAt?: Time;
  readonly otherRun?: string;
}

export const obey = async (log: TestLog, body: string, around: Circumstances = {}) => {
  const { by = "ann", policy = policyWith(), otherRun = "in_progress", writtenAt = minute(650) } = around;
  const told = logWorld({
    log,
    snapshot: { policy: { kind: "read", policy, blob: "0".repeat(40) } },
    run: 8,
    parts: {
      runs: {
        cancel: () => Promise.resolve(),
        jobs: () => Promise.resolve([]),
        status: () => Promise.resolve({ status: otherRun, conclusion: undefined, attempt: 1 }),
      },
    },
  });
  await obeyCommand(told.world, { ...commentBy(by, body), createdAt: writtenAt }, "");
  return told;
};
