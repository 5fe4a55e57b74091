import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { messageOf } from "../../domain/values/message-of.js";
import { type Checkout, CheckoutError, git, tryGit, withoutCredentials } from "../look/git.js";

const installBranch = "install-release-console";

export type Published =
  | { readonly kind: "nothing" }
  | { readonly kind: "pushed"; readonly commit: string }
  /** The base takes no pushes: a pull request has to be merged first. */
  | { readonly kind: "branch"; readonly branch: string; readonly refused: string };

/**
 * Commits these files of the working tree onto the base as origin has it, and pushes. Whatever else is changed, staged or
 * checked out stays as it is: the commit is made beside the index.
 */
export async function publishFiles(
  { root, branch }: Checkout,
  {
    base,
    paths,
    message,
  }: { readonly base: string; readonly paths: readonly string[]; readonly message: string },
): Promise<Published> {
  await fetchBase(root, base);
  const parent = (await git(root, ["rev-parse", "FETCH_HEAD"])).trim();
  const commit = await commitBeside(root, { parent, paths, message });
  if (commit === undefined) return { kind: "nothing" };
  const refused = await push(root, `${commit}:refs/heads/${base}`);
  if (refused === undefined) {
    await followLocally({ root, branch }, { base, parent, commit, paths });
    return { kind: "pushed", commit };
  }
  const again = await push(root, `+${commit}:refs/heads/${installBranch}`);
  if (again !== undefined)
    throw new CheckoutError(
      `origin takes neither a push to ${base} nor to ${installBranch}: ${again}`,
      "You need write access to the repository; a token needs the scope workflow as well. Then run the same command again.",
    );
  return { kind: "branch", branch: installBranch, refused };
}

async function fetchBase(root: string, base: string): Promise<void> {
  try {
    await git(root, ["fetch", "--quiet", "--no-tags", "origin", `refs/heads/${base}`]);
  } catch (error) {
    throw new CheckoutError(
      `git fetch origin ${base} failed: ${messageOf(error)}`,
      `Push ${base} to origin, or check that you may read it. Then run the same command again.`,
    );
  }
}

/** undefined: the base has all of it already. */
async function commitBeside(
  root: string,
  {
    parent,
    paths,
    message,
  }: { readonly parent: string; readonly paths: readonly string[]; readonly message: string },
): Promise<string | undefined> {
  const directory = await mkdtemp(join(tmpdir(), "release-console-index-"));
  const env = { ...process.env, LC_ALL: "C", GIT_INDEX_FILE: join(directory, "index") };
  const beside = (args: readonly string[]): Promise<string> =>
    new Promise((resolve, reject) => {
      execFile("git", ["-C", root, ...args], { env }, (error, stdout, stderr) => {
        if (error !== null) reject(new Error(withoutCredentials(stderr.trim() || error.message)));
        else resolve(stdout.trim());
      });
    });
  try {
    await beside(["read-tree", parent]);
    await beside(["add", "--force", "--", ...paths]);
    const tree = await beside(["write-tree"]);
    if (tree === (await git(root, ["rev-parse", `${parent}^{tree}`])).trim()) return undefined;
    return await beside(["commit-tree", tree, "-p", parent, "-m", message]);
  } catch (error) {
    throw new CheckoutError(
      `The commit could not be made: ${messageOf(error)}`,
      "Mend what git says (perhaps git config user.name and user.email), then run the same command again.",
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What the remote said against it; undefined: it is there. */
async function push(root: string, refspec: string): Promise<string | undefined> {
  try {
    await git(root, ["push", "--quiet", "origin", refspec]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(/\s*\n\s*/g, " ").slice(0, 400) : String(error);
  }
}

/** Who stands on the base without commits of their own stands on the new commit now, with nothing else changed. */
async function followLocally(
  { root, branch }: Pick<Checkout, "root" | "branch">,
  {
    base,
    parent,
    commit,
    paths,
  }: {
    readonly base: string;
    readonly parent: string;
    readonly commit: string;
    readonly paths: readonly string[];
  },
): Promise<void> {
  if (branch !== base) return;
  const moved = await tryGit(root, [
    "update-ref",
    "-m",
    "release-console init",
    `refs/heads/${base}`,
    commit,
    parent,
  ]);
  if (moved !== undefined) await tryGit(root, ["reset", "--quiet", "--", ...paths]);
}
