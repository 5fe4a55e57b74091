import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import type { SealedFile } from "./sealed-file.js";

/** What a step of a job has read, for the steps after it. */
export interface JobSnapshot {
  /** Something is kept; whether it will do, `recall` says. */
  exists(): boolean;
  /** The last one kept, unless it is too old or something was written since that it does not show. */
  recall(): Snapshot | undefined;
  /** A new look at GitHub; `false` from `isCurrent`: something was written while it was being read. */
  begin(): { readonly readAt: number; isCurrent(): boolean };
  /** `readAt`: of the look that it came from; left out: the age of what is kept stays. */
  keep(snapshot: Snapshot, readAt?: number): void;
  /** Something is being written. What was kept is gone until `keep` says what came of it. */
  forget(): void;
  /** Something was written whose effects only a new look shows: until then nothing is kept. */
  spoil(): void;
}

/** Longer than what lies between two steps; the older it is, the likelier the first write on it is raced. */
const longestMs = 20_000;

interface Kept {
  /** When GitHub was looked at. */
  readonly readAt: number;
  /** When it was kept, by the runner's clock and by GitHub's. */
  readonly keptAt: number;
  readonly time: string;
  readonly snapshot: Snapshot;
}

/** Of GitHub, which a step that asks it nothing would not know. */
interface ServerTime {
  now(): string;
  observe(date: string): void;
}

export function createJobSnapshot(
  file: SealedFile,
  { now, time }: { readonly now: () => number; readonly time: ServerTime },
): JobSnapshot {
  let [latestReadAt, isSpoilt, writes]: [number | undefined, boolean, number] = [undefined, false, 0];
  const forget = (): void => {
    writes += 1;
    file.remove();
  };
  return {
    exists: () => !isSpoilt && file.exists(),
    recall: () => {
      const kept = isSpoilt ? undefined : (file.read() as Kept | undefined);
      if (kept === undefined || now() - kept.readAt > longestMs || now() < kept.readAt) return undefined;
      latestReadAt = kept.readAt;
      time.observe(new Date(Date.parse(kept.time) + now() - kept.keptAt).toISOString());
      return kept.snapshot;
    },
    begin: () => {
      const [readAt, before] = [now(), writes];
      return { readAt, isCurrent: () => writes === before };
    },
    keep: (snapshot, readAt) => {
      if (readAt !== undefined) [latestReadAt, isSpoilt] = [readAt, false];
      if (isSpoilt || latestReadAt === undefined) return;
      file.write({ readAt: latestReadAt, keptAt: now(), time: time.now(), snapshot } satisfies Kept);
    },
    forget,
    spoil: () => {
      isSpoilt = true;
      forget();
    },
  };
}
