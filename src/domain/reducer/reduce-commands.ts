import type { CommandFacts } from "../log/command-entries.js";
import type { Entry, StagedPullRequest } from "../log/entry.js";
import { consoleName } from "../values/names.js";
import type { CommandState, EjectionOrder, Objection } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

/** Of comments that were answered, and of reviews. */
const commentsKept = 100;
const ordersKept = 100;

export function reduceCommands(commands: CommandState, facts: CommandFacts, entry: Entry): CommandState {
  // The comment itself is answered by what the command does.
  if (facts.type === "review-command-taken") return withReview(commands, facts.review);
  const known = facts.comment === null ? commands : withComment(commands, facts.comment);
  switch (facts.type) {
    case "objection-raised":
      return { ...known, objections: withObjection(known.objections, facts, entry) };
    case "objections-lifted":
      return {
        ...known,
        objections: known.objections.filter(({ comment }) => !facts.lifted.includes(comment)),
      };
    case "ejection-ordered":
      return { ...known, ejections: withOrders(known.ejections, facts) };
    case "ejection-lifted":
      return commandsAfterBoarding(known, facts.pullRequest);
    case "command-refused":
    case "command-answered":
      return known;
    default:
      return facts satisfies never;
  }
}

/** It boarded with a new head: what kept the old one away is over. */
export const commandsAfterBoarding = (commands: CommandState, number: number): CommandState => ({
  ...commands,
  ejections: commands.ejections.filter(({ pullRequest }) => pullRequest !== number),
});

/** Whoever left for this train alone has left. */
export const commandsAfterMove = (
  commands: CommandState,
  staged: readonly StagedPullRequest[],
): CommandState => ({
  ...commands,
  ejections: commands.ejections.filter(
    ({ until, pullRequest }) => until === "new-head" || staged.some(({ number }) => number === pullRequest),
  ),
});

/** What is in production can be neither held nor ejected any more. */
export function commandsAfterRelease(
  commands: CommandState,
  released: readonly StagedPullRequest[],
): CommandState {
  const isOpen = ({ pullRequest }: { readonly pullRequest: number }): boolean =>
    !released.some(({ number }) => number === pullRequest);
  return {
    ...commands,
    objections: commands.objections.filter(isOpen),
    ejections: commands.ejections.filter(isOpen),
  };
}

/** What was rolled back does not board as it is: somebody repairs it first, or a tester says that it is good. */
export const commandsAfterRecovery = (
  commands: CommandState,
  pullRequest: number,
  head: CommitSha,
): CommandState => ({
  ...commands,
  ejections: [
    ...commands.ejections,
    { pullRequest, heads: [head], until: "new-head" as const, by: consoleName, comment: null },
  ].slice(-ordersKept),
});

/** The console moved it; nobody repaired it by that. */
export const commandsAfterRestack = (
  commands: CommandState,
  from: CommitSha,
  head: CommitSha,
): CommandState => ({
  ...commands,
  ejections: commands.ejections.map((order) =>
    order.heads.includes(from) ? { ...order, heads: [...order.heads, head] } : order,
  ),
});

export const withComment = (commands: CommandState, comment: number): CommandState => ({
  ...commands,
  comments: withNumber(commands.comments, comment),
});

export const withReview = (commands: CommandState, review: number): CommandState => ({
  ...commands,
  reviews: withNumber(commands.reviews ?? [], review),
});

const withNumber = (known: readonly number[], more: number): readonly number[] =>
  [...new Set([...known, more])].toSorted((one, other) => one - other).slice(-commentsKept);

/** Below the lowest id that is kept every comment or review is taken for answered. */
export const isAmong = (answered: readonly number[], id: number): boolean =>
  answered.includes(id) || (answered.length >= commentsKept && id < (answered[0] ?? 0));

function withObjection(
  objections: readonly Objection[],
  { pullRequest, by, text, comment }: Extract<CommandFacts, { type: "objection-raised" }>,
  { time }: Entry,
): readonly Objection[] {
  const others = objections.filter((each) => each.pullRequest !== pullRequest || each.by !== by);
  // Comments may be read out of order: the one that was written last is meant.
  if (objections.some((each) => !others.includes(each) && each.comment > comment)) return objections;
  return [...others, { pullRequest, by, text, comment, at: time }];
}

function withOrders(
  orders: readonly EjectionOrder[],
  { ejections, by, comment }: Extract<CommandFacts, { type: "ejection-ordered" }>,
): readonly EjectionOrder[] {
  const others = orders.filter(
    (each) => !ejections.some(({ pullRequest }) => pullRequest === each.pullRequest),
  );
  return [...others, ...ejections.map((each) => ({ ...each, by, comment }))].slice(-ordersKept);
}
