import type { RequestBudget } from "../../domain/values/request-budget.js";
import type { Ports } from "../../ports/ports.js";
import type { DecisionContext } from "./decision-context.js";

/**
 * What is left to ask, by the newest answer of each kind: a look is GraphQL and tells of its points alone; of requests of
 * REST the answers to any of those tell, which may have come since, and of which a later step of the job had none.
 */
export const budgetNow = (
  { meter }: Pick<Ports, "meter">,
  { snapshot }: Pick<DecisionContext, "snapshot">,
): RequestBudget => ({ ...snapshot.budget, ...meter.left() });
