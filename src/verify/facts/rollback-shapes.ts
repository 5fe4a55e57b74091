import type { EntryFacts, RollbackFacts } from "../../domain/log/entry.js";
import { count, flag, list, nullOr, object, oneOf, optional, text, version } from "./checks.js";
import type { Shapes } from "./shapes.js";
import { commit, delivery, finding, preview, shown, source, target, time } from "./values.js";

/** Parts of the entries about rollbacks. */
export const rollbackShapes = {
  "rollback-requested": {
    rollback: text,
    reason: text,
    by: text,
    automatic: flag,
    preauthorised: optional(oneOf(true)),
    target,
    from: object({ deployment: text, version, commit }),
    preview,
    code: text,
  },
  "rollback-not-requested": { deployment: text, reason: text },
  "rollback-joined": {
    rollback: text,
    by: text,
    reason: text,
    mayStillApprove: optional(oneOf(true)),
  },
  "rollback-announced": { rollback: text, issue: count, deliveries: list(delivery) },
  "rollback-approved": { rollback: text, by: text, source, at: time, reference: text },
  "rollback-retried": {
    rollback: text,
    after: text,
    target,
    code: text,
    by: text,
    source,
    at: time,
    reference: text,
  },
  "rollback-failure-announced": {
    rollback: text,
    deployment: text,
    comment: count,
    older: nullOr(shown),
  },
  "rollback-drilled": {
    outcome: oneOf("passed", "failed"),
    target: nullOr(target),
    failures: list(finding),
    warnings: list(finding),
    issue: nullOr(count),
  },
  "rollback-rejected": { rollback: text, by: text, reason: text },
  "rollback-withdrawn": { rollback: text, by: text, cause: text },
  "rollback-end-announced": { rollback: text },
  "rollback-completion-announced": { rollback: text, deliveries: list(delivery) },
  "rollback-closed": { rollback: text, by: oneOf("recovered"), version: nullOr(version) },
} satisfies Shapes<Extract<EntryFacts, RollbackFacts>["type"]>;
