import { commandText } from "../text/command-text.js";
import { versionAsked } from "../values/values.js";

/** `/approve RB-7 4f2a91c`, `/retry RB-7`, `/retry RB-7 v1.0.0 4f2a91c`, `/reject RB-7 reason`; undefined for other comments. */
export type RollbackCommand =
  | { readonly kind: "approve"; readonly rollback: string; readonly code: string }
  | { readonly kind: "retry"; readonly rollback: string; readonly version: string; readonly code: string }
  | { readonly kind: "reject"; readonly rollback: string; readonly reason: string };

export function parseRollbackCommand(body: string): RollbackCommand | undefined {
  const [line = "", ...below] = commandText(body).split(/\r?\n/);
  const [word = "", ...given] = line.trim().split(/\s+/);
  const named = /^RB-\d+$/i.test(given[0] ?? "");
  const rollback = named ? (given[0] ?? "").toUpperCase() : "";
  const rest = named ? given.slice(1) : given;
  switch (word.toLowerCase()) {
    case "/approve":
      return { kind: "approve", rollback, code: rest.length === 1 ? codeIn(rest[0]) : "" };
    case "/retry":
      return { kind: "retry", rollback, ...versionAndCode(rest) };
    case "/reject":
      return { kind: "reject", rollback, reason: [line.replace(rejected, ""), ...below].join("\n").trim() };
    default:
      return undefined;
  }
}

const rejected = /^\/reject\s*(?:RB-\d+)?/i;

/** What is no code is none, so that the refusal can say so. */
const codeIn = (text = ""): string => (/^[0-9a-f]{7}$/i.test(text) ? text.toLowerCase() : "");

function versionAndCode(words: readonly string[]): { readonly version: string; readonly code: string } {
  const code = codeIn(words.at(-1));
  return { version: versionAsked((code === "" ? words : words.slice(0, -1)).join(" ").toLowerCase()), code };
}
