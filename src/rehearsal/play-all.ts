import { join } from "node:path";
import { playScenario, type Playing } from "./play.js";
import type { Report } from "./report.js";
import type { Scenario } from "./scenarios/scenario.js";
import { Screen } from "./story/screen.js";

/** How a story of many went, and everything that it told. */
export interface PlayedStory {
  readonly scenario: Scenario;
  /** `undefined` when it could not be played; the telling says why. */
  readonly report: Report | undefined;
  readonly told: string;
}

export interface PlayingAll extends Pick<Playing, "directory" | "isVerbose"> {
  /** How many at the same time. */
  readonly lanes: number;
  /** Called when a story has ended, in whatever order they do. */
  readonly onPlayed: (story: PlayedStory) => Promise<void>;
}

/** Where a story of many is played. */
export const directoryOf = (directory: string, { name }: Scenario): string => join(directory, name);

/** Plays each on a stage of its own; returns how they went, in the order of the list. */
export async function playAll(
  scenarios: readonly Scenario[],
  { directory, isVerbose, lanes, onPlayed }: PlayingAll,
): Promise<readonly PlayedStory[]> {
  const waiting = [...scenarios.entries()];
  const stories: PlayedStory[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, scenario] = next;
      const story = await playSilently(scenario, { directory: directoryOf(directory, scenario), isVerbose });
      stories[place] = story;
      await onPlayed(story);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return stories;
}

async function playSilently(scenario: Scenario, playing: Omit<Playing, "screen">): Promise<PlayedStory> {
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
