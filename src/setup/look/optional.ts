import { BudgetError, SetupApiError } from "./api.js";

/** What a token may not read, or the plan does not have, is unknown; GitHub's own trouble is told. */
export async function optional<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BudgetError) return undefined;
    if (error instanceof SetupApiError && [403, 404].includes(error.status)) return undefined;
    throw error;
  }
}
