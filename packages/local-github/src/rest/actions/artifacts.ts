import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { runOf } from "../lookups.js";
import { notEmulated } from "../refusals.js";

const reading = { scope: "actions", level: "read" } as const;

export const artifactOperations: RestTable = {
  "actions/list-workflow-run-artifacts": { needs: reading, run: listArtifacts },
};

/** What steps upload is named in their log and not kept, so only runs without it can be answered for. */
async function listArtifacts(request: RestRequest): Promise<RestAnswer> {
  const kept = runOf(request).jobs.some(({ artifacts = 0 }) => artifacts > 0);
  if (kept) throw notEmulated("Listing the artifacts of a run that uploaded some");
  return { status: 200, list: [], listKey: "artifacts" };
}
