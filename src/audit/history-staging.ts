import type { Entry } from "../domain/log/entry.js";
import { checksOf } from "./history-checks.js";
import { type Draft, referenceTo } from "./history-draft.js";
import { appended, shared } from "./history-shared.js";

/** What an entry says about staging and who stands there. */
export function noteStaging(draft: Draft, entry: Entry): void {
  const { facts } = entry;
  switch (facts.type) {
    case "pull-request-promoted": {
      const story = draft.pullRequest(facts.pullRequest, facts);
      const boarding = {
        head: draft.texts.text(facts.head),
        entry: referenceTo(entry),
        checks: shared(checksOf(facts)),
      };
      story.boardings = appended(story.boardings, boarding);
      return;
    }
    case "pull-request-ejected": {
      const story = draft.pullRequest(facts.pullRequest);
      const ejection = { head: facts.head, cause: facts.cause, entry: referenceTo(entry) };
      story.ejections = appended(story.ejections, ejection);
      return;
    }
    case "staging-moved":
      draft.staged = draft.texts.pullRequests(facts.staged, draft.staged);
      draft.grants = draft.grants.filter(
        ({ subject }) =>
          subject.kind === "pull-request" &&
          facts.staged.some(({ number, head }) => number === subject.number && head === subject.head),
      );
      return;
    case "staging-deployment-started":
      beginDeployment(draft, facts, entry);
      return;
    case "staging-deployed":
      endDeployment(draft, facts.deployment, { result: "good", entry, health: facts.health });
      return;
    case "staging-deployment-failed":
      endDeployment(draft, facts.deployment, { result: "failed", entry, evidence: facts.evidence });
      return;
    case "staging-deployment-aborted":
      endDeployment(draft, facts.deployment, {
        result: facts.begun === true ? "uncertain" : "not-started",
        entry,
        evidence: facts.evidence,
      });
      return;
    default:
  }
}

function beginDeployment(
  draft: Draft,
  { deployment: id, commit }: { readonly deployment: string; readonly commit: Deployment["commit"] },
  entry: Entry,
): void {
  if (draft.stagingIntent !== null) draft.stagingIntent.result = "uncertain";
  draft.stagingIntent = {
    id,
    environment: "staging",
    mode: null,
    version: null,
    commit: draft.texts.commit(commit),
    pullRequests: draft.staged,
    drift: shared([]),
    rollback: null,
    started: referenceTo(entry),
    ended: null,
    result: "running",
    health: null,
    evidence: null,
    checks: shared(checksOf(entry.facts)),
  };
  draft.deployments.push(draft.stagingIntent);
}

type Deployment = Draft["deployments"][number];
interface End {
  readonly result: Deployment["result"];
  readonly entry: Entry;
  readonly health?: Deployment["health"];
  readonly evidence?: string;
}

function endDeployment(draft: Draft, id: string, { result, entry, health, evidence }: End): void {
  const intent = draft.stagingIntent;
  if (intent === null || intent.id !== id) return; // another run took its place
  intent.result = result;
  intent.ended = referenceTo(entry);
  intent.health = health ?? null;
  intent.evidence = evidence ?? null;
  draft.stagingIntent = null;
  if (result === "good") draft.tested.set(intent.commit.tree, intent);
}
