/** The root action in a small workflow of its own: reads, tells, and turns red when the log is not what it was. */
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { entryPath } from "../../src/domain/log/entry-path.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  newestRunId,
  openShop,
  proposeTitle,
  releaseTwice,
  repositoryOf,
  rollBack,
  runAfter,
  workflowPath,
} from "../support/acceptance/shop.js";
import { singleActions, type Scopes } from "../support/acceptance/single-actions.js";
import { errorTexts, viewWorld } from "../support/acceptance/world.js";

jest.setTimeout(120_000);

const readOnly: Scopes = {
  actions: "read",
  checks: "read",
  contents: "read",
  "pull-requests": "read",
  statuses: "read",
};

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openShop({
    files: () => ({
      [workflowPath("console.yml")]: singleActions("Console", [
        { case: "show", action: "", permissions: readOnly },
      ]),
    }),
  });
});
afterAll(() => closeShop(fixture));

interface Shown {
  readonly run: WorkflowRun;
  readonly summary: string;
  readonly outputs: unknown;
}

/** By sam, who may do nothing but read it. The world is as before. */
async function show(): Promise<Shown> {
  const before = { run: newestRunId(fixture), world: await viewWorld(fixture) };
  await fixture.people.sam.runsWorkflow("console.yml", { case: "show" });
  await fixture.settles();
  expect(await viewWorld(fixture)).toEqual(before.world);
  const run = runAfter(fixture, before.run, "console.yml");
  const [job] = run.jobs;
  const log = job?.log.join("\n") ?? "";
  const [, outputs = "{}"] = /^(?:.* )?outputs (\{[\s\S]*?\})$/m.exec(log) ?? [];
  return { run, summary: job?.summary ?? "", outputs: JSON.parse(outputs) as unknown };
}

describe("the console", () => {
  it("says that nothing is released while nothing is", async () => {
    const { run, summary, outputs } = await show();
    expect(run.conclusion).toBe("success");
    expect(summary).toContain("nothing released yet");
    expect(summary).toContain("Nothing is staged.");
    expect(outputs).toEqual({ "live-release": "", verified: "true" });
  });

  it("shows what is live, staged and awaited, and the last releases", async () => {
    const { title } = await releaseTwice(fixture);
    const third = await proposeTitle(fixture, "Thrice");
    const { run, summary, outputs } = await show();
    expect(run.annotations).toEqual([]);
    expect(run.conclusion).toBe("success");
    const entries = await fixture.observer.entries();
    for (const part of [
      `all ${entries.length} entries are intact`,
      "**Live:** v1.1.0",
      `Staged: #${third.number}`,
      "awaits-approval",
      "tess",
      `#${title.number}`,
      "| v1.0.0 |",
      entries.at(-1)?.hash ?? "no entry",
    ])
      expect(summary).toContain(part);
    expect(outputs).toEqual({ "live-release": "v1.1.0", verified: "true" });
    await approve(fixture, third);
  });

  it("shows a rollback, what it took out, and the pull request that brings it back", async () => {
    await rollBack(fixture);
    const { summary, outputs } = await show();
    const [recovery] = (await fixture.observer.state())?.recoveries ?? [];
    for (const part of ["**Live:** v1.1.0", "rolled back by RB-1", `**Recovery:** #${recovery?.pullRequest}`])
      expect(summary).toContain(part);
    expect(outputs).toEqual({ "live-release": "v1.1.0", verified: "true" });
  });
});

describe("a forged log", () => {
  it("turns it red and is named, entry and all; the console still says what it knows", async () => {
    for (const ruleset of repositoryOf(fixture).rulesets) ruleset.enforcement = "disabled"; // by an administrator
    const path = entryPath(5);
    const entry = (await fixture.observer.git.text("release-log", path)) ?? "";
    await fixture.people.ada.pushes("release-log", {
      message: "Nothing to see here",
      files: { [path]: entry.replace(/"actor": "[^"]*"/, '"actor": "tess"') },
    });
    expect(await fixture.observer.git.text("release-log", path)).not.toBe(entry);
    const { run, outputs } = await show();
    expect(run.conclusion).toBe("failure");
    expect(errorTexts(run, "log-tampered").join()).toContain("ada");
    expect(outputs).toEqual({});
  });
});
