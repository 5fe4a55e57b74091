import { nodeCrypto } from "../../node-crypto.js";
import { branches } from "../../../domain/values/names.js";
import type { CommitSha } from "../../../domain/values/values.js";
import type { LogCommit, LogFile, WriteOutcome } from "../../../ports/writing.js";
import { addPermission, ApiError } from "../http/api-errors.js";
import type { GitHubClient } from "../http/client.js";
import type { Variables } from "../http/types.js";
import { readRef, secondLookAfterMs, type RefWriter } from "./ref-moves.js";
import { explainRefusal } from "./explain-refusal.js";

const logRef = `refs/heads/${branches.log}`;
const appendDocument = `mutation AppendToLog($commit: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $commit) { commit { oid } }
}`;

type LogAppend = LogCommit & { readonly expectedHead: CommitSha };

/**
 * One round trip, on the expected head only (platform fact 31). Without a clear yes the log is read again: sending twice is safe, since the expected head lets only
 * one of the two through.
 */
export async function appendToLog(writer: RefWriter, log: LogAppend): Promise<WriteOutcome> {
  const { client, sleep } = writer;
  let objection: Objection | undefined;
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    const sent = await sendAppend(client, log);
    if (sent.kind === "committed") return sent;
    objection = sent;
    const outcome = await afterwards(client, log);
    if (outcome !== undefined) return outcome;
    await sleep(secondLookAfterMs);
  }
  const outcome = await afterwards(client, log);
  if (outcome !== undefined) return outcome;
  const move = { ref: logRef, before: log.expectedHead, after: log.expectedHead, force: false };
  const explained = await explainRefusal(client, {
    moves: [move],
    said: objection?.said ?? "",
    withApp: writer.app !== undefined,
  });
  return {
    kind: "refused",
    ...explained,
    ...(objection?.forbidden === true ? { remedy: addPermission("contents: write") } : {}),
  };
}

export function commitInput(
  client: GitHubClient,
  { log, branch }: { readonly log: LogAppend; readonly branch: string },
): Variables {
  const { owner, repo } = client.repository;
  return {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: log.expectedHead,
    message: { headline: log.headline, body: log.body },
    fileChanges: {
      additions: log.files.map(({ path, content }) => ({
        path,
        contents: Buffer.from(content).toString("base64"),
      })),
    },
  };
}

interface Objection {
  readonly kind: "objected";
  readonly said: string;
  readonly forbidden: boolean;
}

async function sendAppend(
  client: GitHubClient,
  log: LogAppend,
): Promise<Objection | { readonly kind: "committed"; readonly head: CommitSha }> {
  try {
    const { data, errors } = await client.mutate(appendDocument, {
      commit: commitInput(client, { log, branch: branches.log }),
    });
    const head = (
      data?.["createCommitOnBranch"] as { readonly commit: { readonly oid: CommitSha } } | null | undefined
    )?.commit.oid;
    if (head !== undefined) return { kind: "committed", head };
    return {
      kind: "objected",
      said: errors.map(({ message }) => message).join(" "),
      forbidden: errors.some(({ type }) => type === "FORBIDDEN"),
    };
  } catch (error) {
    if (error instanceof ApiError) return { kind: "objected", said: error.message, forbidden: false };
    throw error;
  }
}

/** undefined: the log has not moved. */
async function afterwards(client: GitHubClient, log: LogAppend): Promise<WriteOutcome | undefined> {
  const head = await readRef(client, logRef);
  if (head === log.expectedHead) return undefined;
  const next = head === undefined ? undefined : await childOf(client, { parent: log.expectedHead, head });
  return next !== undefined && (await isOurs(client, { log, commit: next }))
    ? { kind: "committed", head: next }
    : { kind: "raced" };
}

/** The log's commit right after `parent`: it is linear, and its own is the first that a comparison lists. */
async function childOf(
  client: GitHubClient,
  { parent, head }: { readonly parent: CommitSha; readonly head: CommitSha },
): Promise<CommitSha | undefined> {
  try {
    const { data } = await client.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
      basehead: `${parent}...${head}`,
      per_page: 1,
      page: 1,
    });
    const { commits } = data as {
      readonly commits: readonly {
        readonly sha: CommitSha;
        readonly parents: readonly { readonly sha: string }[];
      }[];
    };
    return commits.find((commit) => commit.parents[0]?.sha === parent)?.sha;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** Entries name their run, attempt and time, so equal files were written by this very run. */
async function isOurs(
  client: GitHubClient,
  { log, commit }: { readonly log: LogAppend; readonly commit: CommitSha },
): Promise<boolean> {
  const files = log.files.map(
    ({ path }, index) => `f${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`,
  );
  const document = `query WrittenFiles($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${files.join(" ")} } }`;
  const { data } = await client.query(document, { ...client.repository });
  const blobs = (data?.["repository"] ?? {}) as Readonly<Record<string, { readonly oid: string } | null>>;
  return log.files.every((file, index) => blobs[`f${index}`]?.oid === blobOid(file, commit));
}

function blobOid({ content }: LogFile, commit: CommitSha): string {
  const bytes = Buffer.from(content);
  const hash = nodeCrypto().createHash(commit.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
