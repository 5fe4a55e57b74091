/** develop moved: what came with it is asked for, save where the look shows that it was one step, and the console's own. */
import { expect, it } from "@jest/globals";
import { mergePlan } from "../../../src/actions/staging/merge-train.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import { commit, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";
import { plan } from "../../support/plans.js";

const landed = commit("landed-12");
const pushed = commit("pushed");
const before = commit("develop-0");

/** #12 is released and landed as one commit on develop, whose tip is `develop` now. */
async function move(develop: typeof landed, newestStep: Snapshot["newestStep"]) {
  const log = new TestLog().stage(stagedWith()).release("v1.0.0");
  for (const followUp of log.state.followUps)
    if (followUp.kind === "land")
      log.append({
        type: "pull-request-landed",
        version: followUp.version,
        pullRequest: followUp.pullRequest.number,
        head: followUp.pullRequest.head,
        develop: landed,
        commits: [landed.sha],
        method: "merge",
      });
  expect(log.state.develop).toEqual(before);
  const asked: string[] = [];
  const snapshot = { develop, ...(newestStep === undefined ? {} : { newestStep }) };
  const { world } = logWorld({
    log,
    snapshot,
    parts: {
      history: {
        firstParents: (from, to) => {
          asked.push(`${from}..${to}`);
          const tip = { sha: develop.sha, title: "Push", author: "ada", parents: [] };
          return Promise.resolve(develop.sha === landed.sha ? [tip] : [{ ...tip, sha: landed.sha }, tip]);
        },
      },
    },
  });
  const merged = await mergePlan(world, await readContext(world), plan(log, [], { snapshot }));
  return {
    asked: asked.length,
    drift: merged.kind === "merged" ? merged.drift.map(({ sha }) => sha) : merged,
  };
}

it("asks for nothing where the console's own merge is the only step", async () => {
  expect(await move(landed, { from: before.sha, to: landed.sha })).toEqual({ asked: 0, drift: [] });
});

it.each([
  ["a person's commit is the only step", pushed, { from: before.sha, to: pushed.sha }, [pushed.sha]],
  ["one came after its own", pushed, { from: landed.sha, to: pushed.sha }, [pushed.sha]],
  ["one came before its own", landed, { from: pushed.sha, to: landed.sha }, []],
  ["the look was taken before the merge", landed, { from: commit("root").sha, to: before.sha }, []],
  ["GitHub shows no parent", landed, undefined, []],
] as const)("asks where %s", async (_, develop, step, drift) => {
  expect(await move(develop, step)).toEqual({ asked: 1, drift });
});
