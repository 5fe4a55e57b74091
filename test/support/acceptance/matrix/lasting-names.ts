/** Names of things that are the same whenever a story is told again: what a commit holds instead of its SHA. */
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";

/** A short SHA, the code of a rollback and a number of GitHub's may look alike: what git does not know is one of the latter. */
const idOrCode = "<id or code>";

const patterns = {
  hash: /\b[0-9a-f]{64}\b/g,
  object: /\b[0-9a-f]{40}\b/g,
  short: /\b[0-9a-f]{7}\b/g,
  deployment: /\b(staging|production)-\d+\b/g,
  duration: /\b(?:\d+ d )?(?:\d+ h )?(?:\d+ min )?\d+ (?:min|s)\b/g,
  time: /\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z| UTC)?/g,
  byAnother: /the run ended without recording a result; /g,
} as const;

export class LastingNames {
  readonly #labels = new Map<string, string>();

  constructor(private readonly fixture: Fixture) {}

  /** The value with everything in its texts and keys called by lasting names. */
  async of<T>(value: T): Promise<T> {
    const text = JSON.stringify(value, withoutIds)
      .replaceAll(patterns.time, "<time>")
      .replaceAll(patterns.hash, "<hash>")
      .replaceAll(patterns.byAnother, "");
    const ids = text.replaceAll(patterns.deployment, "$1-<n>").replaceAll(patterns.duration, "<duration>");
    const found = [...(ids.match(patterns.object) ?? []), ...(ids.match(patterns.short) ?? [])];
    const labels = new Map<string, string>();
    for (const sha of new Set(found)) labels.set(sha, await this.#label(sha));
    const named = ids
      .replaceAll(patterns.object, (sha) => labels.get(sha) ?? sha)
      .replaceAll(patterns.short, (sha) => labels.get(sha) ?? sha);
    return JSON.parse(named) as T;
  }

  async #label(sha: string): Promise<string> {
    const known = this.#labels.get(sha);
    if (known !== undefined) return known;
    const label = await this.#read(sha);
    // What is not there yet may come.
    if (label !== idOrCode) this.#labels.set(sha, label);
    return label;
  }

  async #read(sha: string): Promise<string> {
    const { git } = this.fixture.observer;
    const commit = await git.commit(sha);
    if (commit === undefined)
      return (await git.read(sha)) === undefined ? idOrCode : `<tree ${sha.slice(0, 6)}>`;
    const isOfLog = (await git.read(`${sha}:state.json`)) !== undefined;
    return isOfLog ? "<log>" : `<commit of ${commit.tree.slice(0, 6)}>`;
  }
}

/** Ids go on counting whatever happens; small numbers are those of issues and pull requests. */
const withoutIds = (_: string, value: unknown): unknown =>
  typeof value === "number" && value > 1_000_000 ? idOrCode : value;
