import type { Entry, EntryFacts } from "../domain/log/entry.js";
import { type Draft, referenceTo } from "./history-draft.js";
import { appended } from "./history-shared.js";

/** Who said yes or no to a pull request, and what was refused to whom. */
export function noteApproval(draft: Draft, entry: Entry): void {
  const { facts } = entry;
  switch (facts.type) {
    case "approval-granted":
      grant(draft, facts, entry);
      return;
    case "approval-withdrawn-late":
      for (const approval of draft.pullRequest(facts.pullRequest).approvals as Draft["approvals"])
        if (
          approval.by === facts.by &&
          approval.subject.kind === "pull-request" &&
          approval.subject.head === facts.head
        )
          approval.withdrawn = referenceTo(entry);
      return;
    case "approval-refused":
      draft.refuse({
        kind: "approval",
        subject: facts.subject,
        pullRequest: numberIn(facts.subject),
        by: facts.by,
        reason: facts.reason,
        entry: referenceTo(entry),
      });
      return;
    case "command-refused":
      draft.refuse({
        kind: "command",
        subject: facts.command,
        pullRequest: facts.pullRequest,
        by: facts.by,
        reason: facts.reason,
        entry: referenceTo(entry),
      });
      return;
    case "objection-raised": {
      const story = draft.pullRequest(facts.pullRequest);
      const { by, text } = facts;
      story.objections = appended(story.objections, { by, text, entry: referenceTo(entry) });
      return;
    }
    default:
  }
}

type Granted = Extract<EntryFacts, { type: "approval-granted" }>;

function grant(draft: Draft, facts: Granted, entry: Entry): void {
  const { pullRequest: number, by, source, at, reference } = facts;
  const [head, tree] = [draft.texts.text(facts.head), draft.texts.text(facts.tree)];
  const subject = { kind: "pull-request", number, head, tree } as const;
  const approval = { subject, by, source, at, reference, entry: referenceTo(entry), withdrawn: null };
  draft.approvals.push(approval);
  draft.grants.push(approval);
  const story = draft.pullRequest(number);
  story.approvals = appended(story.approvals, approval);
}

/** `#12` is pull request 12; other subjects are none. */
const numberIn = (subject: string): number | null => {
  const digits = /^#(\d{1,15})$/.exec(subject)?.[1];
  return digits === undefined ? null : Number(digits);
};
