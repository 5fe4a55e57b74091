import type { StagedPullRequest } from "../domain/log/entry.js";
import { isSameUser, type UserLogin } from "../domain/values/values.js";
import type { Approval, Release, Rollback } from "./history-records.js";

/**
 * Whether somebody else than who made or asked for the change approved it. `unknown`: the log does not say who pushed,
 * so nobody is known to be independent. `beforehand`: the policy file approved it, no person did.
 */
export interface Separation {
  readonly verdict: "kept" | "not-kept" | "unknown" | "beforehand" | "not-approved";
  /** One sentence: between whom. */
  readonly why: string;
}

const isSame = (one: string, other: string): boolean => isSameUser(one as UserLogin, other as UserLogin);

/** The people whose work it is, by what the log knows. */
export const peopleOf = ({ author, pusher, contributors }: StagedPullRequest): readonly string[] => {
  const all = [author, ...(pusher === null ? [] : [pusher]), ...contributors];
  return all.filter((login, index) => all.findIndex((other) => isSame(login, other)) === index);
};

/** The weakest of its pull requests decides. */
export function separationOfRelease({ deployment, approvals }: Release): Separation {
  const each = deployment.pullRequests.map((pullRequest) => separationOf(pullRequest, approvals));
  const order: readonly Separation["verdict"][] = ["not-approved", "not-kept", "unknown", "kept"];
  for (const verdict of order) {
    const found = each.filter((separation) => separation.verdict === verdict);
    if (found.length > 0) return { verdict, why: found.map(({ why }) => why).join(" ") };
  }
  return { verdict: "not-approved", why: "The release has no pull request that anybody could approve." };
}

function separationOf(pullRequest: StagedPullRequest, approvals: readonly Approval[]): Separation {
  const { number, head, pusher } = pullRequest;
  const own = approvals.filter(
    ({ subject }) => subject.kind === "pull-request" && subject.number === number && subject.head === head,
  );
  if (own.length === 0)
    return { verdict: "not-approved", why: `#${number} has no recorded approval of this head.` };
  const people = peopleOf(pullRequest);
  const others = own.filter(({ by }) => !people.some((person) => isSame(person, by)));
  const makers = people.join(", ");
  if (others.length === 0)
    return {
      verdict: "not-kept",
      why: `#${number} was approved by ${namesOf(own)} alone, of ${makers} who made it.`,
    };
  const why = `#${number} is by ${makers}; approved by ${namesOf(others)}.`;
  return pusher === null
    ? { verdict: "unknown", why: `${why} The log does not know who pushed it.` }
    : { verdict: "kept", why };
}

export function separationOfRollback({ requesters, approvals, preauthorised }: Rollback): Separation {
  const asking = requesters.filter(({ mayStillApprove }) => !mayStillApprove).map(({ by }) => by);
  if (approvals.length === 0) return { verdict: "not-approved", why: "Nobody approved it." };
  const people = approvals.filter(({ source }) => source !== "policy");
  if (people.length === 0)
    return {
      verdict: "beforehand",
      why: preauthorised
        ? "The policy file approved it beforehand; no person did."
        : "The policy file approved it; no person did.",
    };
  const own = people.filter(({ by }) => asking.some((person) => isSame(person, by)));
  const why = `Requested by ${asking.join(", ")}; approved by ${namesOf(people)}.`;
  return own.length === 0
    ? { verdict: "kept", why }
    : { verdict: "not-kept", why: `${why} ${namesOf(own)} did both.` };
}

const namesOf = (approvals: readonly Approval[]): string =>
  [...new Set(approvals.map(({ by }) => by))].join(", ");
