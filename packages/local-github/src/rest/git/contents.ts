import { BadTreeError, type TreeChange } from "../../git/trees.js";
import { ApiError } from "../../model/interfaces.js";
import type { GitCommit, RestAnswer, RestRequest, RestTable, TreeEntry } from "../../model/server-parts.js";
import type { Payload } from "../../payloads/payload.js";
import { apiUrlOf, nameWithOwner, pageUrlOf } from "../../payloads/repository.js";
import { asRaw } from "./media.js";
import { commitSignatures, moveRef, requireBranch } from "./git-moves.js";
import { gitCommitPayload } from "./git-payloads.js";
import { textOf, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

const write = { scope: "contents", level: "write" } as const;

export const contentOperations: RestTable = {
  "repos/get-content": { needs: { scope: "contents", level: "read" }, run: getContent },
  "repos/get-readme": { needs: { scope: "contents", level: "read" }, run: getReadme },
  "repos/create-or-update-file-contents": { needs: write, run: putFile },
  "repos/delete-file": { needs: write, run: deleteFile },
};

async function getContent(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const name = nameWithOwner(repository);
  const path = pathOf(request);
  const ref = query.get("ref") ?? repository.defaultBranch;
  const commit = await parts.git.resolveCommit(name, ref);
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${ref}`);
  const found = await parts.git.resolve(name, `${commit}:${path}`);
  if (found === undefined) throw notFound();
  if (found.type === "tree") {
    const entries = (await parts.git.readTree(name, found.sha)) ?? [];
    return {
      status: 200,
      body: entries.map((entry) =>
        directoryEntry(request, { ref, entry, path: path === "" ? entry.path : `${path}/${entry.path}` }),
      ),
    };
  }
  const content = await parts.git.readBlob(name, found.sha);
  if (content === undefined) throw notFound();
  const raw = asRaw(request, content);
  if (raw !== undefined) return raw;
  const file = filePayload(request, { ref, path, sha: found.sha, size: content.length });
  return {
    status: 200,
    body: { ...file, type: "file", encoding: "base64", content: `${content.toString("base64")}\n` },
  };
}

/** The README of the root. */
async function getReadme(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, query } = request;
  const name = nameWithOwner(repository);
  const commit = await parts.git.resolveCommit(name, query.get("ref") ?? repository.defaultBranch);
  const root = commit === undefined ? undefined : await parts.git.resolve(name, `${commit}:`);
  const entries = root === undefined ? [] : ((await parts.git.readTree(name, root.sha)) ?? []);
  const readme = entries.find((entry) => entry.type === "blob" && /^readme(?:\.\w+)?$/i.test(entry.path));
  if (readme === undefined) throw notFound();
  return getContent({ ...request, repository, parameters: { ...request.parameters, path: readme.path } });
}

async function putFile(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const content = Buffer.from(textOf(request, "content") ?? "", "base64");
  const place = await placeOf(request);
  const blob = await parts.git.createBlob(name, content);
  const commit = await commitChange(request, place, {
    path: place.path,
    mode: place.mode,
    type: "blob",
    sha: blob,
  });
  const file = filePayload(request, { ref: place.branch, path: place.path, sha: blob, size: content.length });
  return {
    status: place.sha === undefined ? 201 : 200,
    body: { content: { ...file, type: "file" }, commit: gitCommitPayload(parts, repository, commit) },
  };
}

async function deleteFile(request: RestRequest): Promise<RestAnswer> {
  const place = await placeOf(request);
  if (place.sha === undefined) throw notFound();
  const commit = await commitChange(request, place, {
    path: place.path,
    mode: place.mode,
    type: "blob",
    sha: null,
  });
  return {
    status: 200,
    body: { content: null, commit: gitCommitPayload(request.parts, request.repository, commit) },
  };
}

interface Place {
  readonly path: string;
  readonly branch: string;
  /** Tip of the branch. */
  readonly tip: GitCommit;
  /** Blob that is there now. */
  readonly sha: string | undefined;
  readonly mode: string;
}

/** Whoever changes a file has to say which version they have seen. */
async function placeOf(request: RestRequest): Promise<Place> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const branch = textOf(request, "branch") ?? repository.defaultBranch;
  const tip = await parts.git.readCommit(name, await requireBranch(request, branch));
  if (tip === undefined) throw new ApiError(404, `Branch ${branch} not found`);
  const path = pathOf(request);
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  const directory = await parts.git.resolve(name, `${tip.sha}:${folder}`);
  const siblings = directory?.type === "tree" ? await parts.git.readTree(name, directory.sha) : undefined;
  const present = siblings?.find((entry) => entry.path === path.slice(path.lastIndexOf("/") + 1));
  const seen = textOf(request, "sha");
  if (present !== undefined && seen === undefined)
    throw new ApiError(422, `Invalid request.\n\n"sha" wasn't supplied.`);
  if (seen !== present?.sha) throw new ApiError(409, `${path} does not match ${seen}`);
  return {
    path,
    branch: branch.replace(/^refs\/heads\//, ""),
    tip,
    sha: present?.sha,
    mode: present?.mode ?? "100644",
  };
}

async function commitChange(
  request: RestRequest,
  { branch, tip }: Place,
  change: TreeChange,
): Promise<GitCommit> {
  const { parts, repository } = request;
  const name = nameWithOwner(repository);
  const tree = await parts.git
    .createTree(name, { base: tip.tree, entries: [change] })
    .catch((error: unknown) => {
      throw error instanceof BadTreeError ? new ApiError(422, error.message) : error;
    });
  const sha = await parts.git.createCommit(name, {
    tree,
    parents: [tip.sha],
    message: textOf(request, "message") ?? "",
    ...commitSignatures(request),
  });
  await moveRef(request, { ref: `refs/heads/${branch}`, before: tip.sha, after: sha, force: false });
  const commit = await parts.git.readCommit(name, sha);
  if (commit === undefined) throw new Error(`The commit ${sha} is gone.`);
  return commit;
}

interface ShownFile {
  readonly ref: string;
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

function filePayload({ parts, repository }: RestRequest, { ref, path, sha, size }: ShownFile): Payload {
  const [api, page] = [apiUrlOf(parts, repository), pageUrlOf(parts, repository)];
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  const url = `${api}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/blobs/${sha}`;
  const html = `${page}/blob/${ref}/${encoded}`;
  return {
    name: path.slice(path.lastIndexOf("/") + 1),
    path,
    sha,
    size,
    url,
    html_url: html,
    git_url: git,
    download_url: `${page}/raw/${ref}/${encoded}`,
    _links: { self: url, git, html },
  };
}

function directoryEntry(
  request: RestRequest,
  { ref, entry, path }: { readonly ref: string; readonly entry: TreeEntry; readonly path: string },
): Payload {
  const { type, sha, size = 0 } = entry;
  const file = filePayload(request, { ref, path, sha, size });
  const shown =
    entry.mode === "120000" ? "symlink" : ({ blob: "file", tree: "dir", commit: "submodule" } as const)[type];
  return shown === "file" ? { ...file, type: shown } : { ...file, type: shown, download_url: null };
}

function pathOf(request: RestRequest): string {
  return (request.parameters["path"] === undefined ? "" : textParameter(request, "path")).replace(
    /^\/+|\/+$/g,
    "",
  );
}
