import { liveRelease } from "../rollback/target.js";
import type { State } from "../state/state.js";
import { branches, environments } from "../values/names.js";

/** The way to production and what stands where, as a diagram that GitHub draws. `moved` is drawn with a thick border. */
export function pipelinePicture(
  state: State,
  moved: "staging" | "production" | null = null,
): readonly string[] {
  const { train, staging, rollback } = state;
  const staged = train.staged.slice(0, 5).map(({ number }) => `#${number}`);
  const more = train.staged.length - staged.length;
  const stagingLines = [
    environments.staging,
    staged.length === 0 ? "nothing staged" : `${staged.join(" ")}${more > 0 ? ` and ${more} more` : ""}`,
    staging.intent !== null ? "being deployed" : (staging.running?.health ?? "not known"),
  ];
  const nodes = [
    `base[${label(branches.base)}] --> staging[${label(...stagingLines)}] --> production[${label(environments.production, ...productionLines(state))}]`,
    ...(rollback === null
      ? []
      : [
          `production -. ${label(`${rollback.id} ${rollback.phase}`)} .-> back[${label(rollback.target.version)}]`,
        ]),
    ...(moved === null ? [] : [`style ${moved} stroke-width:3px`]),
  ];
  return ["```mermaid", "flowchart LR", ...nodes.map((node) => `  ${node}`), "```"];
}

function productionLines(state: State): readonly string[] {
  const { attempt, production } = state;
  const live = liveRelease(state);
  const runs =
    live === undefined
      ? [production.kind === "uncertain" ? "uncertain" : "nothing released"]
      : [live.version, live.health];
  return attempt === null ? runs : [...runs, `${attempt.version} being deployed`];
}

/** Words, numbers and versions alone: nothing in it can end the label or begin something else. */
const label = (...lines: readonly string[]): string =>
  `"${lines.map((line) => line.replaceAll(/[^A-Za-z0-9 .#-]/g, "").slice(0, 60)).join("<br/>")}"`;
