/** Runs that died between an entry and what follows from it: the sweep finds what they left. */
import { expect, it } from "@jest/globals";
import { repairAfterCrashes } from "../../../src/actions/deployment/repair-after-crashes.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { Deployments } from "../../../src/ports/collaborating.js";
import { sha, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld, type WorldParts } from "../../support/log-world.js";

type Conclusion = Parameters<Deployments["conclude"]>[0];

async function cleanUp(log: TestLog, parts: WorldParts) {
  const cancelled: number[] = [];
  const created: string[] = [];
  const concluded: Pick<Conclusion, "environment" | "sha" | "state">[] = [];
  const { world, notices } = logWorld({
    log,
    parts: {
      environments: { waitingRuns: () => Promise.resolve([]) },
      runs: { cancel: (run) => Promise.resolve(void cancelled.push(run)) },
      ...parts,
      deployments: {
        create: ({ environment, sha: of }) => Promise.resolve(created.push(`${environment} ${of}`)),
        conclude: ({ environment, sha: of, state }) =>
          Promise.resolve(void concluded.push({ environment, sha: of, state })),
        ...parts.deployments,
      },
    },
  });
  await repairAfterCrashes(world, await readContext(world));
  return { cancelled, created, concluded, notices };
}

const one = stagedWith({ number: 1 });
const released = (): TestLog => new TestLog().stage(one).release("v1.0.0").settle("v1.0.0", one.merge);
const newest =
  (deployment: Awaited<ReturnType<Deployments["newest"]>>): Deployments["newest"] =>
  (environment, of) =>
    Promise.resolve(
      environment === "production" && (of === undefined || of === deployment?.sha) ? deployment : undefined,
    );

it("cancels the runs that wait at gates which the log has closed, and only those", async () => {
  const log = new TestLog().stage(one);
  log.append({
    type: "gate-opened",
    gate: "production",
    subject: "v1.0.0 · #1",
    tree: log.state.train.tip.tree,
  });
  const open = log.state.gates.production?.run.id ?? 0;
  const workflow = ".github/workflows/release.yml";
  const { cancelled } = await cleanUp(log, {
    environments: {
      waitingRuns: () =>
        Promise.resolve([
          { id: open, workflow },
          { id: 4711, workflow },
          { id: 4712, workflow: ".github/workflows/theirs.yml" },
        ]),
    },
  });
  expect(cancelled).toEqual([4711]);
});

it("concludes a Deployment that its run left unfinished", async () => {
  const { commit, deployment } = released().state.releases[0] ?? {
    commit: { sha: sha("x") },
    deployment: "",
  };
  const { concluded, created } = await cleanUp(released(), {
    deployments: { newest: newest({ sha: commit.sha, deployment, state: "unfinished" }) },
  });
  expect(concluded).toContainEqual({ environment: "production", sha: commit.sha, state: "success" });
  expect(created.filter((each) => each.startsWith("production"))).toEqual([]);
});

it("calls one inactive that is not what runs, and makes the one that is missing", async () => {
  const commit = released().state.releases[0]?.commit.sha;
  const other = await cleanUp(released(), {
    deployments: { newest: newest({ sha: sha("other"), deployment: "production-3", state: "unfinished" }) },
  });
  expect(other.concluded).toContainEqual({ environment: "production", sha: sha("other"), state: "inactive" });
  const missing = await cleanUp(released(), {
    deployments: { newest: newest({ sha: sha("other"), deployment: "production-3", state: "success" }) },
  });
  expect(missing.created).toContain(`production ${commit}`);
  expect(missing.concluded).toContainEqual({ environment: "production", sha: commit, state: "success" });
});

it("leaves alone what GitHub shows as the log says, also behind one that came to nothing", async () => {
  const commit = released().state.releases[0]?.commit.sha ?? sha("x");
  const good = { sha: commit, deployment: "production-3", state: "success" } as const;
  const aborted = { sha: sha("other"), deployment: "production-9", state: "inactive" } as const;
  const shows: readonly Deployments["newest"][] = [
    newest(good),
    (environment, of) => newest(of === undefined ? aborted : good)(environment, of),
  ];
  for (const shown of shows) {
    const { created, concluded } = await cleanUp(released(), { deployments: { newest: shown } });
    const touched = [...created, ...concluded.map(({ environment }) => environment)];
    expect(touched.filter((each) => each.startsWith("production"))).toEqual([]);
  }
});

it("makes one for what came back and whose own was retired", async () => {
  const commit = released().state.releases[0]?.commit.sha ?? sha("x");
  const { created } = await cleanUp(released(), {
    deployments: { newest: newest({ sha: commit, deployment: "production-3", state: "inactive" }) },
  });
  expect(created).toContain(`production ${commit}`);
});

it("tells when GitHub does not take it, and stops nothing", async () => {
  const { notices } = await cleanUp(released(), {
    deployments: { create: () => Promise.reject(new Error("No deployments today.")) },
  });
  expect(notices.join()).toContain("No deployments today.");
});
