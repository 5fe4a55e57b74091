/** What a command of the older release does, run against a database that the newer release has migrated. */
export interface Behaviour {
  /** `changes`: it ends with success and yet alters the database. `ignored`: it ends with success and applies nothing, an error stays unseen. */
  readonly outcome: "passes" | "fails" | "changes" | "ignored" | "not-measured";
  /** In Markdown, of our own words: what people see and what it leaves behind. A sentence part that follows the command. */
  readonly text: string;
}

export interface Down {
  /** `wrong`: it undoes a migration that the older release itself needs, with exit code 0. `conditional`: only as `text` says. */
  readonly danger: "wrong" | "conditional" | "nothing" | "refuses" | "none" | "not-measured";
  readonly text: string;
  /** Commands that must not be run from the older release; in Markdown. */
  readonly never: readonly string[];
}

export interface Option {
  /** In Markdown, as a whole sentence. */
  readonly text: string;
  /**
   * Where it is set: `command` is in today's deploy.yml, so it helps a rollback now; `release` is in the code or
   * configuration of the release, so the older release must have it already.
   */
  readonly place: "command" | "release";
}

export interface Configuration {
  /** Base name of a file; `*` at its end stands for anything. Case counts. */
  readonly name: string;
  /** What the whole path must match, too. */
  readonly path?: RegExp;
}

/** How a tool is recognised, the surest first. Only paths and texts are looked at; nothing is run. */
export interface Recognition {
  /** `npm:knex`, `pypi:alembic`, `gem:`, `composer:`, `go:`, `cargo:`, `maven:` (artifact, or id of a Gradle plugin). */
  readonly dependencies: readonly string[];
  readonly configuration: readonly Configuration[];
  /** In the text of a migration. */
  readonly annotation?: RegExp;
  /** Paths of its migrations; undefined: it has none, its schema is in the code. */
  readonly files?: RegExp;
  /** In words, for the page. */
  readonly words: string;
}

/** One migration tool as it was measured: migrations 1 and 2 in the older release, 1, 2 and 3 in the newer one, which has migrated. */
export interface MigrationTool {
  readonly id: string;
  readonly name: string;
  readonly ecosystem: "JavaScript" | "Python" | "Ruby" | "PHP" | "Perl" | "JVM" | "Go" | "Rust";
  readonly version: string;
  /** ISO date. */
  readonly measured: string;
  /** What a deploy step runs, in Markdown. */
  readonly command: string;
  readonly recognised: Recognition;
  /** Ids of tools that this one contains: they are not named besides it. */
  readonly contains?: readonly string[];
  readonly up: Behaviour;
  readonly option: Option | null;
  readonly down: Down;
  /** The text of an applied migration differs between the releases. */
  readonly edited: Behaviour;
  /** The older release has 1 and 3, the database 1, 2 and 3. */
  readonly gap: Behaviour;
  /** The database has 1 and 3, the release 1, 2 and 3; in Markdown. */
  readonly late: string;
  /** Files for which up does something else than `up` or `edited` says. */
  readonly special?: readonly Special[];
  /** More that was measured; whole sentences in Markdown. */
  readonly notes: readonly string[];
}

export interface Special {
  readonly files: RegExp;
  readonly when: "leaves" | "changes";
  readonly up: Behaviour;
}

export const measuredOn = "2026-11-29";

/** Words that stand in many rows. */
export const unchanged = "the database stays as it is";
export const passes = (text: string): Behaviour => ({ outcome: "passes", text });
export const fails = (text: string): Behaviour => ({ outcome: "fails", text });
export const changes = (text: string): Behaviour => ({ outcome: "changes", text });
export const notMeasured: Behaviour = { outcome: "not-measured", text: "not measured" };
export const noCheck = passes("passes, nothing is compared");
