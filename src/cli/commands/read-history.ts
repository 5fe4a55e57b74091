import { HistoryReader, type History } from "../../audit/history.js";
import type { LogStanding } from "../../audit/report/records.js";
import type { State } from "../../domain/state/state.js";
import type { Streams } from "../streams.js";
import { remedyFor } from "../../verify/remedies.js";
import { readLog } from "../../verify/verify-log.js";
import type { LogSource } from "./log-source.js";
import { Progress } from "./progress.js";

export interface ReadHistory {
  readonly history: History;
  readonly state: State | undefined;
  readonly log: LogStanding;
}

/** Verifies the log and gathers its history in one go; of a broken log, what its sound entries say. */
export async function readHistoryOf(
  { directory, onGitHub }: LogSource,
  { branch, stderr }: { readonly branch: string; readonly stderr: Streams["stderr"] },
): Promise<ReadHistory> {
  const reader = new HistoryReader();
  const progress = new Progress(stderr);
  try {
    const { verdict, state } = await readLog({ repo: directory, branch, contains: undefined }, (entry) => {
      reader.add(entry);
      progress.at(entry.sequence, "entries read");
    });
    const history = reader.history();
    const place = {
      repository: onGitHub ?? verdict.repository,
      ref: verdict.ref,
      commit: verdict.commit,
      entries: history.entries,
      head: history.last?.hash ?? null,
      notes: verdict.notes,
    };
    if (verdict.kind === "intact")
      return { history, state, log: { ...place, isIntact: true, problem: null } };
    const { fault, sequence, path, problem: found } = verdict;
    const problem = { fault, sequence, path, found, remedy: remedyFor(verdict.fault) };
    return { history, state, log: { ...place, isIntact: false, problem } };
  } finally {
    progress.end();
  }
}
