import { disqualification } from "../../domain/approval/approval.js";
import type { EntryDraft, StagedPullRequest } from "../../domain/log/entry.js";
import { findingLines } from "../../domain/reasons/finding-markdown.js";
import { finding, type ReasonCode } from "../../domain/reasons/reasons.js";
import type { Account } from "../../domain/snapshot/snapshot.js";
import { consoleName, environments } from "../../domain/values/names.js";
import { isSameName, shortSha, type Time } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import { showOrTell } from "../display/show-or-tell.js";
import { upsertComment } from "../display/upsert-comment.js";
import { transact } from "../log/transaction.js";
import type { DecisionContext } from "../run/decision-context.js";
import { withOutsiders } from "../run/outsiders.js";

export interface Click {
  readonly reviews: Awaited<ReturnType<Ports["runs"]["reviews"]>>;
  readonly result: string;
}

/** Who let the gate through is asked of GitHub, and judged: an unqualified click is recorded and grants
 * nothing. A rejection has failed the gate's job already (platform fact 25). */
export async function recordClick(
  ports: Ports,
  first: DecisionContext,
  click: Click,
): Promise<DecisionContext> {
  const by = reviewAt(click.reviews)?.by.login;
  const written = await transact(ports, first, async (context) => {
    const policy = await withOutsiders(ports, context.policy, by === undefined ? [] : [by]);
    return { drafts: clickDrafts(ports, { ...context, policy }, click), value: undefined };
  });
  await tellClick(ports, first, { click, drafts: written.entries });
  return written.context;
}

/** A click that decided nothing is told where people look: on every pull request that it was about. */
async function tellClick(
  ports: Ports,
  { state }: DecisionContext,
  {
    click: { reviews },
    drafts,
  }: { readonly click: Click; readonly drafts: readonly Pick<EntryDraft, "facts">[] },
): Promise<void> {
  const refused = drafts.flatMap(({ facts }) => (facts.type === "approval-refused" ? [facts] : []));
  const isLost = drafts.some(({ facts }) => facts.type === "gate-closed") && reviewAt(reviews) === undefined;
  const { id, url } = ports.run.reference;
  await Promise.all(
    state.train.staged.map(async ({ number, head }) => {
      const own = refused.filter(({ subject }) => subject === `#${number}` || !subject.startsWith("#"));
      if (own.length === 0 && !isLost) return;
      const findings = isLost
        ? [finding("superseded", `Run ${id} passed its gate, and GitHub names nobody who clicked there.`)]
        : own.map(({ by, reason }) =>
            finding(reason as ReasonCode, `@${by} clicked at the gate of ${url}, for ${shortSha(head)}.`),
          );
      const body = ["A click at the gate did not count.", ...findingLines(findings)].join("\n");
      await showOrTell(ports, `#${number} does not say that a click did not count`, () =>
        upsertComment(ports, { number, about: `click:${id}`, body }),
      );
    }),
  );
}

/** What was said at the gate of production. */
export const reviewAt = (reviews: Click["reviews"]): Click["reviews"][number] | undefined =>
  reviews.findLast(({ environment }) => isSameName(environment, environments.productionApproval));

function clickDrafts(
  ports: Ports,
  context: DecisionContext,
  { reviews, result }: Click,
): readonly EntryDraft[] {
  const { state } = context;
  const run = ports.run.reference.id;
  const review = reviewAt(reviews);
  const gate = state.gates.production;
  const reference = `run ${run} attempt ${ports.run.reference.attempt}`;
  if (gate?.run.id !== run)
    return review === undefined
      ? []
      : [refusedDraft("the gate", review.by, { reason: "superseded", reference })];
  const closed: EntryDraft = {
    actor: consoleName,
    facts: {
      type: "gate-closed",
      gate: "production",
      gateRun: run,
      cause: gate.tree === state.train.tip.tree ? "decided" : "superseded",
    },
  };
  if (review === undefined) return [closed];
  if (result !== "success" || review.state !== "approved")
    return [
      refusedDraft(gate.subject, review.by, { reason: rejectionReason(review.by, context), reference }),
      closed,
    ];
  if (gate.tree !== state.train.tip.tree)
    return [refusedDraft(gate.subject, review.by, { reason: "superseded", reference }), closed];
  const vote = { by: review.by, at: ports.clock.now(), reference };
  return [...state.train.staged.map((staged) => voteDraft(staged, vote, context)), closed];
}

interface Vote {
  readonly by: Account;
  readonly at: Time;
  readonly reference: string;
}

/** A yes for one staged pull request, or why it does not count for that one. */
function voteDraft(
  staged: StagedPullRequest,
  { by, at, reference }: Vote,
  context: DecisionContext,
): EntryDraft {
  const reason = disqualification(by, staged, context);
  if (reason !== undefined) return refusedDraft(`#${staged.number}`, by, { reason, reference });
  return {
    actor: by.login,
    facts: {
      type: "approval-granted",
      pullRequest: staged.number,
      head: staged.head,
      tree: context.state.train.tip.tree,
      by: by.login,
      source: "environment",
      at,
      reference,
    },
  };
}

/** A no counts when the same person's yes would have counted for somebody. */
function rejectionReason(by: Account, context: DecisionContext): ReasonCode {
  const reasons = context.state.train.staged.map((staged) => disqualification(by, staged, context));
  return reasons.every((reason) => reason !== undefined) ? (reasons[0] ?? "gate-rejected") : "gate-rejected";
}

const refusedDraft = (
  subject: string,
  by: Account,
  { reason, reference }: { readonly reason: ReasonCode; readonly reference: string },
): EntryDraft => ({
  actor: by.login,
  facts: { type: "approval-refused", subject, by: by.login, source: "environment", reason, reference },
});
