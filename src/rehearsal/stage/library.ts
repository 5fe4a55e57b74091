import { access, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runGit } from "./run-git.js";

export const libraryRepository = "release-console/release-console";
export const libraryVersion = "v9";

/** What runners download: workflows, actions and their bundle. The command line's own bundle is not part of it. */
const parts = [
  ".github/workflows",
  "actions",
  "action.yml",
  "dist",
  ":(exclude)dist/cli.js",
  ":(exclude)dist/cli",
];

/** The directory of this package: a clone, or an unpacked archive. */
export async function findPackageRoot(from = dirname(fileURLToPath(import.meta.url))): Promise<string> {
  try {
    const description = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as {
      readonly name?: string;
    };
    if (description.name === "release-console") return from;
  } catch {
    // not here: look one directory up
  }
  const parent = dirname(from);
  if (parent === from)
    throw new Error(
      "The files of the package are not around this program; run it from a clone or an unpacked archive.",
    );
  return findPackageRoot(parent);
}

export interface LibrarySource {
  /** The bare repository that gets the objects. */
  readonly repository: string;
  readonly packageRoot: string;
  /** A file that git may use as its index. */
  readonly index: string;
}

/** Makes a commit of the package's files as they are on disk and returns its SHA. */
export async function commitLibrary({ repository, packageRoot, index }: LibrarySource): Promise<string> {
  await access(join(packageRoot, "dist", "index.js"));
  const environment = {
    GIT_WORK_TREE: packageRoot,
    GIT_DIR: repository,
    GIT_INDEX_FILE: index,
    ...person("AUTHOR"),
    ...person("COMMITTER"),
  };
  // Compressing two megabytes of bundle would take longer than any action of the rehearsal runs.
  await runGit(packageRoot, {
    args: ["-c", "core.looseCompression=0", "add", "--force", "--", ...parts],
    environment,
  });
  const tree = (await runGit(packageRoot, { args: ["write-tree"], environment })).trim();
  return (
    await runGit(packageRoot, {
      args: ["commit-tree", tree, "-m", `Release Console ${libraryVersion}`],
      environment,
    })
  ).trim();
}

const person = (role: string): Record<string, string> => ({
  [`GIT_${role}_NAME`]: "Release Console",
  [`GIT_${role}_EMAIL`]: "release-console@example.com",
  [`GIT_${role}_DATE`]: "1767225600 +0000",
});
