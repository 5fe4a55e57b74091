import {
  type Check,
  count,
  flag,
  list,
  matching,
  nullOr,
  object,
  oneOf,
  optional,
  sha,
  text,
  version,
} from "./checks.js";

/** Parts that several entries have. */
export const commit = object({ sha, tree: sha });
export const time = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
const doubt = object({ kind: text, commit: sha, name: text });
const passedCheckParts = {
  name: text,
  app: text,
  workflow: nullOr(text),
  conclusion: text,
  run: nullOr(count),
};
export const passedCheck = object(passedCheckParts);
export const basis = object({
  approvals: list(object({ pullRequest: count, by: text, source: text })),
  checks: list(object({ ...passedCheckParts, pullRequest: count })),
});
export const pullRequest = object({
  number: count,
  head: sha,
  title: text,
  author: text,
  pusher: nullOr(text),
  pushers: list(text),
  contributors: list(text),
  doubts: list(doubt),
  unattributed: list(doubt),
  cleanMerges: list(sha),
  merge: commit,
  labels: list(text),
  recovers: nullOr(text),
  linkedIssues: list(count),
  boardedAt: text,
  commits: optional(list(sha)),
});
export const drift = object({ sha, title: text, author: text });
export const health = oneOf("healthy", "unverified");
export const source = oneOf("environment", "review", "comment", "policy");
export const method = oneOf("fast-forward", "merge", "squash", "rebase", "by-hand");
export const target = object({ version, commit });
export const delivery = object({ channel: text, to: text, delivered: flag, detail: text });
export const finding: Check = object({ code: text, found: text });
const files = object({
  kind: oneOf("found", "unknown"),
  paths: optional(list(text)),
  count: optional(count),
  isAtLeast: optional(flag),
});
export const preview = object({
  migrations: nullOr(files),
  deployWorkflow: oneOf("same", "differs", "unknown"),
  tag: optional(nullOr(sha)),
});
export const shown = object({ version, preview });
export const span = object({ pullRequest: count, heads: list(sha), until: oneOf("new-head", "next-train") });
