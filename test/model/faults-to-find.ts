/** Faults of the console, planted between it and the model, and who has to notice each. */
import type { PullRequestFacts, Snapshot } from "../../src/domain/snapshot/snapshot.js";
import type { Commit, Time, UserLogin } from "../../src/domain/values/values.js";
import type { Ports } from "../../src/ports/ports.js";
import type { Breaking } from "./chain.js";
import { type Step } from "./history.js";

const seeing =
  (change: (snapshot: Snapshot) => Snapshot): Breaking =>
  (world) => ({
    ...world,
    snapshots: { ...world.snapshots, read: async () => change(await world.snapshots.read()) },
  });
const seeingPulls = (change: (pull: PullRequestFacts, now: Time) => PullRequestFacts): Breaking =>
  seeing((snapshot) => ({
    ...snapshot,
    pullRequests: snapshot.pullRequests.map((pull) => change(pull, snapshot.readAt)),
  }));
const everybody = [
  "dana",
  "evan",
  "tess",
  "toni",
  "tara",
  "ann",
  "rob",
  "ruth",
  "sam",
  "mallory",
] as UserLogin[];

const withPolicy = (
  change: (policy: Extract<Snapshot["policy"], { kind: "read" }>["policy"]) => object,
): Breaking =>
  seeing((snapshot) =>
    snapshot.policy.kind === "read"
      ? {
          ...snapshot,
          policy: {
            ...snapshot.policy,
            policy: { ...snapshot.policy.policy, ...change(snapshot.policy.policy) },
          },
        }
      : snapshot,
  );

/** Merges that keep nothing of what is merged, as a careless resolution would. */
const mergingNothing: Breaking = (world): Ports => ({
  ...world,
  merging: {
    ...world.merging,
    mergeOnto: async (request) => {
      const outcome = await world.merging.mergeOnto(request);
      if (outcome.kind !== "merged") return outcome;
      const base = await world.objects.commitOf(request.base);
      const commits: Commit[] = [];
      for (const { sha, message } of request.heads)
        commits.push(
          await world.objects.createCommit({
            tree: base.tree,
            parents: [commits.at(-1)?.sha ?? base.sha, sha],
            message,
          }),
        );
      return { ...outcome, commits };
    },
  },
});

export interface Fault {
  readonly name: string;
  readonly breaking: Breaking;
  readonly found: RegExp;
  /** What is played instead of a random history, so that it gets to where the fault shows. */
  readonly through?: (steps: readonly Step[]) => readonly Step[];
}

/** What happens wakes several runs at once, which find the same work. */
const racing = (steps: readonly Step[]): readonly Step[] =>
  steps.flatMap((step): Step[] => [
    { ...step, event: "lost" },
    { ...step, act: "race", event: "run" },
  ]);
type Acting = Pick<Step, "act"> & Partial<Step>;
const smooth = { pick: 0, other: 0, event: "run", deploy: "good", kill: undefined } as const;

/** Each step is followed by these acts. */
const followedBy =
  (...acts: readonly Acting[]) =>
  (steps: readonly Step[]): readonly Step[] =>
    steps.flatMap((step): Step[] => [
      step,
      ...acts.map((each): Step => ({ ...smooth, pick: step.pick, other: step.other, ...each })),
    ]);
const only =
  (...acts: readonly Acting[]) =>
  (): readonly Step[] =>
    acts.map((each) => ({ ...smooth, ...each }));
export const faults: readonly Fault[] = [
  {
    name: "approvals from before the test count",
    breaking: seeingPulls((pull, now) => ({
      ...pull,
      reviews: pull.reviews.map((review) => ({ ...review, submittedAt: now })),
    })),
    found: /nobody (?:who may )?said yes/,
  },
  {
    name: "everybody is a tester",
    breaking: withPolicy(() => ({ testers: everybody })),
    found: /nobody (?:who may )?said yes/,
  },
  {
    name: "unresolved threads are overlooked",
    breaking: seeingPulls((pull) => ({ ...pull, unresolvedThreads: 0 })),
    found: /unresolved threads/,
  },
  {
    name: "requested changes are overlooked",
    breaking: seeingPulls((pull) => ({
      ...pull,
      reviews: pull.reviews.filter(({ state }) => state !== "CHANGES_REQUESTED"),
    })),
    found: /goes to production against @/,
    through: followedBy({ act: "request-changes", event: "lost" }, { act: "ship-train" }),
  },
  {
    name: "drafts are overlooked",
    breaking: seeingPulls((pull) => ({ ...pull, isDraft: false })),
    found: /and is a draft/,
    through: followedBy({ act: "draft", event: "lost" }, { act: "ship-train" }),
  },
  {
    name: "the label that blocks is overlooked",
    breaking: seeingPulls((pull) => ({ ...pull, labels: [] })),
    found: /labelled as blocked/,
    through: followedBy({ act: "label", event: "lost" }, { act: "ship-train" }),
  },
  {
    name: "a /hold is never obeyed",
    breaking: (world) =>
      world.run.hint.kind === "comment" && world.run.hint.body.startsWith("/hold")
        ? { ...world, run: { ...world.run, hint: { ...world.run.hint, body: "hello" } } }
        : world,
    found: /against the \/hold of @/,
    through: followedBy({ act: "command", other: 0 }, { act: "ship-train" }),
  },
  {
    name: "a dismissed approval goes on counting",
    breaking: seeingPulls((pull) => ({
      ...pull,
      reviews: pull.reviews.map((review) =>
        review.state === "DISMISSED" ? { ...review, state: "APPROVED" } : review,
      ),
    })),
    found: /said yes|with \d yes of/,
    through: followedBy(
      { act: "approve", event: "lost" },
      { act: "dismiss", event: "lost" },
      { act: "sweep" },
    ),
  },
  {
    name: "one yes is always enough",
    breaking: withPolicy(({ approval }) => ({ approval: { ...approval, count: 1 } })),
    found: /with 1 yes of 2/,
  },
  {
    name: "freezes are overlooked",
    breaking: withPolicy(() => ({ holds: { freezes: [] } })),
    found: /in the freeze/,
  },
  {
    name: "what a dead run left on staging is overlooked",
    breaking: (world) => ({
      ...world,
      runs: {
        ...world.runs,
        jobs: async (run) =>
          (await world.runs.jobs(run)).filter(
            ({ name }) => run.id === world.run.reference.id || !name.startsWith("staging / "),
          ),
      },
    }),
    found: /staging does not run/,
    through: only(
      { act: "open", pick: 1 },
      { act: "open", pick: 2 },
      { act: "die-on-staging", pick: 4 },
      { act: "ship-train" },
    ),
  },
  {
    name: "a merge loses what it merges",
    breaking: mergingNothing,
    found: /lost w\d+/,
  },
  {
    name: "nothing is ever taken out of develop",
    breaking: (world) => ({
      ...world,
      objects: {
        ...world.objects,
        applyChanges: ({ onto }) => Promise.resolve({ kind: "applied", tree: onto.tree }),
      },
    }),
    found: /outside of a recovery|is opened without|lost|and production has/,
  },
  {
    name: "the word of the deploy script is the verdict",
    breaking: (world) => ({
      ...world,
      runs: {
        ...world.runs,
        jobs: async (run) =>
          (await world.runs.jobs(run)).map((job) => ({ ...job, conclusion: job.conclusion && "success" })),
      },
      health: { probe: () => Promise.resolve({ healthy: true, evidence: "200" }) },
    }),
    found: /the log says (?:good|healthy) of/,
  },
  {
    name: "everybody may approve a rollback",
    breaking: withPolicy(() => ({ rollbackApprovers: everybody })),
    found: /and may not/,
  },
  {
    name: "the log is written without looking where it is",
    breaking: (world) => ({
      ...world,
      transactions: {
        ...world.transactions,
        append: async (commit) => {
          const { log } = await world.snapshots.read();
          return world.transactions.append(
            log.kind === "read" ? { ...commit, expectedHead: log.head } : commit,
          );
        },
      },
    }),
    found: /the log is broken/,
    through: racing,
  },
  {
    name: "tags go to another commit",
    breaking: (world) => ({
      ...world,
      tags: {
        ...world.tags,
        create: async (request) =>
          world.tags.create({ ...request, commit: (await world.snapshots.read()).develop.sha }),
      },
    }),
    found: /is not tagged where the log says/,
  },
  {
    name: "a comment is written with every run",
    breaking: (world) => ({
      ...world,
      conversations: {
        ...world.conversations,
        updateComment: ({ id, body }) =>
          world.conversations.updateComment({ id, body: `${body} ${world.run.reference.id}` }),
        comment: ({ number, body }) =>
          world.conversations.comment({ number, body: `${body} ${world.run.reference.id}` }),
      },
    }),
    found: /never comes to rest/,
  },
];
