import { expect, it } from "@jest/globals";
import { costPage } from "../../scripts/update-cost.mjs";
import { countedCosts } from "../../src/rehearsal/run/counted-costs.js";
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

it("an idle month takes at most 130 minutes, and a release and three rollbacks leave room for ten releases an hour", () => {
  const of = (story: string) => countedCosts.find((each) => each.story === story)?.counted;
  const [release, rollback, sweep] = [of("one-pull-request"), of("one-rollback"), of("one-sweep")];
  const perDay = /cron: "23 ([\d,]+) \* \* \*"/
    .exec(readText("workflows/release.yml"))?.[1]
    ?.split(",").length;
  expect((perDay ?? 24) * 31 * (sweep?.consoleJobs ?? 9) + 5).toBeLessThanOrEqual(130);
  expect(10 * (release?.rest ?? 1_000) + 3 * (rollback?.rest ?? 1_000)).toBeLessThanOrEqual(1_000);
});
