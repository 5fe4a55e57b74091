import type { Clone } from "./find-clone.js";
import { failure } from "./git-failures.js";
import { runGit } from "./git-process.js";

/**
 * Commits of those tags that the clone has; of an annotated one, and of a tag of a tag, the commit that it names in the end.
 * Only what `names` asks for is looked up.
 */
export async function readTags(clone: Clone, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const listed = await runGit(clone, ["for-each-ref", "--format=%(refname:strip=2)", "refs/tags/"]);
  if (listed.code !== 0)
    throw failure("The tags cannot be listed", { stderr: listed.stderr, directory: clone.directory });
  const present = new Set(listed.stdout.split("\n"));
  const wanted = names.filter((name) => present.has(name));
  // `%(*objectname)` of for-each-ref goes one tag deep before git 2.45.
  const { stdout } = await runGit(
    clone,
    ["cat-file", "--batch-check=%(objectname) %(objecttype)"],
    wanted.map((name) => `refs/tags/${name}^{}\n`).join(""),
  );
  const answers = stdout.split("\n");
  return new Map(
    wanted.flatMap((name, index): [string, string][] => {
      const [object = "", type] = (answers[index] ?? "").split(" ");
      return type === undefined || type === "missing" ? [] : [[name, object]];
    }),
  );
}
