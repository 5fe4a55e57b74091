import type { Policy } from "../../domain/policy/policy.js";

/** Who plays which part; names that start with `a-` are of people whom the policy does not name. */
export interface OwnCast {
  readonly admin: string;
  /** Opens the pull requests. */
  readonly author: string;
  /** As many as an approval needs, and none of them the author. */
  readonly testers: readonly string[];
  readonly requester: string;
  /** undefined: nobody may approve what the requester asks for. */
  readonly approver: string | undefined;
}

export function castOf({ testers, rollbackApprovers, team, approval: { count } }: Policy): OwnCast {
  const author =
    team.find((login) => !testers.includes(login) && !rollbackApprovers.includes(login)) ??
    team.find((login) => !testers.includes(login)) ??
    "a-developer";
  const requester =
    [author, ...team, ...rollbackApprovers].find((login) =>
      rollbackApprovers.some((each) => each !== login),
    ) ?? author;
  return {
    admin: "an-admin",
    author,
    testers: testers.filter((login) => login !== author).slice(0, count),
    requester,
    approver: rollbackApprovers.find((login) => login !== requester),
  };
}

/** Everybody who needs an account, with a role as `init` asks for. */
export const accountsOf = (
  { testers, rollbackApprovers, team }: Policy,
  { admin, author }: OwnCast,
): Readonly<Record<string, "admin" | "write">> => ({
  ...Object.fromEntries(
    [...testers, ...rollbackApprovers, ...team, author].map((login) => [login, "write" as const]),
  ),
  [admin]: "admin",
});
