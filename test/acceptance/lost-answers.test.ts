/** GitHub on a bad day: it does what it is asked for and the answer never comes, or a part of it is down. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import { expectAllDoneOnce, scratchBranches } from "../support/acceptance/end-state.js";
import { loseAnswer } from "../support/acceptance/faults.js";
import {
  approve,
  approveRollback,
  closeShop,
  newestRunId,
  openShop,
  proposeTea,
  proposeTitle,
  rollBack,
  runsAfter,
  sweep,
} from "../support/acceptance/shop.js";

jest.setTimeout(120_000);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop();
});
afterAll(() => closeShop(fixture));

const production = async (): Promise<unknown> => (await fixture.observer.state())?.production;

/** Title and errors of runs that failed. */
const redRuns = (after = 0): readonly string[] =>
  runsAfter(fixture, after).flatMap(({ conclusion, displayTitle, annotations }) =>
    conclusion === "failure"
      ? [`${displayTitle}: ${annotations.map(({ message }) => message).join("\n")}`]
      : [],
  );

/** What the runs told, in errors and notices: what only shows something fails nothing. */
const toldIn = (after: number): string =>
  runsAfter(fixture, after)
    .flatMap(({ annotations }) => annotations.map(({ title, message }) => `${title}: ${message}`))
    .join("\n");

describe("every kind of write loses the answer to its first request, and nobody notices", () => {
  it("on the way to production", async () => {
    const operations = [
      "Merges",
      "git/create-ref", // instead of the merges in one document, whose answer was lost
      "PrepareLogCommit",
      "UpdateRefs",
      "AppendToLog",
      "repos/create-commit-status",
      "issues/create-comment",
      "issues/update-comment",
      "actions/cancel-workflow-run",
      "repos/create-deployment",
      "repos/create-deployment-status",
      "git/create-tag",
      "pulls/merge",
      "repos/create-release",
    ];
    for (const operation of operations) loseAnswer(fixture, { operation, effect: "after" });
    loseAnswer(fixture, { operation: "git/create-ref", holding: "refs/tags/", effect: "after" });
    await approve(fixture, await proposeTea(fixture));
    expect(redRuns()).toEqual([]);
    await expectAllDoneOnce(fixture);
    expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
    expect(await scratchBranches(fixture)).toEqual([]);
  });

  it("and on the way back", async () => {
    await approve(fixture, await proposeTitle(fixture, "Twice"));
    // What is never rolled back differs by now, so the tree to go back to has to be made.
    await fixture.people.ada.pushes("develop", {
      message: "Lint by hand",
      files: {
        ".github/workflows/lint.yml":
          "on: workflow_dispatch\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n",
      },
    });
    await fixture.settles();
    const operations = [
      "issues/create",
      "issues/create-comment",
      "issues/add-labels",
      "issues/add-assignees",
      "UpdateRefs",
      "AppendToLog",
      "git/create-tree",
      "git/create-commit",
      "pulls/create",
      "pulls/merge",
      "repos/update-release",
    ];
    for (const operation of operations) loseAnswer(fixture, { operation, effect: "after" });
    await fixture.people.sam.runsWorkflow("rollback.yml", { reason: "The title is wrong." });
    await fixture.settles();
    await approveRollback(fixture);
    expect(redRuns()).toEqual([]);
    await expectAllDoneOnce(fixture);
    expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
    expect(await scratchBranches(fixture)).toEqual([]);
  });
});

describe("what only shows something is down", () => {
  const breaks = (operations: readonly string[]): void => {
    for (const wanted of operations)
      fixture.github.faults.add({
        match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
        times: 1000,
        effect: "before",
        answer: { status: 400, body: { message: "Broken for the day" } },
      });
  };

  it("a release is deployed, tagged and landed all the same; its runs say what failed", async () => {
    const change = await proposeTitle(fixture, "Thrice");
    const before = newestRunId(fixture);
    breaks(["repos/create-deployment", "repos/create-deployment-status", "actions/cancel-workflow-run"]);
    await approve(fixture, change);
    expect(await production()).toEqual({ kind: "known", version: "v1.2.0" });
    expect((await fixture.observer.pull(change.number)).merged).toBe(true);
    expect(toldIn(before)).toContain("Broken for the day");
  });

  it("so is a rollback", async () => {
    await rollBack(fixture);
    expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
    const tag = await fixture.observer.commit("refs/tags/v1.0.0");
    expect(fixture.deployTarget.running("production")?.sha).toBe(tag.sha);
    fixture.github.faults.clear();
    await sweep(fixture);
    await expectAllDoneOnce(fixture);
  });
});
