/** Random settings and steps, weighted so that histories get somewhere. */
import * as fc from "fast-check";
import type { DeployOutcome } from "./deploy-outcome.js";
import type { Act, Setting, Step } from "./history.js";
import type { Method } from "./platform.js";

const weights: Readonly<Record<Act, number>> = {
  open: 9,
  "open-stacked": 2,
  "open-old": 3,
  push: 4,
  "force-push": 1,
  "checks-green": 3,
  "checks-red": 1,
  approve: 18,
  "request-changes": 2,
  dismiss: 2,
  "review-comment": 1,
  "open-thread": 1,
  "resolve-threads": 2,
  draft: 1,
  ready: 2,
  close: 1,
  reopen: 1,
  label: 1,
  "hand-merge": 2,
  drift: 2,
  command: 3,
  policy: 1,
  click: 6,
  "request-rollback": 5,
  "approve-rollback": 7,
  "reject-rollback": 1,
  "retry-rollback": 2,
  "close-request": 2,
  "click-rollback": 2,
  "fix-recovery": 14,
  "land-recovery": 1,
  rerun: 1,
  cancel: 1,
  sweep: 6,
  "go-on": 8,
  finish: 4,
  race: 5,
  "ship-train": 14,
  "roll-back": 5,
  "roll-back-the-recovery": 1,
  "die-on-staging": 1,
};

const act = fc.oneof(
  ...Object.entries(weights).map(([name, weight]) => ({ arbitrary: fc.constant(name as Act), weight })),
);

const deploy = fc.oneof(
  { arbitrary: fc.constant<DeployOutcome>("good"), weight: 20 },
  ...(["unhealthy", "fails-before", "fails-after", "never-starts", "hangs", "dies"] as const).map(
    (outcome) => ({
      arbitrary: fc.constant<DeployOutcome>(outcome),
      weight: 1,
    }),
  ),
);

const kill = fc.record({
  atCall: fc.integer({ min: 1, max: 24 }),
  isEffectDone: fc.boolean(),
  of: fc.constantFrom("step" as const, "job" as const, "run" as const),
  job: fc.nat({ max: 3 }),
});

const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  act,
  pick: fc.nat({ max: 999 }),
  other: fc.nat({ max: 999 }),
  event: fc.oneof(
    { arbitrary: fc.constant("run" as const), weight: 8 },
    { arbitrary: fc.constant("begin" as const), weight: 1 },
    { arbitrary: fc.constant("lost" as const), weight: 1 },
  ),
  deploy,
  kill: fc.oneof({ arbitrary: fc.constant(undefined), weight: 14 }, { arbitrary: kill, weight: 1 }),
});

const settingArbitrary: fc.Arbitrary<Setting> = fc.record({
  rules: fc.record({
    isProtected: fc.boolean(),
    methods: fc.constantFrom<readonly Method[]>(
      ["merge", "squash", "rebase"],
      ["merge"],
      ["squash"],
      ["rebase"],
      ["merge", "squash", "rebase"],
    ),
    isLinear: fc.constant(false),
  }),
  hasGates: fc.boolean(),
  hasHealth: fc.boolean(),
  onFailure: fc.constantFrom("request" as const, "request" as const, "rollback" as const, "none" as const),
  maxStaged: fc.constantFrom(20, 20, 1),
  count: fc.constantFrom(1 as const, 1 as const, 2 as const),
  freeze: fc.constantFrom(undefined, undefined, { from: 300, until: 1500 }),
  landing: fc.constant("auto" as const),
});

const stepsUpTo = (maxLength: number): fc.Arbitrary<Step[]> =>
  fc.array(stepArbitrary, { minLength: 10, maxLength, size: "max" });

/** A world and what happens in it. */
export const historyArbitrary = fc.record({
  setting: settingArbitrary,
  /** Whether people then do what the console asks of them, until everything is done. */
  endsWell: fc.nat({ max: 3 }).map((each) => each === 0),
  /** Most are short, because there are many; what takes long to come about has its turn as well. */
  steps: fc.oneof({ arbitrary: stepsUpTo(18), weight: 3 }, { arbitrary: stepsUpTo(40), weight: 1 }),
});
