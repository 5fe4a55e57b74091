import { mkdir } from "node:fs/promises";
import { approve, proposeTea } from "./acts/changes.js";
import { measureBars } from "./bars.js";
import type { Report } from "./report.js";
import type { Scenario, StartingPoint } from "./scenarios/scenario.js";
import { quickPolicy } from "./stage/installation.js";
import { findPackageRoot } from "./stage/library.js";
import { Stage } from "./stage/stage.js";
import { expectSound } from "./story/aftermath.js";
import { Expectations } from "./story/expectations.js";
import { Narrator } from "./story/narrator.js";
import type { Screen } from "./story/screen.js";
import { timeSpent } from "./time-spent.js";

export interface Playing {
  /** Empty or not there, and the story's own. */
  readonly directory: string;
  readonly screen: Screen;
  readonly isVerbose: boolean;
}

/** Plays one story to its end. Rejects only when there is no stage to play it on. */
export async function playScenario(
  scenario: Scenario,
  { directory, screen, isVerbose }: Playing,
): Promise<Report> {
  const startedAt = performance.now();
  await mkdir(directory, { recursive: true });
  const narrator = new Narrator(screen, { isVerbose });
  const expect = new Expectations((failure) => narrator.failure(failure));
  narrator.title(scenario.title);
  narrator.note(scenario.why);
  const stage = await Stage.open({ directory, packageRoot: await findPackageRoot(), narrator, expect });
  const openedAt = performance.now();
  try {
    const isPlayedOut = await playOut(stage, scenario);
    const entries = await stage.observer.entries();
    const bars =
      scenario.isMeasured === true
        ? measureBars(stage.github, { repository: stage.repository, entries })
        : [];
    expect.step = "the bars";
    for (const { name, limit, found } of bars)
      if (found !== undefined && limit !== undefined)
        expect.that(`${name} takes at most ${limit} round trips`, found <= limit, found);
    return {
      scenario: scenario.name,
      ok: expect.failed.length === 0 && isPlayedOut,
      ms: Math.round(performance.now() - startedAt),
      openingMs: Math.round(openedAt - startedAt),
      steps: stage.recorder.steps,
      entries: entries.length,
      expectations: { held: expect.held, failed: expect.failed },
      bars,
      violations: stage.github.violations.map(({ operation, message }) => `${operation}: ${message}`),
      requests: stage.github.traffic.requests,
      time: await timeSpent(stage.github, stage.repository),
    };
  } finally {
    await stage.close();
  }
}

/** Whether the story came to its end. One that stops is told like a failed expectation: with what the runs had to say. */
async function playOut(stage: Stage, scenario: Scenario): Promise<boolean> {
  let isPlayedOut = false;
  try {
    await setUp(stage, scenario.start);
    await scenario.play(stage);
    await expectSound(stage);
    isPlayedOut = true;
  } catch (error) {
    stage.narrator.note(error instanceof Error ? (error.stack ?? error.message) : String(error), "bad");
  }
  if (!isPlayedOut || stage.expect.failed.length > 0) stage.narrator.note(stage.lastWords(), "bad");
  return isPlayedOut;
}

async function setUp(stage: Stage, start: StartingPoint): Promise<void> {
  if (start === "bare") return;
  await stage.step("set-up", "An administrator installs the console", async () => {
    await stage.installConsole({ policy: quickPolicy, ...(typeof start === "string" ? {} : start) });
    await stage.settles();
  });
  if (start !== "released") return;
  await stage.step("v1.0.0", "The first release sells tea", async () => {
    await approve(stage, await proposeTea(stage));
    stage.expect.equal("v1.0.0 is live", (await stage.observer.state())?.production, {
      kind: "known",
      version: "v1.0.0",
    });
  });
}
