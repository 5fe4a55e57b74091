import { rolledBackComment } from "../../../domain/display/pull-request-status.js";
import { escapeMarkdown } from "../../../domain/text/markdown.js";
import { rollbackOf } from "../../../domain/state/active-rollbacks.js";
import type { FollowUp } from "../../../domain/state/state.js";
import type { Ports } from "../../../ports/ports.js";
import { updateClosedComments } from "../../display/update-closed-comments.js";
import { upsertComment } from "../../display/upsert-comment.js";
import { showOrTell } from "../../display/show-or-tell.js";
import type { DecisionContext } from "../../run/decision-context.js";

interface MissingClick {
  readonly rollback: string;
  readonly followUp: FollowUp;
  readonly found: string;
  readonly remedy: string;
  readonly link: string | undefined;
}

/** What is left of a rollback waits for somebody: its issue names the very click, one comment for each thing that waits. */
export async function tellMissingClick(
  ports: Ports,
  { state, snapshot }: DecisionContext,
  { rollback: id, followUp, found, remedy, link }: MissingClick,
): Promise<void> {
  const rollback = rollbackOf(state, id);
  const issue = rollback?.issue ?? state.recoveries.find((each) => each.rollback === id)?.issue ?? null;
  if (issue === null) return;
  const number = followUp.kind === "revert" ? rollback?.revert?.pullRequest : undefined;
  const where = [
    ...(number === undefined ? [] : [`Where: ${snapshot.repository.url}/pull/${number}`]),
    ...(link === undefined
      ? []
      : [`Where: [open the pull request](${link}); the console takes it from there.`]),
  ];
  const what = followUp.kind === "revert" ? "The revert" : "The recovery";
  const held = followUp.kind === "revert" ? "; production takes no release until then" : "";
  const body = [
    `${what} of ${id} waits for somebody${held}.`,
    "",
    `Found: ${escapeMarkdown(found)}`,
    `Do: ${escapeMarkdown(remedy)}`,
    ...where,
  ].join("\n");
  await showOrTell(ports, `#${issue} does not say what ${id} waits for`, () =>
    upsertComment(ports, { number: issue, about: `waits:${followUp.key.replaceAll(" ", "-")}`, body }),
  );
}

/** Closed pull requests whose changes left production: their comment links the recovery, now that there is one. */
export async function tellCarried(
  ports: Ports,
  { state, snapshot }: DecisionContext,
  id: string,
): Promise<void> {
  const recovery = state.recoveries.find(({ rollback }) => rollback === id);
  if (recovery === undefined) return;
  const open = new Set(snapshot.pullRequests.map(({ number }) => number));
  const gone = recovery.carries.map(({ number }) => number).filter((number) => !open.has(number));
  if (gone.length > 0) await updateClosedComments(ports, gone, rolledBackComment(state, id));
}
