import * as z from "../../../domain/values/shapes.js";
import type { Runs } from "../../../ports/collaborating.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

const runsRoute = "GET /repos/{owner}/{repo}/actions/runs";
const shape = z.object({
  workflow_runs: z.array(z.object({ path: z.string(), status: z.string().nullish() })),
});
const runsLookedAt = 50;

type Dispatch = (workflow: string, ref: string) => Promise<void>;
type ListedRun = z.infer<typeof shape>["workflow_runs"][number];

/** What the steps of a job have started, for the last of them. */
export interface HandedOnChecks {
  read(): unknown;
  write(value: unknown): void;
}

interface Started {
  /** When the first were started, by the runner's clock. */
  readonly since: number;
  /** Files of their workflows, by branch. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** Checks on branches that GITHUB_TOKEN made, and what has become of those that this job started. */
export function createChecks(
  client: GitHubClient,
  {
    dispatch,
    handedOn,
    now,
  }: { readonly dispatch: Dispatch; readonly handedOn: HandedOnChecks; readonly now: () => number },
): Pick<Runs, "recentFiles" | "startChecks" | "startedChecks" | "haveChecksEnded"> {
  let own: Started | undefined;
  const started = (): Started =>
    own ?? (handedOn.read() as Started | undefined) ?? { since: now(), files: {} };
  return {
    recentFiles: async (event) => {
      const recent = await listRuns(client, { event, per_page: runsLookedAt });
      return [...new Set(recent.map(({ path }) => path))];
    },
    startChecks: async (branch, wanted) => {
      const files = await dispatchAll(wanted, { branch, dispatch });
      if (files.length > 0) {
        const { since, files: before } = started();
        own = { since, files: { ...before, [branch]: files } };
        handedOn.write(own);
      }
      return files;
    },
    startedChecks: () => {
      const { since, files } = started();
      return Promise.resolve({ branches: Object.keys(files), elapsedMs: now() - since });
    },
    haveChecksEnded: async () => {
      const ended = await Promise.all(
        Object.entries(started().files).map(([branch, files]) => haveEnded(client, branch, files)),
      );
      return !ended.includes(false);
    },
  };
}

async function dispatchAll(
  wanted: readonly string[],
  { branch, dispatch }: { readonly branch: string; readonly dispatch: Dispatch },
): Promise<readonly string[]> {
  const started = await Promise.allSettled(
    wanted.map(async (workflow): Promise<readonly string[]> => {
      try {
        await dispatch(workflow, branch);
        return [workflow];
      } catch (error) {
        // 422: it has no workflow_dispatch, or wants inputs. 404: it is gone, or on that branch is none.
        if (error instanceof ApiError && (error.status === 422 || error.status === 404)) return [];
        throw error;
      }
    }),
  );
  const files = started.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  // One that fails hides nothing of the others, which run by now and are waited for.
  const failed = started.find((each) => each.status === "rejected");
  if (failed !== undefined && files.length === 0) throw failed.reason;
  return files;
}

/** The newest run of each file counts; one that is not listed yet has not ended. */
async function haveEnded(client: GitHubClient, branch: string, files: readonly string[]): Promise<boolean> {
  const runs = await listRuns(client, { event: "workflow_dispatch", branch, per_page: runsLookedAt });
  return files.every((file) => runs.find(({ path }) => path === file)?.status === "completed");
}

async function listRuns(
  client: GitHubClient,
  parameters: Readonly<Record<string, string | number>>,
): Promise<readonly ListedRun[]> {
  const { data } = await client.rest(runsRoute, parameters);
  const runs = parseAnswer(shape, data, runsRoute).workflow_runs;
  return runs.map(({ path, status }) => ({ path: path.replace(/@.*$/, ""), status }));
}
