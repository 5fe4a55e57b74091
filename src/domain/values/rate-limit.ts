/**
 * GitHub takes no requests from this token for longer than a job should wait. Nothing was done by the refused request;
 * every run starts from what is true then, so it is enough to run again.
 */
export class RateLimitError extends Error {
  override readonly name = "RateLimitError";
  constructor(
    readonly found: string,
    /** ISO 8601; undefined: GitHub did not say. */
    readonly until: string | undefined,
  ) {
    super(`${found} ${until === undefined ? "GitHub does not say until when." : `It ends at ${until}.`}`);
  }
}
