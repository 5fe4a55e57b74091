/**
 * Global node ids, the same in REST payloads (`node_id`) and in GraphQL (`id`). As on GitHub they are opaque to clients:
 * a prefix that names the type, and the place of the thing, so that it is found again without an index.
 */
import type { Account, ReviewThread } from "./model.js";

const prefixes = {
  Blob: "B",
  CheckRun: "CR",
  CheckSuite: "CS",
  Commit: "C",
  CommitComment: "CC",
  Deployment: "DE",
  DeploymentStatus: "DES",
  Environment: "EN",
  Issue: "I",
  IssueComment: "IC",
  Label: "LA",
  PullRequest: "PR",
  PullRequestReview: "PRR",
  PullRequestReviewComment: "PRRC",
  PullRequestReviewThread: "PRRT",
  Reaction: "REA",
  Ref: "REF",
  Release: "RE",
  Repository: "R",
  StatusContext: "SC",
  Tag: "TA",
  Tree: "T",
  Workflow: "W",
  WorkflowJob: "WFJ",
  WorkflowRun: "WFR",
} as const;

/** Things that live in a repository and have a node id. */
export type NodeKind = keyof typeof prefixes;

export interface NodePlace {
  readonly kind: NodeKind;
  /** owner/name */
  readonly repository: string;
  /** Database id, commit SHA or full ref name; empty for the repository itself. */
  readonly key: string;
}

/** `key` is the database id, for git objects the SHA, for refs the full name; for a repository itself leave it out. */
export function nodeId(
  kind: NodeKind,
  repository: { readonly owner: string; readonly name: string },
  key: number | string = "",
): string {
  return `${prefixes[kind]}_${encode(`${repository.owner}/${repository.name}:${key}`)}`;
}

export function accountNodeId(account: Account): string {
  const prefix = { User: "U", Bot: "BOT", Organization: "O" }[account.type];
  return `${prefix}_${encode(String(account.id))}`;
}

/** A review thread has no database id: its id in the model is `nodeId("PullRequestReviewThread", repository, number)` from the start. */
export const threadNodeId = (thread: ReviewThread): string => thread.id;

/** `undefined` for anything that `nodeId` did not make, accounts included. */
export function parseNodeId(id: string): NodePlace | undefined {
  const separator = id.indexOf("_");
  const kind = kindOfPrefix.get(id.slice(0, separator));
  const place = /^([^:/]+\/[^:/]+):(.*)$/s.exec(
    Buffer.from(id.slice(separator + 1), "base64url").toString("utf8"),
  );
  const [, repository, key] = place ?? [];
  return kind === undefined || repository === undefined || key === undefined
    ? undefined
    : { kind, repository, key };
}

const kindOfPrefix: ReadonlyMap<string, NodeKind> = new Map(
  Object.entries(prefixes).map(([kind, prefix]) => [prefix, kind as NodeKind]),
);

const encode = (text: string): string => Buffer.from(text, "utf8").toString("base64url");
