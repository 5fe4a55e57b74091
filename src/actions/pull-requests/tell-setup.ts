import { diagnose } from "../../domain/doctor/diagnose.js";
import { setupComment, setupMarker } from "../../domain/doctor/texts.js";
import { unreadTeamsText } from "../../domain/policy/teams.js";
import { setupFinding, type SetupFinding, sortFindings } from "../../domain/setup/finding.js";
import { accessFindings } from "../run/access-findings.js";
import { installedCallers } from "../log/installed-callers.js";
import { foreignRun } from "../run/decision-context.js";
import { withTeamMembers } from "../run/team-members.js";
import { finding } from "../../domain/reasons/reasons.js";
import { messageOf } from "../../domain/values/message-of.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";

const pullRequestsTold = 10;

/**
 * A set-up that cannot work is told on the pull requests that meet it first: one comment each, which goes when nothing is
 * left. Only until something was released, and only when a pull request is new, or at a push or a sweep. Display only:
 * that it fails stops nothing.
 */
export async function tellSetup(ports: Ports, snapshot: Snapshot): Promise<void> {
  const { log, pullRequests } = snapshot;
  const hasReleased =
    log.kind === "read" && log.state.releases.some((release) => release.pullRequests.length > 0);
  const isNew = pullRequests.some(({ statusComment }) => statusComment === undefined);
  const { hint, actorIsBot } = ports.run;
  // A role or a rule that was mended starts no run.
  const isSweep = hint.kind === "schedule" || (hint.kind === "dispatch" && !actorIsBot);
  const mayHaveChanged =
    hint.kind === "push" || (isSweep && foreignRun(ports, snapshot, installedCallers) === undefined);
  if (ports.setup === undefined || hasReleased || pullRequests.length === 0) return;
  if (!isNew && !mayHaveChanged) return;
  try {
    const { policy, repository } = snapshot;
    const [facts, access] = await Promise.all([
      ports.setup.read(snapshot.develop.sha, { policy, base: repository.defaultBranch }),
      accessFindings(ports, snapshot),
    ]);
    // What an earlier look has found stays until one that saw everything finds it mended.
    const told = access.isWhole
      ? pullRequests
      : pullRequests.filter(({ statusComment }) => statusComment === undefined);
    const { findings } = diagnose(facts);
    const teams = await teamFindings(ports, findings, snapshot);
    const comment = setupComment(sortFindings([...findings, ...teams, ...access.findings]));
    if (comment === undefined && !mayHaveChanged) return;
    await show(ports, told.slice(0, pullRequestsTold), comment);
  } catch (error) {
    const said = messageOf(error);
    ports.runner.notice(finding("not-shown", `What is wrong with the set-up could not be shown: ${said}`));
  }
}

/** What a checkup of the files cannot know: whether the teams' members were read. */
async function teamFindings(
  ports: Ports,
  found: readonly SetupFinding[],
  { policy }: Snapshot,
): Promise<readonly SetupFinding[]> {
  const isTold = found.some(({ code }) => code === "teams-not-asked" || code === "teams-need-app");
  if (policy.kind !== "read" || isTold) return [];
  const text = unreadTeamsText(await withTeamMembers(ports, policy.policy));
  if (text === undefined) return [];
  return [setupFinding("teams-need-app", ports.hasApp ? text : `There is no GitHub App. ${text}`)];
}

async function show(
  { conversations }: Ports,
  pullRequests: Snapshot["pullRequests"],
  comment: string | undefined,
): Promise<void> {
  const wanted = pullRequests.map(({ number }) => ({ number, marker: setupMarker }));
  const found = await conversations.findOwn(wanted);
  for (const [index, { number }] of wanted.entries()) {
    const id = found[index];
    if (comment === undefined) {
      if (id !== undefined) await conversations.deleteComment(id);
    } else if (id === undefined) await conversations.comment({ number, body: comment });
    else await conversations.updateComment({ id, body: comment });
  }
}
