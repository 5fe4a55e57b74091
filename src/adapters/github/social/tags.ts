import * as z from "../../../domain/values/shapes.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { Tags } from "../../../ports/collaborating.js";
import { ApiError, workflowsRemedy } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { attempted } from "./pull-requests.js";
import { queryComplete } from "../http/typed-queries.js";

const remedy = `Tag the commit manually (git push origin <commit>:refs/tags/<version>), or let the console create tags. If the commit's workflow files differ from every branch: ${workflowsRemedy}`;

/** The job's token first; the App where that one may not. */
export const createTags = ({
  client,
  app,
}: {
  readonly client: GitHubClient;
  readonly app: GitHubClient | undefined;
}): Tags => ({
  inspect: (targets) => inspectTags(client, targets),
  create: async (request) => {
    const made = await attempted(() => createTag(client, request), remedy);
    return made.kind === "refused" && app !== undefined
      ? attempted(() => createTag(app, request), remedy)
      : made;
  },
});

const objectShape = z.object({ oid: z.string() }).nullish();
const tagShape = z.object({ target: z.object({ oid: z.string(), target: objectShape }) }).nullish();
const answerShape = z.object({ repository: z.record(z.string(), z.unknown()) });

/** One question for all of them. An annotated tag has the commit inside, a light one is the commit. */
async function inspectTags(
  client: GitHubClient,
  targets: Parameters<Tags["inspect"]>[0],
): ReturnType<Tags["inspect"]> {
  if (targets.length === 0) return [];
  const fields = targets.map(
    ({ version, commit }, index) =>
      `c${index}: object(oid: ${JSON.stringify(commit.sha)}) { oid }
    t${index}: ref(qualifiedName: ${JSON.stringify(`refs/tags/${version}`)}) { target { oid ... on Tag { target { oid } } } }`,
  );
  const document = `query Standing($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${fields.join("\n    ")}\n  }\n}`;
  const { repository } = await queryComplete(client, { document, variables: {}, shape: answerShape });
  return targets.map((target, index) => {
    const tag = tagShape.parse(repository[`t${index}`]);
    return {
      target,
      hasCommit: objectShape.parse(repository[`c${index}`]) !== null,
      tag: (tag?.target.target?.oid ?? tag?.target.oid) as CommitSha | undefined,
    };
  });
}

type Request = Parameters<Tags["create"]>[0];

async function createTag(
  client: GitHubClient,
  { version, commit, message }: Request,
): Promise<{ readonly tag: string }> {
  const tag = { tag: version, message, object: commit, type: "commit" };
  const { data } = await client.rest("POST /repos/{owner}/{repo}/git/tags", tag, { repeatable: true });
  try {
    await client.rest("POST /repos/{owner}/{repo}/git/refs", {
      ref: `refs/tags/${version}`,
      sha: (data as { readonly sha: string }).sha,
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const tagged = await taggedCommit(client, version);
    if (tagged === undefined) throw error;
    if (tagged !== commit)
      throw new ApiError(error.request, {
        status: 422,
        found: `The tag ${version} is there already, at ${tagged}; expected ${commit}.`,
      });
  }
  return { tag: version };
}

const taggedDocument = `query TaggedCommit($owner: String!, $repo: String!, $ref: String!) {
  repository(owner: $owner, name: $repo) { ref(qualifiedName: $ref) { target { oid ... on Tag { target { oid } } } } }
}`;
const taggedShape = z.object({
  repository: z.object({
    ref: z
      .object({ target: z.object({ oid: z.string(), target: z.object({ oid: z.string() }).optional() }) })
      .nullable(),
  }),
});

/** A light tag names the commit itself. */
export async function taggedCommit(client: GitHubClient, version: string): Promise<CommitSha | undefined> {
  const { repository } = await queryComplete(client, {
    document: taggedDocument,
    variables: { ref: `refs/tags/${version}` },
    shape: taggedShape,
  });
  const target = repository.ref?.target;
  return (target?.target?.oid ?? target?.oid) as CommitSha | undefined;
}
