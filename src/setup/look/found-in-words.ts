import type { WorkflowFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { isCommitName } from "../../domain/setup/contract.js";
import type { TagElsewhere } from "./detect.js";
import type { LibraryPin } from "../init/answers.js";
import { deploymentOf, startOf } from "../../domain/setup/own-deployment.js";
import { compareVersions, isVersion, versionAsked } from "../../domain/values/values.js";

/** What to say where tags are there and none is a version of the console; undefined: one is, or there are none. */
export function tagsInWords(tags: readonly string[]): string | undefined {
  const [first] = tags;
  if (first === undefined || tags.some(isVersion)) return undefined;
  const plain = tags.map((tag) => ({ tag, version: versionAsked(tag) }));
  const newest = plain
    .flatMap(({ tag, version }) => (isVersion(version) ? [{ tag, version }] : []))
    .toSorted((one, other) => compareVersions(one.version, other.version))
    .at(-1);
  const packages = packagesOf(tags);
  if (newest === undefined && packages.length > 1)
    return `not known: tags are of several packages (${packages
      .slice(0, 2)
      .map((name) => `"${name}…"`)
      .join(
        ", ",
      )}), and none is a version such as v1.2.3. Add --adopt v1.0.0=COMMIT with what production runs: the first rollback can go back to it.`;
  const { tag = tags.at(-1) ?? first, version = "v1.0.0" } = newest ?? {};
  return `not known: no tag is a version such as v1.2.3 (there is "${tag}"). If production runs that, add --adopt ${version}=${quoted(tag)}: the first rollback can go back to it.`;
}

/** Why the newest version tag is not taken for what production runs. */
export const elsewhereInWords = ({ tag, shared, version }: TagElsewhere, base: string): string =>
  `not known: the newest version tag, ${tag}, is of a commit that ${base} does not have, and the log takes commits of ${base} alone. ` +
  (shared === undefined
    ? `Add --adopt ${version}=COMMIT with the one that comes nearest to what production runs.`
    : `If production runs that, add --adopt ${version}=${shared.slice(0, 10)}: the last commit of ${base} that it holds, under a number of its own (git diff ${shared.slice(0, 10)} ${tag} shows what production has besides).`);

/** Of a repository that holds several: what stands before the number in their tags. */
const packagesOf = (tags: readonly string[]): readonly string[] => [
  ...new Set(
    tags.flatMap((tag) => {
      const [, name = ""] = /^(.*[a-z].*?)[-_@/]?v?\d+\.\d/i.exec(tag) ?? [];
      return name === "" || name === "v" ? [] : [name];
    }),
  ),
];

/** Nothing where a commit is named. */
export const movablePin = ({ repository, ref }: LibraryPin): readonly string[] =>
  isCommitName(ref)
    ? []
    : [
        `Note:   The calls name ${repository}@${ref}, which can be moved. Where actions must be pinned, name its commit: --library ${repository}@COMMIT#${ref}`,
      ];

/** A name of a tag may hold what a shell reads. */
const quoted = (text: string): string =>
  /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** Two that deploy by themselves undo each other's work. */
export function stillDeploys(
  own: WorkflowFacts,
  workflows: readonly WorkflowFacts[],
  names: LoopNames,
): string {
  const start = startOf(own.triggers, names.base);
  const isElsewhere = deploymentOf(own, workflows, names)?.place === "other";
  return start === undefined || start.by === "schedule" || isElsewhere
    ? ""
    : ` It deploys on ${start.by}: remove that trigger once the console deploys.`;
}
