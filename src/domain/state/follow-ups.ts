import { branches } from "../values/names.js";
import type { EntryFacts, StagedPullRequest } from "../log/entry.js";
import { finding, type Finding } from "../reasons/reasons.js";
import { followUpKey, settledKeys } from "./follow-up-kinds.js";
import type { FollowUp, FollowUpSubject, Refusal, State } from "./state.js";

/**
 * Adds what follows from a result, each follow-up once; adding one again forgets an earlier refusal. `run` is the run
 * whose result it follows from.
 */
export function addFollowUps(state: State, subjects: readonly FollowUpSubject[], run: number): State {
  const added = subjects.map((subject): FollowUp => ({
    ...subject,
    key: followUpKey(subject),
    run,
    refusal: null,
  }));
  return {
    ...state,
    followUps: [
      ...without(
        state,
        added.map(({ key }) => key),
      ),
      ...added,
    ],
  };
}

/** The state without the follow-ups that this entry settles. */
export function settleFollowUps(state: State, facts: EntryFacts): State {
  const followUps = state.followUps.length === 0 ? state.followUps : without(state, settledKeys(facts));
  return followUps.length === state.followUps.length ? state : { ...state, followUps };
}

const without = ({ followUps }: State, keys: readonly string[]): readonly FollowUp[] =>
  followUps.filter(({ key }) => !keys.includes(key));

/** Drops the pending "ask for a rollback": a request or a newer deployment has settled it. */
export const withoutQuestion = (state: State): State => ({
  ...state,
  followUps: state.followUps.filter(({ kind }) => kind !== "ask-rollback"),
});

export const refuseFollowUp = (state: State, key: string, refusal: Refusal): State => ({
  ...state,
  followUps: state.followUps.map((followUp) => (followUp.key === key ? { ...followUp, refusal } : followUp)),
});

/**
 * From the production intent until the first follow-up of its result is settled nothing moves staging, because the deployed
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
  const found = `#${number} went to production with ${version} and is not on ${branches.base} yet`;
  return refusal === null
    ? finding("landing-pending", `${found}.`)
    : finding("landing-pending", `${found}: ${refusal.found}`, refusal.remedy);
}
