import * as z from "../../../domain/values/shapes.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { LogReader } from "../../../ports/reading.js";
import { readBlobText } from "../http/blob-text.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";

const blobShape = z
  .object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() })
  .nullable();
const shape = z.object({ repository: z.record(z.string(), blobShape) });
const filesInOneDocument = 100;

export const createLogReader = (client: GitHubClient): LogReader => ({
  file: async (head, path) => (await readFiles(client, head, [path]))[0],
  files: async (head, paths) => {
    const chunks: (readonly string[])[] = [];
    for (let start = 0; start < paths.length; start += filesInOneDocument)
      chunks.push(paths.slice(start, start + filesInOneDocument));
    return (await Promise.all(chunks.map((chunk) => readFiles(client, head, chunk)))).flat();
  },
});

async function readFiles(
  client: GitHubClient,
  head: CommitSha,
  paths: readonly string[],
): Promise<readonly (string | undefined)[]> {
  const objects = paths.map(
    (path, index) =>
      `f${index}: object(expression: ${JSON.stringify(`${head}:${path}`)}) { ... on Blob { oid text isTruncated } }`,
  );
  const document = `query LogFiles($owner: String!, $repo: String!) {\n  repository(owner: $owner, name: $repo) {\n    ${objects.join("\n    ")}\n  }\n}`;
  const { repository } = await queryComplete(client, { document, variables: {}, shape });
  const texts = paths.map(async (_, index) => {
    const blob = repository[`f${index}`];
    return blob === null || blob === undefined ? undefined : readBlobText(client, blob);
  });
  return Promise.all(texts);
}
