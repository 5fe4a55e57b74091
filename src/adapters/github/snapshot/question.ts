import { branches } from "../../../domain/values/names.js";
import type { Snapshot } from "../../../domain/snapshot/snapshot.js";
import type { ReadOptions } from "../../../ports/reading.js";
import type { GitHubClient } from "../http/client.js";
import type { GraphqlAnswer } from "../http/types.js";
import { pullRequestPages, snapshotDocument } from "./query.js";

/** One page of everything that a look at GitHub shows, asked for under the names that the job knew then. */
export interface SnapshotQuestion {
  readonly base: string;
  readonly staging: string;
  /** Pull requests on the page. */
  readonly size: number;
  /** As GitHub gave it. Whoever makes a snapshot of it judges it, its errors too. */
  readonly answer: Promise<GraphqlAnswer>;
}

/** Makes a snapshot of the answer; loaded while GitHub looks for it. */
export interface SnapshotMaker {
  /** `asked`: the first question, sent before. */
  read(options: ReadOptions | undefined, asked: SnapshotQuestion): Promise<Snapshot>;
  /** Whether later steps of the job can go on from it. */
  isComplete(snapshot: Snapshot): boolean;
}

export function askSnapshot(
  client: GitHubClient,
  { size, attempts }: { readonly size: number; readonly attempts: number },
): SnapshotQuestion {
  const { base, staging } = branches;
  const names = { base, baseRef: `refs/heads/${base}`, stagingRef: `refs/heads/${staging}` };
  const variables = { ...client.repository, ...names, size, after: null };
  const answer = client.query(snapshotDocument, variables, { attempts });
  answer.catch(() => undefined); // nobody may ever read it
  return { base, staging, size, answer };
}

/** Room for those that there were and a few more: one page is one round trip, and GitHub counts its size. */
export const pageSize = (known: number | undefined): number =>
  known === undefined ? pullRequestPages.usual : Math.min(pullRequestPages.largest, known + 3);
