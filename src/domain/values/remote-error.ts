/**
 * GitHub answered a request, and not with what was asked. Adapters say what kind of no it was, so that a story can tell one
 * that only a person can mend from a fault, which is thrown.
 */
export abstract class RemoteError extends Error {
  /** GitHub's own words, with the request. */
  abstract readonly said: string;
  /** A write that would be refused again: what it is about is gone, locked, or forbids it. */
  abstract readonly isRefusal: boolean;
  /** There is no such thing any more: an issue was deleted or transferred. */
  abstract readonly isGone: boolean;
}

export const isRefusal = (error: unknown): error is RemoteError =>
  error instanceof RemoteError && error.isRefusal;

export const isGone = (error: unknown): error is RemoteError => error instanceof RemoteError && error.isGone;
