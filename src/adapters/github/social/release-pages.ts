import * as z from "../../../domain/values/shapes.js";
import { fitMarkdown, limits } from "../../../domain/text/markdown-limits.js";
import type { ReleasePages } from "../../../ports/collaborating.js";
import { ApiError, workflowsRemedy } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { attempted } from "./pull-requests.js";
import { taggedCommit } from "./tags.js";
import { parseAnswer } from "../http/typed-queries.js";

const remedy = `Add "contents: write" to this job's permissions. If it is there: ${workflowsRemedy}`;

/** With the App's client where there is one: GitHub asks for its rights when workflow files
 * changed since the release (platform fact 48). */
export const createReleasePages = (client: GitHubClient): ReleasePages => ({
  write: (request) => attempted(() => writePage(client, request), remedy),
});

type Page = Parameters<ReleasePages["write"]>[0];
type Written = z.infer<typeof pageShape>;
const pageShape = z
  .object({ id: z.number().int(), html_url: z.string() })
  .transform(({ id, html_url }) => ({ id, url: html_url }));

/** A page that is not known yet is made first and looked for when there is one. */
async function writePage(client: GitHubClient, page: Page): Promise<Written> {
  if (page.isKnown) {
    const [found] = await Promise.all([findPage(client, page.version), insistOnOwnTag(client, page)]);
    if (found !== undefined) return updatePage(client, found, page);
  }
  try {
    const content = { ...contentOf(page), target_commitish: page.commit };
    const { data } = await client.rest("POST /repos/{owner}/{repo}/releases", content);
    return parseAnswer(pageShape, data, "POST /repos/{owner}/{repo}/releases");
  } catch (error) {
    // Another run was faster, or there was no answer.
    const made =
      error instanceof ApiError && (error.status === 422 || error.isAmbiguous)
        ? await findPage(client, page.version)
        : undefined;
    if (made === undefined) throw error;
    return updateOwnPage(client, made, page);
  }
}

async function updateOwnPage(client: GitHubClient, id: number, page: Page): Promise<Written> {
  await insistOnOwnTag(client, page);
  return updatePage(client, id, page);
}

/** A page belongs to its tag: that of somebody else's is not ours to write. */
async function insistOnOwnTag(client: GitHubClient, { version, commit }: Page): Promise<void> {
  const tagged = await taggedCommit(client, version);
  if (tagged === undefined || tagged === commit) return;
  throw new ApiError("PATCH /repos/{owner}/{repo}/releases/{release_id}", {
    status: 422,
    found: `The tag ${version} is at ${tagged}, so its page is not that of ${commit}.`,
  });
}

async function findPage(client: GitHubClient, version: string): Promise<number | undefined> {
  try {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/releases/tags/{tag}", { tag: version });
    return parseAnswer(pageShape, data, "GET /repos/{owner}/{repo}/releases/tags/{tag}").id;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

async function updatePage(client: GitHubClient, id: number, page: Page): Promise<Written> {
  const route = "PATCH /repos/{owner}/{repo}/releases/{release_id}";
  const { data } = await client.rest(route, { release_id: id, ...contentOf(page) }, { repeatable: true });
  return parseAnswer(pageShape, data, route);
}

const contentOf = ({ version, body, latest, withdrawn = false }: Page) => ({
  tag_name: version,
  name: version,
  body: fitMarkdown(body, limits.releasePage),
  // GitHub's "latest" is the newest that is no prerelease (platform fact 49): so it moves to the live release without touching its page.
  prerelease: withdrawn,
  make_latest: latest && !withdrawn ? "true" : "false",
});
