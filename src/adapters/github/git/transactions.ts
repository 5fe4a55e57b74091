import { branches, scratchBranch } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type {
  LogCommit,
  RefMove,
  ScratchBranch,
  Transactions,
  WriteOutcome,
} from "../../../ports/writing.js";
import { createTreeOfFiles, writeCommit } from "./commit-objects.js";
import { ApiError, refusalOf, addPermission } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import { refClash } from "../ref-clash.js";
import { appendToLog, commitInput } from "./log-append.js";
import { moveRefs, type RefWriter } from "./ref-moves.js";
import { discardBranch, newScratchName } from "./merge/scratch-branches.js";

/**
 * The console's writes, each in one order with all others: every one of them names the head of the release log that it
 * was decided on. Nothing is half done: a transaction moves the log and the refs together or not at all (platform fact 30).
 * Rules against deletion and force pushes let it append (platform fact 39).
 */
export function createTransactions(writer: RefWriter): Transactions {
  return {
    append: async (commit) =>
      commit.expectedHead === null
        ? openLog(writer, { log: commit, moves: [], discard: [] })
        : appendToLog(writer, { ...commit, expectedHead: commit.expectedHead }),
    move: async (request) =>
      request.log.expectedHead === null
        ? openLog(writer, request)
        : moveWithLog(writer, { ...request, expectedHead: request.log.expectedHead }),
  };
}

interface MoveRequest {
  readonly log: LogCommit;
  readonly moves: readonly RefMove[];
  readonly discard: readonly ScratchBranch[];
}

/** Two round trips: the entries are committed on a scratch branch, then the log and all refs move onto their commits. */
async function moveWithLog(
  writer: RefWriter,
  request: MoveRequest & { readonly expectedHead: CommitSha },
): Promise<WriteOutcome> {
  const { expectedHead, log, moves, discard } = request;
  const prepared = await prepareLogCommit(writer.client, { ...log, expectedHead });
  if (prepared.kind === "refused") return prepared;
  const { scratch } = prepared;
  const logMove: RefMove = {
    ref: `refs/heads/${branches.log}`,
    before: expectedHead,
    after: scratch.tip,
    force: false,
  };
  const own = [...discard, scratch];
  const outcome = await moveRefs(writer, { moves: [logMove, ...moves], discard: own });
  if (outcome.kind === "moved") {
    if (outcome.keepsScratch) await Promise.all(own.map(({ name }) => discardBranch(writer.client, name)));
    return { kind: "committed", head: scratch.tip };
  }
  await discardBranch(writer.client, scratch.name);
  return outcome;
}

/** The first commit of a log has no parent, so it is put together manually. */
async function openLog(writer: RefWriter, { log, moves, discard }: MoveRequest): Promise<WriteOutcome> {
  try {
    const tree = await createTreeOfFiles(writer.client, log.files);
    const commit = await writeCommit(writer.client, {
      tree,
      parents: [],
      message: `${log.headline}\n\n${log.body}`,
    });
    const logMove: RefMove = {
      ref: `refs/heads/${branches.log}`,
      before: null,
      after: commit.sha,
      force: false,
    };
    const outcome = await moveRefs(writer, { moves: [logMove, ...moves], discard });
    return outcome.kind === "moved" ? { kind: "committed", head: commit.sha } : outcome;
  } catch (error) {
    const refusal = refusalOf(error, addPermission("contents: write"));
    if (refusal === undefined) throw error;
    return { kind: "refused", ...refusal };
  }
}

type Prepared =
  | { readonly kind: "prepared"; readonly scratch: ScratchBranch }
  | { readonly kind: "refused"; readonly found: string; readonly remedy: string };

const prepareDocument = `mutation PrepareLogCommit($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!) {
  scratch: createRef(input: $ref) { ref { name } }
  commit: createCommitOnBranch(input: $commit) { commit { oid } }
}`;

/** Nothing that anybody looks at moves here, so it may be tried twice, each time under a name of its own. */
async function prepareLogCommit(
  client: GitHubClient,
  log: LogCommit & { readonly expectedHead: CommitSha },
): Promise<Prepared> {
  let found = "";
  let forbidden = false;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const name = newScratchName();
    const ref = {
      repositoryId: await client.repositoryId(),
      name: `refs/heads/${name}`,
      oid: log.expectedHead,
    };
    try {
      const { data, errors } = await client.mutate(prepareDocument, {
        ref,
        commit: commitInput(client, { log, branch: name }),
      });
      const oid = (data?.["commit"] as { readonly commit: { readonly oid: CommitSha } } | null | undefined)
        ?.commit.oid;
      if (oid !== undefined) return { kind: "prepared", scratch: { name, tip: oid } };
      await discardBranch(client, name);
      found = errors.map(({ message }) => message).join(" ");
      forbidden = errors.some(({ type }) => type === "FORBIDDEN");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      await discardBranch(client, name);
      if (attempt === 2 && error.isAmbiguous) throw error;
      found = error.message;
    }
  }
  const clash = await refClash(client, `refs/heads/${scratchBranch("any")}`);
  if (clash !== undefined) return { kind: "refused", ...clash };
  const remedy = forbidden
    ? addPermission("contents: write")
    : `Let the console create branches below "${scratchBranch("")}": no ruleset may refuse it.`;
  return { kind: "refused", found: `GitHub refused a scratch branch: ${found}`, remedy };
}
