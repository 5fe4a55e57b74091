import { expect, it } from "@jest/globals";
import { concludeDeployment, type Conclusion } from "../../../src/actions/deployment/github-deployment.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { Ports } from "../../../src/ports/ports.js";
import type { Release } from "../../../src/domain/state/state.js";
import { commit, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

type Retirement = Parameters<Ports["deployments"]["retire"]>[0];

const released = (): TestLog =>
  new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0");

async function conclude(log: TestLog, deployment: string, fails = false) {
  const concluded: Conclusion[] = [];
  const retired: Retirement[] = [];
  const { world, notices } = logWorld({
    log,
    parts: {
      deployments: {
        conclude: (conclusion) =>
          fails ? Promise.reject(new Error("no scope")) : Promise.resolve(void concluded.push(conclusion)),
        retire: (request) => Promise.resolve(void retired.push(request)),
      },
    },
  });
  const logUrl = world.run.reference.url;
  await concludeDeployment(world, await readContext(world), { deployment, logUrl });
  return { concluded, retired, notices };
}

/** The attempt that brings v1.0.0 back, in place of `taken` where one is given. */
function rollBack(log: TestLog, taken?: string, to?: Release): string {
  log.requestRollback();
  if (taken !== undefined)
    log.append({ type: "production-deployment-failed", deployment: taken, evidence: "taken over by RB-1" });
  const { rollback } = log.state;
  if (rollback === null) throw new Error("No rollback is open.");
  const target = to ?? rollback.target;
  const deployment = `production-${log.entries.length + 2}`;
  log.append(
    {
      type: "rollback-approved",
      rollback: rollback.id,
      by: "rob" as never,
      source: "comment",
      at: log.state.log.time,
      reference: "comment 1",
    },
    {
      type: "production-deployment-started",
      deployment,
      mode: "rollback",
      version: target.version,
      commit: target.commit,
      pullRequests: [],
      drift: [],
      base: target.commit,
      previous: { version: rollback.from.version, commit: rollback.from.commit.sha },
      rollback: rollback.id,
    },
  );
  return deployment;
}

it("a good rollback is shown as live, and what it took back as not", async () => {
  const log = released();
  const deployment = rollBack(log);
  expect((await conclude(log, deployment)).concluded).toEqual([]); // no result yet
  log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
  const { concluded, retired } = await conclude(log, deployment);
  expect(concluded).toMatchObject([
    { deployment, sha: commit("merge-1").sha, state: "success", description: "v1.0.0 is live" },
  ]);
  expect(retired).toMatchObject([
    {
      sha: commit("merge-2").sha,
      except: deployment,
      description: "RB-1 took production back to v1.0.0",
    },
  ]);
});

it("what ran before an attempt that failed is not shown as live beside what fixed it", async () => {
  const log = released()
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "failed")
    .stage(stagedWith({ number: 4 }))
    .release("v1.3.0");
  const { retired } = await conclude(log, log.state.releases.at(-1)?.deployment ?? "");
  expect(retired).toMatchObject([
    { sha: commit("merge-2").sha, description: "v1.3.0 took its place", environment: "production" },
  ]);
});

it("all that a rollback takes back is shown as gone, not only what failed", async () => {
  const log = released()
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "failed");
  const [target] = log.state.releases;
  if (target === undefined) throw new Error("Nothing was released.");
  const deployment = rollBack(log, undefined, target);
  log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
  const { retired } = await conclude(log, deployment);
  expect(retired.map(({ sha }) => sha)).toEqual([commit("merge-3").sha, commit("merge-2").sha]);
});

it("what a rollback took over failed, though something else is live by now", async () => {
  const log = released()
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "open");
  const victim = log.state.attempt?.deployment ?? "";
  const deployment = rollBack(log, victim);
  log.append({ type: "production-deployed", deployment, health: "healthy", evidence: "ok" });
  const { concluded, retired } = await conclude(log, victim);
  expect(concluded).toMatchObject([{ deployment: victim, sha: commit("merge-3").sha, state: "failure" }]);
  expect(retired).toEqual([]);
});

it("what never began is inactive, not unfinished for ever", async () => {
  const log = released()
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "open");
  const deployment = log.state.attempt?.deployment ?? "";
  log.append({ type: "production-deployment-aborted", deployment, evidence: "no job started" });
  const { concluded } = await conclude(log, deployment);
  expect(concluded).toMatchObject([{ deployment, sha: commit("merge-3").sha, state: "inactive" }]);
});

it("a refusal is told and stops nothing", async () => {
  const log = released();
  const { notices } = await conclude(log, log.state.releases[0]?.deployment ?? "", true);
  expect(notices).toEqual([expect.stringContaining("not-shown")]);
  await expect(conclude(log, "no deployment of ours")).resolves.toMatchObject({ concluded: [] });
});
