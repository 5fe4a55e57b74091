import type { Entry, ProductionFacts, RollbackFacts } from "../log/entry.js";
import type { Time, Version } from "../values/values.js";
import { wholeSecondsBetween } from "./calendar.js";

/** One change of production by a release: it ended well or not, and may have been rolled back later. */
export interface ChangeDeployment {
  readonly deployment: string;
  readonly version: Version;
  /** When its result was recorded, or when a rollback took production over before it had one. */
  readonly at: Time;
  readonly isGood: boolean;
  /** It brings back what was rolled back, or repeats a deployment. */
  readonly isRework: boolean;
  readonly leadTimes: readonly LeadTime[];
}

export interface LeadTime {
  readonly pullRequest: number;
  readonly seconds: number;
}

/** From the moment that production was known to be bad until a deployment ended well. */
export interface RecoveryTime {
  /** The deployment that failed, or the rollback that was requested. */
  readonly cause: string;
  /** The deployment that ended it. */
  readonly deployment: string;
  readonly from: Time;
  readonly until: Time;
  readonly seconds: number;
}

/** What a log says about deliveries, as data. */
export interface Delivered {
  /** In the order in which they ended. */
  readonly changes: readonly ChangeDeployment[];
  readonly recoveries: readonly RecoveryTime[];
  /** Deployments whose release left production by a rollback. */
  readonly rolledBack: Iterable<string>;
  /** Times of the first and the last entry; undefined before there is one. */
  readonly span: { readonly first: Time; readonly last: Time } | undefined;
}

type Intent = Extract<ProductionFacts, { type: "production-deployment-started" }>;

/**
 * What the DORA measures are made of, read entry by entry from a log, oldest first. docs/dora.md has the definitions.
 * It keeps the deployments and recoveries, and nothing of any other entry.
 */
export class DeliveryRecord implements Delivered {
  readonly changes: ChangeDeployment[] = [];
  readonly recoveries: RecoveryTime[] = [];
  readonly rolledBack = new Set<string>();
  #first: Time | undefined;
  #last: Time | undefined;
  #boarded = new Map<number, Time>();
  #open: Intent | undefined;
  /** Releases that are good and not rolled back, oldest first. */
  #good: { readonly version: Version; readonly deployment: string }[] = [];
  #failed: { readonly cause: string; readonly at: Time } | undefined;
  #asked: { readonly cause: string; readonly at: Time } | undefined;

  add({ facts, time }: Entry): void {
    this.#first ??= time;
    this.#last = time;
    switch (facts.type) {
      case "pull-request-promoted":
        if (!this.#boarded.has(facts.pullRequest)) this.#boarded.set(facts.pullRequest, time);
        break;
      case "production-deployment-started":
        this.#begin(facts, time);
        break;
      case "production-deployed":
      case "production-deployment-failed":
      case "production-deployment-aborted":
        this.#end(facts, time);
        break;
      case "rollback-requested":
      case "rollback-rejected":
      case "rollback-withdrawn":
        this.#ask(facts, time);
        break;
      default:
    }
  }

  get span(): Delivered["span"] {
    return this.#first === undefined || this.#last === undefined
      ? undefined
      : { first: this.#first, last: this.#last };
  }

  #begin(intent: Intent, time: Time): void {
    const overtaken = this.#open;
    if (overtaken !== undefined && overtaken.mode !== "rollback")
      this.#endChange(overtaken, { at: time, isGood: false });
    this.#open = intent;
  }

  #end(facts: Exclude<ProductionFacts, Intent>, time: Time): void {
    const intent = this.#open;
    if (intent === undefined || intent.deployment !== facts.deployment) return;
    this.#open = undefined;
    if (facts.type === "production-deployment-aborted") return;
    const isGood = facts.type === "production-deployed";
    if (intent.mode !== "rollback") this.#endChange(intent, { at: time, isGood });
    else if (isGood) this.#goBack(intent.version);
    if (isGood) this.#recover(intent, time);
  }

  #endChange(intent: Intent, { at, isGood }: { readonly at: Time; readonly isGood: boolean }): void {
    const { deployment, version, mode, pullRequests } = intent;
    this.changes.push({
      deployment,
      version,
      at,
      isGood,
      isRework: mode === "redeploy" || pullRequests.some(({ recovers }) => recovers !== null),
      leadTimes: isGood ? this.#leadTimes(intent, at) : [],
    });
    if (isGood) this.#good.push({ version, deployment });
    else this.#failed ??= { cause: deployment, at };
  }

  #leadTimes({ pullRequests }: Intent, at: Time): readonly LeadTime[] {
    return pullRequests.map(({ number, boardedAt }) => {
      const from = this.#boarded.get(number) ?? boardedAt;
      this.#boarded.delete(number);
      return { pullRequest: number, seconds: wholeSecondsBetween(from, at) };
    });
  }

  #goBack(version: Version): void {
    const target = this.#good.findLastIndex((each) => each.version === version);
    for (const { deployment } of this.#good.splice(target + 1)) this.rolledBack.add(deployment);
  }

  #ask(
    facts: Extract<RollbackFacts, { type: `rollback-${"requested" | "rejected" | "withdrawn"}` }>,
    time: Time,
  ): void {
    if (facts.type === "rollback-requested") this.#asked = { cause: facts.rollback, at: time };
    else if (this.#asked?.cause === facts.rollback) this.#asked = undefined;
  }

  /** A release that goes well does not answer an open request; a rollback answers both. */
  #recover({ mode, deployment }: Intent, until: Time): void {
    const since = this.#failed ?? (mode === "rollback" ? this.#asked : undefined);
    if (since !== undefined) {
      const { cause, at: from } = since;
      this.recoveries.push({ cause, deployment, from, until, seconds: wholeSecondsBetween(from, until) });
    }
    this.#failed = undefined;
    if (mode === "rollback") this.#asked = undefined;
  }
}
