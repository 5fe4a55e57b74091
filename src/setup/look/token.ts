import { execFile } from "node:child_process";
import { promisify } from "node:util";

type Environment = Readonly<Record<string, string | undefined>>;

/** A person's token: `GITHUB_TOKEN`, `GH_TOKEN`, or the one that `gh` keeps for the same GitHub. undefined: there is none. Never printed. */
export async function findToken(env: Environment): Promise<string | undefined> {
  const given = env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
  if (given !== undefined && given.trim() !== "") return given.trim();
  // Without the host `gh` answers for GH_HOST, and the token of one GitHub would be sent to another.
  const args = ["auth", "token", "--hostname", hostOf(apiUrlOf(env))];
  try {
    const { stdout } = await promisify(execFile)("gh", args, { timeout: 10_000, env: { ...env } });
    return stdout.trim() === "" ? undefined : stdout.trim();
  } catch {
    return undefined;
  }
}

/** Where the API is: `GITHUB_API_URL` as in a job, otherwise github.com's. */
export const apiUrlOf = (env: Environment): string =>
  (env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/$/, "");

/** What `gh` calls it: `https://api.github.com`, `https://api.octo.ghe.com` and `https://ghe.example/api/v3` → its host. */
function hostOf(api: string): string {
  const url = URL.canParse(api) ? new URL(api) : undefined;
  return url?.host.replace(/^api\.(?=github\.com$|.+\.ghe\.com$)/, "") ?? "github.com";
}
