import type { Approval, Deployment, History } from "../../audit/history.js";
import { couldApproveNames } from "../../domain/approval/approval.js";
import { pendingRecoveries } from "../../domain/display/recovery-texts.js";
import { branches, environments } from "../../domain/values/names.js";
import type { Policy } from "../../domain/policy/policy.js";
import { liveRelease, validTargets } from "../../domain/rollback/target.js";
import { remainingApprovers } from "../../domain/rollback/approvers.js";
import type { StagedPullRequest } from "../../domain/log/staging-entries.js";
import type { Rollback, State } from "../../domain/state/state.js";
import { shortSha } from "../../domain/values/values.js";
import { followUpsOf } from "./follow-ups.js";
import { safeUrl, type Links } from "./links.js";
import type { Live, Now, OpenRollback, StagedNow, Step } from "./page-model.js";
import { yesOf } from "./stories.js";

export interface NowFacts {
  readonly state: State;
  readonly history: History;
  readonly links: Links;
  /** Names who is awaited; undefined: it is not known here. */
  readonly policy: Policy | undefined;
}

export function nowOf(facts: NowFacts): Now {
  const { state, links } = facts;
  const { attempt, staging, train, drill } = state;
  const back = state.rollback === null ? validTargets(state).at(-1) : undefined;
  return {
    production: productionOf(facts),
    deploying:
      attempt === null
        ? null
        : {
            version: attempt.version,
            mode: attempt.mode,
            since: attempt.startedAt,
            run: safeUrl(attempt.run.url),
          },
    rollback: openRollbackOf(facts),
    staging: {
      text: stagingText(state),
      commit: staging.running?.commit.sha ?? null,
      health: staging.running?.health ?? null,
      since: staging.running?.at ?? null,
    },
    staged: train.staged.map((each) => stagedOf(facts, each)),
    drift: train.drift,
    holds: holdsOf(facts),
    followUps: followUpsOf(state, links),
    drill: drill === null ? null : { at: drill.at, outcome: drill.outcome },
    goBack:
      back === undefined
        ? null
        : {
            version: back.version,
            form: links.rollbackForm(back.version),
            workflow: links.rollbackWorkflow(),
          },
  };
}

function productionOf({ state, history }: NowFacts): Now["production"] {
  const span = history.live.at(-1);
  const { production } = state;
  if (production.kind === "none" || span === undefined) return { kind: "none" };
  if (production.kind === "uncertain") {
    const { attempt, evidence } = production;
    const { version, deployment, run } = attempt;
    return { kind: "uncertain", since: span.from, version, deployment, evidence, run: safeUrl(run.url) };
  }
  const release = liveRelease(state);
  return release === undefined ? { kind: "none" } : { kind: "known", ...liveOf(release, history) };
}

/** After a rollback that went wrong and was made good the same version may run since an earlier span. */
function liveOf(release: NonNullable<ReturnType<typeof liveRelease>>, history: History): Live {
  const { version, commit, health, page } = release;
  const span = history.live.findLast((each) => each.isCertain && each.version === version);
  const about = {
    version,
    commit: commit.sha,
    tree: commit.tree,
    page: page === null ? null : safeUrl(page.url),
  };
  if (span === undefined) {
    const { releasedAt: since, deployment } = release;
    const unknown = { mode: "deploy", rollback: null, deployedBy: "", run: "", approvals: [] } as const;
    return { ...about, ...unknown, since, deployment, health };
  }
  const { id, mode, rollback, started, health: found } = span.deployment;
  return {
    ...about,
    since: span.from,
    mode: mode ?? "deploy",
    deployment: id,
    rollback,
    deployedBy: started.actor,
    run: safeUrl(started.run.url),
    approvals: approvalsOf(span.deployment, history).map(yesOf),
    health: found ?? health,
  };
}

/** Of the rollback that brought it back, otherwise of the release; of each person the last word. */
function approvalsOf({ mode, rollback, version }: Deployment, history: History): readonly Approval[] {
  const decided =
    mode === "rollback"
      ? history.rollbacks.findLast(({ id }) => id === rollback)
      : history.releases.findLast((release) => release.version === version);
  const approvals = decided?.approvals ?? [];
  return approvals.filter(({ by }, index) => !approvals.slice(index + 1).some((later) => later.by === by));
}

function openRollbackOf(facts: NowFacts): OpenRollback | null {
  const { rollback } = facts.state;
  if (rollback === null) return null;
  return {
    id: rollback.id,
    phase: rollback.phase,
    from: rollback.from.version,
    to: rollback.target.version,
    reason: rollback.reason,
    requesters: rollback.requesters.map(({ by }) => by),
    since: rollback.requestedAt,
    next: nextOf(rollback, facts),
  };
}

function nextOf(rollback: Rollback, { state, links, policy }: NowFacts): Step {
  const { id, code, issue, phase } = rollback;
  const place = issue === null ? {} : { link: links.issue(issue, `Issue #${issue}`) };
  const approvers = policy === undefined ? [] : remainingApprovers(rollback, policy);
  const who =
    policy === undefined
      ? "A rollback approver of the policy file"
      : approvers.length === 0
        ? "Nobody is left who may approve it: add a rollback approver to the policy file. Then somebody"
        : approvers.map((login) => `@${login}`).join(" or ");
  switch (phase) {
    case "requested":
      return { text: `${who} approves it.`, paste: `/approve ${id} ${code}`, ...place };
    case "failed":
      return {
        text: `Its deployment did not end well. ${who} tries again.`,
        paste: `/retry ${id}`,
        ...place,
      };
    case "approved":
      return {
        text: state.attempt === null ? "It is approved; its deployment begins." : "It is being deployed.",
        ...place,
      };
    case "restored":
      return {
        text: rollback.hold
          ? `Production is back. ${branches.base} still holds what was rolled back, so nothing can be released until that is reverted.`
          : "Production is back; the console cleans up.",
        ...(rollback.revert === null
          ? place
          : {
              link: links.pullRequest(rollback.revert.pullRequest, `Revert #${rollback.revert.pullRequest}`),
            }),
      };
    default:
      return phase satisfies never;
  }
}

function stagingText({ staging, train }: State): string {
  const { running, intent, lastFailure } = staging;
  if (intent !== null) return `${shortSha(intent.commit.sha)} is being deployed.`;
  if (running === null)
    return lastFailure === null
      ? "What runs is not known."
      : `The last deployment failed: ${lastFailure.evidence}`;
  return running.commit.tree === train.tip.tree
    ? "It runs what stands on the branch."
    : "It runs an older tree than the branch.";
}

function stagedOf(facts: NowFacts, staged: StagedPullRequest): StagedNow {
  const { state, links } = facts;
  const { number, head, title, author, boardedAt } = staged;
  const grants = state.grants.filter((grant) => grant.pullRequest === number && grant.head === head);
  const gate = state.gates.production;
  return {
    ...{ number, title, author, head, boardedAt },
    approvals: grants.map(({ by, at }) => ({ by, at })),
    ...waitingFor(facts, staged, grants.length),
    approve:
      gate !== null && safeUrl(gate.run.url) !== ""
        ? { text: "Approve…", url: safeUrl(gate.run.url) }
        : links.files(number),
  };
}

function waitingFor(
  facts: NowFacts,
  staged: StagedPullRequest,
  granted: number,
): Pick<StagedNow, "waits" | "whose"> {
  const { state, policy } = facts;
  const objections = state.commands.objections.filter(({ pullRequest }) => pullRequest === staged.number);
  if (objections.length > 0)
    return {
      waits: objections.map(({ by, text }) => `Held by @${by}: ${text}`),
      whose: objections.map(({ by }) => by),
    };
  if (!state.staging.healthy.some(({ heads }) => heads.includes(staged.head)))
    return { waits: ["Staging has not run it healthily yet."], whose: [] };
  const needed = policy?.approval.count ?? 1;
  if (granted >= needed) return { waits: ["Approved. It goes with the next release."], whose: [] };
  const names = policy === undefined ? "" : couldApproveNames({ staged, state, policy });
  return {
    waits: [
      `A tester's approval${needed > 1 ? ` (${granted} of ${needed})` : ""}${names === "" ? "" : `: ${names}`}.`,
    ],
    whose: names.match(/(?<=@)[A-Za-z0-9][\w-]*(?:\[bot\])?/g) ?? [],
  };
}

function holdsOf({ state, links }: NowFacts): readonly Step[] {
  const { rollback, gates } = state;
  return [
    ...(rollback?.hold === true
      ? [{ text: `Production takes no release while ${rollback.id} is not cleaned up.` }]
      : []),
    ...(gates.rejected === null
      ? []
      : [
          {
            text: `@${gates.rejected.by} rejected this tree at the gate ${environments.productionApproval}. A run of the workflow Release opens a new one.`,
            link: links.releaseWorkflow(),
          },
        ]),
    ...pendingRecoveries(state).map(({ text, pullRequest }) => ({
      text,
      link: links.pullRequest(pullRequest),
      isRecovery: true as const,
    })),
    ...state.commands.objections.map(({ by, text, pullRequest }) => ({
      text: `@${by} holds #${pullRequest}: ${text} It ends with the comment /unhold.`,
      link: links.pullRequest(pullRequest),
    })),
    ...state.conflicts.map(({ pullRequest, with: others, files }) => ({
      text: `#${pullRequest} does not merge onto staging${others.length === 0 ? "" : ` with ${others.map((each) => `#${each}`).join(", ")}`}${files.length === 0 ? "" : ` (${files.slice(0, 5).join(", ")})`}.`,
      link: links.pullRequest(pullRequest),
    })),
  ];
}
