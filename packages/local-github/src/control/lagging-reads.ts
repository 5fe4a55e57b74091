import type { ApiAnswer } from "../http/api-call.js";

/**
 * Reads that are served by copies which lag behind: who asks for the same again gets the same answer again for a
 * while, whatever was written since.
 */
export class LaggingReads {
  readonly #remembered = new Map<string, { readonly until: number; readonly answer: ApiAnswer }>();
  /** 0: nothing lags. */
  lagMs = 0;
  /** Answers that were not looked up anew. */
  repeated = 0;

  /** `question` is equal for reads that ask the same thing with the same rights. */
  async answer(question: string, lookUp: () => Promise<ApiAnswer>): Promise<ApiAnswer> {
    if (this.lagMs === 0) return lookUp();
    const now = performance.now();
    const known = this.#remembered.get(question);
    if (known !== undefined && known.until > now) {
      this.repeated += 1;
      return known.answer;
    }
    // What was answered points into the model, which goes on changing.
    const answer = structuredClone(await lookUp());
    this.#remembered.set(question, { until: now + this.lagMs, answer });
    return answer;
  }
}
