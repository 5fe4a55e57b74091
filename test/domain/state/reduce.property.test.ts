/** What holds of the state after every history. */
import { describe, expect, it } from "@jest/globals";
import * as fc from "fast-check";
import { canonicalJson } from "../../../src/domain/log/canonical-json.js";
import { verifyChain, renderEntry } from "../../../src/domain/log/hash-chain.js";
import { entryPath } from "../../../src/domain/log/entry-path.js";
import { LogOrderError, reduceEntry, reduceLog } from "../../../src/domain/reducer/reduce.js";
import { nextVersion } from "../../../src/domain/train/release-decision.js";
import { chooseTarget, liveRelease, validTargets } from "../../../src/domain/rollback/target.js";
import type { State } from "../../../src/domain/state/state.js";
import { taintedCommits } from "../../../src/domain/state/taint.js";
import { commit, minute, sha256, stagedWith, TestLog, user } from "../../support/builders.js";
import { isReleased, mayRequest, steps, type Step } from "./random-steps.js";

/** Plays a step where it makes sense in this state; elsewhere nothing happens, as in the product. */
class Player {
  readonly log = new TestLog();
  #next = 100;

  play(step: Step): void {
    const { log } = this;
    const { state } = log;
    const isIdle = state.attempt === null && state.rollback === null;
    switch (step) {
      case "stage":
        if (isIdle && state.followUps.length === 0)
          log.stage(...state.train.staged, stagedWith({ number: (this.#next += 1) }));
        return;
      case "release":
      case "fail":
        if (isIdle && state.train.staged.length > 0 && !isReleased(state))
          log.release(nextVersion(state, []), step === "release" ? "good" : "failed");
        return;
      case "abort":
        if (isIdle && state.train.staged.length > 0 && !isReleased(state)) {
          log.release(nextVersion(state, []), "open");
          log.append({
            type: "production-deployment-aborted",
            deployment: log.state.attempt?.deployment ?? "",
            evidence: "no job",
          });
        }
        return;
      case "settle":
        if (state.followUps.some(({ kind }) => kind === "tag"))
          log.settle(state.releases.at(-1)?.version ?? "", state.train.tip);
        return;
      case "request":
        if (mayRequest(state) && chooseTarget(state, "").kind === "chosen") log.requestRollback();
        return;
      case "join":
        if (state.rollback !== null)
          log.append({
            type: "rollback-joined",
            rollback: state.rollback.id,
            by: user("kim"),
            reason: "too",
          });
        return;
      default:
        this.#playRollback(step, state);
    }
  }

  #playRollback(
    step: Exclude<Step, "stage" | "release" | "fail" | "abort" | "settle" | "request" | "join">,
    state: State,
  ): void {
    const { log } = this;
    const { rollback } = state;
    if (step === "ship-recovery") {
      const recovery = state.recoveries[0];
      if (recovery === undefined || state.attempt !== null || rollback !== null) return;
      log
        .stage(stagedWith({ number: recovery.pullRequest, recovers: recovery.rollback }))
        .release(nextVersion(log.state, []));
      return;
    }
    if (rollback === null) return;
    const { id, target, phase } = rollback;
    switch (step) {
      case "reject":
        if (phase === "requested")
          log.append({ type: "rollback-rejected", rollback: id, by: user("ann"), reason: "no" });
        return;
      case "approve":
        if (phase !== "requested" && phase !== "failed") return;
        log.append(
          {
            type: "rollback-approved",
            rollback: id,
            by: user("ann"),
            source: "comment",
            at: minute(1),
            reference: "c",
          },
          {
            type: "production-deployment-started",
            deployment: `production-${log.entries.length + 2}`,
            mode: "rollback",
            version: target.version,
            commit: target.commit,
            pullRequests: [],
            drift: [],
            base: target.commit,
            previous: null,
            rollback: id,
          },
        );
        return;
      case "restore":
        if (state.attempt !== null)
          log.append({
            type: "production-deployed",
            deployment: state.attempt.deployment,
            health: "healthy",
            evidence: "ok",
          });
        return;
      case "restore-fails":
        if (state.attempt !== null)
          log.append({
            type: "production-deployment-failed",
            deployment: state.attempt.deployment,
            evidence: "exit 1",
          });
        return;
      case "revert":
        if (phase === "restored")
          log.append({
            type: "revert-landed",
            rollback: id,
            develop: commit(`revert ${id}`),
            method: "merge",
          });
        return;
      case "recover":
        if (phase !== "restored" || state.recoveries.some((each) => each.rollback === id)) return;
        log.append(
          { type: "rollback-announced", rollback: id, issue: 1, deliveries: [] },
          { type: "rollback-completion-announced", rollback: id, deliveries: [] },
          {
            type: "recovery-opened",
            rollback: id,
            pullRequest: (this.#next += 1),
            branch: "r",
            commit: commit(`recovery ${id}`),
            base: target.commit,
            carries: rollback.carried,
            absorbs: state.recoveries.map((each) => ({
              rollback: each.rollback,
              pullRequest: each.pullRequest,
              head: each.commit.sha,
            })),
          },
        );
        return;
      default:
        step satisfies never;
    }
  }
}

const histories = fc.array(fc.constantFrom(...steps), { maxLength: 60 });

function play(history: readonly Step[], check: (log: TestLog, before: State) => void): TestLog {
  const player = new Player();
  for (const step of history) {
    const before = player.log.state;
    player.play(step);
    check(player.log, before);
  }
  return player.log;
}

describe("for every history", () => {
  it("the state is what its entries give, can be written as JSON, and the chain verifies", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { entries, state } = play(history, () => undefined);
        expect(reduceLog(entries)).toEqual(state);
        expect(JSON.parse(canonicalJson(state))).toEqual(state);
        const files = entries.map((entry) => ({ path: entryPath(entry.sequence), text: renderEntry(entry) }));
        expect(await verifyChain(files, { sha256 })).toEqual({
          kind: "intact",
          entries: entries.length,
          head: state.log.hash,
        });
      }),
      { numRuns: 150 },
    );
  });

  it("what is live is a good release that was not rolled back, and every target is too", () => {
    fc.assert(
      fc.property(histories, (history) => {
        play(history, ({ state }) => {
          expect(state.production.kind === "known" ? liveRelease(state)?.rolledBackBy : null).toBeNull();
          for (const target of validTargets(state)) expect(target.rolledBackBy).toBeNull();
          const choice = chooseTarget(state, "");
          expect(choice.kind === "chosen" ? choice.from.deployment : "").not.toBe(
            choice.kind === "chosen" ? choice.release.deployment : "none",
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it("nothing that was rolled back is forgotten, however many rollbacks follow one another", () => {
    fc.assert(
      fc.property(histories, (history) => {
        play(history, ({ state }) => {
          const tainted = taintedCommits(state, 0);
          const carriers = [
            ...state.recoveries.map(({ carries }) => carries),
            ...[state.rollback, state.previousRollback].map((each) => each?.carried ?? []),
          ].flat();
          for (const recovery of state.recoveries) {
            expect(recovery.carries.every(({ head }) => tainted.has(head))).toBe(true);
          }
          const live = state.releases.filter(({ rolledBackBy }) => rolledBackBy === null);
          const shipped = new Set(
            live.flatMap(({ pullRequests, bringsBack }) =>
              [...pullRequests, ...bringsBack].map(({ head }) => head),
            ),
          );
          const lost = state.releases
            .filter(({ rolledBackBy }) => rolledBackBy !== null)
            .flatMap(({ pullRequests }) => pullRequests)
            .filter(({ head }) => !shipped.has(head) && !carriers.some((each) => each.head === head));
          expect(lost).toEqual([]);
        });
      }),
      { numRuns: 600 },
    );
  });

  it("production is held from the approval of a rollback until develop is clean, and versions only grow", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const seen = new Set<string>();
        play(history, ({ state }, before) => {
          if (
            before.rollback?.hold === true &&
            state.rollback !== null &&
            state.rollback.id === before.rollback.id &&
            state.followUps.some(({ kind }) => kind === "revert")
          ) {
            // eslint-disable-next-line jest/no-conditional-expect -- only then is there something to hold
            expect(state.rollback.hold).toBe(true);
          }
          for (const { version } of state.releases.slice(before.releases.length)) {
            expect(seen.has(version)).toBe(false);
            seen.add(version);
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});

it("a log opens once, first", () => {
  const { entries } = new TestLog();
  const [opening] = entries;
  if (opening === undefined) throw new Error("The log is empty.");
  expect(() => reduceEntry(reduceLog(entries), opening)).toThrow(LogOrderError);
  const [, second] = new TestLog().stage(stagedWith()).entries;
  if (second === undefined) throw new Error("The log has one entry.");
  expect(() => reduceEntry(undefined, second)).toThrow(
    'The log begins with "staging-moved" instead of "log-opened".',
  );
});
