/** A stack that is pushed anew as a whole: the older heads go, and nothing waits for what waits for it. */
import { describe, expect, it } from "@jest/globals";
import type { PullRequestFacts } from "../../../src/domain/snapshot/snapshot.js";
import { pullRequestWith, sha, stagedWith, TestLog } from "../../support/builders.js";
import { at, boarding, plan } from "../../support/plans.js";

const lower = (change: Partial<PullRequestFacts> = {}) => pullRequestWith({ number: 1, ...change });
const upper = (change: Partial<PullRequestFacts> = {}) => pullRequestWith({ number: 2, ...change });
const [newLower, newUpper] = [sha("new-1"), sha("new-2")];
const onStaging = () => new TestLog().stage(stagedWith({ number: 1 }), stagedWith({ number: 2 }));
const pushedLower = lower({ head: newLower, commits: [newLower] });
const pushedUpper = { head: newUpper, commits: [newUpper, newLower] };
const left = ({ ejected }: ReturnType<typeof plan>) =>
  ejected.map(({ staged, cause }) => [staged.number, cause]);

describe("a stack that was pushed anew as a whole", () => {
  it("boards anew in one move when the checks of both have passed", () => {
    const planned = plan(onStaging(), [pushedLower, upper(pushedUpper)]);
    expect(left(planned)).toEqual([]);
    expect(boarding(planned.merges)).toEqual([at(1, newLower), at(2, newUpper)]);
  });

  it("loses the older upper head while its new one may not board yet", () => {
    const planned = plan(onStaging(), [
      pushedLower,
      upper({ ...pushedUpper, isDraft: false, mergeable: "UNKNOWN" }),
    ]);
    expect(left(planned)).toEqual([[2, "stacked"]]);
    expect(boarding(planned.merges)).toEqual([at(1, newLower)]);
  });

  it("loses the older upper head with the lower one that conflicts", () => {
    const planned = plan(onStaging(), [pushedLower, upper({ ...pushedUpper, mergeable: "UNKNOWN" })], {
      conflicting: [1],
    });
    expect(left(planned)).toEqual([
      [1, "conflict"],
      [2, "stacked"],
    ]);
  });

  it("lets the lower one board that was found to conflict with the older upper head", () => {
    const log = new TestLog().stage(stagedWith({ number: 2 }));
    log.append({
      type: "conflict-found",
      pullRequest: 1,
      head: newLower,
      onto: log.state.train.tip.sha,
      with: [2],
      files: [],
    });
    const planned = plan(log, [pushedLower, upper({ ...pushedUpper, mergeable: "UNKNOWN" })]);
    expect(left(planned)).toEqual([[2, "stacked"]]);
    expect(boarding(planned.merges)).toEqual([at(1, newLower)]);
    const ready = plan(log, [pushedLower, upper(pushedUpper)]);
    expect(left(ready)).toEqual([[2, "stacked"]]);
    expect(boarding(ready.merges)).toEqual([at(1, newLower), at(2, newUpper)]);
  });
});

it("an upper one that was pushed alone keeps its place with what it stands on", () => {
  const below = lower();
  const planned = plan(onStaging(), [
    below,
    upper({ head: newUpper, commits: [newUpper, below.head], mergeable: "UNKNOWN" }),
  ]);
  expect(left(planned)).toEqual([]);
});
