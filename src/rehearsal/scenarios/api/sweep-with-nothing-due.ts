import { propose, ware } from "../../steps/changes.js";
import { repositoryOf, sweep } from "../../steps/runs.js";
import type { WorkflowRun } from "@release-console/local-github";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

/** Requests that a scheduled run may make when nothing is on staging, and when a train waits for a tester there. */
const most = { empty: 12, waiting: 20 } as const;

export const sweepWithNothingDue: Scenario = {
  name: "sweep-with-nothing-due",
  group: "API",
  title: "The scheduled run finds nothing to do: it asks little, writes nothing, and tells what it costs",
  why: "Elsewhere a waiting approval burns runner hours all night, and polling eats the rate limit of everybody else.",
  start: "released",
  async play(fixture) {
    const { expect } = fixture;
    await fixture.scene("Everything is released", async () => {
      await expectCheap(fixture, await sweep(fixture), most.empty);
    });

    await fixture.scene("A pull request waits for a tester overnight", async () => {
      await propose(fixture, ware("news"));
      fixture.github.clock.advance(14 * 3600);
      const run = await sweep(fixture);
      await expectCheap(fixture, run, most.waiting);
      expect.equal("it starts two actions, none for what waits for a click anyway", actionsOf(run), [
        "gate-checks",
        "promote-to-staging",
      ]);
      const waiting = [...repositoryOf(fixture).runs.values()].filter(({ status }) => status === "waiting");
      expect.equal(
        "one run waits, without a runner",
        waiting.flatMap(({ jobs }) => jobs.filter(({ status }) => status === "in_progress")),
        [],
      );
    });
  },
};

async function expectCheap(fixture: Fixture, run: WorkflowRun, limit: number): Promise<void> {
  const { expect, github } = fixture;
  const jobs = run.jobs.filter(({ runnerName }) => runnerName !== undefined);
  const requests = jobs.reduce((sum, { id }) => sum + github.traffic.job(id).requests, 0);
  // GitHub bills each job by the minute, rounded up.
  fixture.narrator.note(`${requests} requests, ${jobs.length} jobs, ${jobs.length * 60} billed seconds`);
  expect.equal("the run is green", run.conclusion, "success");
  expect.that(`it makes at most ${limit} requests`, requests <= limit, requests);
  const written = jobs
    .flatMap(({ id }) => github.traffic.job(id).log)
    .filter(({ operation }) => /create|update|append|merge|dispatch|UpdateRefs/i.test(operation));
  expect.equal(
    "it writes nothing",
    written.map(({ operation }) => operation),
    [],
  );
  expect.that(
    "at most two jobs are billed",
    jobs.length <= 2,
    jobs.map(({ name }) => name),
  );
}

const actionsOf = ({ jobs }: WorkflowRun): readonly string[] =>
  jobs.flatMap(({ steps }) =>
    steps.flatMap(({ name, conclusion }) => {
      const action = /actions\/([\w-]+)$/.exec(name)?.[1];
      return action === undefined || conclusion === "skipped" ? [] : [action];
    }),
  );
