/** Logs of runs and jobs: a redirect to the text, as long as the job or run is finished. */
import type { WorkflowJob, WorkflowRun, WorkflowStep } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { numberParameter, runOf } from "../lookups.js";
import { notFound } from "../refusals.js";
import { attemptParameter, jobOf } from "./actions-runs.js";
import { zip, type ZippedFile } from "./zip.js";

const reading = { scope: "actions", level: "read" } as const;

export const logOperations: RestTable = {
  "actions/download-job-logs-for-workflow-run": { needs: reading, run: downloadJobLog },
  "actions/download-workflow-run-logs": { needs: reading, run: downloadRunLogs },
  "actions/download-workflow-run-attempt-logs": { needs: reading, run: downloadAttemptLogs },
};

async function downloadJobLog(request: RestRequest): Promise<RestAnswer> {
  const { job } = jobOf(request, numberParameter(request, "job_id"));
  if (job.status !== "completed" || job.log.length === 0) throw notFound();
  return { status: 302, download: { type: "text/plain; charset=utf-8", content: textOf(wholeLog(job)) } };
}

async function downloadRunLogs(request: RestRequest): Promise<RestAnswer> {
  return archive(runOf(request));
}

async function downloadAttemptLogs(request: RestRequest): Promise<RestAnswer> {
  return archive(attemptParameter(request));
}

/** The whole log of each job, and a folder for each with the logs of its steps. */
function archive(run: WorkflowRun): RestAnswer {
  if (run.status !== "completed") throw notFound();
  const files = run.jobs.filter(({ log }) => log.length > 0).flatMap(filesOf);
  return { status: 302, download: { type: "application/zip", content: zip(files) } };
}

function filesOf(job: WorkflowJob, index: number): readonly ZippedFile[] {
  const folder = fileName(job.name);
  return [
    { name: `${index}_${folder}.txt`, content: textOf(wholeLog(job)) },
    ...job.steps
      .filter(({ lines }) => lines !== undefined)
      .map((step) => ({
        name: `${folder}/${step.number}_${fileName(step.name)}.txt`,
        content: textOf(stepLog(job, step)),
      })),
  ];
}

const stepLog = (job: WorkflowJob, step: WorkflowStep): readonly string[] =>
  job.log
    .slice(step.lines?.from, step.lines?.to)
    .flatMap((line) => stamped(line, step.startedAt ?? job.createdAt));

/** What comes before and between the steps belongs to none. */
function wholeLog(job: WorkflowJob): readonly string[] {
  const startOf = (line: number): string =>
    job.steps.find(({ lines }) => lines !== undefined && lines.from <= line && line < lines.to)?.startedAt ??
    job.startedAt ??
    job.createdAt;
  return job.log.flatMap((line, index) => stamped(line, startOf(index)));
}

/** Every line begins with a time of seven decimals (platform fact 192). */
const stamped = (text: string, time: string): readonly string[] =>
  text.split("\n").map((line) => `${new Date(time).toISOString().replace("Z", "0000Z")} ${line}`);

const textOf = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join("\n")}\n`, "utf8");

/** GitHub leaves these characters out of names of files. */
const fileName = (name: string): string => name.replaceAll(/[/\\:*?"<>|]/g, "");
