import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { failure, quoted, UnreadableCloneError } from "./git-failures.js";
import { type GitPlace, readOnly, runGit, trustedDirectories } from "./git-process.js";

/** A git repository on this machine, whatever its kind: bare, a work tree, linked, shallow, partial. */
export interface Clone extends GitPlace {
  /** As people call it: the top of the work tree, or the repository itself. */
  readonly directory: string;
  readonly objectFormat: "sha1" | "sha256";
}

/**
 * The repository in a folder. Where the person named the folder, it must be the repository's own top or its git folder:
 * git would go up, and the verdict would be about another repository. Without a name, the one around us is meant.
 */
export async function findClone(named: string | undefined): Promise<Clone> {
  const directory = resolve(named ?? ".");
  const discovery: GitPlace = {
    args: ["-C", directory, ...readOnly, "-c", "safe.bareRepository=all", ...(await trustedDirectories())],
  };
  const answer = await runGit(discovery, ["rev-parse", "--absolute-git-dir", "--is-bare-repository"]);
  if (answer.code !== 0)
    throw failure(`${directory} is not a git repository that can be read`, {
      stderr: answer.stderr,
      directory,
    });
  const [gitDirectory = ""] = answer.stdout.split("\n");
  const top = (await runGit(discovery, ["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
  const own = top === "" ? gitDirectory : top;
  if (named !== undefined && ![top, gitDirectory].some((place) => isSamePlace(place, directory)))
    throw new UnreadableCloneError(
      `${directory} is not a repository of its own; it lies in ${own}.`,
      `If that is the one you mean: --repo ${quoted(own)}`,
    );
  const place = { args: ["--git-dir", gitDirectory, ...readOnly] };
  const format = await runGit(place, ["rev-parse", "--show-object-format"]);
  return {
    ...place,
    directory: own,
    objectFormat: format.stdout.trim() === "sha256" ? "sha256" : "sha1",
  };
}

const isSamePlace = (one: string, other: string): boolean =>
  one !== "" && (real(one) === real(other) || real(one) === real(join(other, ".git")));

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
