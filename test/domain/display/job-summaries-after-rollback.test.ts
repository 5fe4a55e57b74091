/** Job summaries: true after a rollback, and nothing that somebody wrote is more than text in them. */
import { describe, expect, it } from "@jest/globals";
import { reduceEntry } from "../../../src/domain/reducer/reduce.js";
import type { State } from "../../../src/domain/state/state.js";
import {
  approvalSummary,
  consoleSummary,
  resultSummary,
  stagingSummary,
} from "../../../src/domain/display/job-summaries.js";
import type { ReleaseDecision } from "../../../src/domain/train/release-decision.js";
import { entriesOf, type LogWish } from "../../browser/support/synthetic-log.js";

function after(wish: LogWish, until: (state: State) => boolean): State {
  let state: State | undefined;
  for (const entry of entriesOf(wish)) {
    state = reduceEntry(state, entry);
    if (until(state)) break;
  }
  if (state === undefined) throw new Error("no state");
  return state;
}

const summary = (state: State): string =>
  consoleSummary(state, { verdict: "all entries are intact", decision: undefined });

describe("the console's summary", () => {
  it("says since when production runs the release that a rollback brought back", () => {
    const restored = after({ size: 400 }, ({ rollback }) => rollback?.phase === "restored");
    const text = summary(restored);
    const release = restored.releases.find(({ rolledBackBy }) => rolledBackBy === null && true)!;
    expect(restored.liveSince).toBe(restored.log.time);
    expect(text).toContain(`since ${restored.log.time}`);
    expect(text).toMatch(/it was brought back then and is released since \d{4}/);
    expect(text).not.toContain(`at undefined`);
    expect(release.releasedAt < restored.log.time).toBe(true);
  });

  it("says nothing of the kind after a plain release", () => {
    const released = after({ size: 100 }, ({ production }) => production.kind === "known");
    expect(summary(released)).toContain(`since ${released.log.time} (healthy)\n`);
  });

  it("knows no live release while production is uncertain", () => {
    const failed = after({ size: 400 }, ({ production }) => production.kind === "uncertain");
    expect(failed.liveSince).toBeNull();
    expect(summary(failed)).toMatch(/\*\*Live:\*\* uncertain/);
  });
});

describe("the summary of a result", () => {
  it("says that the job that wrote it goes on with what follows", () => {
    const restored = after({ size: 400 }, ({ rollback }) => rollback?.phase === "restored");
    const { attempt } = after(
      { size: 400 },
      (each) => each.attempt?.rollback !== null && each.attempt !== null,
    );
    const text = resultSummary(restored, attempt!, "production / deploy: success");
    expect(restored.followUps.length).toBeGreaterThan(0);
    expect(text).toContain(": the rest of this job does it, or else the next run.");
    expect(text).not.toContain("the next run does it");
  });
});

describe("the summary of an approval", () => {
  it("has no table where nothing is staged", () => {
    const state = after({ size: 100 }, ({ production }) => production.kind === "known");
    const nothing: ReleaseDecision = { decision: "none", rows: [], train: [], holds: [] };
    expect(approvalSummary(state, nothing)).not.toContain("pull request");
  });
});

describe("pictures and tables", () => {
  it("show the way to production, and what moved", () => {
    const staged = after(
      { size: 60 },
      ({ train, staging }) => train.staged.length > 0 && staging.running !== null,
    );
    const text = stagingSummary(staged, []);
    expect(text).toContain("```mermaid\nflowchart LR\n");
    expect(text).toMatch(/staging\["staging<br\/>#\d+<br\/>healthy"\]/);
  });

  it("hold no markup that somebody wrote", () => {
    const hostile = '"] --> evil["<b>x</b>|](http://evil) @everyone `x`\n```\n# head';
    const title = (): string => hostile;
    const state = after({ size: 120, title, end: "rollback-requested" }, () => false);
    const forged: State = { ...state, production: { kind: "known", version: `v1"]; click x` as never } };
    const { attempt } = after({ size: 40, title }, (each) => each.attempt !== null);
    const texts = [
      summary(state),
      summary(forged),
      stagingSummary(state, []),
      resultSummary(state, attempt!, hostile),
    ];
    for (const text of texts) {
      expect(text).not.toContain("<b>");
      expect(text).not.toMatch(/(?<!\\)\]\(http/);
      expect(text).not.toMatch(/(?<!\\)`x/);
      expect(text).not.toContain("@everyone");
      // One picture: nothing in it ended it, or began another one.
      expect(text.match(/^```/gm)).toHaveLength(2);
    }
  });
});
