import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Snapshot } from "../../domain/snapshot/snapshot.js";
import { nodeCrypto } from "../node-crypto.js";

/**
 * What a step of a job has read, for the steps after it: in a file of the runner, sealed with the job's token, which is
 * not in it. A step that was not given that token cannot put anything into it.
 */
export interface JobSnapshot {
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

/** Longer than a step takes, shorter than a person needs to read what the console shows and to act on it. */
const longestMs = 60_000;

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
  env: NodeJS.ProcessEnv,
  { token, now, time }: { readonly token: string; readonly now: () => number; readonly time: ServerTime },
): JobSnapshot {
  const file = fileOf(env);
  const job = [env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"], env["GITHUB_JOB"], env["GITHUB_REPOSITORY"]];
  const seal = (text: string): string =>
    nodeCrypto()
      .createHmac("sha256", token)
      .update(`${job.join(" ")}\n${text}`)
      .digest("hex");
  let [latestReadAt, isSpoilt, writes]: [number | undefined, boolean, number] = [undefined, false, 0];
  const forget = (): void => {
    writes += 1;
    if (file !== undefined) rmSync(file, { force: true });
  };
  return {
    recall: () => {
      const kept = file === undefined || isSpoilt ? undefined : unsealed(file, seal);
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
      if (file === undefined || isSpoilt || latestReadAt === undefined) return;
      const kept: Kept = { readAt: latestReadAt, keptAt: now(), time: time.now(), snapshot };
      const text = JSON.stringify(kept);
      writeWhole(file, `${seal(text)}\n${text}`);
    },
    forget,
    spoil: () => {
      isSpoilt = true;
      forget();
    },
  };
}

function fileOf(env: NodeJS.ProcessEnv): string | undefined {
  const directory = env["RUNNER_TEMP"] ?? "";
  return directory === "" ? undefined : join(directory, "release-console-snapshot");
}

function unsealed(file: string, seal: (text: string) => string): Kept | undefined {
  try {
    const content = readFileSync(file, "utf8");
    const end = content.indexOf("\n");
    const [given, text] = [content.slice(0, end), content.slice(end + 1)];
    const [one, other] = [Buffer.from(given), Buffer.from(seal(text))];
    const isSealed = one.length === other.length && nodeCrypto().timingSafeEqual(one, other);
    return isSealed ? (JSON.parse(text) as Kept) : undefined;
  } catch {
    return undefined; // it saves a request, no more
  }
}

function writeWhole(file: string, content: string): void {
  const part = `${file}.${process.pid}`;
  try {
    writeFileSync(part, content, { mode: 0o600 });
    renameSync(part, file);
  } catch {
    rmSync(part, { force: true });
  }
}
