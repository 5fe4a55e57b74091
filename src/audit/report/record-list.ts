import type { Deployment, History, Refusal, Release, Rollback } from "../history-records.js";
import {
  attemptRecord,
  boardingRecord,
  refusalRecord,
  releaseRecord,
  rollbackRecord,
} from "./make-records.js";
import type { AuditRecord, AuditRecords } from "./records.js";

/** A record that can be chosen and put in order before it is made. */
export interface Planned {
  readonly kind: AuditRecord["kind"];
  readonly time: string;
  readonly make: () => AuditRecord;
}

/** In order of time; records of the same time stay as they are given. */
export class RecordList implements AuditRecords {
  readonly #planned: readonly Planned[];

  constructor(planned: readonly Planned[]) {
    this.#planned = planned.toSorted((one, other) =>
      one.time < other.time ? -1 : Number(one.time > other.time),
    );
  }

  get length(): number {
    return this.#planned.length;
  }

  count(kind: AuditRecord["kind"]): number {
    return this.#planned.filter((each) => each.kind === kind).length;
  }

  /** Makes each record once more than the list does. */
  filter(isWanted: (record: AuditRecord) => boolean): RecordList {
    return new RecordList(this.#planned.filter(({ make }) => isWanted(make())));
  }

  *[Symbol.iterator](): Generator<AuditRecord> {
    for (const { make } of this.#planned) yield make();
  }
}

export const planRelease = (release: Release): Planned => ({
  kind: "release",
  time: release.released.time,
  make: () => releaseRecord(release),
});

export const planRollback = (rollback: Rollback): Planned => ({
  kind: "rollback",
  time: (rollback.ended ?? rollback.requested).time,
  make: () => rollbackRecord(rollback),
});

export const planAttempt = (attempt: Deployment): Planned => ({
  kind: "failed-deployment",
  time: (attempt.ended ?? attempt.started).time,
  make: () => attemptRecord(attempt),
});

export const planRefusal = (refusal: Refusal): Planned => ({
  kind: "refusal",
  time: refusal.entry.time,
  make: () => refusalRecord(refusal),
});

export const planBoarding = (
  story: Parameters<typeof boardingRecord>[0],
  boarding: Parameters<typeof boardingRecord>[1],
): Planned => ({
  kind: "staging",
  time: boarding.entry.time,
  make: () => boardingRecord(story, boarding),
});

export const failedAttempts = ({ deployments }: History): History["deployments"] =>
  deployments.filter(
    ({ environment, result, rollback }) =>
      environment === "production" && rollback === null && result !== "good",
  );

/** Every record that the log gives, not in order. */
export const planAll = (history: History): readonly Planned[] => [
  ...history.releases.map(planRelease),
  ...history.rollbacks.map(planRollback),
  ...failedAttempts(history).map(planAttempt),
  ...history.refusals.map(planRefusal),
];
