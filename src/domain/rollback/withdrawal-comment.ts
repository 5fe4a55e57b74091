import { escapeMarkdown, quote } from "../text/markdown.js";
import type { Rollback } from "../state/state.js";
import type { UserLogin } from "../values/values.js";

/** What is said in the issue of a rollback whose request ended, or that somebody closed or reopened. */

export const rejectedText = (
  id: string,
  { by, reason }: { readonly by: UserLogin; readonly reason: string },
): string => `${id} was rejected by @${by}:\n\n${quote(reason)}`;

export const withdrawnText = (id: string, by: UserLogin): string =>
  `${id} is withdrawn: @${by} closed this issue. Production accepts deployments again. Reopening the issue does not restore the request; request a new rollback if you need one.`;

export const closedByBotText = ({ id }: Rollback, bot: UserLogin | undefined): string =>
  `${id} is still requested: ${bot === undefined ? "GitHub does not say who closed this issue" : `this issue was closed by ${escapeMarkdown(bot)}, a bot`}, which has no effect. A person can withdraw the request by closing the issue.`;

/** Approved already: what was begun goes on whatever becomes of its issue. */
export function closedTooLateText({ id, phase, target }: Rollback): string {
  const closed = `Closing this issue changes nothing: ${id} is already approved`;
  switch (phase) {
    case "approved":
      return `${closed}, and ${target.version} is being deployed.`;
    case "failed":
      return `${closed}, and its deployment failed. \`/retry ${id}\` continues it, \`/reject ${id} REASON\` ends it.`;
    case "restored":
      return `${closed} and carried out. What it took out comes back in its recovery pull request; the console closes this issue when that is released.`;
    case "requested":
      return `${id} is requested.`;
    default:
      return phase satisfies never;
  }
}

export const reopenedText = (id: string): string =>
  `Reopening this issue does not restore ${id}: it has ended. If production must go back, request a rollback: Actions, Rollback, Run workflow.`;
