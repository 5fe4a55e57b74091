/** The template console.yml as users copy it: the root action makes the page from a checkout of the log. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, jest } from "@jest/globals";
import { findPackageRoot } from "../../src/rehearsal/fixture/library.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import {
  closeShop,
  newestRunId,
  openShop,
  releaseTwice,
  runAfter,
  workflowPath,
} from "../support/acceptance/shop.js";

jest.setTimeout(240_000);

/** Looks at the file, as the next step of the job sees it. */
const look = `      - if: \${{ !cancelled() }}
        run: |
          echo "page $(head -c 15 site/index.html), $(grep -c 'data-first="' site/index.html) blocks, $(ls site | wc -l) files"
`;

let fixture: Fixture;
beforeAll(async () => {
  const template = await readFile(join(await findPackageRoot(), "workflows", "console.yml"), "utf8");
  // Only the events that the test makes, so that it counts one run; a look at the file behind the last step.
  const workflow = template
    .replace(/^ {2}workflow_run: .*\n/m, "")
    .replace(/^ {2}schedule: .*\n/m, "")
    .replace(/^ {2}publish:\n/m, `${look}$&`);
  expect(workflow).toContain(look);
  fixture = await openShop({ files: () => ({ [workflowPath("console.yml")]: workflow }) });
});
afterAll(() => closeShop(fixture));

async function run(): Promise<{
  readonly log: string;
  readonly conclusions: readonly string[];
  readonly summary: string;
}> {
  const before = newestRunId(fixture);
  await fixture.people.ada.runsWorkflow("console.yml", {});
  await fixture.settles();
  const { jobs } = runAfter(fixture, before, "console.yml");
  return {
    log: jobs.flatMap((job) => job.log).join("\n"),
    conclusions: jobs.map(({ name, conclusion }) => `${name}: ${conclusion ?? ""}`),
    summary: jobs.map((job) => job.summary).join("\n"),
  };
}

it("makes the page after releases, keeps it as an artifact, and publishes it nowhere unasked", async () => {
  await releaseTwice(fixture);
  const { log, conclusions, summary } = await run();
  const { length } = await fixture.observer.entries();
  expect(conclusions).toEqual(["page: success", "publish: skipped"]);
  expect(log).toContain(`The console page shows ${length} entries.`);
  expect(log).toContain("page <!doctype html>, 1 blocks, 1 files");
  expect(log).toMatch(/Artifact console-page has site\/index\.html, \d{5,} bytes/);
  expect(summary).toContain("**Live:** v1.1.0");
});

it("makes the page of a log that does not verify, too, and turns red", async () => {
  for (const ruleset of fixture.github.repository("acme/shop").rulesets) ruleset.enforcement = "disabled";
  const path = "entries/00/00/00/00000005.json";
  const entry = (await fixture.observer.git.text("release-log", path)) ?? "";
  await fixture.people.ada.pushes("release-log", {
    message: "Nothing to see here",
    files: { [path]: entry.replace(/"actor": "[^"]*"/, '"actor": "tess"') },
  });
  const { log, conclusions } = await run();
  expect(conclusions).toEqual(["page: failure", "publish: skipped"]);
  expect(log).toContain("The console page shows 4 entries.");
  expect(log).toMatch(/Artifact console-page has site\/index\.html/);
});
