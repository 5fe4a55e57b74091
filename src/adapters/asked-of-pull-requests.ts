import { ownBranchPrefix } from "../domain/values/names.js";
import { cutText } from "../domain/text/markdown.js";
import type { WorkflowFacts } from "../domain/setup/facts.js";
import { askedByCall, askedByStep, type Asked } from "../domain/setup/pull-request-actions.js";

type Plain = Readonly<Record<string, unknown>>;

/** What the jobs of a workflow for pull requests want of the pull request itself. Whoever leaves the console's branches out wants nothing of them. */
export const askedOfPullRequests = (jobs: unknown): WorkflowFacts["asksOfPullRequests"] =>
  entriesOf(jobs).flatMap(([id, job]) =>
    !isPlain(job) || leavesOut(job)
      ? []
      : [
          ...ofCall(id, job),
          ...[job["steps"]].flat().flatMap((step) => (isPlain(step) ? ofStep(id, step) : [])),
        ],
  );

const ofCall = (id: string, { uses }: Plain): readonly { asked: Asked; by: string }[] => {
  const asked = typeof uses === "string" ? askedByCall(uses) : undefined;
  return asked === undefined ? [] : [{ asked, by: `the job "${id}"` }];
};

function ofStep(id: string, step: Plain): readonly { asked: Asked; by: string }[] {
  const { uses, run, env, name, with: inputs } = step;
  const script = isPlain(inputs) ? inputs["script"] : undefined;
  const text = [run, script, ...entriesOf(env).map(([, value]) => value)]
    .filter((each) => typeof each === "string")
    .join("\n");
  const asked = leavesOut(step) ? undefined : askedByStep(typeof uses === "string" ? uses : "", text);
  const shown =
    [name, uses].find((each): each is string => typeof each === "string") ?? cutText(text.trim(), 40);
  return asked === undefined ? [] : [{ asked, by: `the step "${cutText(shown, 80)}" of the job "${id}"` }];
}

const leavesOut = ({ if: condition }: Plain): boolean => String(condition).includes(ownBranchPrefix);

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  isPlain(value) ? Object.entries(value) : [];

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
