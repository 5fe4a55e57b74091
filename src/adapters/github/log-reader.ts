import { z } from "zod";
import type { LogReader } from "../../ports/reading.js";
import { readBlobText } from "./blob-text.js";
import type { GitHubClient } from "./client.js";
import { askWhole } from "./reading.js";

const document = `query LogFile($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) { object(expression: $expression) { ... on Blob { oid text isTruncated } } }
}`;
const shape = z.object({
  repository: z.object({ object: z.object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() }).nullable() }),
});

export const createLogReader = (client: GitHubClient): LogReader => ({
  file: async (head, path) => {
    const { object } = (await askWhole(client, { document, variables: { expression: `${head}:${path}` }, shape })).repository;
    return object === null ? undefined : readBlobText(client, object);
  },
});
