import { measureBars, type Bar } from "./request-budgets.js";
import type { Entry } from "../../domain/log/entry.js";
import type { Book } from "../book/moments.js";
import type { Report } from "../cli/report.js";
import type { Scenario } from "../scenarios/scenario.js";
import type { Stage } from "../fixture/fixture.js";
import { expectSound } from "../report/invariants.js";
import { Expectations } from "../report/expectations.js";
import { Narrator } from "../report/narrator.js";
import type { Screen } from "../report/screen.js";
import { timeSpent } from "../cli/time-spent.js";
import type { Venue } from "./fixture-pool.js";

export interface Playing {
  readonly venue: Venue;
  readonly screen: Screen;
  readonly isVerbose: boolean;
  /** Where its repositories are copied to at the end. */
  readonly keep: string | undefined;
  /** Writes down what people do and see. */
  readonly book?: Book | undefined;
}

/** A story that takes longer than this hangs. */
const patienceMs = 300_000;

/** Plays one story to its end. Rejects only when there is no stage to play it on. */
export async function playScenario(
  scenario: Scenario,
  { venue, screen, isVerbose, keep, book }: Playing,
): Promise<Report> {
  const startedAt = performance.now();
  const narrator = new Narrator(screen, { isVerbose, listener: book });
  const expect = new Expectations((failure) => narrator.failure(failure));
  narrator.title(scenario.title);
  narrator.note(scenario.why);
  const stage = await venue.stageFor(scenario.start, {
    narrator,
    expect,
    onSettled: book === undefined ? undefined : (settled) => book.settled(settled),
  });
  const openedAt = performance.now();
  stage.costs.countFromHere();
  let isWell = false;
  try {
    const isPlayedOut = await playOut(stage, scenario);
    const entries = await stage.observer.entries();
    const bars = scenario.isMeasured === true ? judgeBars(stage, entries) : [];
    isWell = isPlayedOut && expect.failed.length === 0;
    return {
      scenario: scenario.name,
      ok: isWell,
      ms: Math.round(performance.now() - startedAt),
      openingMs: Math.round(openedAt - startedAt),
      steps: stage.steps,
      entries: entries.length,
      expectations: { held: expect.held, failed: expect.failed },
      bars,
      violations: stage.violations,
      requests: stage.requests,
      cost: stage.costs.read(),
      time: await timeSpent(stage.github, stage.repository),
    };
  } finally {
    await venue.leave(stage, { isWell, keep });
  }
}

/** Whether the story came to its end. One that stops is told like a failed expectation: with what the runs had to say. */
async function playOut(stage: Stage, scenario: Scenario): Promise<boolean> {
  let isPlayedOut = false;
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The story took longer than ${patienceMs / 1000} s.`)),
      patienceMs,
    );
  });
  try {
    await Promise.race([
      tooLong,
      scenario.play(stage).then(() => expectSound(stage, { isUndisturbed: scenario.isMeasured === true })),
    ]);
    isPlayedOut = true;
  } catch (error) {
    stage.narrator.note(error instanceof Error ? (error.stack ?? error.message) : String(error), "bad");
  } finally {
    clearTimeout(timer);
  }
  if (!isPlayedOut || stage.expect.failed.length > 0) stage.narrator.note(stage.lastWords(), "bad");
  return isPlayedOut;
}

function judgeBars({ github, repository, expect }: Stage, entries: readonly Entry[]): readonly Bar[] {
  const bars = measureBars(github, { repository, entries });
  expect.step = "the bars";
  for (const { name, limit, found } of bars)
    if (found !== undefined && limit !== undefined)
      expect.that(`${name} takes at most ${limit} round trips`, found <= limit, found);
  return bars;
}
