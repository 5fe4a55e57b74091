import { rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readArguments, usage, type Arguments } from "./arguments.js";
import { measureBars } from "./bars.js";
import { renderReport, reportAsJson, type Report } from "./report.js";
import { scenarios } from "./scenarios/index.js";
import { findPackageRoot } from "./stage/library.js";
import { repositoriesBelow, Stage } from "./stage/stage.js";
import { Expectations } from "./story/expectations.js";
import { Narrator } from "./story/narrator.js";
import { Screen, type Streams } from "./story/screen.js";
import { timeSpent } from "./time-spent.js";

type Play = Extract<Arguments, { kind: "play" }>;

/** Returns the exit code. */
export async function runRehearse(args: readonly string[], streams: Streams): Promise<number> {
  const wish = readArguments(args);
  switch (wish.kind) {
    case "help":
      streams.stdout.write(usage);
      return 0;
    case "list":
      for (const { name, title } of scenarios) streams.stdout.write(`${name}  ${title}\n`);
      return 0;
    case "wrong":
      streams.stderr.write(`${wish.problem}\n\n${usage}`);
      return 2;
    case "play":
      return rehearse(wish, streams);
    default:
      return wish satisfies never;
  }
}

async function rehearse(wish: Play, streams: Streams): Promise<number> {
  const screen = new Screen(streams, process.env);
  const directory = await mkdtemp(join(tmpdir(), "rehearsal-"));
  const stop = (): void => {
    rmSync(directory, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", stop);
  try {
    await prepareOutputs(wish);
    const report = await play(wish, { directory, screen });
    renderReport(screen, report);
    if (wish.json !== undefined) await writeFile(wish.json, reportAsJson(report));
    if (wish.keep !== undefined) {
      await cp(repositoriesBelow(directory), wish.keep, { recursive: true });
      screen.line(`Repositories: ${resolve(wish.keep)}`);
    }
    return report.ok ? 0 : 1;
  } catch (error) {
    streams.stderr.write(`The rehearsal could not be played.\nFound: ${messageOf(error)}\n`);
    return 2;
  } finally {
    process.removeListener("SIGINT", stop);
    await rm(directory, { recursive: true, force: true });
  }
}

/** What cannot be written at the end is better known before the story than after it. */
async function prepareOutputs({ json, keep }: Play): Promise<void> {
  if (json !== undefined) await (await open(json, "a")).close();
  if (keep === undefined) return;
  await mkdir(keep, { recursive: true });
  const found = await readdir(keep);
  if (found.length > 0)
    throw new Error(
      `"--keep" must name a new or empty directory; ${resolve(keep)} holds ${found.length} files.`,
    );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function play(
  { scenario, isVerbose }: Play,
  { directory, screen }: { readonly directory: string; readonly screen: Screen },
): Promise<Report> {
  const startedAt = performance.now();
  const narrator = new Narrator(screen, { isVerbose });
  const expect = new Expectations((failure) => narrator.failure(failure));
  narrator.title(scenario.title);
  const stage = await Stage.open({ directory, packageRoot: await findPackageRoot(), narrator, expect });
  const openedAt = performance.now();
  try {
    await playOut(stage, () => scenario.play(stage));
    const entries = await stage.observer.entries();
    expect.step = "the whole";
    const bars = measureBars(stage.github, { repository: stage.repository, entries });
    for (const { name, limit, found } of bars)
      if (found !== undefined)
        expect.that(`${name} takes at most ${limit} round trips`, found <= limit, found);
    const violations = stage.github.violations.map(({ operation, message }) => `${operation}: ${message}`);
    expect.equal("nothing was asked or answered otherwise than GitHub describes its API", violations, []);
    return {
      scenario: scenario.name,
      ok: expect.failed.length === 0 && stage.isPlayedOut,
      ms: Math.round(performance.now() - startedAt),
      openingMs: Math.round(openedAt - startedAt),
      steps: stage.recorder.steps,
      entries: entries.length,
      expectations: { held: expect.held, failed: expect.failed },
      bars,
      violations,
      requests: stage.github.traffic.requests,
      time: await timeSpent(stage.github, stage.repository),
    };
  } finally {
    await stage.close();
  }
}

/** A story that stops is told like a failed expectation: with what the runs had to say. */
async function playOut(stage: Stage, act: () => Promise<void>): Promise<void> {
  try {
    await act();
    stage.isPlayedOut = true;
  } catch (error) {
    stage.narrator.note(error instanceof Error ? (error.stack ?? error.message) : String(error), "bad");
  }
  if (!stage.isPlayedOut || stage.expect.failed.length > 0) stage.narrator.note(stage.lastWords(), "bad");
}
