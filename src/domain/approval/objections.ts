import { unreadTeams, type Policy } from "../policy/policy.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { isPerson, latestOpinions } from "../snapshot/reviews.js";
import type { Account, PullRequestFacts, ReviewFacts } from "../snapshot/snapshot.js";
import type { EjectionOrder, State } from "../state/state.js";
import { includesUser, shortSha, type CommitSha } from "../values/values.js";

/** What testers hold against this pull request; it stays on staging and does not reach production. */
export const objectionFindings = ({ commands }: State, number: number): readonly Finding[] =>
  commands.objections
    .filter(({ pullRequest }) => pullRequest === number)
    .map(({ by, text, at }) =>
      finding("held-by-tester", `@${by} at ${at}: ${text === "" ? "no reason was given." : onOneLine(text)}`),
    );

/**
 * Testers' requests for changes that stand, whatever commit they were made on. Unknown is not yes: while the members of a
 * team cannot be read, anybody's no may be one of theirs.
 */
export const changeRequests = (pullRequest: PullRequestFacts, policy: Policy): readonly ReviewFacts[] =>
  latestOpinions(pullRequest.reviews).filter(
    ({ state, author }) => state === "CHANGES_REQUESTED" && mayBeTester(author, policy),
  );

const mayBeTester = (by: Account, policy: Policy): boolean =>
  includesUser(policy.testers, by.login) ||
  (unreadTeams(policy, "testers").length > 0 && isPerson(by) && !includesUser(policy.bots, by.login));

export function changeRequestFinding({ author: { login }, commit }: ReviewFacts, policy: Policy): Finding {
  const said = `@${login} requested changes${commit === undefined ? "" : ` on ${shortSha(commit)}`}`;
  return includesUser(policy.testers, login)
    ? finding("changes-requested", `${said}.`)
    : finding("teams-unreadable", `${said} and may be of ${unreadTeams(policy, "testers").join(" or ")}.`);
}

/** The order that this pull request leaves staging at this head. */
export const ejectionOrderOf = (
  { commands }: State,
  { number, head }: { readonly number: number; readonly head: CommitSha },
): EjectionOrder | undefined =>
  commands.ejections.find(({ pullRequest, heads }) => pullRequest === number && heads.includes(head));

/**
 * A head that a tester took off staging stays away, and so does what was rolled back while nobody has repaired it; one
 * that `/ship` left behind boards the next train by itself.
 */
export function keptAwayFindings(
  state: State,
  pullRequest: { readonly number: number; readonly head: CommitSha },
): readonly Finding[] {
  const order = ejectionOrderOf(state, pullRequest);
  if (order?.until !== "new-head") return [];
  const head = shortSha(pullRequest.head);
  return order.comment === null
    ? [finding("recovery-not-repaired", `${head} is what left production.`)]
    : [finding("ejected-by-tester", `@${order.by} ejected ${head}.`)];
}

/** Findings go into job logs too, where a line of its own could be read as a command to the runner. */
const onOneLine = (text: string): string => text.split(/\s+/u).join(" ");
