import type { GitHubClient } from "./client.js";
import { ApiError } from "./api-errors.js";

/** GraphQL cuts long texts; the rest is fetched whole. A blob that is no text reads as an empty one. */
export async function readBlobText(
  client: GitHubClient,
  blob: { readonly oid: string; readonly text: string | null; readonly isTruncated: boolean },
): Promise<string> {
  if (!blob.isTruncated) return blob.text ?? "";
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const { content } = (await client.rest(route, { file_sha: blob.oid })).data as {
    readonly content?: unknown;
  };
  if (typeof content !== "string")
    throw new ApiError(route, { status: 502, found: "The blob has no content." });
  return Buffer.from(content, "base64").toString("utf8");
}
