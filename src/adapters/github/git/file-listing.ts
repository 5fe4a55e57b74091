import * as z from "../../../domain/values/shapes.js";
import type { Commit } from "../../../domain/values/values.js";
import type { FileAt, ListedFiles, TextAt } from "../../../ports/writing.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete, parseAnswer } from "../http/typed-queries.js";

const listing = z.object({
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: z.string() })),
  truncated: z.boolean(),
});

const ordinary = "100644";

/** The whole tree in one answer; GitHub cuts it at 100,000 entries or 7 MB (platform fact 120). */
export async function listFiles(client: GitHubClient, { tree: sha }: Commit): Promise<ListedFiles> {
  const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  const { data } = await client.rest(route, { tree_sha: sha, recursive: "1" });
  const { tree, truncated } = parseAnswer(listing, data, route);
  const files = tree
    .filter(({ type }) => type === "blob")
    .map(({ path, mode, sha: oid }) => [path, mode === ordinary ? oid : `${mode} ${oid}`] as const);
  return { files: new Map(files), isComplete: !truncated };
}

const blob = z
  .object({
    oid: z.string().optional(),
    text: z.string().nullish(),
    isTruncated: z.boolean().optional(),
  })
  .nullable();
const shape = z.object({ repository: z.record(z.string(), blob) });
const filesInOneDocument = 100;

/** Long texts are not fetched whole: a manifest of that length is none that people write. */
export async function readTexts(
  client: GitHubClient,
  wanted: readonly FileAt[],
): Promise<readonly (TextAt | undefined)[]> {
  const chunks: (readonly FileAt[])[] = [];
  for (let start = 0; start < wanted.length; start += filesInOneDocument)
    chunks.push(wanted.slice(start, start + filesInOneDocument));
  return (await Promise.all(chunks.map((chunk) => readChunk(client, chunk)))).flat();
}

async function readChunk(
  client: GitHubClient,
  wanted: readonly FileAt[],
): Promise<readonly (TextAt | undefined)[]> {
  const objects = wanted.map(
    ({ commit, path }, index) =>
      `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { ... on Blob { oid text isTruncated } }`,
  );
  const document = `query Manifests($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
  const { repository } = await queryComplete(client, { document, variables: {}, shape });
  return wanted.map((_, index) => {
    const found = repository[`f${index}`];
    if (found?.oid === undefined) return undefined;
    const isWhole = found.isTruncated !== true && typeof found.text === "string";
    return { oid: found.oid, text: isWhole ? (found.text ?? undefined) : undefined };
  });
}
