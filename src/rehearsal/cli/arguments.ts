import { messageOf } from "../../domain/values/message-of.js";
import { parseArgs } from "node:util";
import { nearestName, optionProblem } from "../../domain/policy/did-you-mean.js";
import { stayProblem } from "../stay/stay-problem.js";
import type { Scenario } from "../scenarios/scenario.js";

export const usage = `Usage: release-console rehearse [--html FILE] [--json FILE] [--keep DIR] [--stay] [--verbose] [NAME]
       release-console rehearse --all [--json FILE] [--keep DIR] [--verbose]
       release-console rehearse --list
       release-console rehearse --repo DIR [STORY | --all]

Plays a story on a GitHub inside this process: real git, real workflow files, real actions; no network, no token.

  NAME          The story; the whole loop if not given.
  --list        Name the stories: the whole loop, and the disasters.
  --all         Play them all, two at a time, one line each.
  --html FILE   Also write the story as a page: what people do, and the comments, cards, notes and console page they see.
  --json FILE   Also write what happened as JSON.
  --repo DIR    Play your own policy, callers and CI instead, as they stand in DIR; "rehearse --repo . --help" tells more.
  --keep DIR    Keep the repositories, and so the release log, in a new or empty directory.
  --stay        Keep the GitHub of the story up until Ctrl-C, for gh (GitHub's command line) and git.
  --verbose     Show each run and what the local GitHub has to say; with --all, tell every story.

Example:
  release-console rehearse --html story.html

Exit code: 0 every expectation held, 1 one did not, 2 it could not be played.
`;

/** Whether the arguments ask for a rehearsal of somebody's own repository. */
export const asksForOwn = (args: readonly string[]): boolean =>
  args.some((each) => each === "--repo" || each.startsWith("--repo="));

export interface Outputs {
  readonly json: string | undefined;
  readonly keep: string | undefined;
  readonly html: string | undefined;
  readonly isVerbose: boolean;
  readonly stays: boolean;
}

export type Arguments =
  | { readonly kind: "help" }
  | { readonly kind: "list" }
  | { readonly kind: "wrong"; readonly problem: string }
  | ({ readonly kind: "all" } & Outputs)
  | ({ readonly kind: "one"; readonly scenario: Scenario } & Outputs);

/** The stories that there are; the first is played when none is named. */
export type Repertoire = readonly [Scenario, ...Scenario[]];

const options = {
  all: { type: "boolean", default: false },
  html: { type: "string" },
  json: { type: "string" },
  keep: { type: "string" },
  stay: { type: "boolean", default: false },
  verbose: { type: "boolean", default: false },
  list: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

export function readArguments(args: readonly string[], scenarios: Repertoire): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
    if (values.help) return { kind: "help" };
    if (values.list)
      return positionals.length === 0
        ? { kind: "list" }
        : {
            kind: "wrong",
            problem: `"--list" names every story; found a name, too: ${positionals.join(", ")}.`,
          };
    for (const option of ["html", "json", "keep"] as const)
      if (values[option] === "")
        return { kind: "wrong", problem: `"--${option}" must name a place; found "".` };
    const { html, json, keep, stay: stays, verbose: isVerbose } = values;
    if (values.all && html !== undefined)
      return { kind: "wrong", problem: '"--html" shows one story; "--all" plays them all.' };
    const problem = stayProblem({ stays, playsAll: values.all });
    if (problem !== undefined) return { kind: "wrong", problem };
    const outputs = { html, json, keep, isVerbose, stays };
    if (!values.all) return { ...chooseOne(positionals, scenarios), ...outputs };
    return positionals.length === 0
      ? { kind: "all", ...outputs }
      : {
          kind: "wrong",
          problem: `"--all" plays every story; found a name, too: ${positionals.join(", ")}.`,
        };
  } catch (error) {
    return { kind: "wrong", problem: optionProblem(messageOf(error), [...Object.keys(options), "repo"]) };
  }
}

function chooseOne(
  names: readonly string[],
  scenarios: Repertoire,
):
  | { readonly kind: "one"; readonly scenario: Scenario }
  | { readonly kind: "wrong"; readonly problem: string } {
  const [name = scenarios[0].name, ...more] = names;
  if (more.length > 0)
    return { kind: "wrong", problem: `One story at a time; found ${names.length}: ${names.join(", ")}.` };
  const scenario = scenarios.find((each) => each.name === name);
  if (scenario !== undefined) return { kind: "one", scenario };
  const meant = similarNames(
    name,
    scenarios.map((each) => each.name),
  );
  return {
    kind: "wrong",
    problem: `No story is called ${JSON.stringify(name)}; ${
      meant.length === 0
        ? '"--list" names them all.'
        : `did you mean ${meant.map((each) => `"${each}"`).join(" or ")}?`
    }`,
  };
}

/** Misspelled, or a part of the name. */
function similarNames(name: string, known: readonly string[]): readonly string[] {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return [nearest];
  return name === "" ? [] : known.filter((each) => each.includes(name.toLowerCase())).slice(0, 5);
}
