import { sequenceOfDeployment } from "../../domain/log/deployment-id.js";
import { messageOf } from "../../domain/values/message-of.js";
import { environments } from "../../domain/values/names.js";
import type { EntryFacts } from "../../domain/log/entry.js";
import { entryPath } from "../../domain/log/entry-path.js";
import { readEntryShape } from "../../domain/log/entry-schema.js";
import { finding } from "../../domain/reasons/reasons.js";
import type { State } from "../../domain/state/state.js";
import type { CommitSha } from "../../domain/values/values.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "../run/decision-context.js";

/**
 * The Deployment objects on GitHub follow the log: this one says how it ended, and the one whose place it took is no
 * longer shown as active, which GitHub leaves to us in production (platform fact 83). Display only: a refusal is told
 * and stops nothing.
 */
export async function concludeDeployment(
  ports: Ports,
  context: DecisionContext,
  {
    deployment,
    shown,
    logUrl,
  }: { readonly deployment: string; readonly shown?: number | undefined; readonly logUrl: string },
): Promise<void> {
  try {
    const { intent, result } =
      releasedBy(context.state, deployment) ?? (await entriesOf(ports, context, deployment));
    if (intent === undefined || result === undefined) return;
    const { version, commit, rollback } = intent;
    const { state, description } = shownAs(result, intent);
    const common = { environment: environments.production, logUrl };
    await showConclusion(ports, {
      ...common,
      deployment,
      shown,
      sha: commit.sha,
      state,
      description,
      url: context.policy.production.url,
    });
    if (state !== "success") return;
    const took =
      rollback === null ? `${version} took its place` : `${rollback} took production back to ${version}`;
    for (const sha of replacedBy(context.state, intent))
      await ports.deployments.retire({ ...common, sha, except: deployment, description: took });
  } catch (error) {
    tellNotShown(ports, deployment, error);
  }
}

type Started = Extract<EntryFacts, { type: "production-deployment-started" }>;
type Intent = Pick<Started, "deployment" | "version" | "commit" | "rollback"> & {
  readonly previous: Pick<NonNullable<Started["previous"]>, "commit"> | null;
};

/** A good release says all that is shown of its deployment. */
function releasedBy(
  { releases }: State,
  deployment: string,
): { readonly intent: Intent; readonly result: Result } | undefined {
  const release = releases.findLast((each) => each.deployment === deployment);
  if (release === undefined || release.rolledBackBy !== null) return undefined;
  const { version, commit } = release;
  const before = releases.find((each) => each.version === release.previous);
  const previous = before === undefined ? null : { commit: before.commit.sha };
  return {
    intent: { deployment, version, commit, previous, rollback: null },
    result: { type: "production-deployed" },
  };
}

/**
 * What may still be shown as active. What the intent names as before it is not all: after an attempt that did not end
 * well it knows of none, or of that attempt, while the release that ran until then is still shown as live.
 */
function replacedBy(
  { releases }: State,
  { deployment, commit, previous, rollback }: Intent,
): ReadonlySet<CommitSha> {
  const at = releases.findIndex((release) => release.deployment === deployment);
  const before = releases.slice(0, Math.max(at, 0)).findLast(({ rolledBackBy }) => rolledBackBy === null);
  const taken = releases.filter(({ rolledBackBy }) => rollback !== null && rolledBackBy === rollback);
  const commits = [previous?.commit, before?.commit.sha, ...taken.map((release) => release.commit.sha)];
  return new Set(commits.filter((sha) => sha !== undefined).filter((sha) => sha !== commit.sha));
}

type Result =
  | { readonly type: "production-deployed" }
  | Extract<EntryFacts, { type: "production-deployment-failed" | "production-deployment-aborted" }>;

/** Entries between an intent and its result: a rollback's request, its approval and little else. */
const mostBetween = 60;

/** From the log itself: the state forgets what was aborted or taken over. */
async function entriesOf(
  ports: Ports,
  { head, state }: DecisionContext,
  deployment: string,
): Promise<{ readonly intent: Intent | undefined; readonly result: Result | undefined }> {
  const first = sequenceOfDeployment(deployment);
  if (first === 0) return { intent: undefined, result: undefined };
  const count = Math.min(mostBetween, state.log.sequence - first + 1);
  const paths = Array.from({ length: Math.max(count, 0) }, (_, index) => entryPath(first + index));
  const facts = (await ports.logReader.files(head, paths)).flatMap((text) => {
    const shape = text === undefined ? undefined : readEntryShape(JSON.parse(text));
    return shape?.kind === "entry" ? [shape.entry.facts] : [];
  });
  return {
    intent: facts.find(
      (each) => each.type === "production-deployment-started" && each.deployment === deployment,
    ) as Started | undefined,
    result: facts.find(
      (each) =>
        (each.type === "production-deployed" ||
          each.type === "production-deployment-failed" ||
          each.type === "production-deployment-aborted") &&
        each.deployment === deployment,
    ) as Result | undefined,
  };
}

function shownAs(result: Result, { version }: Intent): Pick<Conclusion, "state" | "description"> {
  switch (result.type) {
    case "production-deployed":
      return { state: "success", description: `${version} is live` };
    case "production-deployment-failed":
      return { state: "failure", description: `${version} failed: ${result.evidence}` };
    case "production-deployment-aborted":
      return { state: "inactive", description: `${version} was never deployed: no job started` };
    default:
      return result satisfies never;
  }
}

export type Conclusion = Parameters<Ports["deployments"]["conclude"]>[0];

/** Display only, the log has it: a refusal is told and stops nothing. */
export async function showConclusion(ports: Ports, conclusion: Conclusion): Promise<void> {
  try {
    await ports.deployments.conclude(conclusion);
  } catch (error) {
    tellNotShown(ports, conclusion.deployment, error);
  }
}

function tellNotShown(ports: Ports, deployment: string, error: unknown): void {
  const problem = messageOf(error);
  ports.runner.notice(finding("not-shown", `GitHub does not show how ${deployment} ended: ${problem}`));
}
