import type { Installation } from "../fixture/installation.js";
import type { Fixture } from "../fixture/fixture.js";

/** Kinds of disasters, in the order in which they are listed. */
export const groups = [
  "the whole loop",
  "train",
  "ejection",
  "drift",
  "conflicts",
  "approval",
  "races and crashes",
  "API",
  "refusals",
  "rollback",
] as const;

export type Group = (typeof groups)[number];

/**
 * Where a story begins:
 * - `bare`: people and rules are there, nothing is installed;
 * - `installed`: the console is, and its log holds one entry;
 * - `released`: besides, the pull request "Sell tea" is live as v1.0.0 and has landed;
 * - an installation of its own, as `installed`.
 */
export type StartingPoint = "bare" | "installed" | "released" | Installation;

/** A story that is played on a fixture: people act, and the story says what must come of it. */
export interface Scenario {
  /** Kebab-case; for a new one also the name of its file. */
  readonly name: string;
  readonly group: Group;
  /** One line: what goes wrong, and how it ends. */
  readonly title: string;
  /** What people elsewhere lost by it; told at the beginning. */
  readonly why: string;
  readonly start: StartingPoint;
  /**
   * Nothing disturbs its jobs, so that their round trips can be counted. They must keep to the bars where answers take
   * time: where none does, what only goes on beside something else makes the chain look longer.
   */
  readonly roundTrips?: "told" | "judged";
  play(fixture: Fixture): Promise<void>;
}
