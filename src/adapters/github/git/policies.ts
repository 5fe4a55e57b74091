import * as z from "../../../domain/values/shapes.js";
import type { PolicyReading } from "../../../domain/policy/policy.js";
import type { Policies } from "../../../ports/reading.js";
import { readBlobText } from "../http/blob-text.js";
import type { GitHubClient } from "../http/client.js";
import { queryComplete } from "../http/typed-queries.js";

const blob = z.object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() });
const shape = z.object({ repository: z.object({ object: blob.nullable() }) });
const document = `query PolicyBlob($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ... on Blob { oid text isTruncated } } }
}`;

/** Policies of before; that of now comes with the snapshot. */
export const createPolicies = (
  client: GitHubClient,
  readPolicy: (text: string, blob: string) => Promise<PolicyReading>,
): Policies => ({
  ofBlob: async (oid) => {
    const { object } = (await queryComplete(client, { document, variables: { oid }, shape })).repository;
    return object === null ? { kind: "missing" } : readPolicy(await readBlobText(client, object), object.oid);
  },
});
