import { parseArgs } from "node:util";
import { scenarios } from "./scenarios/index.js";
import type { Scenario } from "./scenarios/scenario.js";

export const usage = `Usage: release-console rehearse [--json FILE] [--keep DIR] [--verbose] [--list] [NAME]

Plays a story on a GitHub inside this process: real git, real workflow files, real actions; no network, no token.

  NAME          The story; "${scenarios[0].name}" if not given.
  --list        Name the stories.
  --json FILE   Also write what happened as JSON.
  --keep DIR    Keep the repositories, and so the release log, in a new or empty directory.
  --verbose     Show each run and what the local GitHub has to say.

Exit code: 0 every expectation held, 1 one did not, 2 it could not be played.
`;

export type Arguments =
  | { readonly kind: "help" }
  | { readonly kind: "list" }
  | { readonly kind: "wrong"; readonly problem: string }
  | {
      readonly kind: "play";
      readonly scenario: Scenario;
      readonly json: string | undefined;
      readonly keep: string | undefined;
      readonly isVerbose: boolean;
    };

export function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "string" },
        keep: { type: "string" },
        verbose: { type: "boolean", default: false },
        list: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) return { kind: "help" };
    if (values.list) return { kind: "list" };
    const [name = scenarios[0].name, ...more] = positionals;
    if (more.length > 0)
      return {
        kind: "wrong",
        problem: `One story at a time; found ${positionals.length}: ${positionals.join(", ")}.`,
      };
    const scenario = scenarios.find((each) => each.name === name);
    if (scenario === undefined)
      return {
        kind: "wrong",
        problem: `No story is called ${JSON.stringify(name)}; there are: ${scenarios.map((each) => each.name).join(", ")}.`,
      };
    for (const option of ["json", "keep"] as const)
      if (values[option] === "")
        return { kind: "wrong", problem: `"--${option}" must name a place; found "".` };
    return { kind: "play", scenario, json: values.json, keep: values.keep, isVerbose: values.verbose };
  } catch (error) {
    return { kind: "wrong", problem: error instanceof Error ? error.message : String(error) };
  }
}
