/**
 * Random histories against the real actions in a modelled GitHub (platform.ts, world.ts), judged by a witness that knows
 * nothing of the console's decisions (witness.ts). MODEL_RUNS and MODEL_SEED make it longer or repeat it, MODEL_PATH goes
 * straight to the failure that fast-check named, MODEL_VERBOSE shows what the actions say.
 */
import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { historyArbitrary } from "./arbitraries.js";
import { History } from "./history.js";
import { Witness } from "./oracle.js";
import { loadActions } from "../support/load-actions.js";

beforeAll(loadActions);

const { MODEL_RUNS, MODEL_SEED, MODEL_PATH } = process.env;
const runs = Number(MODEL_RUNS ?? 2000);
const seed = Number(MODEL_SEED ?? seedOfCommit());
const shrinkingMilliseconds = Number(process.env["MODEL_SHRINK_SECONDS"] ?? 60) * 1000;

/** Each commit plays other histories, and the same commit always the same: what CI found can be seen again by running it again. */
function seedOfCommit(): number {
  try {
    const head = execFileSync("git", ["rev-parse", "HEAD"], { encoding: "utf8", stdio: "pipe" });
    return Number.parseInt(head.slice(0, 8), 16) & 0x7fffffff;
  } catch {
    return 20_261_122; // no git, or no repository: say, an unpacked archive
  }
}

/** Without these the histories would prove little. */
const mustHappen = [
  "train-of-several",
  "drift",
  "hand-merge",
  "race",
  "re-run",
  "process-killed",
  "approval-refused",
  "command-refused",
  "conflict-found",
  "ejected-closed",
  "ejected-changes-requested",
  "ejected-command",
  "ejected-conflict",
  "ejected-draft",
  "ejected-tainted",
  "objections-lifted",
  "staging-deployment-failed",
  "staging-deployment-aborted",
  "production-deployment-failed",
  "production-deployment-aborted",
  "production-unhealthy",
  "production-dies",
  "pull-request-landed",
  "release-landed",
  "landing-opened",
  "follow-up-refused",
  "rollback-joined",
  "rollback-rejected",
  "rollback-withdrawn",
  "rollback-retried",
  "rollback-begins",
  "rollback-again",
  "rollback-preauthorised",
  "restored",
  "revert-opened",
  "revert-landed",
  "revert-unneeded",
  "fix-pushed",
  "recovered",
  "released-by-two",
  "rollback-of-a-recovery",
  "superseded-closed",
] as const;

describe("random histories", () => {
  it(`keep every promise in ${runs} histories (MODEL_SEED=${seed})`, async () => {
    const counts = new Map<string, number>();
    let deadline = Infinity;
    await fc.assert(
      fc.asyncProperty(historyArbitrary, async ({ setting, steps, endsWell }) => {
        // Shrinking goes on for a minute; what is shortest by then is shown.
        if (Date.now() > deadline) return;
        const witness = new Witness(counts);
        const history = new History(setting, witness);
        try {
          for (const step of steps) await history.play(step);
          await history.comeToRest();
          if (!endsWell) return;
          await history.actReasonably();
          await history.comeToRest();
        } catch (error) {
          if (deadline === Infinity) deadline = Date.now() + shrinkingMilliseconds;
          const story = [String(error), JSON.stringify(setting), ...witness.story].join("\n");
          throw new Error(story, { cause: error });
        }
      }),
      { numRuns: runs, seed, ...(MODEL_PATH === undefined ? {} : { path: MODEL_PATH }) },
    );
    process.stderr.write(
      JSON.stringify(
        mustHappen.map((each) => [each, counts.get(each) ?? 0]).filter(([, many]) => Number(many) < 15),
      ) + "\n",
    );
    if (runs < 2000) return;
    expect(mustHappen.filter((each) => !counts.has(each))).toEqual([]);
  }, 14_400_000);
});
