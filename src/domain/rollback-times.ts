import { table } from "./markdown.js";
import { duration } from "./rollback-texts.js";
import type { Attempt, Rollback } from "./state.js";
import type { Time } from "./values.js";

/** When what happened, as far as it did; each with the time since the request. The start is known to who deploys. */
export function rollbackTimes(
  { requestedAt, approval, restoredAt }: Rollback,
  attempt?: Pick<Attempt, "startedAt">,
): readonly string[] {
  const steps: readonly (readonly [string, Time | undefined])[] = [
    ["requested", requestedAt],
    ["approved", approval?.at],
    ["deployment started", attempt?.startedAt],
    ["restored and verified", restoredAt ?? undefined],
  ];
  const rows = steps.flatMap(([step, at]) =>
    at === undefined ? [] : [[step, clockText(at), at === requestedAt ? "" : duration(requestedAt, at)]],
  );
  return [table([["step", "when", "after"], ...rows])];
}

/** "2026-11-22 10:05:07 UTC" */
const clockText = (time: Time): string => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
