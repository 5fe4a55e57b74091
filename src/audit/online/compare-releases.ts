import type { Claims } from "./claims.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { part, textAt } from "./read-parts.js";

interface Compared {
  readonly findings: readonly OnlineFinding[];
  readonly compared: number;
}

/** Tags and release pages, and version tags that no entry made. */
export async function compareReleases(
  claims: Claims,
  reader: GitHubReader,
  limit: number,
): Promise<Compared> {
  // The one list that GitHub does not cut into pages.
  const answer = await reader.get("/git/matching-refs/tags/v");
  const items = Array.isArray(answer) ? (answer as readonly unknown[]) : [];
  const refs = new Map(items.map((item) => [(textAt(item, "ref") ?? "").replace("refs/tags/", ""), item]));
  const newest = [...claims.tags].slice(-limit);
  const findings: OnlineFinding[] = [];
  for (const [version, { sequence, commit }] of newest) {
    const ref = refs.get(version);
    if (ref === undefined) {
      findings.push(onlineFinding("tag-missing", sequence, `The tag ${version} is not there.`));
      continue;
    }
    const found = await peel(part(ref, "object"), reader);
    if (found !== undefined && found !== commit)
      findings.push(
        onlineFinding(
          "tag-moved",
          sequence,
          `The tag ${version} is at ${found}; entry ${sequence} says ${commit}.`,
        ),
      );
  }
  findings.push(...(await unknownTags(claims, reader, [...refs])));
  for (const [version, { sequence }] of [...claims.pages].slice(-limit))
    if ((await reader.get(`/releases/tags/${version}`)) === null)
      findings.push(onlineFinding("release-page-missing", sequence, `The page of ${version} is not there.`));
  return { findings, compared: newest.length };
}

/** Older tags are from before the console; only annotated ones say when they were made. */
async function unknownTags(
  claims: Claims,
  reader: GitHubReader,
  refs: readonly (readonly [string, unknown])[],
): Promise<readonly OnlineFinding[]> {
  const foreign = refs.filter(([name]) => /^v\d+\.\d+\.\d+$/.test(name) && !claims.tags.has(name));
  const findings: OnlineFinding[] = [];
  for (const [name, ref] of foreign.slice(-50)) {
    const object = part(ref, "object");
    const made = await timeOf(object, reader);
    if (made !== undefined && Date.parse(made) > Date.parse(claims.openedAt))
      findings.push(onlineFinding("tag-not-in-log", null, `The tag ${name}, of ${made}, is in no entry.`));
  }
  return findings;
}

async function peel(object: unknown, reader: GitHubReader): Promise<string | undefined> {
  const [sha, type] = [textAt(object, "sha"), textAt(object, "type")];
  if (type !== "tag") return sha;
  return await peel(part(await reader.get(`/git/tags/${sha ?? ""}`), "object"), reader);
}

async function timeOf(object: unknown, reader: GitHubReader): Promise<string | undefined> {
  const sha = textAt(object, "sha") ?? "";
  return textAt(object, "type") === "tag"
    ? textAt(await reader.get(`/git/tags/${sha}`), "tagger", "date")
    : textAt(await reader.get(`/git/commits/${sha}`), "committer", "date");
}
