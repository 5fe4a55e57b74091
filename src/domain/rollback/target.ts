import { releasesAfter } from "../reducer/reduce-rollback.js";
import { canonicalJson } from "../log/canonical-json.js";
import type { DriftCommit, StagedPullRequest } from "../log/entry.js";
import { unreadTeams, type Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { isPerson } from "../snapshot/reviews.js";
import type { Account } from "../snapshot/snapshot.js";
import type { Attempt, Release, Rollback, State } from "../state/state.js";
import { listUpTo } from "../text/shortened-lists.js";
import { includesUser, isSameUser, versionAsked, type UserLogin } from "../values/values.js";

export type TargetChoice =
  | { readonly kind: "chosen"; readonly release: Release; readonly from: Attempt | Release }
  | { readonly kind: "refused"; readonly finding: Finding };

/**
 * Where production would go back to. From the log only: while production is uncertain the last successful release itself,
 * otherwise the good one before the live one; or the one asked for. Earlier means earlier in the log, not a lower number.
 */
export function chooseTarget(state: State, asked: string): TargetChoice {
  const from = whatRuns(state);
  const valid = validTargets(state);
  const newest = valid.at(-1);
  if (from === undefined || newest === undefined)
    return { kind: "refused", finding: finding("no-target", describeTargets(valid)) };
  if (asked === "") return { kind: "chosen", release: newest, from };
  const release = valid.find(({ version }) => version === versionAsked(asked));
  if (release === undefined)
    return {
      kind: "refused",
      finding: finding("bad-target", `"${asked}" was asked for; ${describeTargets(valid)}`),
    };
  return { kind: "chosen", release, from };
}

/** Good, not rolled back, and not what surely runs now; oldest first. */
export function validTargets(state: State): readonly Release[] {
  const good = state.releases.filter((release) => release.rolledBackBy === null);
  const attempt = uncertainAttempt(state);
  if (attempt === undefined) return good.slice(0, -1);
  const left = leftBehind(state, attempt);
  return good.filter((release) => !left.includes(release));
}

const uncertainAttempt = ({ attempt, production }: State): Attempt | undefined =>
  attempt ?? (production.kind === "uncertain" ? production.attempt : undefined);

/** What a rollback that failed was to take out of production: nobody goes back to that. What it only went past, further back than its card, is no worse for it. */
function leftBehind(state: State, attempt: Attempt): readonly Release[] {
  if (attempt.mode !== "rollback") return [];
  return releasesAfter(state, attempt.backTo ?? attempt.version);
}

/** The attempt or release that a rollback would take away; undefined when nothing was ever deployed. */
function whatRuns(state: State): Attempt | Release | undefined {
  if (state.attempt !== null) return state.attempt;
  const { production } = state;
  switch (production.kind) {
    case "none":
      return undefined;
    case "uncertain":
      // After a failed rollback the changes to take back are still those of the release that was to leave.
      return leftBehind(state, production.attempt).at(-1) ?? production.attempt;
    case "known":
      return state.releases.find(({ version }) => version === production.version);
    default:
      return production satisfies never;
  }
}

export const liveRelease = (state: State): Release | undefined => {
  const { production } = state;
  return production.kind === "known"
    ? state.releases.find(({ version }) => version === production.version)
    : undefined;
};

const describeTargets = (valid: readonly Release[]): string =>
  valid.length === 0 ? "no release qualifies." : `valid: ${valid.map(({ version }) => version).join(", ")}.`;

/** What the approver is shown, in one line; the code is taken over it, so a changed request has another code. */
export const requestContent = ({ rollback, from, target, ...shown }: RequestContent): string =>
  canonicalJson([
    rollback,
    from.deployment,
    from.commit.sha,
    target.version,
    target.commit.sha,
    shown.reason,
    shown.carried.map(({ number, head }) => [number, head]),
    shown.carriedDrift.map(({ sha }) => sha),
    shown.preview,
  ]);

export type RequestContent = Pick<Rollback, "from" | "target" | "reason" | "preview"> & {
  readonly rollback: string;
  readonly carried: readonly Pick<StagedPullRequest, "number" | "head">[];
  readonly carriedDrift: readonly Pick<DriftCommit, "sha">[];
};

/** Seven hex digits. */
export const requestCode = (content: string, sha256: (text: string) => string): string =>
  sha256(content).slice(0, 7);

/** Whether this person may decide this rollback; the current policy counts, whatever it was at the request. */
export function approverFinding(
  person: Account,
  { rollback, policy }: { readonly rollback: Rollback; readonly policy: Policy },
): Finding | undefined {
  const who = `@${person.login}`;
  if (!isPerson(person) || includesUser(policy.bots, person.login)) return finding("bot", `${who} is a bot.`);
  if (!includesUser(policy.rollbackApprovers, person.login))
    return finding("not-an-approver", `${who}; approvers: ${approverNames(policy)}.`);
  if (includesUser(policy.outsiders, person.login))
    return finding("no-access", `${who} is among the rollback approvers, with less than triage.`);
  if (rollback.requesters.some(({ by }) => isSameUser(by as UserLogin, person.login)))
    return finding("requester", `${who} requested or joined ${rollback.id}.`);
  return undefined;
}

const mostApprovers = 30;

function approverNames(policy: Policy): string {
  const unread = unreadTeams(policy, "rollbackApprovers");
  const known = listUpTo(
    mostApprovers,
    policy.rollbackApprovers.map((login) => `@${login}`),
  );
  return unread.length === 0
    ? known
    : `${policy.rollbackApprovers.length === 0 ? "nobody" : known}; members of ${unread.join(", ")}: unknown`;
}

/** Decided already. A request that production has outrun can still be rejected: nothing else would end it. */
export const notOpenAnyMore = ({ id, phase }: Rollback): Finding | undefined =>
  phase === "requested" || phase === "failed" ? undefined : finding("no-open-rollback", `${id} is ${phase}.`);

/** Void when production is not what the card showed. */
export function productionChanged(state: State, rollback: Rollback): Finding | undefined {
  const decided = notOpenAnyMore(rollback);
  if (decided !== undefined) return decided;
  const now = whatRuns(state);
  if (rollback.phase === "requested" && now?.deployment !== rollback.from.deployment) {
    return finding(
      "production-changed",
      `${rollback.id} was about ${rollback.from.version} (${rollback.from.deployment}); now runs ${now === undefined ? "nothing" : now.deployment}. /reject ends it.`,
    );
  }
  return undefined;
}
