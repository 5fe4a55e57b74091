/** A recovery is told of until a release holds it: on the page, in the summary and by `status`. */
import { describe, expect, it } from "@jest/globals";
import { pendingRecoveries } from "../../../src/domain/display/recovery-texts.js";
import { consoleSummary } from "../../../src/domain/display/job-summaries.js";
import { reduceLog } from "../../../src/domain/reducer/reduce.js";
import type { EntryFacts } from "../../../src/domain/log/entry.js";
import type { State } from "../../../src/domain/state/state.js";
import { consoleName } from "../../../src/domain/values/names.js";
import { auditStory, commitOf, staged, Story } from "../../audit/story.js";

/** The state after the opening of the recovery, and what followed. */
function after(...facts: readonly (readonly [string, EntryFacts])[]): State {
  const told = auditStory();
  const opened = told.findIndex((entry) => entry.facts.type === "recovery-opened");
  const story = new Story().replay(told.slice(0, opened + 1));
  for (const [by, each] of facts) story.add(by, each);
  const state = reduceLog(story.entries);
  if (state === undefined) throw new Error("The story has no entries.");
  return state;
}

const boards: EntryFacts = {
  type: "staging-moved",
  from: null,
  to: commitOf("train"),
  base: commitOf("reverted"),
  staged: [staged(11, { recovers: "RB-1" })],
  drift: [],
};

describe("a recovery", () => {
  it("waits for a repair when it was opened, and says what to do", () => {
    const state = after();
    expect(pendingRecoveries(state)).toEqual([
      {
        rollback: "RB-1",
        pullRequest: 11,
        phase: "waits-for-repair",
        text: expect.stringMatching(/^#11 brings back what RB-1 took out\. It waits for a repair: push it/),
      },
    ]);
    const summary = consoleSummary(state, { verdict: "intact", decision: undefined });
    expect(summary).toContain("**Recovery:** #11 brings back what RB-1 took out. It waits for a repair");
  });

  it("waits for no repair once a tester let it go as it is, nor on staging, nor merged", () => {
    const lifted = { type: "ejection-lifted", pullRequest: 11, by: "tess", comment: 8 } as EntryFacts;
    const phases = [
      after(["tess", lifted]),
      after([consoleName, boards]),
      after(["dana", { type: "recovery-merged", rollback: "RB-1", commits: [commitOf("merged").sha] }]),
    ].map((state) => pendingRecoveries(state).map(({ phase }) => phase));
    expect(phases).toEqual([["not-staged"], ["staged"], ["merged"]]);
  });

  it("is told of no longer when a release holds it", () => {
    const state = reduceLog(auditStory());
    expect(state && pendingRecoveries(state)).toEqual([]);
  });
});
