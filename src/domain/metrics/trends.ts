import { periodOf, periodsBetween, type PeriodKey, type PeriodKind } from "./calendar.js";
import type { ChangeDeployment, Delivered, RecoveryTime } from "./delivery-record.js";

/** `part` of `whole`: the rate together with what it is made of. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Whole seconds; of an even number of values the mean of the middle two, rounded down. */
export interface Median {
  readonly seconds: number;
  readonly values: number;
}

/** The five DORA measures of one period, and what each is made of. */
export interface DeliveryPoint {
  readonly period: PeriodKey;
  readonly deploymentFrequency: number;
  /** null: nothing was released. */
  readonly changeLeadTime: Median | null;
  readonly changeFailRate: Share;
  /** null: nothing had to be recovered. */
  readonly failedDeploymentRecoveryTime: Median | null;
  readonly deploymentReworkRate: Share;
  readonly changes: readonly (ChangeDeployment & { readonly isRolledBack: boolean })[];
  readonly recoveries: readonly RecoveryTime[];
}

/** One point for each period from the first entry to the last, oldest first. */
export function deliveryTrend(record: Delivered, kind: PeriodKind): readonly DeliveryPoint[] {
  const { span } = record;
  if (span === undefined) return [];
  const rolledBack = new Set(record.rolledBack);
  const changes = groupBy(record.changes, ({ at }) => periodOf(at, kind));
  const recoveries = groupBy(record.recoveries, ({ until }) => periodOf(until, kind));
  return periodsBetween(span.first, span.last, kind).map((period) =>
    pointOf(period, {
      changes: (changes.get(period) ?? []).map((each) => ({
        ...each,
        isRolledBack: rolledBack.has(each.deployment),
      })),
      recoveries: recoveries.get(period) ?? [],
    }),
  );
}

function pointOf(
  period: PeriodKey,
  { changes, recoveries }: Pick<DeliveryPoint, "changes" | "recoveries">,
): DeliveryPoint {
  const good = changes.filter(({ isGood }) => isGood);
  const failed = changes.filter(({ isGood, isRolledBack }) => !isGood || isRolledBack);
  return {
    period,
    deploymentFrequency: good.length,
    changeLeadTime: medianOf(good.flatMap(({ leadTimes }) => leadTimes.map(({ seconds }) => seconds))),
    changeFailRate: { part: failed.length, whole: changes.length },
    failedDeploymentRecoveryTime: medianOf(recoveries.map(({ seconds }) => seconds)),
    deploymentReworkRate: { part: good.filter(({ isRework }) => isRework).length, whole: good.length },
    changes,
    recoveries,
  };
}

function medianOf(values: readonly number[]): Median | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? 0;
  const high = sorted[Math.floor(half)] ?? 0;
  return { seconds: Math.floor((low + high) / 2), values: sorted.length };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
