import { describe, expect, it, jest } from "@jest/globals";
import { verifyDeployment } from "../../../src/actions/deployment/verify-deployment.js";
import { commit, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

it.each([
  [0, 0],
  [90_000, 1],
])("GitHub is asked for the time after a health check of %i ms: %i requests", async (took, requests) => {
  let now = 0;
  const clock = jest.spyOn(Date, "now").mockImplementation(() => now);
  let asked = 0;
  const { world } = logWorld({
    log: new TestLog(),
    parts: {
      runs: {
        status: () => {
          asked += 1;
          return Promise.resolve({ status: "in_progress", conclusion: undefined, attempt: 1 });
        },
      },
      health: {
        probe: () => {
          now += took;
          return Promise.resolve({ healthy: true, evidence: "answered 200" });
        },
      },
    },
  });
  const job = { name: "staging / deploy", status: "completed", conclusion: "success", started: true };
  const health = {
    url: "https://shop.test",
    tries: 9,
    secondsBetween: 10,
    timeoutSeconds: 5,
    expectSha: false,
  };
  const verdict = await verifyDeployment(
    world,
    { run: world.run.reference, callerJob: "staging", result: "success", commit: commit("c"), health },
    Promise.resolve([job]),
  );
  clock.mockRestore();
  expect(verdict.kind).toBe("good");
  expect(asked).toBe(requests);
});

describe("a list of jobs that is older than their end", () => {
  const job = (conclusion: string | undefined, started = true) => ({
    name: "production / deploy",
    status: conclusion === undefined ? "queued" : "completed",
    conclusion,
    started,
  });
  const judge = (lists: readonly (readonly ReturnType<typeof job>[])[]) => {
    let looks = 0;
    const jobs = () => Promise.resolve(lists[Math.min(looks++, lists.length - 1)] ?? []);
    const { world } = logWorld({ log: new TestLog(), parts: { runs: { jobs } } });
    return verifyDeployment(world, {
      run: world.run.reference,
      callerJob: "production",
      result: "success",
      commit: commit("c"),
      health: undefined,
    });
  };

  it.each([
    ["says queued", [[job(undefined, false)], [job(undefined)], [job("success")]]],
    ["lacks them", [[], [], [job("success")]]],
  ])("%s: it is read again", async (_, lists) => {
    expect((await judge(lists)).kind).toBe("good");
  });

  it.each([
    ["says queued", [[job(undefined, false)]]],
    ["lacks them", [[]]],
  ])("%s for good: what they did is unknown, and that is never that nothing began", async (_, lists) => {
    expect(await judge(lists)).toMatchObject({ kind: "failed", code: "deploy-failed" });
  });
});
