import type { Entry, StagingFacts } from "../log/entry.js";
import { commandsAfterBoarding, commandsAfterMove } from "./reduce-commands.js";
import type { StagingState, State } from "../state/state.js";
import type { CommitSha } from "../values/values.js";

const healthyTreesKept = 50;

export function reduceStaging(state: State, facts: StagingFacts, entry: Entry): State {
  return withHeadsThatRun(afterFacts(state, facts, entry), entry);
}

function afterFacts(state: State, facts: StagingFacts, entry: Entry): State {
  switch (facts.type) {
    case "pull-request-promoted":
      return { ...state, commands: commandsAfterBoarding(state.commands, facts.pullRequest) };
    case "pull-request-ejected":
      return state; // why staging moved; `staging-moved` in the same commit says what it became
    case "staging-moved":
      return afterMove(state, facts);
    case "conflict-found":
      return { ...state, conflicts: withConflict(state, facts) };
    case "staging-deployment-started":
      return withStaging(state, {
        intent: {
          deployment: facts.deployment,
          commit: facts.commit,
          heads: state.train.staged.map(({ head }) => head),
          run: entry.run,
        },
      });
    case "staging-deployed":
      return afterHealthy(state, facts, entry);
    case "staging-deployment-failed":
      return concernsIntent(state, facts.deployment)
        ? withStaging(state, {
            intent: null,
            running: null,
            lastFailure: {
              deployment: facts.deployment,
              commit: state.staging.intent.commit,
              evidence: facts.evidence,
            },
          })
        : state;
    case "staging-deployment-aborted":
      return concernsIntent(state, facts.deployment)
        ? withStaging(state, { intent: null, ...(facts.begun === true ? { running: null } : {}) })
        : state;
    default:
      return facts satisfies never;
  }
}

function afterMove(state: State, facts: Extract<StagingFacts, { type: "staging-moved" }>): State {
  const gate = state.gates.production;
  return {
    ...state,
    develop: facts.base,
    ownCommits: [],
    conflicts: state.conflicts.filter(({ onto }) => onto === facts.to.sha),
    train: { base: facts.base, tip: facts.to, staged: facts.staged, drift: facts.drift },
    commands: commandsAfterMove(state.commands, facts.staged),
    gates: {
      ...state.gates,
      production: gate !== null && gate.tree === facts.to.tree ? gate : null,
      rejected: state.gates.rejected?.tree === facts.to.tree ? state.gates.rejected : null,
    },
    grants: state.grants.filter((grant) =>
      facts.staged.some(({ number, head }) => number === grant.pullRequest && head === grant.head),
    ),
  };
}

function withConflict(
  { conflicts }: State,
  { pullRequest, head, onto, with: others, files }: Extract<StagingFacts, { type: "conflict-found" }>,
): State["conflicts"] {
  const rest = conflicts.filter((each) => each.pullRequest !== pullRequest && each.onto === onto);
  return [...rest, { pullRequest, head, onto, with: others, files }];
}

function afterHealthy(
  state: State,
  facts: Extract<StagingFacts, { type: "staging-deployed" }>,
  entry: Entry,
): State {
  if (!concernsIntent(state, facts.deployment)) return state;
  const { commit, heads } = state.staging.intent;
  return withStaging(state, {
    intent: null,
    lastFailure: null,
    running: { deployment: facts.deployment, commit, health: facts.health, at: entry.time },
    healthy: [...state.staging.healthy, { tree: commit.tree, at: entry.time, heads }].slice(
      -healthyTreesKept,
    ),
  });
}

/** An unchanged tree is not redeployed, so heads added by a no-op merge count as running, too. */
function withHeadsThatRun(state: State, entry: Entry): State {
  const { train, staging } = state;
  const { running, intent, healthy } = staging;
  if (intent !== null || running === null || running.commit.tree !== train.tip.tree) return state;
  const isKnown = (head: CommitSha): boolean =>
    healthy.findLast((tree) => tree.heads.includes(head)) !== undefined;
  const heads = train.staged.map(({ head }) => head).filter((head) => !isKnown(head));
  if (heads.length === 0) return state;
  return withStaging(state, {
    healthy: [...healthy, { tree: running.commit.tree, at: entry.time, heads }].slice(-healthyTreesKept),
  });
}

type WithIntent = State & { readonly staging: { readonly intent: NonNullable<StagingState["intent"]> } };
const concernsIntent = (state: State, deployment: string): state is WithIntent =>
  state.staging.intent?.deployment === deployment;

const withStaging = (state: State, change: Partial<StagingState>): State => ({
  ...state,
  staging: { ...state.staging, ...change },
});
