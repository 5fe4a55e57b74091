import { isBasicExpression } from "@actions/workflow-parser";
import { evaluateCondition, evaluateText, evaluateToken } from "../../expressions/tokens.js";
import { UnsupportedFeatureError } from "../../errors.js";
import { isRecord, textOf, type Value } from "../../expressions/values.js";
import { combineResults } from "../../jobs/conditions.js";
import { expandMatrix, nameWithCombination, type MatrixCombination } from "../../jobs/matrix.js";
import { literal } from "../../syntax/declarations.js";
import { runCall } from "../call-job.js";
import { JobStop } from "../cancellation.js";
import { jobScope, placeOf, type FinishedJob, type Leg, type ReadyJob } from "./job-context.js";
import { completeRecord, createRecord, failUnstarted } from "./job-record.js";
import { runStepsJob } from "./steps-job.js";
import { needsAnotherTry, type AttemptMemory, type RememberedJob } from "../run-state.js";

/** One job of a workflow file, from its condition to its result; never rejects. */
export async function runJobOfWorkflow(ready: ReadyJob): Promise<FinishedJob> {
  const kept = keepFromBefore(ready);
  if (kept !== undefined) return kept;
  const { services, run } = ready.execution;
  try {
    return await decideAndRun(ready);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error instanceof UnsupportedFeatureError) services.reportFault(error);
    failUnstarted(ready, titleOf(ready, undefined), error.message);
    return finish(ready, { result: "failure", outputs: {}, record: undefined });
  } finally {
    services.changed(run);
  }
}

async function decideAndRun(ready: ReadyJob): Promise<FinishedJob> {
  const { execution, job } = ready;
  const mayRun = !execution.scope.isKilled && evaluateCondition(job.condition, jobScope(ready));
  if (!mayRun) {
    const record = createRecord(ready, titleOf(ready, undefined));
    completeRecord(execution, record, "skipped");
    return finish(ready, { result: "skipped", outputs: {}, record });
  }
  const strategy = readStrategy(ready);
  return finish(ready, await runLegs(ready, strategy));
}

interface Strategy {
  /** `undefined` = no matrix. */
  readonly combinations: readonly MatrixCombination[] | undefined;
  readonly failsFast: boolean;
  readonly maxParallel: number;
}

function readStrategy(ready: ReadyJob): Strategy {
  const value: Value =
    ready.job.strategy === undefined ? {} : evaluateToken(ready.job.strategy, jobScope(ready));
  const settings = isRecord(value) ? value : {};
  const combinations = expandMatrix(settings["matrix"]);
  const count = combinations?.length ?? 1;
  if (count === 0) throw new Error("Matrix must define at least one vector");
  return {
    combinations,
    failsFast: settings["fail-fast"] !== false,
    maxParallel: Number(settings["max-parallel"] ?? count) || count,
  };
}

/** What the run remembers of a job, without the record when the job has several legs. */
type LegOutcome = RememberedJob;

async function runLegs(ready: ReadyJob, strategy: Strategy): Promise<LegOutcome> {
  const legs = makeLegs(ready, strategy);
  const outcomes = new Map<string, LegOutcome>();
  const outputs: Record<string, string> = {};
  let hasFailed = false;
  const runNext = async (queue: Leg[]): Promise<void> => {
    for (let leg = queue.shift(); leg !== undefined; leg = queue.shift()) {
      const outcome = await runOrKeepLeg(leg, hasFailed && strategy.failsFast);
      outcomes.set(leg.place, outcome);
      // The last one to end with a value wins.
      Object.assign(
        outputs,
        Object.fromEntries(Object.entries(outcome.outputs).filter(([, value]) => value !== "")),
      );
      if (outcome.result !== "failure" || legs.length === 1) continue;
      hasFailed = true;
      if (strategy.failsFast) for (const other of legs) if (!outcomes.has(other.place)) other.stop.cancel();
    }
  };
  const queue = [...legs];
  await Promise.all(
    Array.from({ length: Math.min(strategy.maxParallel, legs.length) }, () => runNext(queue)),
  );
  const result = combineResults([...outcomes.values()].map((outcome) => outcome.result));
  const [only] = [...outcomes.values()];
  return { result, outputs, record: strategy.combinations === undefined ? only?.record : undefined };
}

function makeLegs(ready: ReadyJob, { combinations, failsFast, maxParallel }: Strategy): Leg[] {
  const total = combinations?.length ?? 1;
  return Array.from({ length: total }, (_, index) => {
    const matrix = combinations?.[index];
    const contexts = {
      ...(matrix === undefined ? {} : { matrix }),
      strategy: {
        "fail-fast": failsFast,
        "job-index": index,
        "job-total": total,
        "max-parallel": maxParallel,
      },
    };
    const place = matrix === undefined ? placeOf(ready) : `${placeOf(ready)}#${index}`;
    return { ready, name: titleOf(ready, contexts, matrix), place, contexts, stop: new JobStop() };
  });
}

async function runOrKeepLeg(leg: Leg, isTooLate: boolean): Promise<LegOutcome> {
  const { execution, job } = leg.ready;
  const before = execution.previous?.memory.get(leg.place);
  const isMatrixLeg = leg.place.includes("#");
  if (
    isMatrixLeg &&
    execution.previous !== undefined &&
    before !== undefined &&
    !needsAnotherTry(execution.previous, leg.place)
  ) {
    return keep(leg.ready, leg.place, before);
  }
  // Cancelled while it waited for others of its matrix.
  const isStopped = execution.scope.isCancelled && !evaluateCondition(job.condition, jobScope(leg.ready));
  const outcome =
    isTooLate || isStopped
      ? cancelledLeg(leg)
      : await (job.kind === "call" ? runCall(leg, job) : runStepsJob(leg, job));
  execution.run.memory.set(leg.place, outcome);
  return outcome;
}

function cancelledLeg({ ready, name }: Leg): LegOutcome {
  const record = createRecord(ready, name);
  completeRecord(ready.execution, record, "cancelled");
  return { result: "cancelled", outputs: {}, record };
}

/** A partial re-run keeps a job that succeeded or was skipped, as long as nothing before it ran again. */
function keepFromBefore(ready: ReadyJob): FinishedJob | undefined {
  const { previous } = ready.execution;
  const place = placeOf(ready);
  if (
    previous === undefined ||
    [...ready.needs.values()].some(({ hasRun }) => hasRun) ||
    needsAnotherTry(previous, place)
  )
    return undefined;
  const own = previous.memory.get(place);
  if (own === undefined) return undefined;
  for (const [key, remembered] of previous.memory)
    if (key === place || key.startsWith(`${place}/`) || key.startsWith(`${place}#`))
      keep(ready, key, remembered);
  return { result: own.result, outputs: own.outputs, hasRun: false };
}

function keep({ execution }: ReadyJob, place: string, remembered: RememberedJob): RememberedJob {
  const memory: AttemptMemory = execution.run.memory;
  if (
    !memory.has(place) &&
    remembered.record !== undefined &&
    !execution.run.record.jobs.includes(remembered.record)
  ) {
    execution.run.record.jobs.push(remembered.record);
  }
  memory.set(place, remembered);
  return remembered;
}

function finish(ready: ReadyJob, outcome: LegOutcome): FinishedJob {
  ready.execution.run.memory.set(placeOf(ready), outcome);
  return { result: outcome.result, outputs: outcome.outputs, hasRun: true };
}

/** A matrix job is named after its combination unless its name says which one it is. */
function titleOf(
  ready: ReadyJob,
  contexts: Readonly<Record<string, unknown>> | undefined,
  matrix?: MatrixCombination,
): string {
  const { execution, job } = ready;
  const isNamed = job.name !== undefined && isBasicExpression(job.name);
  const own =
    job.name === undefined
      ? job.id
      : isNamed
        ? nameByExpression(ready, contexts)
        : textOf(literal(job.name) ?? job.id);
  return `${execution.prefix}${matrix === undefined || isNamed ? own : nameWithCombination(own, matrix)}`;
}

function nameByExpression(ready: ReadyJob, contexts: Readonly<Record<string, unknown>> | undefined): string {
  try {
    return evaluateText(ready.job.name, jobScope(ready, contexts)) || ready.job.id;
  } catch {
    return ready.job.id;
  }
}
