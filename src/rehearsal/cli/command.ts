import { rmSync } from "node:fs";
import { mkdir, mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readArguments, usage, type Arguments, type Outputs, type Repertoire } from "./arguments.js";
import { renderList, renderOutcome, renderSummary } from "./overview.js";
import { playAll } from "../run/play-all.js";
import { playScenario } from "../run/play.js";
import { renderReport, reportAsJson } from "./report.js";
import { scenarios as everything } from "../scenarios/index.js";
import { Screen, type Streams } from "../report/screen.js";
import { OwnStages } from "../run/fixture-pool.js";

type Play = Extract<Arguments, { kind: "one" | "all" }>;

/** Returns the exit code. */
export async function runRehearse(
  args: readonly string[],
  streams: Streams,
  scenarios: Repertoire = everything,
): Promise<number> {
  const wish = readArguments(args, scenarios);
  switch (wish.kind) {
    case "help":
      streams.stdout.write(usage);
      return 0;
    case "list":
      renderList(new Screen(streams, process.env), scenarios);
      return 0;
    case "wrong":
      streams.stderr.write(`${wish.problem}\n\n${usage}`);
      return 2;
    case "one":
    case "all":
      return rehearse(wish, streams, scenarios);
    default:
      return wish satisfies never;
  }
}

async function rehearse(wish: Play, streams: Streams, scenarios: Repertoire): Promise<number> {
  const screen = new Screen(streams, process.env);
  const directory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  const stop = (): void => {
    rmSync(directory, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    await prepareOutputs(wish);
    const ok =
      wish.kind === "all"
        ? await rehearseAll(wish, { directory, screen, scenarios })
        : await rehearseOne(wish, { directory, screen });
    if (wish.keep !== undefined) screen.line(`Repositories: ${resolve(wish.keep)}`);
    return ok ? 0 : 1;
  } catch (error) {
    const remedy = error instanceof UnusablePlaceError ? `Do:    ${error.remedy}\n` : "";
    streams.stderr.write(`The rehearsal could not be played.\nFound: ${messageOf(error)}\n${remedy}`);
    return 2;
  } finally {
    process.removeListener("SIGINT", stop);
    await rm(directory, { recursive: true, force: true });
  }
}

interface Place {
  readonly directory: string;
  readonly screen: Screen;
}

async function rehearseOne(
  { scenario, json, keep, isVerbose }: Extract<Play, { kind: "one" }>,
  { directory, screen }: Place,
): Promise<boolean> {
  const venue = new OwnStages(directory);
  const report = await playScenario(scenario, { venue, screen, isVerbose, keep });
  renderReport(screen, report, { isVerbose });
  if (json !== undefined) await writeFile(json, reportAsJson(report));
  return report.ok;
}

async function rehearseAll(
  { json, keep, isVerbose }: Extract<Play, { kind: "all" }>,
  { directory, screen, scenarios }: Place & { readonly scenarios: Repertoire },
): Promise<boolean> {
  const startedAt = performance.now();
  const stories = await playAll(scenarios, {
    ...{ directory, isVerbose, lanes, keep },
    onPlayed: (story) => renderOutcome(screen, story, { isWhole: isVerbose }),
  });
  const ms = Math.round(performance.now() - startedAt);
  const ok = renderSummary(screen, { stories, ms });
  const reports = stories.map(
    ({ scenario, report, told }) => report ?? { scenario: scenario.name, ok: false, problem: told },
  );
  if (json !== undefined)
    await writeFile(json, `${JSON.stringify({ schema: 1, ok, ms, stories: reports }, undefined, 2)}\n`);
  return ok;
}

/** As many as the smallest runner of GitHub has cores. */
const lanes = 2;

class UnusablePlaceError extends Error {
  constructor(
    found: string,
    readonly remedy: string,
  ) {
    super(found);
  }
}

/** What cannot be written at the end is better known before the story than after it. */
async function prepareOutputs({ json, keep }: Outputs): Promise<void> {
  if (json !== undefined) await prepareFile(json);
  if (keep !== undefined) await prepareDirectory(keep);
}

async function prepareFile(json: string): Promise<void> {
  try {
    await (await open(json, "a")).close();
  } catch (error) {
    throw new UnusablePlaceError(
      `"--json" names ${resolve(json)}, which cannot be written: ${messageOf(error)}.`,
      "Name a file in a directory that exists and that you may write to.",
    );
  }
}

async function prepareDirectory(keep: string): Promise<void> {
  const found = await mkdir(keep, { recursive: true })
    .then(() => readdir(keep))
    .catch((error: unknown) => messageOf(error));
  if (typeof found === "string" || found.length > 0)
    throw new UnusablePlaceError(
      `"--keep" must name a new or empty directory; ${resolve(keep)} ${typeof found === "string" ? `cannot be used: ${found}` : `holds ${found.length} files`}.`,
      "Name another directory, or empty this one.",
    );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
