/**
 * The set-up is wrong, not the policy: an input, a permission, a missing branch or file. Nobody should argue with the
 * policy then, so this is kept apart from a refusal. Shown without a stack trace.
 */
export class MisconfiguredError extends Error {
  override readonly name = "MisconfiguredError";
  constructor(
    readonly found: string,
    readonly remedy: string,
  ) {
    super(`${found} ${remedy}`);
  }
}
