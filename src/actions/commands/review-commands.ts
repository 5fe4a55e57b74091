import { openReviewCommands } from "../../domain/approval/review-commands.js";
import { decideCommand, draftsOf, type CommandDecision } from "../../domain/commands/commands.js";
import { parseCommand, type Command } from "../../domain/commands/parse-command.js";
import { reviewCommandComment } from "../../domain/display/review-command.js";
import { isAmong, withReview } from "../../domain/reducer/reduce-commands.js";
import type { CommandReview, PullRequestFacts } from "../../domain/snapshot/snapshot.js";
import { consoleName } from "../../domain/values/names.js";
import { finding } from "../../domain/reasons/reasons.js";
import { messageOf } from "../../domain/values/message-of.js";
import type { Ports } from "../../ports/ports.js";
import { upsertComment } from "../display/upsert-comment.js";
import { transact } from "../log/transaction.js";
import type { DecisionContext } from "../run/decision-context.js";
import { gateReports } from "../run/gate-reports.js";
import { withOutsiders } from "../run/outsiders.js";
import { answerDecision } from "./answer-decision.js";

interface Given {
  readonly pullRequest: PullRequestFacts;
  readonly review: CommandReview;
  readonly command: Command;
}

/**
 * Carries out the commands with which reviews begin, oldest first, each once: the console writes a comment in the reviewer's
 * name, and the command counts as that one from then on. No event names them: every run that reads finds them.
 */
export async function obeyReviewCommands(
  ports: Ports,
  first: DecisionContext,
  isDue: (review: CommandReview) => boolean,
): Promise<DecisionContext> {
  let context = first;
  for (const given of givenIn(first).filter(({ review }) => isDue(review)))
    context = await obey(ports, context, given);
  return context;
}

const givenIn = ({ snapshot, state, policy }: DecisionContext): readonly Given[] =>
  snapshot.pullRequests
    .flatMap((pullRequest) =>
      openReviewCommands(state, pullRequest, policy).flatMap((review): Given[] => {
        const command = parseCommand(review.body);
        return command === undefined ? [] : [{ pullRequest, review, command }];
      }),
    )
    .toSorted((one, other) => one.review.submittedAt.localeCompare(other.review.submittedAt));

async function obey(ports: Ports, known: DecisionContext, given: Given): Promise<DecisionContext> {
  const { pullRequest, review, command } = given;
  const { login } = review.author;
  const id = await upsertComment(ports, {
    number: pullRequest.number,
    about: `review:${review.id}`,
    body: reviewCommandComment(pullRequest, review),
  }).catch((error: unknown) => tell(ports, given, error));
  if (id === undefined) return known;
  const taken = {
    actor: consoleName,
    facts: {
      type: "review-command-taken",
      pullRequest: pullRequest.number,
      command: command.name,
      by: login,
      review: review.id,
      comment: id,
    },
  } as const;
  const comment = { id, pullRequest: pullRequest.number, by: review.author, isEdited: review.isEdited };
  const written = await transact(ports, known, async (context) => {
    if (isAmong(context.state.commands.reviews ?? [], review.id)) return { drafts: [], value: undefined };
    const decision = await decide(ports, context, { ...given, comment });
    return { drafts: [taken, ...draftsOf(decision)], value: decision };
  });
  for (const { sequence, type } of written.entries) ports.runner.info(`${sequence} ${type}`);
  return written.value === undefined
    ? written.context
    : answerDecision(withoutFailure(ports), written.context, { comment, decision: written.value });
}

/** The run was set off by something else, which it goes on with. */
const withoutFailure = (ports: Ports): Ports => ({
  ...ports,
  runner: { ...ports.runner, fail: (each) => ports.runner.notice(each) },
});

/** The review itself counts from here on, so that `/ship` in an approval leaves what it approves. */
async function decide(
  ports: Ports,
  context: DecisionContext,
  { command, comment, review }: Given & { readonly comment: Parameters<typeof decideCommand>[0]["comment"] },
): Promise<CommandDecision> {
  // That somebody submitted a review has it looked again already.
  if (command.name === "check" || review.isEdited) return { kind: "ignored" };
  const state = { ...context.state, commands: withReview(context.state.commands, review.id) };
  const asked = review.mayNotPush === true ? [review.author.login] : [];
  const policy = await withOutsiders(ports, context.policy, asked);
  const reports = await gateReports(ports, { ...context, policy, state });
  return decideCommand({ ...context, policy, state, reports, command, comment });
}

/** Where GitHub takes no comment, say on a locked pull request, the review's approval does not count either. */
function tell({ runner }: Ports, { pullRequest, review }: Given, error: unknown): undefined {
  const said = messageOf(error);
  runner.notice(
    finding(
      "not-shown",
      `/${review.command} in a review of #${pullRequest.number} was not carried out: ${said}`,
    ),
  );
}
