import { execFile } from "node:child_process";
import { promisify } from "node:util";

type Environment = Readonly<Record<string, string | undefined>>;

/** A person's token: `GITHUB_TOKEN`, `GH_TOKEN`, or the one that `gh` keeps. undefined: there is none. Never printed. */
export async function findToken(env: Environment): Promise<string | undefined> {
  const given = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
  if (given !== undefined && given.trim() !== "") return given.trim();
  try {
    const { stdout } = await promisify(execFile)("gh", ["auth", "token"], { timeout: 10_000 });
    return stdout.trim() === "" ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
}

/** Where the API is: `GITHUB_API_URL` as in a job, otherwise github.com's. */
export const apiUrlOf = (env: Environment): string =>
  (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, "");
