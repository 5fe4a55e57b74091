import type { WorkflowFacts } from "../domain/setup/facts.js";
import { canHold } from "./conditions.js";

type Plain = Readonly<Record<string, unknown>>;

/** How a workflow that checks pull requests differs when somebody starts it on a branch instead. */
export function whenStarted(jobs: Plain): Pick<WorkflowFacts, "onlyWhenStarted" | "readsPullRequest"> {
  const parts = Object.entries(jobs).flatMap(([id, job]) => (isPlain(job) ? partsOf(id, job) : []));
  return {
    onlyWhenStarted: parts.filter(({ forPullRequest }) => !forPullRequest).map(({ name }) => name),
    readsPullRequest: parts.filter(({ reads }) => reads).map(({ name }) => name),
  };
}

/** A job or a step that runs when somebody starts the workflow. */
interface Part {
  readonly name: string;
  /** It may run for a pull request, too. */
  readonly forPullRequest: boolean;
  readonly reads: boolean;
}

function partsOf(id: string, job: Plain): readonly Part[] {
  const condition = conditionOf(job);
  if (!canHold(condition, "workflow_dispatch")) return [];
  const forPullRequest = canHold(condition, "pull_request");
  const steps = Array.isArray(job["steps"]) ? job["steps"].filter(isPlain) : [];
  const called = { name: `the job "${id}"`, forPullRequest, reads: readsPullRequest(job["with"]) };
  if (!forPullRequest || steps.length === 0) return [called];
  return steps.flatMap((step, index): readonly Part[] => {
    const own = conditionOf(step);
    if (!canHold(own, "workflow_dispatch")) return [];
    const name = [step["name"], step["id"], step["uses"]].find((each) => typeof each === "string");
    const { run, with: inputs, env, uses } = step;
    return [
      {
        name: `the step "${name ?? String(index + 1)}" of the job "${id}"`,
        forPullRequest: canHold(own, "pull_request"),
        reads: readsPullRequest({ run, inputs, env }) || needsPullRequest(uses, inputs),
      },
    ];
  });
}

const conditionOf = ({ if: condition }: Plain): string | undefined =>
  typeof condition === "string" || typeof condition === "boolean" ? String(condition) : undefined;

/**
 * What it says about itself, with nothing in its place. Its commits and branches may be empty: what checks out or compares
 * those takes the branch that it was started on.
 */
const readsPullRequest = (value: unknown): boolean =>
  [...(JSON.stringify(value) ?? "").matchAll(/\$\{\{(.*?)\}\}/g)].some(
    ([, expression = ""]) =>
      /\bgithub\.event\.(?:number\b|pull_request\.(?:number|title|body|html_url|url)\b)/.test(expression) &&
      !expression.includes("||") &&
      !expression.includes("=="),
  );

/** Actions that fail where no pull request woke them: seen to say so in public runs. */
function needsPullRequest(uses: unknown, inputs: unknown): boolean {
  const [action = ""] = typeof uses === "string" ? uses.toLowerCase().split("@") : [];
  if (action === "actions/dependency-review-action") return !(isPlain(inputs) && "base-ref" in inputs);
  return action === "amannn/action-semantic-pull-request";
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
