import { expect, it } from "@jest/globals";
import { costPage } from "../../scripts/update-cost.mjs";
import { countedCosts, releasesInAnHour } from "../../src/rehearsal/run/counted-costs.js";
import { scenarios } from "../../src/rehearsal/scenarios/index.js";
import { readText } from "../support/contract/repository-files.js";

it("docs/cost.md is what scripts/update-cost.mjs makes of the counted figures", async () => {
  expect(readText("docs/cost.md")).toBe(await costPage());
});

it("what was counted keeps to its bars, and each story can be played", () => {
  const names = scenarios.map(({ name }) => name);
  for (const { story, counted, bar } of countedCosts) {
    expect(names).toContain(story);
    for (const [figure, limit] of Object.entries(bar))
      expect([story, figure, counted[figure as keyof typeof counted] <= limit]).toEqual([
        story,
        figure,
        true,
      ]);
  }
});

it("an idle month takes at most 130 minutes", () => {
  const sweep = countedCosts.find((each) => each.story === "one-sweep")?.counted;
  const perDay = /cron: "23 ([\d,]+) \* \* \*"/
    .exec(readText("workflows/release.yml"))?.[1]
    ?.split(",").length;
  expect((perDay ?? 24) * 31 * (sweep?.consoleJobs ?? 9) + 5).toBeLessThanOrEqual(130);
});

it("twenty releases of one pull request and three rollbacks fit into the hourly budget of a job's token", () => {
  expect(releasesInAnHour(3)).toBeGreaterThanOrEqual(20);
});

it("one pull request takes at most 43 requests and 5 console jobs", () => {
  const bar = countedCosts.find((each) => each.story === "one-pull-request")?.bar;
  expect([bar?.requests, bar?.consoleJobs]).toEqual([43, 5]);
});
