/**
 * The slowest suites begin first, so that both workers end at nearly the same time. Jest orders by what the last run took,
 * and by size where it has not run before, as in CI: a small file that takes minutes would come last, beside an idle worker.
 */
import { relative } from "node:path";
import Sequencer from "@jest/test-sequencer";

/** From a run on two cores; what is left out takes less than fifteen seconds. */
export const slowest = [
  "test/model/model.test.ts",
  "test/browser/page-bars.test.ts",
  "test/acceptance/races.test.ts",
  "test/acceptance/fault-matrix.test.ts",
  "test/acceptance/fault-matrix-failure.test.ts",
  "test/acceptance/fault-matrix-rollback.test.ts",
  "test/field/one-hostile-pull-request.test.ts",
  "test/setup/conformance.test.ts",
  "test/field/strangers.test.ts",
  "test/acceptance/fault-matrix-unprotected.test.ts",
  "test/actions/follow-ups/recovery/ways-out.test.ts",
  "test/browser/console-page.test.ts",
  "test/acceptance/round-trips.test.ts",
  "test/acceptance/landing.test.ts",
  "test/browser/rehearsal.test.ts",
  "test/acceptance/bad-days.test.ts",
  "test/field/independence.test.ts",
  "test/rehearsal/cost.test.ts",
  "test/acceptance/crashes.test.ts",
  "test/rehearsal/own-repository.test.ts",
  "test/actions/follow-ups/recovery/second-rollback.test.ts",
  "test/setup/doctor-planted.test.ts",
  "test/audit/online.test.ts",
  "test/contract/dist.test.ts",
  "test/actions/follow-ups/landing/landing-on-real-git.test.ts",
  "test/actions/follow-ups/landing/large-repository.test.ts",
  "test/model/planted-faults.test.ts",
  "test/acceptance/lost-answers.test.ts",
  "test/setup/loop.test.ts",
  "test/field/slow-checks.test.ts",
  "test/setup/other-repositories.test.ts",
  "test/field/nobody-waits-in-silence.test.ts",
  "test/acceptance/app-mode.test.ts",
  "test/actions/follow-ups/recovery/recovery-bytes.test.ts",
  "test/acceptance/repeats.test.ts",
  "test/rehearsal/the-whole-loop.test.ts",
  "test/acceptance/commands.test.ts",
  "test/metrics/dora.test.ts",
  "test/model/refused-for-ever.test.ts",
];

/** The tests in another order: a stable sort, so that jest's own order decides among all that are not named. */
export function slowestFirst(tests) {
  const place = ({ path, context }) => {
    const found = slowest.indexOf(relative(context.config.rootDir, path));
    return found === -1 ? slowest.length : found;
  };
  return tests.toSorted((one, other) => place(one) - place(other));
}

export default class SlowestFirst extends Sequencer {
  /** @override */
  sort(tests) {
    return slowestFirst(super.sort(tests)); // oxlint-disable-line unicorn/no-array-sort -- not of an array
  }
}
