import { parseRollbackCommand, type RollbackCommand } from "./rollback-command.js";
import { commandText } from "../text/command-text.js";

/** The first word of a comment on a pull request, and what follows it. */
export interface Command {
  readonly name: CommandName;
  readonly text: string;
}

type CommandName = "check" | AboutRollback | ChangingCommand;
/** Decided in the rollback's own issue, and nowhere else. */
type AboutRollback = RollbackCommand["kind"];
export type ChangingCommand = "hold" | "unhold" | "eject" | "ship";

/** undefined: no command of ours, so somebody else's business. Other tools have an `/approve`; one of `RB-7` is meant for us. */
export function parseCommand(body: string): Command | undefined {
  const rollback = parseRollbackCommand(body);
  if (rollback !== undefined)
    return rollback.rollback === "" ? undefined : { name: rollback.kind, text: cut(rollback.rollback) };
  const found = /^\/(\w+)(?:\s+([^]*))?$/.exec(commandText(body));
  const word = found?.[1]?.toLowerCase();
  const name = commandNames.find((each) => each === word);
  return name === undefined ? undefined : { name, text: cut((found?.[2] ?? "").trim()) };
}

const commandNames: readonly CommandName[] = ["check", "hold", "unhold", "eject", "ship"];

const textLimit = 1000;
/** Whole letters, as an entry needs them. */
const cut = (text: string): string =>
  Array.from(text.replaceAll(/\p{Surrogate}/gu, ""))
    .slice(0, textLimit)
    .join("");
