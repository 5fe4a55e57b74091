import * as z from "../../../domain/values/shapes.js";
import { workflowsPath } from "../../../domain/values/names.js";
import { usualNames } from "../../../domain/setup/names.js";
import type { LogReader, SetupReader } from "../../../ports/reading.js";
import { readWorkflow } from "../../workflow-file.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer } from "../http/typed-queries.js";

const route = "GET /repos/{owner}/{repo}/contents/{path}";
const listing = z.array(z.object({ name: z.string(), type: z.string() }));

/** Two requests. What only a checkout or an admin can see is taken to be in order. */
export const createSetupReader = (client: GitHubClient, files: LogReader): SetupReader => ({
  read: async (head, { policy, base }) => {
    const found = await listWorkflows(client, head);
    const paths = found.map((name) => `${workflowsPath}/${name}`);
    const texts = paths.length === 0 ? [] : await files.files(head, paths);
    return {
      names: { ...usualNames, base },
      policy,
      checkout: {
        workflows: paths.map((path, index) => readWorkflow(path, texts[index] ?? "")),
        branches: [],
        tags: [],
        missingPrograms: [],
        hasRollbackForm: true,
        updatesActions: false,
      },
    };
  },
});

async function listWorkflows(client: GitHubClient, head: string): Promise<readonly string[]> {
  try {
    const { data } = await client.rest(route, { path: workflowsPath, ref: head });
    return parseAnswer(listing, data, route)
      .filter(({ name, type }) => type === "file" && /\.ya?ml$/.test(name))
      .map(({ name }) => name);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return [];
    throw error;
  }
}
