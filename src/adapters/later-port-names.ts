import type { Ports } from "../ports/ports.js";

/** They are there by name before their code is. */
export const laterPortNames = [
  "commands",
  "conversations",
  "deployments",
  "environments",
  "health",
  "history",
  "logReader",
  "merging",
  "objects",
  "policies",
  "pullRequests",
  "releasePages",
  "runs",
  "setup",
  "statuses",
  "tags",
  "transactions",
  "webhooks",
] as const satisfies readonly (keyof Ports)[];

export type LaterPorts = Required<Pick<Ports, (typeof laterPortNames)[number]>>;
