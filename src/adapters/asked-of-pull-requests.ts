import { expressionsOf } from "./workflows/expressions.js";
import { ownBranchPrefix } from "../domain/values/names.js";
import { cutText } from "../domain/text/markdown.js";
import type { WorkflowFacts } from "../domain/setup/facts.js";
import { isAboutPullRequest, type LookingStep } from "../domain/setup/about-pull-requests.js";
import { askedByCall, askedByStep, type Asked } from "../domain/setup/pull-request-actions.js";

type Plain = Readonly<Record<string, unknown>>;
type Found = Pick<WorkflowFacts, "asksOfPullRequests" | "isAboutPullRequests">;

/** How the jobs of a workflow for pull requests look at the pull request itself. */
export function askedOfPullRequests(written: unknown): Found {
  const jobs = entriesOf(written).flatMap(([id, job]) => (isPlain(job) ? [{ id, job }] : []));
  const areAll =
    jobs.length > 0 &&
    jobs.every(({ job }) => isAboutPullRequest(textOr(job["uses"]), stepsOf(job).map(readStep)));
  return {
    asksOfPullRequests: jobs.flatMap(({ id, job }) =>
      leavesOut(job) ? [] : [...ofCall(id, job), ...ofSteps(id, job)],
    ),
    ...(areAll ? { isAboutPullRequests: true } : {}),
  };
}

interface By {
  readonly asked: Asked;
  readonly by: string;
}

function ofCall(id: string, { uses }: Plain): readonly By[] {
  const asked = askedByCall(textOr(uses));
  return asked === undefined ? [] : [{ asked, by: `the job "${id}"` }];
}

const ofSteps = (id: string, job: Plain): readonly By[] =>
  stepsOf(job).flatMap((step) => {
    const { uses, run, asked } = readStep(step);
    const shown = [textOr(step["name"]), uses, run.trim()].find((each) => each !== "") ?? "";
    return asked === undefined || leavesOut(step)
      ? []
      : [{ asked, by: `the step "${cutText(shown, 80)}" of the job "${id}"` }];
  });

interface ReadStep extends LookingStep {
  readonly asked: Asked | undefined;
}

function readStep({ uses, run, env, with: inputs }: Plain): ReadStep {
  const script = isPlain(inputs) ? textOr(inputs["script"]) : "";
  const variables = Object.fromEntries(entriesOf(env).map(([name, value]) => [name, textOr(value)]));
  const asked = askedByStep(textOr(uses), `${textOr(run)}\n${script}`, variables);
  return {
    uses: textOr(uses),
    run: textOr(run),
    script,
    expressions: expressionsOf(JSON.stringify({ run, env, inputs })),
    asked,
    isAsking: asked !== undefined,
  };
}

const stepsOf = ({ steps }: Plain): readonly Plain[] => (Array.isArray(steps) ? steps.filter(isPlain) : []);

/** Whoever leaves the console's branches out wants nothing of them. */
const leavesOut = ({ if: condition }: Plain): boolean => String(condition).includes(ownBranchPrefix);

const textOr = (value: unknown): string => (typeof value === "string" ? value : "");

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  isPlain(value) ? Object.entries(value) : [];

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
