import { finding, type Finding } from "../reasons/reasons.js";
import { toolNames } from "./detect.js";
import type { DatabaseFound, ToolFound } from "./found.js";
import { findTool } from "../migration-tools/table.js";
import { expectedUp, type Direction } from "./words.js";

/** In one line of plain text, for the drill's table. */
export function databaseSeen({ tools, doubts }: DatabaseFound, { from, target }: Direction): string {
  const known = tools.map((each) => {
    const leaving = each.leaving.count;
    const name = toolNames([each.tool]).join("");
    return `${name}: ${leaving === 0 ? "no migration leaves" : `${leaving} ${leaving === 1 ? "migration leaves" : "migrations leave"} from ${from} to ${target}`}`;
  });
  const hints = doubts.flatMap((doubt) =>
    doubt.kind === "names" ? [`${doubt.words} of a tool that is not known`] : [],
  );
  const unread = doubts.length - hints.length;
  const said = [
    ...known,
    ...hints,
    ...(unread === 0 ? [] : [`${unread} ${unread === 1 ? "thing" : "things"} could not be read`]),
  ];
  return said.length === 0 ? "no migration tool was recognised" : said.join("; ");
}

/** Warnings about the older release's "up". They name what was measured, so that they can be compared with what is installed. */
export const databaseFindings = ({ tools }: DatabaseFound, direction: Direction): readonly Finding[] =>
  tools.flatMap((each) => findingOf(each, direction));

function findingOf(found: ToolFound, { target }: Direction): readonly Finding[] {
  const tool = findTool(found.tool);
  const [worst] = expectedUp(found);
  if (tool === undefined || worst === undefined) return [];
  const text = `${tool.command} of ${target} ${worst.text} (measured with ${tool.name} ${tool.version}, ${tool.measured})`;
  const plain = `${text.replaceAll("`", "")}.`;
  switch (worst.outcome) {
    case "fails":
    case "ignored":
      return [finding("migrations-refuse", plain)];
    case "changes":
      return [finding("migrations-change-back", plain)];
    case "passes":
    case "not-measured":
      return [];
    default:
      return worst.outcome satisfies never;
  }
}
