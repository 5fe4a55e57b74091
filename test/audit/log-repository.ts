import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { renderState } from "../../src/domain/state/state-file.js";
import { runCli } from "../../src/cli/main.js";
import { renderEntry } from "../../src/domain/log/hash-chain.js";
import type { Entry } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { reduceLog } from "../../src/domain/reducer/reduce.js";

/** A repository on this machine with a log on the branch `release-log`. */
export class LogRepository {
  constructor(readonly directory: string) {
    mkdirSync(directory, { recursive: true });
    this.git("init", "--quiet", "--initial-branch", "release-log");
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"];
    return execFileSync("git", ["-C", this.directory, ...identity, ...args], { encoding: "utf8" });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.directory, path)), { recursive: true });
    writeFileSync(join(this.directory, path), content);
  }

  writeLog(entries: readonly Entry[]): this {
    for (const entry of entries) this.write(entryPath(entry.sequence), renderEntry(entry));
    const state = reduceLog(entries);
    if (state !== undefined) this.write("state.json", renderState(state));
    return this;
  }

  commit(): this {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", "log");
    return this;
  }
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function cli(...args: readonly string[]): Promise<Outcome> {
  let [out, err] = ["", ""];
  const code = await runCli(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    isTTY: false,
    columns: 80,
  });
  return { code, out, err };
}

export const json = ({ out }: Outcome): Record<string, any> => JSON.parse(out) as Record<string, any>; // oxlint-disable-line typescript/no-explicit-any -- answers are looked into
