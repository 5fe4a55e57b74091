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

/** Checks on branches that GITHUB_TOKEN made, and what has become of those that this process started. */
export function createChecks(
  client: GitHubClient,
  dispatch: Dispatch,
): Pick<Runs, "startChecks" | "startedChecks" | "haveChecksEnded"> {
  const started = new Map<string, readonly string[]>();
  return {
    startChecks: async (branch) => {
      const files = await startChecks(client, { branch, dispatch });
      if (files.length > 0) started.set(branch, files);
      return files;
    },
    startedChecks: () => [...started.keys()],
    haveChecksEnded: async () => {
      const ended = await Promise.all(
        [...started].map(([branch, files]) => haveEnded(client, branch, files)),
      );
      return !ended.includes(false);
    },
  };
}

/** Which workflows check pull requests nobody lists, but their runs do. */
async function startChecks(
  client: GitHubClient,
  { branch, dispatch }: { readonly branch: string; readonly dispatch: Dispatch },
): Promise<readonly string[]> {
  const recent = await listRuns(client, { event: "pull_request", per_page: runsLookedAt });
  const started = await Promise.all(
    [...new Set(recent.map(({ path }) => path))].map(async (workflow): Promise<readonly string[]> => {
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
  return started.flat();
}

/** The newest run of each file counts; one that is not listed yet has not ended. */
async function haveEnded(client: GitHubClient, branch: string, files: readonly string[]): Promise<boolean> {
  const runs = await listRuns(client, { event: "workflow_dispatch", branch, per_page: runsLookedAt });
  return files.every((file) => runs.find(({ path }) => path === file)?.status === "completed");
}

async function listRuns(
  client: GitHubClient,
  parameters: Readonly<Record<string, string | number>>,
): Promise<readonly { readonly path: string; readonly status?: string | null | undefined }[]> {
  const { data } = await client.rest(runsRoute, parameters);
  const runs = parseAnswer(shape, data, runsRoute).workflow_runs;
  return runs.map(({ path, status }) => ({ path: path.replace(/@.*$/, ""), status }));
}
