import { driftText } from "../state/drift.js";
import { escapeMarkdown, mention } from "../text/markdown.js";
import { failedByMigrations } from "../migrations/words.js";
import type { Policy } from "../policy/policy.js";
import { remainingApprovers } from "./approvers.js";
import { targetLines } from "./request-card.js";
import { releaseTable } from "./request-card-table.js";
import type { RollbackPreview } from "../log/rollback-preview.js";
import { leavingFurther, newerTargets, retryCode } from "./retry.js";
import type { Release, Rollback, RollbackFailure, State } from "../state/state.js";
import { linesUpTo } from "../text/shortened-lists.js";

const failureMarker = (deployment: string): string =>
  `<!-- release-console:rollback-failure:${deployment} -->`;

export interface FailureFacts {
  readonly rollback: Rollback;
  readonly failure: RollbackFailure;
  readonly state: State;
  readonly policy: Policy;
  /** What is offered further back, as it was looked at just now. */
  readonly older: OlderTarget | undefined;
  readonly repositoryUrl: string;
}

export interface OlderTarget {
  readonly release: Release;
  readonly preview: RollbackPreview;
}

/**
 * The deployment of a rollback failed: what runs as far as known, and the lines to copy. The code binds the
 * release that it stands beside and what is said of it.
 */
export function failureText(facts: FailureFacts, sha256: (text: string) => string): string {
  const { rollback, failure, policy } = facts;
  const { id } = rollback;
  return [
    failureMarker(failure.deployment),
    `**${id} is not complete: deploying ${failure.target.version} (${failure.deployment}) failed.** The request stays open and blocks other deployments.`,
    "",
    `**Runs now:** ${runsNow(facts)}`,
    "",
    `**Evidence:** ${escapeMarkdown(failure.evidence)}${runOf(facts)}`,
    "",
    ...migrationLines(facts),
    ...(policy.rollback.sources.includes("comment") ? waysByComment(facts, sha256) : [wayAtGate(facts)]),
    "",
    whoMay(rollback, policy),
    "",
    `To end the request, comment \`/reject ${id} REASON\`; production then stays as it is.`,
  ].join("\n");
}

/** Where its log is; the state knows the run of the newest attempt alone. */
function runOf({ failure, state: { production } }: FailureFacts): string {
  if (production.kind !== "uncertain" || production.attempt.deployment !== failure.deployment) return "";
  return ` ([its run](${production.attempt.run.url}))`;
}

/** What was found of the release that failed, when it was shown. */
function migrationLines({ rollback, failure: { target } }: FailureFacts): readonly string[] {
  const shown = rollback.shown.find(({ version }) => version === target.version);
  const database = shown?.preview.database;
  return database === undefined
    ? []
    : failedByMigrations(database, { from: rollback.from.version, target: target.version });
}

const noOlder = "There is no older good release to go back to.";

function wayAtGate({ rollback: { id, target }, older, repositoryUrl }: FailureFacts): string {
  const again = `To try ${target.version} again, approve the waiting run of the workflow [Rollback](${repositoryUrl}/actions/workflows/rollback.yml).`;
  return older === undefined
    ? `${again} ${noOlder}`
    : `${again} To go to ${older.release.version} instead, end ${id} and request a rollback to that release.`;
}

function waysByComment(facts: FailureFacts, sha256: (text: string) => string): readonly string[] {
  const { rollback, state, older } = facts;
  const { id, target, shown } = rollback;
  const upwards = newerTargets(state, rollback).flatMap(({ version, commit }) => {
    const preview = shown.find((each) => each.version === version)?.preview;
    if (preview === undefined) return [];
    const code = retryCode({ rollback, target: { version, commit }, preview }, sha256);
    return ["", `To return to ${version} instead, comment:`, "", ...line(`/retry ${id} ${version} ${code}`)];
  });
  return [
    `To try ${target.version} again, comment:`,
    "",
    ...line(`/retry ${id}`),
    ...upwards,
    "",
    ...(older === undefined ? [noOlder] : furtherBack(facts, older, sha256)),
  ];
}

/** What its card would say: nobody has looked at this release yet. */
function furtherBack(
  { rollback, state, failure, repositoryUrl }: FailureFacts,
  { release: { version, commit }, preview }: OlderTarget,
  sha256: (text: string) => string,
): readonly string[] {
  const target = { version, commit };
  const { pullRequests, drift } = leavingFurther(state, rollback, version);
  const leaving = [
    ...pullRequests.map(({ number, title }) => `- #${number} ${escapeMarkdown(title, 200)}`),
    ...drift.map((each) => `- ${driftText(each)}`),
  ];
  const code = retryCode({ rollback, target, preview }, sha256);
  return [
    `To go further back, to ${version}, read this first:`,
    "",
    releaseTable({ state, repositoryUrl, now: failure.at }, [{ label: "**Would run then**", ...target }]),
    "",
    ...targetLines(state, { from: rollback.from, target, preview }),
    "",
    ...(leaving.length === 0
      ? ["Nothing else leaves production."]
      : ["These also leave production:", "", ...linesUpTo(mostLeaving, leaving, "see the Release Notes.")]),
    "",
    "Then comment:",
    "",
    ...line(`/retry ${rollback.id} ${version} ${code}`),
  ];
}

const mostLeaving = { lines: 50, letters: 8_000 };

const line = (command: string): readonly string[] => ["```", command, "```"];

function runsNow({ rollback: { from, failures }, failure, state: { production } }: FailureFacts): string {
  const changedNothing = "No deploy job started, so this deployment changed nothing";
  if (failure.outcome === "aborted" && production.kind === "uncertain")
    return `still unknown. ${changedNothing}; since ${production.attempt.deployment} it may be ${production.attempt.version}, the release before it, or parts of both. Check the environment.`;
  if (failure.outcome === "aborted")
    return `${production.kind === "known" ? production.version : from.version}. ${changedNothing}.`;
  const tried = failures.filter(({ outcome }) => outcome === "failed").map(({ target }) => target.version);
  const possible = [...new Set([...tried.toReversed(), from.version])];
  return `unknown. It may be ${possible.join(", ")}, or parts of ${possible.length === 2 ? "both" : "them"}; check the environment.`;
}

function whoMay(rollback: Rollback, policy: Policy): string {
  const approvers = remainingApprovers(rollback, policy);
  return approvers.length === 0
    ? "Nobody is left who can do that: every rollback approver in the policy file requested it. Ask a maintainer to add one to the policy file."
    : `Can do that: ${approvers.map(mention).join(", ")}.`;
}
