import { messageOf } from "../../domain/values/message-of.js";
import { finding, renderFinding } from "../../domain/reasons/reasons.js";
import { formAnswer, formRefusal, readRollbackForm } from "../../domain/rollback/form.js";
import type { EventHint } from "../../ports/run.js";
import type { Ports } from "../../ports/ports.js";
import { readContextWithFallbackPolicy } from "../log/fallback-policy.js";
import { isPlainStranger, isStranger } from "../run/authorization.js";
import { RefusedError } from "../run/refusal.js";
import { requestRollback } from "./request.js";

/**
 * An issue made from the form, which needs no write access. It is answered and closed: the request has an issue of its
 * own, whose text is the console's. A stranger's is refused without an entry.
 */
export async function requestByForm(ports: Ports, hint: IssueHint): Promise<void> {
  if (await isPlainStranger(ports)) return;
  const { reason, release } = readRollbackForm(hint.body);
  const by = { login: hint.author, isBot: hint.authorIsBot };
  try {
    const rollback = await requestRollback(ports, { by, reason, asked: release });
    if (rollback !== null) await answer(ports, hint, { body: formAnswer(rollback), isRefused: false });
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const body = formRefusal(hint.author, error.findings);
    await answer(ports, hint, { body, isRefused: true });
    const { policy } = await readContextWithFallbackPolicy(ports);
    if (!(await isStranger(ports, policy, hint.author))) throw error;
    // Whoever has an account could make the repository's runs red.
    ports.runner.info(error.findings.map(renderFinding).join("\n\n"));
  }
}

type IssueHint = Extract<EventHint, { kind: "issue" }>;

/** The log has the request; an answer that gets lost changes nothing. */
async function answer(
  ports: Ports,
  { issue }: IssueHint,
  { body, isRefused }: { readonly body: string; readonly isRefused: boolean },
): Promise<void> {
  try {
    await ports.conversations.comment({ number: issue, body });
    const reason = isRefused ? "not_planned" : "completed";
    await ports.conversations.updateIssue({ number: issue, closed: true, reason });
  } catch (error) {
    const problem = messageOf(error);
    ports.runner.notice(finding("not-shown", `#${issue} could not be answered: ${problem}`));
  }
}
