import type { ServerParts } from "../model/server-parts.js";

/** What a local GitHub is made of, for the tests of this package alone. */
const partsOfServers = new WeakMap<object, ServerParts>();

export const rememberParts = (github: object, parts: ServerParts): unknown =>
  partsOfServers.set(github, parts);

/** @internal for tests */
export function partsOf(github: object): ServerParts {
  const parts = partsOfServers.get(github);
  if (parts === undefined) throw new Error("That is no local GitHub.");
  return parts;
}
