import * as z from "../../../domain/values/shapes.js";
import type { UserLogin } from "../../../domain/values/values.js";
import type { JobFacts, Runs } from "../../../ports/collaborating.js";
import { createChecks, type HandedOnChecks } from "./started-checks.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { ghost, parseAnswer } from "../http/typed-queries.js";

const runPath = "/repos/{owner}/{repo}/actions/runs/{run_id}";

export function createRuns({
  client,
  defaultBranch,
  checks,
}: {
  readonly client: GitHubClient;
  readonly defaultBranch: () => Promise<string>;
  readonly checks: HandedOnChecks;
}): Runs {
  return {
    jobs: (run) => jobsOf(client, run),
    status: (run) => statusOf(client, run),
    cancel: async (run, { force }) => {
      try {
        await client.rest(
          `POST ${runPath}/${force ? "force-cancel" : "cancel"}`,
          { run_id: run },
          { repeatable: true },
        );
      } catch (error) {
        // 409: it has ended by itself. 404: somebody deleted it, which GitHub allows for ended runs only.
        if (!(error instanceof ApiError && (error.status === 409 || error.status === 404))) throw error;
      }
    },
    dispatch: async ({ workflow, inputs, branch }) =>
      dispatch(client, { workflow, inputs, ref: branch ?? (await defaultBranch()) }),
    ...createChecks(client, {
      dispatch: (workflow, ref) => dispatch(client, { workflow, inputs: {}, ref }),
      handedOn: checks,
      now: () => Date.now(),
    }),
    isDispatched: (request) => isDispatched(client, request),
    reviews: (run) => reviewsOf(client, run),
  };
}

async function dispatch(
  client: GitHubClient,
  {
    workflow,
    inputs,
    ref,
  }: {
    readonly workflow: string;
    readonly inputs: Readonly<Record<string, string>>;
    readonly ref: string;
  },
): Promise<void> {
  const parameters = { workflow_id: workflow.replace(/^.*\//, ""), ref, inputs };
  // Without an answer it is sent again: of two runs for one thing the second finds it done or waits in vain for nothing.
  await client.rest("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", parameters, {
    repeatable: true,
  });
}

async function jobsOf(
  client: GitHubClient,
  { id, attempt }: { readonly id: number; readonly attempt: number },
): Promise<readonly JobFacts[]> {
  const route = `GET ${runPath}/attempts/{attempt_number}/jobs`;
  const jobs = await client.list(route, { run_id: id, attempt_number: attempt }, "jobs");
  return parseAnswer(z.array(jobShape), jobs, route).map(jobFacts);
}

/** Anybody with write access may delete a run that has ended; the log goes on naming it, and its conclusion is `deleted`. */
async function statusOf(client: GitHubClient, run: number): ReturnType<Runs["status"]> {
  const route = `GET ${runPath}`;
  try {
    const {
      status,
      conclusion,
      run_attempt: attempt,
    } = parseAnswer(runShape, (await client.rest(route, { run_id: run })).data, route);
    return { status: status ?? "unknown", conclusion: conclusion ?? undefined, attempt: attempt ?? 1 };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404)
      return { status: "completed", conclusion: "deleted", attempt: 1 };
    throw error;
  }
}

/** Only the newest are looked at: an older one has long begun. */
const newestRuns = 30;
const unfinished = new Set(["requested", "queued", "pending", "in_progress"]);

async function isDispatched(
  client: GitHubClient,
  { workflow, title, job }: Parameters<Runs["isDispatched"]>[0],
): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
  const { data } = await client.rest(route, {
    workflow_id: workflow,
    event: "workflow_dispatch",
    per_page: newestRuns,
  });
  const candidates = parseAnswer(listedRunsShape, data, route).workflow_runs.filter(
    (run) => run.display_title === title && unfinished.has(run.status ?? ""),
  );
  const jobs = await Promise.all(
    candidates.map(({ id, run_attempt: attempt = 1 }) => jobsOf(client, { id, attempt })),
  );
  return jobs.some((each) => !each.some(({ name, started }) => name === job && started));
}

async function reviewsOf(client: GitHubClient, run: number): ReturnType<Runs["reviews"]> {
  const route = `GET ${runPath}/approvals`;
  const { data } = await client.rest(route, { run_id: run });
  return parseAnswer(z.array(reviewShape), data, route).flatMap(({ environments, state, user, comment }) =>
    environments.map(({ name }) => ({
      environment: name,
      state,
      by: reviewer(user),
      comment: comment ?? "",
    })),
  );
}

const runShape = z.object({
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  run_attempt: z.number().int().optional(),
});
const listedRunsShape = z.object({
  workflow_runs: z.array(
    z.object({
      id: z.number().int(),
      run_attempt: z.number().int().optional(),
      display_title: z.string(),
      status: z.string().nullable(),
    }),
  ),
});
const jobShape = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  runner_id: z.number().nullish(),
  steps: z.array(z.unknown()).optional(),
});
const userShape = z.object({ login: z.string(), type: z.string() }).nullable();
const reviewShape = z.object({
  environments: z.array(z.object({ name: z.string() })),
  state: z.string(),
  user: userShape,
  comment: z.string().nullish(),
});

/** A skipped or rejected job has neither a runner nor a step. */
const jobFacts = ({
  name,
  status,
  conclusion,
  runner_id: runner,
  steps,
}: z.infer<typeof jobShape>): JobFacts => ({
  name,
  status,
  conclusion: conclusion ?? undefined,
  started:
    (runner !== null && runner !== undefined && runner !== 0) || (steps !== undefined && steps.length > 0),
});

const reviewer = (user: z.infer<typeof userShape>): { readonly login: UserLogin; readonly isBot: boolean } =>
  user === null
    ? { login: ghost, isBot: false }
    : { login: user.login as UserLogin, isBot: user.type === "Bot" };
