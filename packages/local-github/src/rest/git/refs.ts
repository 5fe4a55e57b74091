import { zeroOid } from "../../git/object-format.js";
import { ApiError } from "../../model/interfaces.js";
import { RefRaceError, type RestAnswer, type RestRequest, type RestTable } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { moveRef } from "./git-moves.js";
import { refPayload } from "./git-payloads.js";
import { flagOf, textOf, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";

const read = { scope: "contents", level: "read" } as const;
const write = { scope: "contents", level: "write" } as const;

export const refOperations: RestTable = {
  "git/get-ref": { needs: read, run: getRef },
  "git/list-matching-refs": { needs: read, run: listMatchingRefs },
  "git/create-ref": { needs: write, run: createRef },
  "git/update-ref": { needs: write, run: updateRef },
  "git/delete-ref": { needs: write, run: deleteRef },
};

async function getRef(request: RestRequest): Promise<RestAnswer> {
  const ref = fullRef(request);
  const sha = await request.parts.git.readRef(nameWithOwner(request.repository), ref);
  if (sha === undefined) throw notFound();
  return { status: 200, body: await payloadOf(request, ref, sha) };
}

async function listMatchingRefs(request: RestRequest): Promise<RestAnswer> {
  const refs = await request.parts.git.listRefs(nameWithOwner(request.repository), fullRef(request));
  return {
    status: 200,
    list: await Promise.all([...refs].map(([ref, sha]) => payloadOf(request, ref, sha))),
  };
}

async function createRef(request: RestRequest): Promise<RestAnswer> {
  const ref = textOf(request, "ref") ?? "";
  const sha = textOf(request, "sha") ?? "";
  if (!/^refs\/[^/]+\/./.test(ref))
    throw new ApiError(422, "Reference name must start with 'refs' and have at least two slashes.");
  try {
    await moveRef(request, { ref, before: zeroOid, after: sha, force: false });
  } catch (error) {
    throw error instanceof RefRaceError ? new ApiError(422, "Reference already exists") : error;
  }
  return { status: 201, body: await payloadOf(request, ref, sha) };
}

/** There is no expected old value: only `force: false` protects, and only what is no fast forward. */
async function updateRef(request: RestRequest): Promise<RestAnswer> {
  const ref = fullRef(request);
  const sha = textOf(request, "sha") ?? "";
  const present = await request.parts.git.readRef(nameWithOwner(request.repository), ref);
  if (present === undefined) throw new ApiError(422, "Reference does not exist");
  await moveRef(request, { ref, before: undefined, after: sha, force: flagOf(request, "force") ?? false });
  return { status: 200, body: await payloadOf(request, ref, sha) };
}

async function deleteRef(request: RestRequest): Promise<RestAnswer> {
  await moveRef(request, { ref: fullRef(request), before: undefined, after: zeroOid, force: true });
  return { status: 204 };
}

/** The path leaves `refs/` out; some clients write it all the same. */
const fullRef = (request: RestRequest): string =>
  `refs/${textParameter(request, "ref").replace(/^refs\//, "")}`;

async function payloadOf(request: RestRequest, ref: string, sha: string): Promise<unknown> {
  const { parts, repository } = request;
  const type = (await parts.git.resolve(nameWithOwner(repository), sha))?.type ?? "commit";
  return refPayload(parts, repository, { ref, sha, type });
}
