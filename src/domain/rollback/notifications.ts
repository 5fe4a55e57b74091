import { mention } from "../text/markdown.js";
import type { Policy } from "../policy/policy.js";
import { approvedBy } from "./approvers.js";
import { rollbackTimes } from "./timeline.js";
import type { Rollback } from "../state/state.js";
import { listUpTo } from "../text/shortened-lists.js";
import { uniqueBy } from "../values/lists.js";
import { includesUser, isUserLogin, shortSha, type UserLogin } from "../values/values.js";

export type RollbackNews = "rollback-requested" | "rollback-completed";

/** A comment that tells somebody something once: its marker is how a later run knows that it was written. */
export interface Notification {
  readonly number: number;
  readonly marker: string;
  readonly body: string;
  readonly to: { readonly channel: "mention" | "comment"; readonly names: readonly string[] };
}

/** GitHub notifies about fifty people a comment, and no teams (platform fact 46). */
const mentionsPerComment = 40;

/** Everybody once and by name, machines left out. `pushers`: everyone who can push, where the policy names no team. */
export function recipientsOf(policy: Policy, pushers: readonly UserLogin[]): readonly UserLogin[] {
  const all = [...policy.team, ...policy.rollbackApprovers, ...policy.testers, ...pushers];
  return uniqueBy(all, (login) => login.toLowerCase()).filter(
    (login) => isUserLogin(login) && !login.endsWith("[bot]") && !includesUser(policy.bots, login),
  );
}

/** Comments of its own on the rollback's issue: an edit that adds a name is no reliable notification. */
export function mentionNotifications(
  { rollback, issue }: { readonly rollback: Rollback; readonly issue: number },
  { news, people }: { readonly news: RollbackNews; readonly people: readonly UserLogin[] },
): readonly Notification[] {
  const text = newsText(rollback, news);
  const chunks = people.length === 0 && news === "rollback-completed" ? [[]] : chunksOf(people);
  return chunks.map((names, index) => ({
    number: issue,
    ...marked(`${rollback.id}:${news}:${index + 1}`, [
      ...(names.length === 0 ? [] : [names.map(mention).join(" "), ""]),
      text,
    ]),
    to: { channel: "mention", names },
  }));
}

function chunksOf(people: readonly UserLogin[]): readonly (readonly UserLogin[])[] {
  const chunks: (readonly UserLogin[])[] = [];
  for (let start = 0; start < people.length; start += mentionsPerComment)
    chunks.push(people.slice(start, start + mentionsPerComment));
  return chunks;
}

/** On each pull request that leaves production: who wrote it need not be on the team. */
export const pullRequestNotifications = (rollback: Rollback, news: RollbackNews): readonly Notification[] =>
  rollback.carried.map(({ number }) => ({
    number,
    ...marked(`${rollback.id}:${news}`, [pullRequestText(rollback, news)]),
    to: { channel: "comment", names: [`#${number}`] },
  }));

function marked(name: string, lines: readonly string[]): Pick<Notification, "marker" | "body"> {
  const marker = `<!-- release-console:told:${name} -->`;
  return { marker, body: [marker, ...lines].join("\n") };
}

function newsText(rollback: Rollback, news: RollbackNews): string {
  switch (news) {
    case "rollback-requested":
      return `${rollback.id} is requested: production would go from ${rollback.from.version} back to ${rollback.target.version}. The card above says what that means${rollback.preauthorised ? "; the policy file pre-approves it, so it starts at once" : " and who can approve it"}.`;
    case "rollback-completed":
      return completionText(rollback);
    default:
      return news satisfies never;
  }
}

const mostNamed = 50;

function completionText(rollback: Rollback): string {
  const { id, from, target, carried, carriedDrift } = rollback;
  const leaving = [
    ...carried.map(({ number }) => `#${number}`),
    ...carriedDrift.map(({ sha }) => `\`${shortSha(sha)}\` (bypassed the console)`),
  ];
  return [
    `**${id} is done: production runs ${target.version} (\`${shortSha(target.commit.sha)}\`) again instead of ${from.version}.** Approved by ${approvedBy(rollback)}.`,
    ...(leaving.length === 0
      ? []
      : [
          "",
          `Out of production: ${listUpTo(mostNamed, leaving)}. A recovery pull request carries ${leaving.length === 1 ? "it" : "them"} for repair.`,
        ]),
    "",
    ...rollbackTimes(rollback),
  ].join("\n");
}

function pullRequestText({ id, issue, from, target }: Rollback, news: RollbackNews): string {
  const where = issue === null ? "" : ` (#${issue})`;
  switch (news) {
    case "rollback-requested":
      return `${id}${where} asks to take ${from.version} back to ${target.version}. If it is approved, this change leaves production.`;
    case "rollback-completed":
      return `${id}${where} took ${from.version} back to ${target.version}: this change left production. The recovery pull request carries it for repair and brings it back.`;
    default:
      return news satisfies never;
  }
}
