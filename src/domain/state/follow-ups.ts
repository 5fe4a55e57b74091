import type { StagedPullRequest } from "../log/entry.js";
import { finding, type Finding } from "../reasons/reasons.js";
import type { Debt, DebtSubject, Refusal, State } from "./state.js";

/** The identity of a debt, as entries and messages name it. */
function debtKey(debt: DebtSubject): string {
  switch (debt.kind) {
    case "tag":
      return `tag ${debt.version}`;
    case "keep-attempt":
      return `keep ${debt.deployment}`;
    case "land":
      return `land ${debt.version} #${debt.pullRequest.number}`;
    case "notes":
      return `notes ${debt.version}`;
    case "page":
      return `page ${debt.version}`;
    case "ask-rollback":
      return `ask about ${debt.deployment}`;
    case "announce-request":
      return `announce ${debt.rollback}`;
    case "answer":
      return `answer comment ${debt.comment}`;
    case "announce-failure":
      return `announce failure of ${debt.deployment}`;
    case "announce-completion":
      return `announce completion of ${debt.rollback}`;
    case "announce-end":
      return `announce end of ${debt.rollback}`;
    case "revert":
      return `revert ${debt.rollback}`;
    case "recovery":
      return `recovery ${debt.rollback}`;
    case "restack":
      return `restack ${debt.rollback}`;
    case "close-rollback":
      return `close ${debt.rollback}`;
    case "close-superseded":
      return `close #${debt.pullRequest}`;
    default:
      return debt satisfies never;
  }
}

/** Adds what is owed once; owing it again forgets an earlier refusal. */
export function owe(state: State, subjects: readonly DebtSubject[], run: number): State {
  const added = subjects.map((subject): Debt => ({ ...subject, key: debtKey(subject), run, refusal: null }));
  const keys = new Set(added.map((debt) => debt.key));
  return { ...state, debts: [...state.debts.filter((debt) => !keys.has(debt.key)), ...added] };
}

export const settleDebt = (state: State, key: string): State => ({
  ...state,
  debts: state.debts.filter((debt) => debt.key !== key),
});

/** Whether to go back is decided: by a request, or by a deployment that was begun meanwhile. */
export const withoutQuestion = (state: State): State => ({
  ...state,
  debts: state.debts.filter(({ kind }) => kind !== "ask-rollback"),
});

export const refuseDebt = (state: State, key: string, refusal: Refusal): State => ({
  ...state,
  debts: state.debts.map((debt) => (debt.key === key ? { ...debt, refusal } : debt)),
});

/**
 * From the production intent until the first debt of its result is paid nothing moves staging, because the deployed
 * commit hangs on staging's history alone. A refused first debt is named and the train moves on. Rollbacks stop nothing.
 */
export function trainStandsStill(state: State): boolean {
  if (state.attempt !== null && state.attempt.mode === "deploy") return true;
  return state.debts.some(
    (debt) =>
      (debt.kind === "tag" || debt.kind === "keep-attempt") &&
      debt.refusal === null &&
      debt.commit.sha === state.train.tip.sha,
  );
}

/** Released and not landed: production stands on it, so it stays. */
export const isPinned = (state: State, place: Place): boolean => landDebtOf(state, place) !== undefined;

type LandDebt = Extract<Debt, { kind: "land" }>;
type Place = Pick<StagedPullRequest, "number" | "head">;

export const landDebtOf = ({ debts }: State, { number, head }: Place): LandDebt | undefined =>
  debts.find(
    (debt): debt is LandDebt =>
      debt.kind === "land" && debt.pullRequest.number === number && debt.pullRequest.head === head,
  );

/** What keeps everybody else off staging; with GitHub's words and the remedy once it was refused. */
export function landingOwed({ version, pullRequest: { number }, refusal }: LandDebt): Finding {
  const found = `#${number} went to production with ${version} and is not on develop yet`;
  return refusal === null
    ? finding("landing-owed", `${found}.`)
    : finding("landing-owed", `${found}: ${refusal.found}`, refusal.remedy);
}
