import type { CommitSha } from "../../../domain/values/values.js";
import type { RefMove, ScratchBranch } from "../../../ports/writing.js";
import { ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { explainRefusal } from "./explain-refusal.js";
import type { Sleep } from "../http/backoff.js";

/** Who moves refs: always the job's token first; the App only where that one may not. */
export interface RefWriter {
  readonly client: GitHubClient;
  readonly app: GitHubClient | undefined;
  readonly sleep: Sleep;
}

export type MoveOutcome =
  /** `keepsScratch`: without the deletions; the branches to discard are still there. */
  | { readonly kind: "moved"; readonly keepsScratch: boolean }
  | { readonly kind: "raced" }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string };

/** How long GitHub's reads may lag behind its writes (platform fact 63) before "nothing moved" is believed. */
export const secondLookAfterMs = 1_500;

const zeroOid = "0".repeat(40);

interface MoveRequest {
  readonly moves: readonly RefMove[];
  readonly discard: readonly ScratchBranch[];
}

/**
 * All moves or none, each from the commit that it was decided on. GitHub's error texts do not tell a race from a
 * refusal, and no answer tells nothing: then the refs are read again. Sending twice is safe, since every move names
 * the commit before; so what got no answer and had no effect is sent once more: nobody has refused it.
 */
export async function moveRefs(writer: RefWriter, request: MoveRequest): Promise<MoveOutcome> {
  let outcome = await tryToMove(writer, request);
  if (outcome.kind === "unmoved" && outcome.isUnanswered) outcome = await tryToMove(writer, request);
  if (outcome.kind !== "unmoved") return outcome;
  const { moves } = request;
  const said = [...new Set(outcome.said)].join(" ");
  return {
    kind: "refused",
    ...(await explainRefusal(writer.client, { moves, said, withApp: writer.app !== undefined })),
  };
}

interface Unmoved {
  readonly kind: "unmoved";
  readonly said: readonly string[];
  /** Once at least GitHub stumbled or did not answer. */
  readonly isUnanswered: boolean;
}

async function tryToMove(
  writer: RefWriter,
  request: MoveRequest,
): Promise<Exclude<MoveOutcome, { kind: "refused" }> | Unmoved> {
  const { moves } = request;
  const said: Objection[] = [];
  for (const attempt of attemptsOf(writer, request)) {
    const objection = await updateRefs(attempt.client, attempt.updates);
    // The deletions are in the first attempt only, and with it all or nothing happens.
    const keepsScratch = said.length > 0 && request.discard.length > 0;
    if (objection === undefined) return { kind: "moved", keepsScratch };
    said.push(objection);
    const standing = await standingOf(writer.client, moves);
    if (standing === "moved") return { kind: "moved", keepsScratch };
    if (standing === "raced") return { kind: "raced" };
  }
  await writer.sleep(secondLookAfterMs);
  const standing = await standingOf(writer.client, moves);
  if (standing === "moved") return { kind: "moved", keepsScratch: request.discard.length > 0 };
  if (standing === "raced") return { kind: "raced" };
  return {
    kind: "unmoved",
    said: said.map(({ text }) => text),
    isUnanswered: said.some(({ isNone }) => isNone),
  };
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid: string;
  readonly afterOid: string;
  readonly force: boolean;
}

interface Attempt {
  readonly client: GitHubClient;
  readonly updates: readonly RefUpdate[];
}

/** A scratch branch that may not be deleted is left behind: it must not hold up what matters. */
function attemptsOf(
  { client, app }: RefWriter,
  { moves, discard }: { readonly moves: readonly RefMove[]; readonly discard: readonly ScratchBranch[] },
): readonly Attempt[] {
  const own = moves.map(({ ref, before, after, force }) => ({
    name: ref,
    beforeOid: before ?? zeroOid,
    afterOid: after ?? zeroOid,
    force,
  }));
  const deletions = discard.map(({ name, tip }) => ({
    name: `refs/heads/${name}`,
    beforeOid: tip,
    afterOid: zeroOid,
    force: false,
  }));
  return [
    { client, updates: [...own, ...deletions] },
    ...(deletions.length > 0 ? [{ client, updates: own }] : []),
    ...(app === undefined ? [] : [{ client: app, updates: own }]),
  ];
}

const updateRefsDocument = `mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`;

/** What GitHub said, for people only; `isNone`: it stumbled, or no answer came. */
interface Objection {
  readonly text: string;
  readonly isNone: boolean;
}

/** undefined: GitHub confirmed it. */
async function updateRefs(
  client: GitHubClient,
  refUpdates: readonly RefUpdate[],
): Promise<Objection | undefined> {
  try {
    const input = { repositoryId: await client.repositoryId(), refUpdates };
    const { data, errors } = await client.mutate(updateRefsDocument, { input });
    if (errors.length === 0 && data?.["updateRefs"] !== null && data !== null) return undefined;
    const text = errors.map(({ message }) => message).join(" ") || "GitHub did not confirm.";
    return { text, isNone: false };
  } catch (error) {
    if (error instanceof ApiError) return { text: error.message, isNone: error.isAmbiguous };
    throw error;
  }
}

/** The commit of a ref, read by REST; undefined: there is no such ref. */
export async function readRef(client: GitHubClient, ref: string): Promise<CommitSha | undefined> {
  try {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/git/ref/{ref}", {
      ref: ref.replace(/^refs\//, ""),
    });
    return (data as { readonly object: { readonly sha: CommitSha } }).object.sha;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

async function standingOf(
  client: GitHubClient,
  moves: readonly RefMove[],
): Promise<"moved" | "raced" | "unmoved"> {
  const found = await Promise.all(
    moves.map(async (move) => ({ move, now: (await readRef(client, move.ref)) ?? null })),
  );
  if (found.every(({ move, now }) => now === move.after)) return "moved";
  const [first] = found;
  if (found.every(({ move, now }) => now === move.before) || first === undefined) return "unmoved";
  // The first ref is the log in every transaction: when it went on from our commit, ours was made.
  return (await wentOnFrom(client, first)) ? "moved" : "raced";
}

async function wentOnFrom(
  client: GitHubClient,
  { move, now }: { readonly move: RefMove; readonly now: CommitSha | null },
): Promise<boolean> {
  if (now === null || move.after === null || now === move.before) return false;
  return containsCommit(client, { descendant: now, ancestor: move.after });
}

/** Whether GitHub's history of `descendant` holds `ancestor`. Commits that nobody can see any more are in none. */
export async function containsCommit(
  client: GitHubClient,
  { descendant, ancestor }: { readonly descendant: string; readonly ancestor: string },
): Promise<boolean> {
  if (descendant === ancestor) return true;
  try {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
      basehead: `${ancestor}...${descendant}`,
      per_page: 1,
    });
    const { status } = data as { readonly status?: unknown };
    return status === "ahead" || status === "identical";
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return false;
    throw error;
  }
}
