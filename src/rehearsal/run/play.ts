import { measureBars, type Bar } from "./request-budgets.js";
import type { Entry } from "../../domain/log/entry.js";
import type { Book } from "../book/moments.js";
import type { Report } from "../cli/report.js";
import type { Scenario } from "../scenarios/scenario.js";
import type { Fixture } from "../fixture/fixture.js";
import { expectSound } from "../report/invariants.js";
import { Expectations } from "../report/expectations.js";
import { Narrator } from "../report/narrator.js";
import type { Screen } from "../report/screen.js";
import { timeSpent } from "../cli/time-spent.js";
import type { FixturePool } from "./fixture-pool.js";

export interface Playing {
  readonly pool: FixturePool;
  readonly screen: Screen;
  readonly isVerbose: boolean;
  /** Where its repositories are copied to at the end. */
  readonly keep: string | undefined;
  /** Writes down what people do and see. */
  readonly book?: Book | undefined;
  /** Called while its GitHub is still there. */
  readonly onPlayed?: ((fixture: Fixture, report: Report) => Promise<void>) | undefined;
}

/** A story that takes longer than this hangs. */
const patienceMs = 300_000;

/** Plays one story to its end. Rejects only when there is no fixture to play it on. */
export async function playScenario(
  scenario: Scenario,
  { pool, screen, isVerbose, keep, book, onPlayed }: Playing,
): Promise<Report> {
  const startedAt = performance.now();
  const narrator = new Narrator(screen, { isVerbose, listener: book });
  const expect = new Expectations((failure) => narrator.failure(failure));
  narrator.title(scenario.title);
  narrator.note(scenario.why);
  const fixture = await pool.fixtureFor(scenario.start, {
    narrator,
    expect,
    onSettled: book === undefined ? undefined : (settled) => book.settled(settled),
  });
  const openedAt = performance.now();
  fixture.costs.countFromHere();
  let isWell = false;
  try {
    const { length: before } = scenario.roundTrips === undefined ? [] : await fixture.observer.entries();
    const isPlayedOut = await playOut(fixture, scenario);
    const entries = await fixture.observer.entries();
    const bars =
      scenario.roundTrips === undefined ? [] : judgeBars(fixture, entries.slice(before), scenario.roundTrips);
    isWell = isPlayedOut && expect.failed.length === 0;
    const report = {
      scenario: scenario.name,
      ok: isWell,
      ms: Math.round(performance.now() - startedAt),
      openingMs: Math.round(openedAt - startedAt),
      steps: fixture.steps,
      entries: entries.length,
      expectations: { held: expect.held, failed: expect.failed },
      bars,
      violations: fixture.violations,
      requests: fixture.requests,
      cost: fixture.costs.read(),
      time: await timeSpent(fixture.github, fixture.repository),
    };
    await onPlayed?.(fixture, report);
    return report;
  } finally {
    await pool.leave(fixture, { isWell, keep });
  }
}

/** Whether the story came to its end. One that stops is told like a failed expectation: with what the runs had to say. */
async function playOut(fixture: Fixture, scenario: Scenario): Promise<boolean> {
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
      scenario
        .play(fixture)
        .then(() => expectSound(fixture, { isUndisturbed: scenario.roundTrips !== undefined })),
    ]);
    isPlayedOut = true;
  } catch (error) {
    fixture.narrator.note(error instanceof Error ? (error.stack ?? error.message) : String(error), "bad");
  } finally {
    clearTimeout(timer);
  }
  if (!isPlayedOut || fixture.expect.failed.length > 0) fixture.narrator.note(fixture.lastWords(), "bad");
  return isPlayedOut;
}

/** `entries`: of the story itself; how its starting point came about, where no answer takes time, is not judged. */
function judgeBars(
  { github, repository, expect }: Fixture,
  entries: readonly Entry[],
  wanted: NonNullable<Scenario["roundTrips"]>,
): readonly Bar[] {
  const bars = measureBars(github, { repository, entries });
  if (wanted === "told") return bars.map((bar) => ({ ...bar, limit: undefined }));
  expect.step = "the bars";
  for (const { name, limit, found } of bars)
    if (found !== undefined && limit !== undefined)
      expect.that(`${name} takes at most ${limit} round trips`, found <= limit, found);
  return bars;
}
