import { calledNeedsPullRequest, looksAtPullRequest } from "./pull-request-actions.js";

/** A step, as far as it tells whether it looks at a pull request itself or at what that changes. */
export interface LookingStep {
  readonly uses: string;
  /** What it runs in a shell. */
  readonly run: string;
  /** Of actions/github-script. */
  readonly script: string;
  /** Expressions of what it is given and runs: `${{ github.event.pull_request.title }}`. */
  readonly expressions: readonly string[];
  /** It wants something of the pull request's title, labels or the like. */
  readonly isAsking: boolean;
}

/**
 * Of a job: what it calls, or one of its steps, looks at the pull request itself, and none works on its files. A job that
 * gets no files of the repository can build and test nothing; of one that gets them it is believed only of actions that are known.
 */
export function isAboutPullRequest(uses: string, steps: readonly LookingStep[]): boolean {
  if (uses !== "") return calledNeedsPullRequest(uses);
  const hasFiles = steps.some(getsFiles);
  return (
    steps.some((step) => isKnown(step) || (!hasFiles && seemsAbout(step))) &&
    !steps.some(hasFiles ? builds : works)
  );
}

const isKnown = ({ uses, isAsking }: LookingStep): boolean => isAsking || looksAtPullRequest(uses);

/** What is called from this repository, `./action`, needs its files, too. */
const getsFiles = ({ uses, run }: LookingStep): boolean =>
  /^\.\/|^(?:actions\/checkout|docker\/(?:build-push|bake)-action)@/i.test(uses) ||
  /\bgit\s+(?:clone|fetch|pull)\b|\bgh\s+(?:repo\s+clone|pr\s+(?:checkout|diff))\b|\bdocker\b.*\bbuild\b|\bnix\b/.test(
    run,
  );

/** Words of the names of actions. */
const words = new Set(
  "approve assign assignee assigner automerge cla comment commitlint dco label labeler labeller labels reviewer reviewers semantic size title titles".split(
    " ",
  ),
);

const isNamedAbout = (uses: string): boolean =>
  uses
    .toLowerCase()
    .replace(/@.*$/, "")
    .split(/[^a-z0-9]+/)
    .some((word) => words.has(word));

const readsIt =
  /\bgithub\.event\.(?:number\b|label\b|pull_request\.(?:title|body|labels|user|draft|milestone|assignees?|requested_reviewers|number|html_url|node_id)\b)/;

const seemsAbout = ({ uses, run, script, expressions }: LookingStep): boolean =>
  isNamedAbout(uses) ||
  /\bgh\s+pr\b/.test(run) ||
  /\bcontext\.(?:issue|payload\.pull_request)\b|\brest\.(?:issues|pulls)\./.test(script) ||
  expressions.some((each) => readsIt.test(each));

const building = /\b(?:build|check|lint|make|test|cargo|go|gradle|mvn|pytest|rspec|sbt|tsc)\b/i;

/** Kinds of commits stand in the patterns of titles: `^(feat|fix|build|test):`. */
const builds = ({ run, isAsking }: LookingStep): boolean =>
  building.test(isAsking ? run.replaceAll(/"[^"\n]*"|'[^'\n]*'/g, "") : run);

/** It may have something built or tested elsewhere. */
const works = (step: LookingStep): boolean =>
  !isKnown(step) &&
  !isNamedAbout(step.uses) &&
  (building.test(step.run) ||
    /test|build|check|lint|scan|trigger|dispatch|deploy|workflow|synthetics|sonar|e2e|cypress/i.test(
      step.uses,
    ) ||
    /\b(?:curl|wget)\b|\bgh\s+(?:api|workflow)\b/.test(step.run) ||
    /dispatch/i.test(step.script));
