import { deployWorkflowPath } from "../../../domain/values/names.js";
import {
  lookAtDatabase,
  samplesAmong,
  type DatabaseLook,
  type Seen,
} from "../../../domain/migrations/found.js";
import { surveyBoth, type Survey } from "../../../domain/migrations/survey.js";
import type { RollbackPreview } from "../../../domain/log/rollback-preview.js";
import type { Commit } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import type { FileAt, ListedFiles, TextAt } from "../../../ports/writing.js";

export interface MigrationLook extends DatabaseLook {
  /** Every path in which the two releases differ. */
  readonly differing: readonly string[];
  /** Both listings were. */
  readonly isComplete: boolean;
  /** undefined: the listings do not tell. */
  readonly deployWorkflow: Exclude<RollbackPreview["deployWorkflow"], "unknown"> | undefined;
}

interface Commits {
  readonly target: Commit;
  /** What runs now. */
  readonly from: Commit;
  readonly develop: Commit;
}

/**
 * How going back meets the database, in three requests: both listings, then the texts of the manifests and of a few
 * migrations. Whether deploy.yml is the target's comes with it. Nothing of the repository is run.
 */
export async function lookAtMigrations(ports: Ports, commits: Commits): Promise<MigrationLook> {
  const { target, from, develop } = commits;
  const [before, now] = await Promise.all([ports.objects.listFiles(target), ports.objects.listFiles(from)]);
  const { difference, ...surveys } = surveyBoth(before.files, now.files);
  const samples = samplesAmong(difference).map((path) => ({
    commit: now.files.has(path) ? from.sha : target.sha,
    path,
  }));
  const ofDevelop = { commit: develop.sha, path: deployWorkflowPath };
  const reader = await readOnce(ports, [
    ...surveys.before.manifests.map((path) => ({ commit: target.sha, path })),
    ...surveys.now.manifests
      .filter((path) => before.files.get(path) !== now.files.get(path))
      .map((path) => ({ commit: from.sha, path })),
    ...samples,
    ...(develop.sha === from.sha ? [] : [ofDevelop]),
  ]);
  const unchangedAt = ({ commit, path }: FileAt): TextAt | undefined =>
    reader({ commit, path }) ?? reader({ commit: target.sha, path });
  const seen = (listed: ListedFiles, own: Survey, commit: Commit): Seen => ({
    files: listed.files,
    isComplete: listed.isComplete,
    survey: own,
    texts: new Map(own.manifests.map((path) => [path, unchangedAt({ commit: commit.sha, path })?.text])),
  });
  const look = lookAtDatabase({
    difference,
    target: seen(before, surveys.before, target),
    live: seen(now, surveys.now, from),
    samples: new Map(samples.map((sample) => [sample.path, reader(sample)?.text])),
  });
  const isComplete = before.isComplete && now.isComplete;
  const todays = develop.sha === from.sha ? oidIn(now) : reader(ofDevelop)?.oid;
  return {
    ...look,
    differing: [...difference.leaving, ...difference.changed, ...difference.returning].toSorted(),
    isComplete,
    deployWorkflow: isComplete ? (todays === oidIn(before) ? "same" : "differs") : undefined,
  };
}

const oidIn = ({ files }: ListedFiles): string | undefined =>
  files.get(deployWorkflowPath)?.split(" ").at(-1);

async function readOnce(
  { objects }: Ports,
  wanted: readonly FileAt[],
): Promise<(file: FileAt) => TextAt | undefined> {
  const texts = wanted.length === 0 ? [] : await objects.readTexts(wanted);
  const known = new Map(wanted.map(({ commit, path }, index) => [`${commit}:${path}`, texts[index]]));
  return ({ commit, path }) => known.get(`${commit}:${path}`);
}
