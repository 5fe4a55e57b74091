import { finding, type Finding } from "../reasons/reasons.js";
import { tooLittleForRollbacks, type RequestBudget } from "../values/request-budget.js";

const names: Readonly<Record<keyof RequestBudget, string>> = {
  rest: "requests",
  points: "points of GraphQL",
};

/** Releases wait where little is left, so that a rollback need not. */
export function budgetFinding(budget: RequestBudget | undefined): Finding | undefined {
  const kind = tooLittleForRollbacks(budget);
  const allowance = kind === undefined ? undefined : budget?.[kind];
  if (kind === undefined || allowance === undefined) return undefined;
  const { remaining, limit, resetsAt } = allowance;
  return finding(
    "budget-kept",
    `Of the ${limit} ${names[kind]} an hour that GitHub grants this repository's workflows ${remaining} are left. They are kept for a rollback until ${resetsAt}.`,
  );
}
