import type { CardFacts } from "./card-facts.js";
import { codeSpan, table } from "../text/markdown.js";
import { duration } from "./issue-comments.js";
import type { Attempt, Release, Rollback, State } from "../state/state.js";
import { shortSha, type Commit, type Time } from "../values/values.js";

/**
 * What runs, as far as that is known, and what would run: never more certain than the log is. The card stays when all of it
 * is over and later releases have followed: what it says of a moment says of which.
 */
export function directionTable({ rollback, state, repositoryUrl }: CardFacts): string {
  const { from, target, requestedAt } = rollback;
  const [before, after] = directionLabels(rollback, state);
  return releaseTable({ state, repositoryUrl, now: requestedAt }, [
    { label: before, ...from },
    { label: after, ...target },
  ]);
}

export function releaseTable(
  { state, repositoryUrl, now }: Pick<CardFacts, "state" | "repositoryUrl"> & { readonly now: Time },
  rows: readonly { readonly label: string; readonly version: string; readonly commit: Commit }[],
): string {
  return table([
    ["when", "release", "commit", "released", "how it ran"],
    ...rows.map(({ label, version, commit }) => [
      label,
      `**${version}**`,
      `[${codeSpan(shortSha(commit.sha))}](${repositoryUrl}/commit/${commit.sha})`,
      ...releaseHistory(state, { version, commit, now }),
    ]),
  ]);
}

function directionLabels(
  { id, phase, requestedAt }: Rollback,
  { attempt, production, log }: State,
): readonly [before: string, after: string] {
  if (phase === "restored") return ["**Ran before**", "**Ran after it**"];
  if (attempt?.rollback === id)
    return [`**Being replaced** (${moment(log.time)})`, `**Being deployed** (${moment(log.time)})`];
  const at = `(${moment(requestedAt)})`;
  const after = "**Runs after approval**";
  if (attempt !== null) return [`**Being deployed now** ${at}`, after];
  return [
    production.kind === "uncertain" ? `**May run now, not certain** ${at}` : `**Runs now** ${at}`,
    after,
  ];
}

/** When it was released, and how it ran. */
function releaseHistory(
  state: State,
  { version, commit, now }: { readonly version: string; readonly commit: Commit; readonly now: Time },
): readonly [string, string] {
  const release = state.releases.find((each) => each.version === version && each.commit.sha === commit.sha);
  if (release !== undefined)
    return [
      `${moment(release.releasedAt)} (${duration(release.releasedAt, now)} earlier)`,
      `${standing(state, release, now)}; ${release.health === "healthy" ? "health verified" : "health never verified"}`,
    ];
  if (state.attempt?.commit.sha === commit.sha)
    return ["not yet", `its deployment began ${moment(state.attempt.startedAt)}`];
  return ["never finished", "its deployment failed"];
}

/** For how long, and until what; a release may have come back when what followed it was rolled back. */
function standing(state: State, release: Release, now: Time): string {
  const later = state.releases.slice(state.releases.indexOf(release) + 1);
  const [next] = later;
  const cameBack = later.findIndex(({ rolledBackBy }) => rolledBackBy === null);
  const rolledBack = later.slice(0, cameBack === -1 ? later.length : cameBack);
  const takenBackBy = rolledBack.at(-1)?.rolledBackBy;
  const successor = later[rolledBack.length];
  const end = successor === undefined ? endOf(state) : { at: successor.releasedAt, until: successor.version };
  const until = end === undefined ? "" : `until ${end.until}`;
  if (next === undefined || takenBackBy === undefined || takenBackBy === null) {
    const time = duration(release.releasedAt, end?.at ?? now);
    return end === undefined ? `${time} until then` : `${time}, ${until}`;
  }
  const first = `${duration(release.releasedAt, next.releasedAt)}, until ${next.version}`;
  return `${first}; again since ${takenBackBy}${end === undefined ? "" : `, ${until}`}`;
}

/** What may have ended the run of the newest release: a deployment that has no good result. */
function endOf({ attempt, production }: State): { readonly at: Time; readonly until: string } | undefined {
  const last: Attempt | undefined =
    attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);
  return last === undefined
    ? undefined
    : { at: last.startedAt, until: `the deployment of ${last.version} began` };
}

/** "2026-11-22 10:05 UTC" */
const moment = (time: Time): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
