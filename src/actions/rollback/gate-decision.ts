import { consoleName, environments } from "../../domain/values/names.js";
import type { EntryDraft } from "../../domain/log/entry.js";
import { findingLines } from "../../domain/reasons/finding-markdown.js";
import { finding, type Finding } from "../../domain/reasons/reasons.js";
import { approverFinding, notOpenAnyMore, productionChanged } from "../../domain/rollback/target.js";
import { refusalReply } from "../../domain/rollback/issue-comments.js";
import type { Rollback } from "../../domain/state/state.js";
import { isSameName, type UserLogin } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import { withOutsiders } from "../run/outsiders.js";
import { showOrTell } from "../display/show-or-tell.js";
import type { DecisionContext } from "../run/decision-context.js";
import { transact } from "../log/transaction.js";

/** The environment let this run through; who clicked is asked of GitHub, and whether that person may decide is ours to say. */
export async function decideOnClick(
  ports: Ports,
  { gateResult, consoleSha }: { readonly gateResult: string; readonly consoleSha: string },
): Promise<void> {
  const [reviews, context] = await Promise.all([
    ports.runs.reviews(ports.run.reference.id),
    readContextWithFallbackPolicy(ports),
  ]);
  const review = reviews.findLast(({ environment }) =>
    isSameName(environment, environments.rollbackApproval),
  );
  const { rollback: open } = context.state;
  if (open === null) {
    ports.runner.notice(finding("no-open-rollback", "No rollback is open; the click decided nothing."));
    return;
  }
  if (review === undefined) return tellOfNoClick(ports, context, open);
  const reference = `run ${ports.run.reference.id} attempt ${ports.run.reference.attempt}`;
  const policy = await withOutsiders(ports, context.policy, [review.by.login]);
  if (!isItsGate(ports, context, open))
    return recordUnused(ports, context, { open, by: review.by.login, reference });
  const isApproval = gateResult === "success" && review.state === "approved";
  const findings = [
    approverFinding(review.by, { rollback: open, policy }),
    isApproval ? productionChanged(context.state, open) : notOpenAnyMore(open),
  ].filter((each) => each !== undefined);
  if (findings.length === 0 && !isApproval) {
    const { rejectRollback } = await import("./reject.js");
    return rejectRollback(ports, context, {
      open,
      by: review.by.login,
      reason: review.comment === "" ? "rejected at the gate" : review.comment,
    });
  }
  if (findings.length === 0) {
    const { executeRollback } = await import("./execute.js");
    return executeRollback(ports, context, {
      consoleSha,
      rollback: open.id,
      by: review.by,
      source: "environment",
      at: ports.clock.now(),
      reference,
    });
  }
  await refuseClick(ports, context, { open, by: review.by.login, findings, reference });
}

/** A run that waited for an older request, or that is run again, brings a click that was not meant for this one. */
const isItsGate = (ports: Ports, { state }: DecisionContext, open: Rollback): boolean =>
  state.gates.rollback?.run.id === ports.run.reference.id && state.gates.rollback.subject === open.id;

interface Click {
  readonly open: Rollback;
  readonly by: UserLogin;
  readonly reference: string;
}

async function recordUnused(ports: Ports, context: DecisionContext, click: Click): Promise<void> {
  ports.runner.notice(
    finding(
      "superseded",
      `The click of @${click.by} belongs to no open gate; ${click.open.id} is decided at its own.`,
    ),
  );
  await transact(ports, context, () =>
    Promise.resolve({ drafts: [refusedDraft(click, "superseded")], value: undefined }),
  );
}

const refusedDraft = ({ open, by, reference }: Click, reason: string): EntryDraft => ({
  actor: by,
  facts: { type: "approval-refused", subject: open.id, by, source: "environment", reason, reference },
});

type RefusedClick = Click & { readonly findings: readonly Finding[] };

/** Recorded, answered, and a fresh gate opened. */
async function refuseClick(ports: Ports, context: DecisionContext, click: RefusedClick): Promise<void> {
  const { open, by, findings } = click;
  const drafts = refusalDrafts(ports, click);
  const written = await transact(ports, context, () => Promise.resolve({ drafts, value: undefined }));
  for (const each of findings) ports.runner.notice(each);
  await answerIn(ports, open, refusalReply({ to: by, findings }));
  const { dispatchRequest } = await import("../follow-ups/rollback/automatic-rollback.js");
  await dispatchRequest(ports, written.context);
}

/** GitHub let the run through and names nobody: the request stays open, and its issue says how to go on. */
async function tellOfNoClick(ports: Ports, context: DecisionContext, open: Rollback): Promise<void> {
  const told = finding(
    "gate-without-click",
    `The gate of run ${ports.run.reference.id} ended, and GitHub names nobody who clicked at "${environments.rollbackApproval}".`,
  );
  ports.runner.notice(told);
  const closed: EntryDraft = {
    actor: consoleName,
    facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "ended" },
  };
  await transact(ports, context, ({ state }) =>
    Promise.resolve({
      drafts: state.gates.rollback?.run.id === ports.run.reference.id ? [closed] : [],
      value: undefined,
    }),
  );
  await answerIn(
    ports,
    open,
    [`${open.id} is still open: a click at its gate decided nothing.`, ...findingLines([told])].join("\n"),
  );
}

/** Where there is no issue yet, the run's annotations are all there is. */
async function answerIn(ports: Ports, { issue }: Rollback, body: string): Promise<void> {
  if (issue === null) return;
  await showOrTell(ports, `#${issue} does not answer a click`, () =>
    ports.conversations.comment({ number: issue, body }),
  );
}

function refusalDrafts(ports: Ports, { findings, ...click }: RefusedClick): readonly EntryDraft[] {
  return [
    refusedDraft(click, findings.map(({ code }) => code).join(", ")),
    {
      actor: consoleName,
      facts: { type: "gate-closed", gate: "rollback", gateRun: ports.run.reference.id, cause: "decided" },
    },
  ];
}
