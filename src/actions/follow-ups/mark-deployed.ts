import { attemptBranch, consoleName } from "../../domain/values/names.js";
import type { FollowUp } from "../../domain/state/state.js";
import { shortSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { writtenState } from "../log/unwritten.js";
import type { DecisionContext } from "../run/decision-context.js";
import type { FollowUpOutcome } from "../run/follow-up-outcome.js";

/** What the release is found by from now on. */
export async function createTag(
  ports: Ports,
  context: DecisionContext,
  { version, commit }: Extract<FollowUp, { kind: "tag" }>,
): Promise<FollowUpOutcome> {
  const { sequence, hash } = writtenState(context).log;
  const tagged = await ports.tags.create({
    version,
    commit: commit.sha,
    message: `Release ${version}\n\nRelease-Console-Entry: ${sequence}\nRelease-Console-Hash: ${hash}\n`,
  });
  if (tagged.kind === "refused") return tagged;
  return {
    kind: "settled",
    drafts: [{ actor: consoleName, facts: { type: "release-tagged", version, commit: commit.sha } }],
  };
}

/** Recoveries are made from this branch: under its name counts no other commit, whoever put it there. */
export async function pinAttempt(
  ports: Ports,
  { deployment, commit }: Extract<FollowUp, { kind: "pin-attempt" }>,
): Promise<FollowUpOutcome> {
  const branch = attemptBranch(deployment);
  const outcome = await ports.objects.moveRef({
    ref: `refs/heads/${branch}`,
    before: null,
    after: commit.sha,
    force: false,
  });
  if (outcome.kind === "refused") return outcome;
  const head = outcome.kind === "raced" ? await ports.objects.headOf(branch) : commit.sha;
  if (head === undefined) return { kind: "waits" }; // another run made it, and GitHub does not show it yet
  if (head !== commit.sha)
    return {
      kind: "refused",
      found: `The branch ${branch} is at ${shortSha(head)}, not at the deployed commit ${shortSha(commit.sha)}.`,
      remedy: `Delete the branch ${branch}; the next run makes it again.`,
    };
  return {
    kind: "settled",
    drafts: [
      { actor: consoleName, facts: { type: "attempt-pinned", deployment, branch, commit: commit.sha } },
    ],
  };
}
