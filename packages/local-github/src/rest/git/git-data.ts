import { ApiError } from "../../model/interfaces.js";
import { nodeId } from "../../model/node-ids.js";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, nameWithOwner } from "../../payloads/repository.js";
import { callerAsAuthor, commitSignatures } from "./git-moves.js";
import { gitCommitPayload } from "./git-payloads.js";
import { textOf, textParameter, textsOf } from "../lookups.js";
import { notFound } from "../refusals.js";

const read = { scope: "contents", level: "read" } as const;
const write = { scope: "contents", level: "write" } as const;

export const gitDataOperations: RestTable = {
  "git/get-commit": { needs: read, run: getCommit },
  "git/create-commit": { needs: write, run: createCommit },
  "git/get-blob": { needs: read, run: getBlob },
  "git/create-blob": { needs: write, run: createBlob },
  "git/get-tag": { needs: read, run: getTag },
  "git/create-tag": { needs: write, run: createTag },
};

async function getCommit(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: await commitBody(request, textParameter(request, "commit_sha")) };
}

async function createCommit(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const tree = textOf(request, "tree") ?? "";
  const parents = textsOf(request, "parents") ?? [];
  if ((await parts.git.resolve(name, tree))?.type !== "tree")
    throw new ApiError(422, "Tree SHA does not exist");
  const known = await Promise.all(parents.map((parent) => parts.git.readCommit(name, parent)));
  if (known.includes(undefined))
    throw new ApiError(422, "Parent SHA does not exist or is not a commit object");
  const sha = await parts.git.createCommit(name, {
    tree,
    parents,
    message: textOf(request, "message") ?? "",
    ...commitSignatures(request),
  });
  return { status: 201, body: await commitBody(request, sha) };
}

async function getBlob(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const sha = textParameter(request, "file_sha");
  const content = await parts.git.readBlob(nameWithOwner(repository), sha);
  if (content === undefined) throw notFound();
  const body = {
    sha,
    node_id: nodeId("Blob", repository, sha),
    size: content.length,
    url: blobUrl(request, sha),
    content: inLines(content),
    encoding: "base64",
  };
  return { status: 200, body };
}

async function createBlob(request: RestRequest): Promise<RestAnswer> {
  const encoding = textOf(request, "encoding") === "base64" ? "base64" : "utf8";
  const content = Buffer.from(textOf(request, "content") ?? "", encoding);
  const sha = await request.parts.git.createBlob(nameWithOwner(request.repository), content);
  return { status: 201, body: { sha, url: blobUrl(request, sha) } };
}

async function getTag(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: await tagBody(request, textParameter(request, "tag_sha")) };
}

/** Makes the object only; the ref is made by `git/create-ref`. */
async function createTag(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, body } = request;
  const name = nameWithOwner(repository);
  const object = textOf(request, "object") ?? "";
  const found = await parts.git.resolve(name, object);
  if (found === undefined || found.type !== textOf(request, "type"))
    throw new ApiError(422, "Could not verify object");
  const sha = await parts.git.createTag(name, {
    object,
    type: found.type,
    tag: textOf(request, "tag") ?? "",
    message: textOf(request, "message") ?? "",
    tagger: taggerIn(body["tagger"]) ?? callerAsAuthor(request),
  });
  return { status: 201, body: await tagBody(request, sha) };
}

async function commitBody({ parts, repository }: RestRequest, sha: string): Promise<Payload> {
  const commit = await parts.git.readCommit(nameWithOwner(repository), sha);
  if (commit === undefined) throw notFound();
  return gitCommitPayload(parts, repository, commit);
}

async function tagBody({ parts, repository }: RestRequest, sha: string): Promise<Payload> {
  const tag = await parts.git.readTag(nameWithOwner(repository), sha);
  if (tag === undefined) throw notFound();
  const api = apiUrlOf(parts, repository);
  return {
    node_id: nodeId("Tag", repository, sha),
    tag: tag.tag,
    sha,
    url: `${api}/git/tags/${sha}`,
    message: tag.message,
    tagger: tag.tagger,
    object: { type: tag.type, sha: tag.object, url: `${api}/git/${tag.type}s/${tag.object}` },
    verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null },
  };
}

function taggerIn(value: unknown): { readonly name: string; readonly email: string } | undefined {
  if (typeof value !== "object" || value === null || !("name" in value) || !("email" in value))
    return undefined;
  return { name: String(value.name), email: String(value.email) };
}

const blobUrl = ({ parts, repository }: RestRequest, sha: string): string =>
  `${apiUrlOf(parts, repository)}/git/blobs/${sha}`;

/** GitHub breaks Base64 into lines. */
const inLines = (content: Buffer): string =>
  content.toString("base64").replace(/.{60}(?=.)/g, "$&\n") + (content.length > 0 ? "\n" : "");
