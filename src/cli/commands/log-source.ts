import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { quoted, wordsOf } from "../../verify/clone/git-failures.js";
import { CommandError } from "./command-line.js";

/** Where a log is read: a clone on this machine, or a repository on GitHub. */
export interface LogSource {
  /** The directory of a clone; undefined: the one around us. */
  readonly directory: string | undefined;
  /** `owner/name`, when it was given so. */
  readonly onGitHub: string | undefined;
}

const nameOnGitHub = /^[A-Za-z0-9][A-Za-z0-9-_]*\/[A-Za-z0-9._-]+$/;

/**
 * Gives `act` a clone to read. A name like `acme/shop` that is no folder here is a repository on GitHub: its branch is
 * cloned into a folder that is removed afterwards, with the token of GITHUB_TOKEN or GH_TOKEN if there is one.
 */
export async function withLog<T>(
  { repo, branch }: { readonly repo: string | undefined; readonly branch: string },
  act: (source: LogSource) => Promise<T>,
): Promise<T> {
  if (repo === undefined || existsSync(repo) || !nameOnGitHub.test(repo))
    return await act({ directory: repo, onGitHub: undefined });
  const folder = await mkdtemp(join(tmpdir(), "release-log-"));
  try {
    const directory = join(folder, "log.git");
    await cloneBranch(repo, { branch, directory });
    return await act({ directory, onGitHub: repo });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The token that the person gave; only for reading. */
export const tokenOf = (environment: NodeJS.ProcessEnv): string | undefined =>
  [environment["GITHUB_TOKEN"], environment["GH_TOKEN"]].find((token) => token !== undefined && token !== "");

async function cloneBranch(
  name: string,
  { branch, directory }: { readonly branch: string; readonly directory: string },
): Promise<void> {
  const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const args = [
    "clone",
    "--bare",
    "--quiet",
    "--no-tags",
    "--single-branch",
    "--template=",
    "--branch",
    branch,
  ];
  const address = `${server}/${name}.git`;
  const { code, stderr } = await runClone([...args, "--", address, directory], server);
  if (code === 0) return;
  throw new CommandError(
    "unreadable",
    `The branch ${branch} of ${name} cannot be cloned: ${wordsOf(stderr)}`,
    tokenOf(process.env) === undefined
      ? `For a private repository set GITHUB_TOKEN to a token that may read its contents. A folder of that name? Give its path: --repo ${quoted(`./${name}`)}.`
      : "See whether the repository and the branch exist, and whether the token may read the repository's contents.",
  );
}

/** The token goes through the environment: arguments can be seen by everybody on the machine. */
async function runClone(
  args: readonly string[],
  server: string,
): Promise<{ readonly code: number; readonly stderr: string }> {
  const token = tokenOf(process.env);
  const credentials = Buffer.from(`x-access-token:${token ?? ""}`).toString("base64");
  const authorisation =
    token === undefined
      ? {}
      : {
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
          GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
        };
  const env = { ...process.env, ...authorisation, GIT_TERMINAL_PROMPT: "0", GIT_ASKPASS: "", LC_ALL: "C" };
  return await new Promise((resolve) => {
    execFile("git", ["-c", "credential.helper=", ...args], { env }, (error, _, stderr) => {
      const words =
        token === undefined ? stderr : stderr.replaceAll(token, "***").replaceAll(credentials, "***");
      resolve({ code: error === null ? 0 : 1, stderr: words });
    });
  });
}
