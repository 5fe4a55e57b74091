import { messageOf } from "../../../domain/values/message-of.js";
import * as z from "../../../domain/values/shapes.js";
import type { State } from "../../../domain/state/state.js";
import { isCommitSha, isTreeSha } from "../../../domain/values/values.js";

/**
 * `state.json`, or the problem with it. It was written by the console and is checked in full by `verify`, so here only
 * that it is of this version and has the parts that every decision builds on.
 */
export function parseState(text: string): State | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `state.json is not JSON: ${messageOf(error)}.`;
  }
  const version = (value as { readonly schema?: unknown } | null)?.schema;
  if (version !== 1) return `state.json must have "schema": 1; found ${JSON.stringify(version) ?? "none"}.`;
  const parsed = essentials.safeParse(value);
  if (parsed.success) return value as State;
  return `state.json is damaged: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}.`;
}

const commit = z.object({
  sha: z.string().refine(isCommitSha, "not a commit SHA"),
  tree: z.string().refine(isTreeSha, "not a tree SHA"),
});
const list = z.array(z.unknown());
const essentials = z.object({
  repository: z.object({ id: z.number().int(), name: z.string() }),
  callers: z.array(z.string()),
  log: z.object({
    sequence: z.number().int().positive(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    time: z.string(),
  }),
  develop: commit,
  ownCommits: list,
  train: z.object({ base: commit, tip: commit, staged: list, drift: list }),
  conflicts: list,
  staging: z.object({ healthy: list }),
  gates: z.object({ production: z.unknown(), rollback: z.unknown() }),
  grants: list,
  commands: z.object({ objections: list, ejections: list, comments: list }),
  production: z.object({ kind: z.enum(["none", "known", "uncertain"]) }),
  releases: list,
  followUps: list,
  recoveries: list,
  counters: z.object({ rollbacks: z.number().int() }),
});
