import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { failure, quoted, UnreadableCloneError } from "./git-failures.js";
import { type GitAnswer, type GitPlace, readOnly, runGit, trustedDirectories } from "./git-process.js";

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
  const [discovery, answer] = await discover(directory);
  if (answer.code !== 0)
    throw failure(`${directory} is not a git repository that can be read`, {
      stderr: answer.stderr,
      directory,
    });
  const lines = answer.stdout.split("\n");
  const [gitDirectory = ""] = lines;
  const [isBare, objectFormat] = lines.slice(-3);
  const top =
    isBare === "true"
      ? ""
      : (await runGit(discovery, ["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
  const own = top === "" ? gitDirectory : top;
  if (named !== undefined && ![top, gitDirectory].some((place) => isSamePlace(place, directory)))
    throw new UnreadableCloneError(
      `${directory} is not a repository of its own; it lies in ${own}.`,
      `If that is the one you mean: --repo ${quoted(own)}`,
    );
  return {
    args: ["--git-dir", gitDirectory, ...readOnly],
    directory: own,
    objectFormat: objectFormat === "sha256" ? "sha256" : "sha1",
  };
}

/** Most repositories are the person's own: the folders that they trust are asked for when git refuses without them. */
async function discover(directory: string): Promise<readonly [GitPlace, GitAnswer]> {
  const asked = ["rev-parse", "--absolute-git-dir", "--is-bare-repository", "--show-object-format"];
  const args = ["-C", directory, ...readOnly, "-c", "safe.bareRepository=all"];
  const answer = await runGit({ args }, asked);
  if (answer.code === 0) return [{ args }, answer];
  const trusting = { args: [...args, ...(await trustedDirectories())] };
  return [trusting, await runGit(trusting, asked)];
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
