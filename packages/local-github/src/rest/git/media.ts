/** Media types other than JSON: https://docs.github.com/en/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
import type { RestAnswer, RestRequest } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";

/** The diff or patch between two commits, when the caller accepts nothing else. */
export async function asDiff(
  { parts, repository, accept }: RestRequest,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<RestAnswer | undefined> {
  const [, format] = /^application\/vnd\.github\.(?:v3\.)?(diff|patch)\b/.exec(accept) ?? [];
  if (format !== "diff" && format !== "patch") return undefined;
  const content = await parts.git.diffText(nameWithOwner(repository), { base, head, format });
  return { status: 200, text: { type: `application/vnd.github.v3.${format}; charset=utf-8`, content } };
}

/** A file as it is, when the caller accepts nothing else. */
export function asRaw({ accept }: RestRequest, content: Buffer): RestAnswer | undefined {
  if (!/^application\/vnd\.github\.(?:v3\.)?raw\b/.test(accept)) return undefined;
  return {
    status: 200,
    text: { type: "application/vnd.github.raw; charset=utf-8", content: content.toString("utf8") },
  };
}
