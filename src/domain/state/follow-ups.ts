import type { StagedPullRequest } from "../log/entry.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { FollowUp, FollowUpSubject, Refusal, State } from "./state.js";

/** The identity of a follow-up, as entries and messages name it. */
function followUpKey(followUp: FollowUpSubject): string {
  switch (followUp.kind) {
    case "tag":
      return `tag ${followUp.version}`;
    case "pin-attempt":
      return `keep ${followUp.deployment}`;
    case "land":
      return `land ${followUp.version} #${followUp.pullRequest.number}`;
    case "notes":
      return `notes ${followUp.version}`;
    case "page":
      return `page ${followUp.version}`;
    case "ask-rollback":
      return `ask about ${followUp.deployment}`;
    case "announce-request":
      return `announce ${followUp.rollback}`;
    case "answer":
      return `answer comment ${followUp.comment}`;
    case "announce-failure":
      return `announce failure of ${followUp.deployment}`;
    case "announce-completion":
      return `announce completion of ${followUp.rollback}`;
    case "announce-end":
      return `announce end of ${followUp.rollback}`;
    case "revert":
      return `revert ${followUp.rollback}`;
    case "recovery":
      return `recovery ${followUp.rollback}`;
    case "restack":
      return `restack ${followUp.rollback}`;
    case "close-rollback":
      return `close ${followUp.rollback}`;
    case "close-superseded":
      return `close #${followUp.pullRequest}`;
    default:
      return followUp satisfies never;
  }
}

/** Adds what is owed once; owing it again forgets an earlier refusal. */
export function addFollowUps(state: State, subjects: readonly FollowUpSubject[], run: number): State {
  const added = subjects.map((subject): FollowUp => ({
    ...subject,
    key: followUpKey(subject),
    run,
    refusal: null,
  }));
  const keys = new Set(added.map((followUp) => followUp.key));
  return {
    ...state,
    followUps: [...state.followUps.filter((followUp) => !keys.has(followUp.key)), ...added],
  };
}

export const settleFollowUp = (state: State, key: string): State => ({
  ...state,
  followUps: state.followUps.filter((followUp) => followUp.key !== key),
});

/** Whether to go back is decided: by a request, or by a deployment that was begun meanwhile. */
export const withoutQuestion = (state: State): State => ({
  ...state,
  followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});

export const refuseFollowUp = (state: State, key: string, refusal: Refusal): State => ({
  ...state,
  followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});

/**
 * From the production intent until the first follow-up of its result is paid nothing moves staging, because the deployed
 * commit hangs on staging's history alone. A refused first follow-up is named and the train moves on. Rollbacks stop nothing.
 */
export function trainStandsStill(state: State): boolean {
  if (state.attempt !== null && state.attempt.mode === "deploy") return true;
  return state.followUps.some(
    (followUp) =>
      (followUp.kind === "tag" || followUp.kind === "pin-attempt") &&
      followUp.refusal === null &&
      followUp.commit.sha === state.train.tip.sha,
  );
}

/** Released and not landed: production stands on it, so it stays. */
export const isPinned = (state: State, place: Place): boolean =>
  landingFollowUpOf(state, place) !== undefined;

type LandingFollowUp = Extract<FollowUp, { kind: "land" }>;
type Place = Pick<StagedPullRequest, "number" | "head">;

export const landingFollowUpOf = (
  { followUps }: State,
  { number, head }: Place,
): LandingFollowUp | undefined =>
  followUps.find(
    (followUp): followUp is LandingFollowUp =>
      followUp.kind === "land" &&
      followUp.pullRequest.number === number &&
      followUp.pullRequest.head === head,
  );

/** What keeps everybody else off staging; with GitHub's words and the remedy once it was refused. */
export function pendingLanding({ version, pullRequest: { number }, refusal }: LandingFollowUp): Finding {
  const found = `#${number} went to production with ${version} and is not on develop yet`;
  return refusal === null
    ? finding("landing-pending", `${found}.`)
    : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}
