/** What one step of a job has started, a later one follows. */
import { expect, it } from "@jest/globals";
import { createChecks } from "../../../../src/adapters/github/actions/started-checks.js";
import type { GitHubClient } from "../../../../src/adapters/github/http/client.js";

interface ListedRun {
  readonly path: string;
  readonly status: string;
}

function steps(listed: Readonly<Record<string, readonly ListedRun[]>>, failing: readonly string[] = []) {
  let [kept, now]: [unknown, number] = [undefined, 0];
  const client = {
    rest: (_: string, { event = "" }: { readonly event?: string }) =>
      Promise.resolve({ data: { workflow_runs: listed[event] ?? [] } }),
  } as unknown as GitHubClient;
  const handedOn = {
    read: () => kept,
    write: (value: unknown) => {
      kept = JSON.parse(JSON.stringify(value));
    },
  };
  const dispatch = (workflow: string): Promise<void> =>
    failing.includes(workflow) ? Promise.reject(new Error("502")) : Promise.resolve();
  const step = () => createChecks(client, { dispatch, handedOn, now: () => now });
  return {
    step,
    later: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const ci = ".github/workflows/ci.yml";

it("are known to a later step of the job, with the time since the first were started", async () => {
  const { step, later } = steps({ pull_request: [{ path: `${ci}@main`, status: "completed" }] });
  later(500);
  const first = step();
  expect(await first.recentFiles("pull_request")).toEqual([ci]);
  await first.startChecks("recovery", [ci]);
  later(1_000);
  await first.startChecks("reopened", [ci]);
  later(200);
  expect(await step().startedChecks()).toEqual({ branches: ["recovery", "reopened"], elapsedMs: 1_200 });
  expect(await step().haveChecksEnded()).toBe(false);
});

it("have ended when the newest run of each file has", async () => {
  const { step } = steps({
    pull_request: [{ path: ci, status: "completed" }],
    workflow_dispatch: [
      { path: ci, status: "completed" },
      { path: ci, status: "in_progress" },
    ],
  });
  await step().startChecks("recovery", [ci]);
  expect(await step().haveChecksEnded()).toBe(true);
});

it("are none where none could be started", async () => {
  const { step } = steps({});
  await step().startChecks("recovery", []);
  expect((await step().startedChecks()).branches).toEqual([]);
});

it("are known where another one could not be started, and a fault is told where none could", async () => {
  const { step } = steps({}, ["lint.yml"]);
  expect(await step().startChecks("recovery", ["lint.yml", ci])).toEqual([ci]);
  expect((await step().startedChecks()).branches).toEqual(["recovery"]);
  await expect(step().startChecks("other", ["lint.yml"])).rejects.toThrow("502");
});
