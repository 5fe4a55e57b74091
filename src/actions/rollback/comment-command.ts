import { mentionsCommand } from "../../domain/text/command-text.js";
import { wasAnswered } from "../../domain/commands/commands.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { parseRollbackCommand, type RollbackCommand } from "../../domain/commands/rollback-command.js";
import { approverFinding, notOpenAnyMore, productionChanged } from "../../domain/rollback/target.js";
import { refusalReply } from "../../domain/rollback/issue-comments.js";
import type { Account } from "../../domain/snapshot/snapshot.js";
import { chooseRetry, olderThanFailure, type RetryChoice } from "../../domain/rollback/retry.js";
import type { Rollback, State } from "../../domain/state/state.js";
import type { EventHint } from "../../ports/run.js";
import type { Ports } from "../../ports/ports.js";
import { closeDeadRollback, tellOfOrphaned, type ClosedDeployment } from "./orphaned-run.js";
import { executeRollback } from "./execute.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import { isPlainStranger, isStranger, reactToOutsider } from "../run/authorization.js";
import { RefusedError } from "../run/refusal.js";
import { rejectRollback } from "./reject.js";
import { upsertComment } from "../display/upsert-comment.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/** `/approve RB-7 4f2a91c`, `/retry RB-7` and `/reject RB-7 why`; other comments are somebody else's. A refusal is recorded and answered. */
export async function obeyCommand(ports: Ports, hint: CommentHint, consoleSha: string): Promise<void> {
  const parsed = await commandIn(ports, hint);
  if (parsed === undefined) return;
  const closed = await closeDeadRollback(ports, await readContextWithFallbackPolicy(ports));
  const { context } = closed;
  // Refused once it stays refused, whatever the policy says by the time that the run is repeated.
  if (wasAnswered(context.state.commands, hint.comment)) {
    ports.runner.info(`Comment ${hint.comment} was answered before; only a new comment counts.`);
    return;
  }
  const { rollback: open } = context.state;
  const by: Account = { login: hint.author, isBot: hint.authorIsBot };
  if (open === null || (open.issue !== hint.issue && parsed.rollback !== open.id)) {
    if (parsed.rollback === "") return;
    return refuseCommand(ports, context, {
      hint,
      rollbackId: parsed.rollback,
      findings: [finding("no-open-rollback", `${parsed.rollback} is not open.`)],
    });
  }
  const retry = parsed.kind === "retry" ? retryOf(ports, closed, { open, parsed, hint }) : undefined;
  const findings = [
    ...commandFindings(context, { open, parsed, by, hint }),
    ...(retry !== undefined && "found" in retry ? [retry] : []),
  ];
  if (findings.length > 0)
    return refuseCommand(ports, await tellOfOrphaned(ports, closed), { hint, rollbackId: open.id, findings });
  // Do not wait for the reaction; run the command first.
  const sign = ports.conversations.react({ comment: hint.comment, with: "rocket" }).catch(() => undefined);
  if (parsed.kind === "reject")
    await rejectRollback(ports, context, { open, by: by.login, reason: parsed.reason });
  else
    await executeRollback(ports, context, {
      consoleSha,
      rollback: open.id,
      by,
      source: "comment",
      at: hint.createdAt,
      reference: `comment ${hint.comment}`,
      ...(retry === undefined || "found" in retry ? {} : { retry }),
    });
  await sign;
}

/** undefined: none, somebody else's, or a stranger's. */
async function commandIn(ports: Ports, hint: CommentHint): Promise<RollbackCommand | undefined> {
  if (hint.isPullRequest) return undefined; // another workflow's
  const parsed = parseRollbackCommand(hint.body);
  if (parsed !== undefined) return (await isPlainStranger(ports)) ? undefined : parsed;
  if (mentionsCommand(hint.body)) await answerUnclear(ports, hint);
  return undefined;
}

/** Somebody copied the line together with something else, and waits. */
async function answerUnclear(ports: Ports, hint: CommentHint): Promise<void> {
  if (await isPlainStranger(ports)) return;
  const found = "The comment holds the line of a command, and other text before it.";
  await showOrTell(ports, `#${hint.issue} does not answer a comment`, () =>
    upsertComment(ports, {
      number: hint.issue,
      about: `unclear:${hint.comment}`,
      body: refusalReply({ to: hint.author, findings: [finding("command-unclear", found)] }),
    }),
  );
}

function retryOf(
  ports: Ports,
  { context: { state }, died }: ClosedDeployment,
  {
    open,
    parsed: { version, code },
    hint: { createdAt },
  }: {
    readonly open: Rollback;
    readonly parsed: Extract<RollbackCommand, { kind: "retry" }>;
    readonly hint: CommentHint;
  },
): RetryChoice | Finding {
  // That it failed was recorded a moment ago, for this comment, whose author had seen it.
  const isAboutDead = died !== undefined && createdAt > died.startedAt;
  const wish = { version, code, writtenAt: isAboutDead ? undefined : createdAt };
  return chooseRetry(state, { rollback: open, wish }, ports.sha256);
}

type CommentHint = Extract<EventHint, { kind: "comment" }>;

interface CommandFacts {
  readonly open: Rollback;
  readonly parsed: RollbackCommand;
  readonly by: Account;
  readonly hint: CommentHint;
}

/** Every problem at once. The current policy decides who may approve. */
function commandFindings(
  { state, policy }: DecisionContext,
  { open, parsed, by, hint }: CommandFacts,
): readonly Finding[] {
  const findings: (Finding | undefined)[] = [
    hint.edited ? finding("edited-comment", `Comment ${hint.comment} was edited.`) : undefined,
    // A way to approve may be closed; saying no is open to every approver.
    parsed.kind === "reject" || policy.rollback.sources.includes("comment")
      ? undefined
      : finding("source-off", `"rollback.sources" is ${policy.rollback.sources.join(", ")}.`),
    approverFinding(by, { rollback: open, policy }),
    phaseFinding(state, { open, parsed, hint }),
    parsed.rollback === open.id
      ? undefined
      : finding(
          "no-open-rollback",
          `Open is ${open.id}; the comment names ${parsed.rollback === "" ? "none" : parsed.rollback}.`,
        ),
    parsed.kind === "approve" && parsed.code !== open.code
      ? finding(
          "wrong-code",
          `${parsed.code === "" ? "No code was given" : `"${parsed.code}"`}; the card of ${open.id} has another.`,
          ...(open.phase === "failed"
            ? ["Copy a line of the newest comment about the failure in the issue; the card is past."]
            : []),
        )
      : undefined,
    parsed.kind === "reject" && parsed.reason === ""
      ? finding("reason-required", `/reject ${open.id} needs a reason.`)
      : undefined,
  ];
  return findings.filter((each) => each !== undefined);
}

/** What a retry needs of the phase, `chooseRetry` says. */
function phaseFinding(
  state: State,
  { open, parsed, hint }: Pick<CommandFacts, "open" | "parsed" | "hint">,
): Finding | undefined {
  switch (parsed.kind) {
    case "approve":
      return productionChanged(state, open) ?? olderThanFailure(open, hint.createdAt);
    case "reject":
      return notOpenAnyMore(open);
    case "retry":
      return undefined;
    default:
      return parsed satisfies never;
  }
}

interface RefusedCommand {
  readonly hint: CommentHint;
  readonly rollbackId: string;
  readonly findings: readonly Finding[];
}

async function refuseCommand(
  ports: Ports,
  context: DecisionContext,
  { hint, rollbackId, findings }: RefusedCommand,
): Promise<void> {
  if (await isStranger(ports, context.policy, hint.author))
    return reactToOutsider(ports, { comment: hint.comment, by: hint.author });
  const facts: EntryDraft["facts"] = {
    type: "approval-refused",
    subject: rollbackId,
    by: hint.author,
    source: "comment",
    reason: findings.map(({ code }) => code).join(", "),
    reference: `comment ${hint.comment}`,
  };
  await transact(ports, context, () =>
    Promise.resolve({ drafts: [{ actor: hint.author, facts }], value: undefined }),
  );
  await showOrTell(ports, `#${hint.issue} does not answer a comment`, () =>
    ports.conversations.comment({
      number: hint.issue,
      body: refusalReply({ to: hint.author, findings }),
    }),
  );
  throw new RefusedError(findings);
}
