import { diagnose } from "../../domain/doctor/diagnose.js";
import { setupComment, setupMarker } from "../../domain/doctor/texts.js";
import { unreadTeamsText } from "../../domain/policy/teams.js";
import { setupFinding, type SetupFinding, sortFindings } from "../../domain/setup/finding.js";
import { accessFindings } from "../run/access-findings.js";
import { withTeamMembers } from "../run/team-members.js";
import { finding } from "../../domain/reasons/reasons.js";
import { messageOf } from "../../domain/values/message-of.js";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { Ports } from "../../ports/ports.js";
import type { SetupReader } from "../../ports/reading.js";

const pullRequestsTold = 10;

/** Looks at the set-up, and tells pull requests what is wrong with it. `mayHaveChanged`: those that were told before, too. */
export async function examineSetup(
  ports: Ports,
  snapshot: Snapshot,
  { reader, mayHaveChanged }: { readonly reader: SetupReader; readonly mayHaveChanged: boolean },
): Promise<void> {
  try {
    const { policy, repository, pullRequests } = snapshot;
    const [facts, access] = await Promise.all([
      reader.read(snapshot.develop.sha, { policy, base: repository.defaultBranch }),
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
