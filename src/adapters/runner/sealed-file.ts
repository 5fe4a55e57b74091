import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCrypto } from "../node-crypto.js";

/**
 * A file of the runner that steps of one job hand on, sealed with the job's token, which is not in it: a step that was
 * not given that token cannot put anything into it. What is not whole, or of another job, is not there.
 */
export interface SealedFile {
  /** Whatever is in it. */
  exists(): boolean;
  read(): unknown;
  /** Whole or not at all; a runner without room for it only asks GitHub more often. */
  write(value: unknown): void;
  remove(): void;
}

export function createSealedFile(
  env: NodeJS.ProcessEnv,
  { token, name }: { readonly token: string; readonly name: string },
): SealedFile {
  const directory = env["RUNNER_TEMP"] ?? "";
  if (directory === "") return nowhere;
  const file = join(directory, name);
  const job = [env["GITHUB_RUN_ID"], env["GITHUB_RUN_ATTEMPT"], env["GITHUB_JOB"], env["GITHUB_REPOSITORY"]];
  const seal = (text: string): string =>
    nodeCrypto()
      .createHmac("sha256", token)
      .update(`${name} ${job.join(" ")}\n${text}`)
      .digest("hex");
  return {
    exists: () => existsSync(file),
    read: () => unsealed(file, seal),
    write: (value) => {
      const text = JSON.stringify(value);
      writeWhole(file, `${seal(text)}\n${text}`);
    },
    remove: () => {
      rmSync(file, { force: true });
    },
  };
}

const nowhere: SealedFile = {
  exists: () => false,
  read: () => undefined,
  write: () => undefined,
  remove: () => undefined,
};

function unsealed(file: string, seal: (text: string) => string): unknown {
  try {
    const content = readFileSync(file, "utf8");
    const end = content.indexOf("\n");
    const text = content.slice(end + 1);
    const [given, own] = [Buffer.from(content.slice(0, Math.max(end, 0))), Buffer.from(seal(text))];
    const isSealed = given.length === own.length && nodeCrypto().timingSafeEqual(given, own);
    return isSealed ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
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
