/** What people read about a release. */
import { describe, expect, it } from "@jest/globals";
import { releaseNotes } from "../../../src/domain/train/release-notes.js";
import type { Release } from "../../../src/domain/state/state.js";
import type { Version } from "../../../src/domain/values/values.js";
import { stagedWith } from "../../support/builders.js";
import { releases } from "../../support/rollback-story.js";

const { state } = releases(2);

function notesOf(change: Partial<Release>): string {
  const [release] = state.releases.slice(-1);
  if (release === undefined) throw new Error("There is no release.");
  return releaseNotes(
    { ...release, ...change, version: "v1.1.1" as Version },
    state,
    "https://github.test/acme/shop",
  );
}

describe("what a release brings back", () => {
  const bringsBack = [stagedWith({ number: 1 }), stagedWith({ number: 2 })];
  const lines = (notes: string) => notes.match(/\(#[12]\) by @\w+, first shipped in v1\.[01]\.0/g);

  it("is in its notes although its recovery was merged manually", () => {
    expect(lines(notesOf({ pullRequests: [stagedWith({ number: 3 })], bringsBack }))).toHaveLength(2);
  });

  it("is there once, however many recoveries it holds", () => {
    const pullRequests = [
      stagedWith({ number: 9, recovers: "RB-1" }),
      stagedWith({ number: 10, recovers: "RB-2" }),
    ];
    expect(lines(notesOf({ pullRequests, bringsBack }))).toHaveLength(2);
  });
});
