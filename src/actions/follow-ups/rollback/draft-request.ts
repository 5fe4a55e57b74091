import { deployWorkflowPath } from "../../../domain/values/names.js";
import type { EntryDraft, RollbackTarget } from "../../../domain/log/entry.js";
import { wholeLetters } from "../../../domain/text/markdown.js";
import { matchesPattern } from "../../../domain/policy/path-patterns.js";
import type { Policy } from "../../../domain/policy/policy.js";
import { finding, type Finding } from "../../../domain/reasons/reasons.js";
import { driftLeaving, leavingProduction } from "../../../domain/reducer/reduce-rollback.js";
import { chooseTarget, requestCode, requestContent, validTargets } from "../../../domain/rollback/target.js";
import { filesFound, type RollbackPreview } from "../../../domain/log/rollback-preview.js";
import type { TargetStatus } from "../../../domain/drill/drill.js";
import type { OlderTarget } from "../../../domain/rollback/failure-comment.js";
import { olderTargets } from "../../../domain/rollback/retry.js";
import type { Rollback, State } from "../../../domain/state/state.js";
import type { Commit, UserLogin, Version } from "../../../domain/values/values.js";
import type { Ports } from "../../../ports/ports.js";
import { lookAtMigrations, type MigrationLook } from "./look-at-migrations.js";
import type { DecisionContext } from "../../run/decision-context.js";

export interface RequestedRollback {
  readonly by: UserLogin;
  readonly automatic: boolean;
  readonly preauthorised?: true;
  /** A version, or empty for the last good one. */
  readonly asked: string;
  readonly reason: string;
}

/** The entry that opens a request, or why there is nowhere to go back to. */
export async function requestDraft(
  ports: Ports,
  context: DecisionContext,
  requested: RequestedRollback,
): Promise<{ readonly draft: EntryDraft } | { readonly finding: Finding }> {
  const { state } = context;
  const choice = chooseTarget(state, requested.asked);
  if (choice.kind === "refused") return { finding: choice.finding };
  const { release } = choice;
  const target = { version: release.version, commit: release.commit };
  // What GitHub does not say stops no rollback.
  const tagging = ports.tags.inspect([target]).catch(() => []);
  const [[tagged], preview] = await Promise.all([
    tagging,
    previewOf(ports, context, { from: choice.from.commit, target: release.commit }),
  ]);
  if (tagged?.hasCommit === false) return { finding: goneFinding(state, target) };
  const request = {
    rollback: `RB-${state.counters.rollbacks + 1}`,
    reason: wholeLetters(requested.reason, longestReason),
    target,
    from: { deployment: choice.from.deployment, version: choice.from.version, commit: choice.from.commit },
    preview: withTag(preview, tagged),
  };
  const leaving = {
    carried: leavingProduction(state, release.version),
    carriedDrift: driftLeaving(state, release.version),
  };
  const code = requestCode(requestContent({ ...request, ...leaving }), ports.sha256);
  const { by, automatic } = requested;
  const mark = requested.preauthorised === undefined ? {} : { preauthorised: requested.preauthorised };
  return {
    draft: { actor: by, facts: { type: "rollback-requested", ...request, by, automatic, ...mark, code } },
  };
}

const withTag = (preview: RollbackPreview, tagged: TargetStatus | undefined): RollbackPreview =>
  tagged === undefined || tagged.tag === tagged.target.commit.sha
    ? preview
    : { ...preview, tag: tagged.tag ?? null };

/** The next older release that a failed rollback could go to, with what its card would warn of. */
export async function previewOlder(
  ports: Ports,
  context: DecisionContext,
  rollback: Rollback,
): Promise<OlderTarget | undefined> {
  const candidates = olderTargets(context.state, rollback).slice(0, mostCandidates);
  if (candidates.length === 0) return undefined;
  const targets = candidates.map(({ version, commit }) => ({ version, commit }));
  const tagged = await ports.tags.inspect(targets).catch(() => []);
  const standingOf = (version: Version): TargetStatus | undefined =>
    tagged.find(({ target }) => target.version === version);
  const release = candidates.find(({ version }) => standingOf(version)?.hasCommit !== false);
  if (release === undefined) return undefined;
  const direction = { from: rollback.from.commit, target: release.commit };
  const preview = await previewOf(ports, context, direction);
  return { release, preview: withTag(preview, standingOf(release.version)) };
}

/** Those whose commit is gone from GitHub are passed over. */
const mostCandidates = 5;

/** The commit itself is what a rollback deploys; without it there is nothing to deploy. */
const goneFinding = (state: State, { version, commit }: RollbackTarget): Finding =>
  finding(
    "target-gone",
    `GitHub has no commit ${commit.sha} (${version}) any more; others: ${
      validTargets(state)
        .filter((each) => each.version !== version)
        .map((each) => each.version)
        .join(", ") || "none"
    }.`,
  );

/** Letters that the log and the card keep of a reason; the whole of it stays where it was written. */
export const longestReason = 2000;

interface Direction {
  readonly from: Commit;
  readonly target: Commit;
}

/** What cannot be found out is said to be unknown: it must neither hold up a rollback nor pass for "nothing". */
async function previewOf(
  ports: Ports,
  { policy, snapshot }: DecisionContext,
  direction: Direction,
): Promise<RollbackPreview> {
  const isAsked = policy.migrations === "detected" || policy.migrations.length > 0;
  const look = isAsked
    ? await lookAtMigrations(ports, { ...direction, develop: snapshot.develop }).catch(() => undefined)
    : undefined;
  const [migrations, deployWorkflow] = await Promise.all([
    migrationsOf(ports, { look, patterns: policy.migrations, direction }),
    look?.deployWorkflow ?? deployWorkflowOf(ports, { from: direction.target, to: snapshot.develop }),
  ]);
  return { migrations, deployWorkflow, ...(look === undefined ? {} : { database: look.found }) };
}

interface MigrationsAsked {
  readonly look: MigrationLook | undefined;
  readonly patterns: Policy["migrations"];
  readonly direction: Direction;
}

/** Where the policy file names patterns, they count; otherwise what was recognised does. */
async function migrationsOf(
  ports: Ports,
  { look, patterns, direction: { from, target } }: MigrationsAsked,
): Promise<RollbackPreview["migrations"]> {
  if (patterns === "detected")
    return look === undefined ? { kind: "unknown" } : filesFound(look.paths, look.isComplete);
  if (patterns.length === 0) return null;
  if (look?.isComplete === true)
    return filesFound(
      look.differing.filter((path) => patterns.some((pattern) => matchesPattern(path, pattern))),
      true,
    );
  const changed = ports.objects.changedPaths({ from: target, to: from, patterns });
  return changed.then(
    ({ paths, isComplete }) => filesFound(paths, isComplete),
    () => ({ kind: "unknown" }),
  );
}

const deployWorkflowOf = (
  ports: Ports,
  range: { readonly from: Commit; readonly to: Commit },
): Promise<RollbackPreview["deployWorkflow"]> =>
  ports.objects.changedPaths({ ...range, patterns: [deployWorkflowPath] }).then(
    ({ paths }) => (paths.length === 0 ? "same" : "differs"),
    () => "unknown",
  );
