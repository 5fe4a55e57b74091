import type { Release, TokenClaims } from "../../model/model.js";
import type { RestAnswer, RestRequest, RestTable, TreeEntry } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { releasePayload } from "../../payloads/release.js";
import { mayChangeWorkflows } from "../../repository/refs/workflow-files.js";
import {
  flagOf,
  nowOf,
  numberParameter,
  resolveCommit,
  textOf,
  textParameter,
  timestamp,
} from "../lookups.js";
import { notEmulated, notFound, requireLength, validationFailed } from "../refusals.js";

const reading = { scope: "contents", level: "read" } as const;
const writing = { scope: "contents", level: "write" } as const;

export const releaseOperations: RestTable = {
  "repos/create-release": { needs: writing, run: createRelease },
  "repos/update-release": { needs: writing, run: updateRelease },
  "repos/delete-release": { needs: writing, run: deleteRelease },
  "repos/get-release": { needs: reading, run: getRelease },
  "repos/get-release-by-tag": { needs: reading, run: getReleaseByTag },
  "repos/list-releases": { needs: reading, run: listReleases },
  "repos/get-latest-release": { needs: reading, run: getLatestRelease },
};

async function createRelease(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller } = request;
  const tagName = textOf(request, "tag_name") ?? "";
  if (tagName === "")
    throw validationFailed({ resource: "Release", field: "tag_name", code: "missing_field" });
  if (flagOf(request, "generate_release_notes") === true) throw notEmulated("Generating release notes");
  refuseTakenTag(request, tagName);
  const body = bodyOf(request) ?? "";
  const target = textOf(request, "target_commitish") ?? repository.defaultBranch;
  const commit = await requireTarget(request, target);
  const release: Release = {
    id: parts.nextId(),
    tagName,
    targetCommitish: target,
    name: textOf(request, "name") ?? "",
    body,
    isDraft: flagOf(request, "draft") ?? false,
    isPrerelease: flagOf(request, "prerelease") ?? false,
    makeLatest: false,
    author: caller.login,
    createdAt: await dateOf(request, (await tagCommit(request, tagName)) ?? commit),
    publishedAt: undefined,
  };
  if (!release.isDraft) await publish(request, release, commit);
  // Asked again after everything that was awaited: of two equal requests one has to lose.
  refuseTakenTag(request, tagName);
  repository.releases.set(release.id, release);
  chooseLatest(request, release);
  return { status: 201, body: releasePayload(parts, repository, release) };
}

function refuseTakenTag({ repository }: RestRequest, tagName: string): void {
  const isTaken = [...repository.releases.values()].some(
    (release) => !release.isDraft && release.tagName === tagName,
  );
  if (isTaken) throw validationFailed({ resource: "Release", field: "tag_name", code: "already_exists" });
}

async function updateRelease(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const release = releaseOf(request);
  const body = bodyOf(request);
  const target = textOf(request, "target_commitish") ?? release.targetCommitish;
  const commit = await requireTarget(request, target);
  const tagName = textOf(request, "tag_name") ?? release.tagName;
  if (tagName !== release.tagName && !release.isDraft)
    throw notEmulated("Moving a published release to another tag");
  release.tagName = tagName;
  release.targetCommitish = target;
  release.name = textOf(request, "name") ?? release.name;
  release.body = body ?? release.body;
  release.isPrerelease = flagOf(request, "prerelease") ?? release.isPrerelease;
  if (release.isDraft && flagOf(request, "draft") === false) await publish(request, release, commit);
  if (request.body["make_latest"] !== undefined) chooseLatest(request, release);
  return { status: 200, body: releasePayload(parts, repository, release) };
}

/** The tag stays. */
async function deleteRelease(request: RestRequest): Promise<RestAnswer> {
  request.repository.releases.delete(releaseOf(request).id);
  return { status: 204 };
}

async function getRelease(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: releasePayload(request.parts, request.repository, releaseOf(request)) };
}

/** Drafts are not found by their tag. */
async function getReleaseByTag(request: RestRequest): Promise<RestAnswer> {
  const tag = textParameter(request, "tag");
  const release = [...request.repository.releases.values()].find(
    (each) => !each.isDraft && each.tagName === tag,
  );
  if (release === undefined) throw notFound();
  return { status: 200, body: releasePayload(request.parts, request.repository, release) };
}

async function listReleases({ parts, repository, caller }: RestRequest): Promise<RestAnswer> {
  const newestFirst = [...repository.releases.values()].toReversed();
  const visible = newestFirst.filter((release) => !release.isDraft || mayWrite(caller));
  return { status: 200, list: visible.map((release) => releasePayload(parts, repository, release)) };
}

/**
 * The one that was made latest; without one, the newest by the date of its commit, not of its publication: a release
 * of an old commit does not become the latest by itself.
 */
async function getLatestRelease({ parts, repository }: RestRequest): Promise<RestAnswer> {
  const full = [...repository.releases.values()].filter(
    (release) => !release.isDraft && !release.isPrerelease,
  );
  const byCommitDate = full.toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
  const latest = full.find((release) => release.makeLatest) ?? byCommitDate[0];
  if (latest === undefined) throw notFound();
  return { status: 200, body: releasePayload(parts, repository, latest) };
}

/** Publishing makes the tag where it is missing. */
async function publish(request: RestRequest, release: Release, commit: string): Promise<void> {
  const { parts, repository, caller } = request;
  if ((await tagCommit(request, release.tagName)) === undefined) {
    const move = { ref: `refs/tags/${release.tagName}`, before: "0".repeat(40), after: commit, force: false };
    await parts.refs.move({ repository, caller, moves: [move] });
  }
  release.isDraft = false;
  release.publishedAt = nowOf(request);
}

/** `make_latest` is true unless the request says otherwise; drafts and prereleases cannot be the latest. */
function chooseLatest(request: RestRequest, release: Release): void {
  const wish = textOf(request, "make_latest") ?? "true";
  release.makeLatest = wish === "true" && !release.isDraft && !release.isPrerelease;
  if (!release.makeLatest && wish !== "legacy") return;
  for (const each of request.repository.releases.values()) {
    if (each !== release) each.makeLatest = false;
  }
}

/**
 * Resolves the target. A target that adds or changes workflow files relative to the default branch needs the permission
 * "workflows"; without it GitHub answers 404, as its documentation of this operation says.
 */
async function requireTarget(request: RestRequest, target: string): Promise<string> {
  const commit = await resolveCommit(request, target);
  if (commit === undefined)
    throw validationFailed({ resource: "Release", field: "target_commitish", code: "invalid" });
  if (!mayChangeWorkflows(request.caller) && (await changesWorkflows(request, commit))) throw notFound();
  return commit;
}

const mayWrite = (caller: TokenClaims): boolean =>
  caller.kind === "user" || caller.permissions["contents"] === "write";

async function changesWorkflows(request: RestRequest, commit: string): Promise<boolean> {
  const [target, usual] = await Promise.all([
    workflowFiles(request, commit),
    workflowFiles(request, `refs/heads/${request.repository.defaultBranch}`),
  ]);
  return target.some((file) => !usual.some((each) => each.path === file.path && each.sha === file.sha));
}

async function workflowFiles(
  { parts, repository }: RestRequest,
  revision: string,
): Promise<readonly TreeEntry[]> {
  const name = nameWithOwner(repository);
  const directory = await parts.git.resolve(name, `${revision}:.github/workflows`);
  return directory === undefined
    ? []
    : ((await parts.git.readTree(name, directory.sha, { recursive: true })) ?? []);
}

async function tagCommit({ parts, repository }: RestRequest, tag: string): Promise<string | undefined> {
  return parts.host.resolveRef(nameWithOwner(repository), `refs/tags/${tag}`);
}

async function dateOf({ parts, repository }: RestRequest, commit: string): Promise<string> {
  const found = await parts.git.readCommit(nameWithOwner(repository), commit);
  return found === undefined ? timestamp(parts.clock.now()) : timestamp(new Date(found.committer.date));
}

function bodyOf(request: RestRequest): string | undefined {
  const body = textOf(request, "body");
  if (body !== undefined) requireLength(body, { resource: "Release", field: "body", maximum: 125_000 });
  return body;
}

function releaseOf(request: RestRequest): Release {
  const release = request.repository.releases.get(numberParameter(request, "release_id"));
  if (release === undefined || (release.isDraft && !mayWrite(request.caller))) throw notFound();
  return release;
}
