import { join } from "node:path";
import { playScenario } from "./play.js";
import type { Report } from "../cli/report.js";
import type { Scenario } from "../scenarios/scenario.js";
import { Screen } from "../report/screen.js";
import { SharedFixture, type FixturePool } from "./fixture-pool.js";

/** How a story of many went, and everything that it told. */
export interface PlayedStory {
  readonly scenario: Scenario;
  /** `undefined` when it could not be played; the telling says why. */
  readonly report: Report | undefined;
  readonly told: string;
}

export interface PlayingAll {
  /** For the fixtures; the caller deletes it. */
  readonly directory: string;
  readonly isVerbose: boolean;
  /** How many at the same time. */
  readonly lanes: number;
  /** Where the repositories of each are copied to, below its name. */
  readonly keep: string | undefined;
  /** Called when a story has ended, in whatever order they do. */
  readonly onPlayed: (story: PlayedStory) => void;
}

/** Plays each story, several at a time; returns how they went, in the order of the list. */
export async function playAll(
  scenarios: readonly Scenario[],
  { directory, isVerbose, lanes, keep, onPlayed }: PlayingAll,
): Promise<readonly PlayedStory[]> {
  const waiting = [...scenarios.entries()];
  const stories: PlayedStory[] = [];
  const lane = async (pool: FixturePool): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, scenario] = next;
      const kept = keep === undefined ? undefined : join(keep, scenario.name);
      const story = await playSilently(scenario, { pool, isVerbose, keep: kept });
      stories[place] = story;
      onPlayed(story);
    }
    await pool.close();
  };
  const pools = Array.from(
    { length: lanes },
    (_, index) => new SharedFixture(join(directory, `lane-${index}`)),
  );
  await Promise.all(pools.map(lane));
  return stories;
}

async function playSilently(
  scenario: Scenario,
  playing: Omit<Parameters<typeof playScenario>[1], "screen">,
): Promise<PlayedStory> {
  const told: string[] = [];
  const stdout = { write: (text: string): unknown => told.push(text) };
  const screen = new Screen({ stdout, stderr: stdout, isTTY: false, columns: undefined }, {});
  let report: Report | undefined;
  try {
    report = await playScenario(scenario, { ...playing, screen });
  } catch (error) {
    screen.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { scenario, report, told: told.join("") };
}
