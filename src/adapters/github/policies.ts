import { z } from "zod";
import { policyPath } from "../../domain/branches.js";
import type { PolicyReading } from "../../domain/policy.js";
import type { Policies } from "../../ports/reading.js";
import { readBlobText } from "./blob-text.js";
import type { GitHubClient } from "./client.js";
import { askWhole } from "./reading.js";

const shape = z.object({
  repository: z.object({
    // A path may lead to something that is no file, of which a fragment on blobs gives nothing.
    object: z
      .object({ oid: z.string(), text: z.string().nullable(), isTruncated: z.boolean() })
      .or(
        z
          .object({})
          .strict()
          .transform(() => null),
      )
      .nullable(),
  }),
});
const blob = "... on Blob { oid text isTruncated }";
const ofBlobDocument = `query PolicyBlob($owner: String!, $repo: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $repo) { object(oid: $oid) { ${blob} } }
}`;
const atDocument = `query PolicyAt($owner: String!, $repo: String!, $expression: String!) {
  repository(owner: $owner, name: $repo) { object(expression: $expression) { ${blob} } }
}`;

/** Policies that are not the default branch's of now; that one comes with the snapshot. */
export function createPolicies(
  client: GitHubClient,
  readPolicy: (text: string, blob: string) => PolicyReading,
): Policies {
  const read = async (
    document: string,
    variables: Readonly<Record<string, string>>,
  ): Promise<PolicyReading> => {
    const { object } = (await askWhole(client, { document, variables, shape })).repository;
    return object === null ? { kind: "missing" } : readPolicy(await readBlobText(client, object), object.oid);
  };
  return {
    ofBlob: (oid) => read(ofBlobDocument, { oid }),
    at: (commit) => read(atDocument, { expression: `${commit}:${policyPath}` }),
  };
}
