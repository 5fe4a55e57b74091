import { join } from "node:path";
import {
  lookAtCheckout,
  samplesOf,
  type DatabaseOfCheckout,
  type Release,
} from "../../domain/migrations/checkout-look.js";
import type { Files } from "../../domain/migrations/tree-difference.js";
import { survey } from "../../domain/migrations/survey.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import { compareVersions, isVersion } from "../../domain/values/values.js";
import { readOptional } from "./checkout-facts.js";
import { git, tryGit } from "./git.js";

/**
 * How a rollback from this working tree to the newest release would meet the database. Paths, manifests and a few
 * migrations are read; nothing of the repository is run. undefined: the policy says that there are no migrations.
 */
export async function readDatabase(
  root: string,
  { policy, checkout: { tags } }: SetupFacts,
): Promise<DatabaseOfCheckout | undefined> {
  if (policy.kind === "read" && policy.policy.migrations.length === 0) return undefined;
  const [files, release] = await Promise.all([workingFiles(root), newestRelease(root, tags)]);
  const seen = survey(files.keys());
  const samples = samplesOf(files);
  const texts = new Map(
    await Promise.all(
      [...new Set([...seen.manifests, ...samples])].map(
        async (path) => [path, await readOptional(join(root, path)).catch(() => undefined)] as const,
      ),
    ),
  );
  const textsOf = (paths: readonly string[]): typeof texts =>
    new Map(paths.map((path) => [path, texts.get(path)]));
  const live = { files, isComplete: true, survey: seen, texts: textsOf(seen.manifests) };
  return lookAtCheckout(live, textsOf(samples), release);
}

/** What is committed or staged, and what git does not ignore; no links and no submodules. */
async function workingFiles(root: string): Promise<Files> {
  const [staged, others, deleted] = await Promise.all([
    git(root, ["ls-files", "--stage", "-z"]),
    git(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
    git(root, ["ls-files", "--deleted", "-z"]),
  ]);
  const files = new Map<string, string>();
  for (const line of staged.split("\0")) {
    const [, mode = "", oid = "", path = ""] = /^(\d+) (\S+) \d\t([\s\S]+)$/.exec(line) ?? [];
    if (mode.startsWith("100")) files.set(path, `${mode} ${oid}`);
  }
  for (const path of others.split("\0")) if (path !== "") files.set(path, "not committed");
  for (const path of deleted.split("\0")) files.delete(path);
  return files;
}

/** The highest version among the tags. undefined: there is none, or a shallow clone does not have its files. */
async function newestRelease(root: string, tags: readonly string[]): Promise<Release | undefined> {
  const version = tags.filter(isVersion).toSorted(compareVersions).at(-1);
  if (version === undefined) return undefined;
  const listed = await tryGit(root, ["ls-tree", "-r", "-z", "--full-tree", `refs/tags/${version}`]);
  if (listed === undefined) return undefined;
  const files = listed.split("\0").flatMap((line): readonly (readonly [string, string])[] => {
    const [, mode = "", oid = "", path = ""] = /^(\d+) \w+ (\S+)\t([\s\S]+)$/.exec(line) ?? [];
    return mode.startsWith("100") ? [[path, `${mode} ${oid}`]] : [];
  });
  return { version, files: new Map(files) };
}
