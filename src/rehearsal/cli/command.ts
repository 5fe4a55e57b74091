import { messageOf } from "../../domain/values/message-of.js";
import { access, constants, mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import {
  asksForOwn,
  readArguments,
  usage,
  type Arguments,
  type Outputs,
  type Repertoire,
} from "./arguments.js";
import { renderList, renderOutcome, renderSummary } from "./overview.js";
import { cast } from "../actors/cast.js";
import { Interruption } from "../stay/interruption.js";
import { stayUp } from "../stay/stay-up.js";
import { playAll } from "../run/play-all.js";
import { playScenario } from "../run/play.js";
import type { Book } from "../book/moments.js";
import { renderEnd, renderReport, reportAsJson, type Report } from "./report.js";
import type { Scenario } from "../scenarios/scenario.js";
import { scenarios as everything } from "../scenarios/index.js";
import { Screen, type Streams } from "../report/screen.js";
import { OwnFixtures } from "../run/fixture-pool.js";

type Play = Extract<Arguments, { kind: "one" | "all" }>;

/** Returns the exit code. */
export async function runRehearse(
  args: readonly string[],
  streams: Streams,
  scenarios: Repertoire = everything,
): Promise<number> {
  // The larger part of it is needed for nothing else.
  if (asksForOwn(args)) return (await import("../own/own-command.js")).rehearseOwn(args, streams);
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
  const interruption = new Interruption(directory);
  try {
    await prepareOutputs(wish);
    const ok =
      wish.kind === "all"
        ? await rehearseAll(wish, { directory, screen, scenarios })
        : await rehearseOne(wish, { directory, screen, interruption });
    return ok ? 0 : 1;
  } catch (error) {
    const remedy = error instanceof UnusablePlaceError ? `Do:    ${error.remedy}\n` : "";
    streams.stderr.write(`The rehearsal could not be played.\nFound: ${messageOf(error)}\n${remedy}`);
    return 2;
  } finally {
    interruption.close();
    await rm(directory, { recursive: true, force: true });
  }
}

interface Place {
  readonly directory: string;
  readonly screen: Screen;
}

async function rehearseOne(
  { scenario, json, keep, html, isVerbose, stays }: Extract<Play, { kind: "one" }>,
  { directory, screen, interruption }: Place & { readonly interruption: Interruption },
): Promise<boolean> {
  const pool = new OwnFixtures(directory);
  const book = html === undefined ? undefined : new (await import("../book/moments.js")).Book();
  const show = async (report: Report): Promise<void> => {
    renderReport(screen, report, { isVerbose });
    if (json !== undefined) await writeFile(json, reportAsJson(report));
    if (html !== undefined && book !== undefined) await writeBook(html, { scenario, report, book });
    renderEnd(screen, report, { title: scenario.title, html, keep });
  };
  const people = Object.fromEntries(Object.entries(cast).map(([login, { role }]) => [login, role]));
  const { ok } = await playScenario(scenario, {
    ...{ pool, screen, isVerbose, keep, book },
    onPlayed: async ({ github, repository }, report) => {
      await show(report);
      if (!stays) return;
      await stayUp({ github, repository, people, directory, screen, wait: () => interruption.wait() });
    },
  });
  return ok;
}

/** The file appears whole or not at all. */
async function writeBook(
  html: string,
  { scenario, report, book }: { readonly scenario: Scenario; readonly report: Report; readonly book: Book },
): Promise<void> {
  const [{ bookPage }, { readAssets }] = await Promise.all([
    import("../book/book-page.js"),
    import("../../console/page/assets.js"),
  ]);
  const { title, why } = scenario;
  const { ok, expectations } = report;
  const story = { title, why, ok, held: expectations.held, moments: book.moments };
  const part = `${html}.${process.pid}.part`;
  await writeFile(part, await bookPage(story, await readAssets()));
  await rename(part, html);
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
  if (keep !== undefined) screen.line(`Kept:    the repositories of each story in ${resolve(keep)}`);
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
async function prepareOutputs({ html, json, keep }: Outputs): Promise<void> {
  if (html !== undefined) await prepareDirectoryOf(html);
  if (json !== undefined) await prepareFile(json);
  if (keep !== undefined) await prepareDirectory(keep);
}

async function prepareDirectoryOf(html: string): Promise<void> {
  try {
    await access(dirname(resolve(html)), constants.W_OK);
  } catch (error) {
    throw new UnusablePlaceError(
      `"--html" names ${resolve(html)}, which cannot be written: ${messageOf(error)}.`,
      "Name a file in a directory that exists and that you may write to.",
    );
  }
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
