/** Public actions that look at a pull request itself: its title, its labels, its commits' messages. */

/** What of a pull request decides whether it passes. */
export type Asked =
  | "the branch's name"
  | "the commits' messages"
  | "the commits' sign-off"
  | "the description"
  | "the labels"
  | "the title";

interface Known {
  /** `owner/name` in lower case, or an image that a step uses. */
  readonly actions: readonly string[];
  /** undefined: nothing that a pull request of the console would lack. */
  readonly asks: Asked | undefined;
  /** It fails where the event has no pull request. */
  readonly needsOne: boolean;
}

const known: readonly Known[] = [
  {
    actions: [
      "amannn/action-semantic-pull-request",
      "deepakputhraya/action-pr-title",
      "morrisoncole/pr-lint-action",
      "slashgear/action-check-pr-title",
      "thehanimo/pr-title-checker",
      "ytanikin/prconventionalcommits",
      "ytanikin/pr-conventional-commits",
    ],
    asks: "the title",
    needsOne: true,
  },
  {
    actions: [
      "agilepathway/label-checker",
      "docker://agilepathway/pull-request-label-checker",
      "jesusvasquez333/verify-pr-label-action",
      "mheap/github-action-required-labels",
      "yogevbd/enforce-label-action",
    ],
    asks: "the labels",
    needsOne: true,
  },
  {
    actions: ["deepakputhraya/action-branch-name", "lekterable/branchlint-action"],
    asks: "the branch's name",
    needsOne: true,
  },
  {
    actions: ["kineticcafe/actions-dco", "tisonkun/actions-dco", "ziggurat-project/actions-dco"],
    asks: "the commits' sign-off",
    needsOne: true,
  },
  { actions: ["tim-actions/dco"], asks: "the commits' sign-off", needsOne: false },
  { actions: ["tim-actions/get-pr-commits"], asks: undefined, needsOne: true },
  { actions: ["gsactions/commit-message-checker"], asks: "the commits' messages", needsOne: true },
  {
    actions: ["wagoid/commitlint-github-action", "webiny/action-conventional-commits"],
    asks: "the commits' messages",
    needsOne: false,
  },
  {
    actions: [
      "actions/first-interaction",
      "actions/labeler",
      "codelytv/pr-size-labeler",
      "eps1lon/actions-label-merge-conflict",
    ],
    asks: undefined,
    needsOne: false,
  },
  { actions: ["actions/dependency-review-action"], asks: undefined, needsOne: true },
  { actions: ["preactjs/compressed-size-action"], asks: undefined, needsOne: true },
];

const knownOf = (uses: string): Known | undefined => {
  const name = uses
    .toLowerCase()
    .replace(/@.*$/, "")
    .replace(/^(docker:.*):[^/:]*$/, "$1");
  return known.find(({ actions }) => actions.includes(name));
};

/** An action that is known to look at the pull request itself. */
export const looksAtPullRequest = (uses: string): boolean => knownOf(uses) !== undefined;

/** It fails where no pull request woke it. `inputs` may name what it compares instead. */
export const needsPullRequest = (uses: string, inputs: object): boolean =>
  (knownOf(uses)?.needsOne ?? false) &&
  !(/^actions\/dependency-review-action@/i.test(uses) && "base-ref" in inputs);

const committing = [
  "ad-m/github-push-action",
  "autofix-ci/action",
  "endbug/add-and-commit",
  "planetscale/ghcommit-action",
  "stefanzweifel/git-auto-commit-action",
];

/** It pushes commits to the branch that it runs for. */
export const commitsToBranch = (uses: string, run: string, inputs: object): boolean =>
  committing.includes(uses.toLowerCase().replace(/@.*$/, "")) ||
  /^[^#\n]*\bgit\s+push\b(?!.*\b(?:heroku|dokku)\b)/m.test(run) ||
  ("git-push" in inputs && String(inputs["git-push"]) === "true");

/** Of a workflow of another repository that a job calls: by the words of its file's name. */
const calledFor: readonly (readonly [RegExp, Asked | undefined])[] = [
  [/(?:^|[._-])labels?[._-]/i, "the labels"],
  [/(?:^|[._-])(?:jira|title)[._-]/i, "the title"],
  [/(?:^|[._-])dco[._-]/i, "the commits' sign-off"],
  [/(?:^|[._-])(?:labell?er|trello)[._-]/i, undefined],
];

const knownCall = (uses: string): (typeof calledFor)[number] | undefined => {
  const file = uses.replace(/@.*$/, "").replace(/^.*\//, "");
  return /^[.$]\//.test(uses) ? undefined : calledFor.find(([words]) => words.test(file));
};

export const calledNeedsPullRequest = (uses: string): boolean => knownCall(uses) !== undefined;

export const askedByCall = (uses: string): Asked | undefined => knownCall(uses)?.[1];

/**
 * What of the pull request has to be as this step wants it; undefined: nothing, as far as known. `script`: what it runs;
 * `env`: its variables. A title that is only told to somebody decides nothing.
 */
export function askedByStep(
  uses: string,
  script: string,
  env: Readonly<Record<string, string>>,
): Asked | undefined {
  const action = knownOf(uses)?.asks;
  if (action !== undefined) return action;
  if (/\bcommitlint\b/.test(script)) return "the commits' messages";
  if (!/\bexit [1-9]|\bsetFailed\b|\bthrow\b/.test(script)) return undefined;
  if (isTested(script, env, "title")) return "the title";
  return isTested(script, env, "body") ? "the description" : undefined;
}

const tests = /\bgrep\b|=~|[!=]=|\[\[|\bcase\b|\.(?:test|match|exec|startsWith|includes)\(|\bif\s*\(/;

/** Some line of the script both reads it, by a variable or by the event, and tests something. */
function isTested(script: string, env: Readonly<Record<string, string>>, part: "title" | "body"): boolean {
  const names = Object.entries(env)
    .filter(([, value]) => value.includes(`github.event.pull_request.${part}`))
    .map(([name]) => name);
  const words = [...names, ...(script.includes("payload.pull_request") ? [part] : [])];
  return script.split(/[\n;]/).some((line) => {
    const said = line.split(/\W+/);
    const reads = line.includes(`pull_request.${part}`) || words.some((word) => said.includes(word));
    return reads && tests.test(line);
  });
}

/** A script of actions/github-script that takes a pull request for granted. */
export const scriptNeedsPullRequest = (script: string): boolean =>
  /\bcontext\.(?:issue\.number|payload\.(?:number\b|pull_request\.))/.test(script) &&
  !/\beventName\b|\bpull_request\s*(?:\?\.|\?\?|\|\||&&|\))|!\s*context\.payload\.pull_request\b/.test(
    script,
  );
