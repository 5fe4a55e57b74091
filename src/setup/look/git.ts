import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { CommitPlace } from "../../domain/setup/facts.js";

const run = promisify(execFile);

/** Something about the checkout keeps a set-up from being looked at or written. */
export class CheckoutError extends Error {
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}

/** Nobody's hooks, prompts or translations. */
const environment = { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0" };

/** Output of git in `directory`. Throws what git said. */
export async function git(directory: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run("git", ["-C", directory, ...args], {
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new CheckoutError("git is not installed, or not on the PATH.", "Install git 2.38 or newer.");
    const { stderr = "" } = error as { readonly stderr?: string };
    throw new Error(withoutCredentials(stderr.trim() || (error as Error).message), { cause: error });
  }
}

/** The same, or undefined when git says no. */
export const tryGit = (directory: string, args: readonly string[]): Promise<string | undefined> =>
  git(directory, args).catch((error: unknown) => {
    if (error instanceof CheckoutError) throw error;
    return undefined;
  });

/** An address may hold a token: it is shown nowhere. */
export const withoutCredentials = (text: string): string => text.replaceAll(/(\w+:\/\/)[^\s/@]+@/g, "$1");

export interface Checkout {
  readonly root: string;
  /** `owner/name` of origin, when it is on a GitHub; undefined: no remote, or none that can be read. */
  readonly repository: { readonly owner: string; readonly name: string } | undefined;
  readonly remoteUrl: string | undefined;
  /** undefined: nothing tells. */
  readonly defaultBranch: string | undefined;
  /** Git heard it from origin; otherwise it is the one of the usual names that is there, or what is checked out. */
  readonly isDefaultKnown: boolean;
  /** undefined: a detached HEAD. */
  readonly branch: string | undefined;
  readonly isShallow: boolean;
}

export async function readCheckout(directory: string): Promise<Checkout> {
  const top = await tryGit(directory, ["rev-parse", "--show-toplevel"]);
  if (top === undefined)
    throw new CheckoutError(
      `${directory} is not in the working tree of a git repository.`,
      "Change to your repository, or name it with --repo DIR.",
    );
  const root = top.replace(/\n$/, "");
  const [remoteUrl, head, branch, shallow] = await Promise.all([
    tryGit(root, ["remote", "get-url", "origin"]),
    tryGit(root, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]),
    tryGit(root, ["symbolic-ref", "--quiet", "--short", "HEAD"]),
    tryGit(root, ["rev-parse", "--is-shallow-repository"]),
  ]);
  const current = branch?.trim();
  return {
    root,
    repository: repositoryOf(remoteUrl?.trim()),
    remoteUrl: remoteUrl?.trim(),
    defaultBranch: head?.trim().replace(/^origin\//, "") ?? (await usualDefault(root)) ?? current,
    isDefaultKnown: head !== undefined,
    branch: current === "" ? undefined : current,
    isShallow: shallow?.trim() === "true",
  };
}

/** A clone made by hand has no `origin/HEAD`: the one of the usual names that is there. */
async function usualDefault(root: string): Promise<string | undefined> {
  const listed = await tryGit(root, [
    "for-each-ref",
    "--format=%(refname:short)",
    "refs/remotes/origin",
    "refs/heads",
  ]);
  const names = new Set((listed ?? "").split("\n").map((name) => name.replace(/^origin\//, "")));
  return ["main", "master", "develop", "trunk"].find((name) => names.has(name));
}

/** The last two parts of an address: `git@host:owner/name.git`, `https://host/owner/name`. */
function repositoryOf(
  url: string | undefined,
): { readonly owner: string; readonly name: string } | undefined {
  const [, owner, name] = /[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? "") ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

export const remoteBranches = async (root: string): Promise<readonly string[]> =>
  linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=3)", "refs/remotes/origin"])).filter(
    (name) => name !== "HEAD",
  );

export const localBranches = async (root: string): Promise<readonly string[]> =>
  linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads"]));

export const tagNames = async (root: string): Promise<readonly string[]> =>
  linesOf(await tryGit(root, ["for-each-ref", "--format=%(refname:lstrip=2)", "refs/tags"]));

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? "").split("\n").filter((line) => line !== "");

export const commitOf = async (root: string, revision: string): Promise<string | undefined> =>
  (
    await tryGit(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`])
  )?.trim();

export const baseTip = async (root: string, base: string): Promise<string | undefined> =>
  (await commitOf(root, `refs/remotes/origin/${base}`)) ?? commitOf(root, `refs/heads/${base}`);

/**
 * Where a commit is, as far as this clone tells. The base counts as fetched, and as it is here: what is not pushed yet will be.
 * A clone that is not shallow holds every commit of the branches that it fetched.
 */
export async function placeOfCommit(root: string, base: string, commit: string): Promise<CommitPlace> {
  const [known, fetched, local, shallow] = await Promise.all([
    commitOf(root, commit),
    commitOf(root, `refs/remotes/origin/${base}`),
    commitOf(root, `refs/heads/${base}`),
    tryGit(root, ["rev-parse", "--is-shallow-repository"]),
  ]);
  const tips = [fetched, local].filter((tip) => tip !== undefined);
  if (tips.length === 0) return "base-not-here";
  const found = await Promise.all(
    known === undefined ? [] : tips.map((tip) => tryGit(root, ["merge-base", "--is-ancestor", known, tip])),
  );
  if (found.some((said) => said !== undefined)) return "in-base";
  if (shallow?.trim() === "true") return "beyond-shallow";
  return known === undefined ? "not-here" : "beside-base";
}

/** undefined: this clone does not tell. */
export async function isInBase(root: string, base: string, commit: string): Promise<boolean | undefined> {
  const place = await placeOfCommit(root, base, commit);
  return place === "in-base" ? true : place === "beside-base" ? false : undefined;
}
