import type { FollowUpFacts, ProductionFacts, StagingFacts } from "../log/entry.js";
import type { Attempt } from "../state/state.js";
import type { ConsoleEvent, Environment } from "./console-event.js";
import { asSentence, plainText } from "./event-text.js";
import { mostListed, type Scene } from "./scene.js";

type Started = Extract<ProductionFacts, { type: "production-deployment-started" }>;
type ProductionResult = Exclude<ProductionFacts, Started>;
type StagingResult = Extract<
  StagingFacts,
  { type: "staging-deployed" | "staging-deployment-failed" | "staging-deployment-aborted" }
>;

const verbs = { deploy: "deploying", rollback: "going back to", redeploy: "deploying once more" } as const;

export function startedEvent(facts: Started, scene: Scene): ConsoleEvent {
  const { deployment, mode, version, rollback } = facts;
  return {
    ...production(scene, facts),
    kind: "deployment-started",
    chain: rollback ?? deployment,
    sentence: `Production: ${verbs[mode]} ${version}.`,
    facts: { deployment: deploymentFacts(facts) },
  };
}

/** undefined: the attempt is not known, or a rollback's completion tells it. */
export function productionEvent(facts: ProductionResult, scene: Scene): ConsoleEvent | undefined {
  const { attempt } = scene.before;
  if (attempt?.deployment !== facts.deployment) return undefined;
  const common = { ...production(scene, attempt), chain: attempt.rollback ?? attempt.deployment };
  const deployment = { ...deploymentFacts(attempt), evidence: plainText(facts.evidence) };
  switch (facts.type) {
    case "production-deployed":
      return attempt.mode === "rollback"
        ? undefined
        : {
            ...common,
            kind: "deployment-succeeded",
            sentence: `Production runs ${attempt.version} (${facts.health}).`,
            facts: { deployment: { ...deployment, health: facts.health } },
          };
    case "production-deployment-failed":
      return {
        ...common,
        kind: "production-failed",
        sentence: `${attempt.version} did not get to production: ${asSentence(facts.evidence)} What runs there is uncertain.`,
        facts: { deployment },
      };
    case "production-deployment-aborted":
      return {
        ...common,
        kind: "deployment-aborted",
        sentence: `The deployment of ${attempt.version} to production ended before its job began: ${asSentence(facts.evidence)}`,
        facts: { deployment },
      };
    default:
      return facts satisfies never;
  }
}

/** undefined: the intent is not known. */
export function stagingEvent(facts: StagingResult, scene: Scene): ConsoleEvent | undefined {
  const { intent } = scene.before.staging;
  if (intent?.deployment !== facts.deployment) return undefined;
  const { sha } = intent.commit;
  const common = { ...place(scene, facts.deployment, "staging"), artifact: sha, chain: facts.deployment };
  const deployment = {
    id: facts.deployment,
    environment: "staging",
    sha,
    "pull-requests": scene.before.train.staged
      .filter(({ head }) => intent.heads.includes(head))
      .map(({ number }) => number)
      .slice(0, mostListed),
  };
  switch (facts.type) {
    case "staging-deployed":
      return {
        ...common,
        kind: "deployment-succeeded",
        sentence: `Staging runs ${sha.slice(0, 7)} (${facts.health}).`,
        facts: { deployment: { ...deployment, health: facts.health } },
      };
    case "staging-deployment-failed":
      return {
        ...common,
        kind: "staging-failed",
        sentence: `${sha.slice(0, 7)} did not get to staging: ${asSentence(facts.evidence)}`,
        facts: { deployment: { ...deployment, evidence: plainText(facts.evidence) } },
      };
    case "staging-deployment-aborted":
      return {
        ...common,
        kind: "deployment-aborted",
        sentence: `The deployment of ${sha.slice(0, 7)} to staging was given up: ${asSentence(facts.evidence)}`,
        facts: { deployment: { ...deployment, evidence: plainText(facts.evidence) } },
      };
    default:
      return facts satisfies never;
  }
}

type Published = Extract<FollowUpFacts, { type: "release-published" }>;

/** Once a release: its page is written anew when it is rolled back. */
export function publishedEvent({ version, url }: Published, scene: Scene): ConsoleEvent | undefined {
  const release = scene.before.releases.find((each) => each.version === version);
  if (release === undefined || release.page !== null || release.rolledBackBy !== null) return undefined;
  return {
    kind: "release-published",
    key: String(scene.entry.sequence),
    time: scene.entry.time,
    chain: release.deployment,
    subject: version,
    environment: "production",
    artifact: version,
    sentence: `${version} is released.`,
    url,
    facts: {
      release: {
        version,
        sha: release.commit.sha,
        deployment: release.deployment,
        previous: release.previous,
        "released-at": release.releasedAt,
        "pull-requests": release.pullRequests.map(({ number }) => number).slice(0, mostListed),
        commits: release.drift.map(({ sha }) => sha).slice(0, mostListed),
      },
    },
  };
}

const place = ({ entry }: Scene, subject: string, environment: Environment) => ({
  key: String(entry.sequence),
  time: entry.time,
  subject,
  environment,
  url: entry.run.url,
});

const production = (scene: Scene, { deployment, version }: Pick<Attempt, "deployment" | "version">) => ({
  ...place(scene, deployment, "production"),
  artifact: version,
});

type Deployed = Pick<
  Attempt,
  "deployment" | "mode" | "version" | "commit" | "pullRequests" | "drift" | "rollback"
>;

const deploymentFacts = (attempt: Deployed): Readonly<Record<string, unknown>> => ({
  id: attempt.deployment,
  environment: "production",
  mode: attempt.mode,
  version: attempt.version,
  sha: attempt.commit.sha,
  rollback: attempt.rollback,
  "pull-requests": attempt.pullRequests.map(({ number }) => number).slice(0, mostListed),
  commits: attempt.drift.map(({ sha }) => sha).slice(0, mostListed),
});
