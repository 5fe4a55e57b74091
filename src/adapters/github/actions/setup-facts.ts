import * as z from "../../../domain/values/shapes.js";
import type { Outsider } from "../../../domain/doctor/access-checks.js";
import { branches, namesInUse, workflowsPath } from "../../../domain/values/names.js";
import { type CommitSha, isSameName, type UserLogin } from "../../../domain/values/values.js";
import type { WorkflowFacts } from "../../../domain/setup/facts.js";
import type { SetupReader } from "../../../ports/reading.js";
import { readTexts } from "../git/file-listing.js";
import { readBlobText } from "../http/blob-text.js";
import type { GitHubClient } from "../http/client.js";
import { parseAnswer, queryComplete } from "../http/typed-queries.js";
import { roleShown } from "../social/people.js";

const blob = z
  .object({ oid: z.string().optional(), text: z.string().nullish(), isTruncated: z.boolean().optional() })
  .nullish();
const entries = z.array(z.object({ name: z.string(), type: z.string(), object: blob })).optional();
const shape = z.object({ repository: z.object({ folder: z.object({ entries }).nullish() }) });

const document = `query SetupFiles($owner: String!, $repo: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    folder: object(expression: $folder) {
      ... on Tree { entries { name type object { ... on Blob { oid text isTruncated } } } }
    }
  }
}`;

/**
 * One request: the workflow files with their texts; where they use composite actions of the repository, one more for each level of
 * those. What only a checkout or an admin can see is taken to be in order. */
export const createSetupReader = (client: GitHubClient): SetupReader => ({
  read: async (head, { policy, base }) => ({
    names: { ...namesInUse(), log: branches.log, home: base },
    policy,
    checkout: {
      workflows: await readWorkflows(client, head),
      branches: [],
      tags: [],
      missingPrograms: [],
      hasRollbackForm: true,
      updatesActions: false,
    },
  }),
  outsidersAmong: (logins) => outsidersAmong(client, logins),
});

const listed = z.array(z.object({ login: z.string() }));
const mostAsked = 5;

/**
 * A list of everybody with triage answers for most people; of a longer one than a page, where GitHub refuses it to this
 * token, or for others, each is asked for.
 */
async function outsidersAmong(
  client: GitHubClient,
  logins: readonly UserLogin[],
): Promise<readonly Outsider[]> {
  const route = "GET /repos/{owner}/{repo}/collaborators";
  const parameters = { affiliation: "all", permission: "triage", per_page: 100 };
  const answer = await client.rest(route, parameters).catch(() => undefined);
  const members = answer === undefined ? [] : parseAnswer(listed, answer.data, route);
  const missing = logins.filter((login) => !members.some((member) => isSameName(member.login, login)));
  const roles = await Promise.all(
    missing.slice(0, mostAsked).map(async (login) => ({
      login,
      role: (await roleShown(client, login)) ?? ("unknown" as const),
    })),
  );
  return roles.flatMap(({ login, role }) =>
    role === "unknown" || role === "none" || role === "read" ? [{ login, role }] : [],
  );
}

/** Reading YAML loads a library that no other start of an action needs. */
async function readWorkflows(client: GitHubClient, head: CommitSha): Promise<readonly WorkflowFacts[]> {
  const files = await workflowFiles(client, head);
  const { readWorkflow } = await import("../../workflow-file.js");
  const { readCompositeActions } = await import("../../workflows/composite-actions.js");
  const actions = await readCompositeActions(
    files.map(({ text }) => text),
    async (paths) =>
      (
        await readTexts(
          client,
          paths.map((path) => ({ commit: head, path })),
        )
      ).map((found) => found?.text),
  );
  return files.map(({ path, text }) => readWorkflow(path, text, actions));
}

async function workflowFiles(
  client: GitHubClient,
  head: CommitSha,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const variables = { folder: `${head}:${workflowsPath}` };
  const { repository } = await queryComplete(client, { document, variables, shape });
  const files = (repository.folder?.entries ?? []).filter(
    ({ name, type }) => type === "blob" && /\.ya?ml$/.test(name),
  );
  return Promise.all(
    files.map(async ({ name, object }) => ({
      path: `${workflowsPath}/${name}`,
      text: await textOf(client, object),
    })),
  );
}

async function textOf(client: GitHubClient, object: z.output<typeof blob>): Promise<string> {
  const { oid, text = null, isTruncated = false } = object ?? {};
  return oid === undefined ? "" : readBlobText(client, { oid, text, isTruncated });
}
