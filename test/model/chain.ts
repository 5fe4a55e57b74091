import type { DeployOutcome } from "./deploy-outcome.js";
/** Runs of release.yml and rollback.yml, job by job, with the real stories in the console's jobs and people's deploy jobs between. */
import { appendReleaseNotes } from "../../src/actions/append-release-notes.js";
import { deployProduction } from "../../src/actions/deploy-production.js";
import { gateChecks } from "../../src/actions/gate-checks.js";
import { parseInputs, type ActionName, type Inputs } from "../../src/actions/run/inputs.js";
import { promoteToStaging } from "../../src/actions/promote-to-staging.js";
import { RefusedError } from "../../src/actions/run/refusal.js";
import { requireTesterApproval } from "../../src/actions/require-tester-approval.js";
import { rollback } from "../../src/actions/rollback.js";
import type { CommitSha, UserLogin } from "../../src/domain/values/values.js";
import type { JobFacts } from "../../src/ports/collaborating.js";
import type { Ports } from "../../src/ports/ports.js";
import type { Platform, RunRecord } from "./platform.js";
import type { LogPosition } from "../../src/ports/reading.js";
import { createPosition, Process, type Death, type Turns } from "./process.js";
import type { Witness } from "./oracle.js";
import { jobWorld } from "./world.js";

/** `step`: the process; `job`: its runner with the outputs; `run`: everything. */
export interface Kill extends Death {
  readonly of: "step" | "job" | "run";
}

export interface Circumstances {
  readonly deploy: DeployOutcome;
  readonly kill: Kill | undefined;
  readonly turns: Turns | undefined;
}

type Stage = "decide" | "staging" | "approve" | "gate" | "begin" | "production" | "record";

const stages: Readonly<Record<RunRecord["workflow"], readonly Stage[]>> = {
  "release.yml": ["decide", "staging", "approve", "gate", "begin", "production", "record"],
  "rollback.yml": ["decide", "gate", "begin", "production", "record"],
};

interface Step {
  readonly name: string;
  readonly tell: (world: Ports) => Promise<void>;
  readonly isDue?: (outputs: ReadonlyMap<string, string>) => boolean;
  readonly always?: boolean;
  /** Of the job outputs that its outputs become. */
  readonly prefix?: string;
}

/** Stories as they are called, so that a test can break one on purpose. */
export type Breaking = (world: Ports) => Ports;

export interface Surroundings {
  readonly platform: Platform;
  readonly witness: Witness;
  readonly breaking: Breaking;
}

export class ConsoleRun {
  stage: Stage | "over" = "decide";
  readonly #outputs = new Map<Stage, ReadonlyMap<string, string>>();
  #gateResult: "success" | "failure" | "cancelled" = "cancelled";
  /** A deploy job that hangs. */
  #hanging: JobFacts | undefined;

  constructor(
    readonly record: RunRecord,
    private readonly around: Surroundings,
  ) {
    record.jobs.set(record.attempt, []);
  }

  get isOver(): boolean {
    return this.stage === "over";
  }

  get waitsAtGate(): boolean {
    return this.stage === "gate" && this.record.status === "waiting" && this.record.cancelled === "no";
  }

  get isDeploying(): boolean {
    return this.#hanging !== undefined && this.record.cancelled === "no";
  }

  /** Plays the job that is next. `false`: it waits for somebody or is over. */
  async advance(circumstances: Circumstances): Promise<boolean> {
    const { stage } = this;
    if (stage === "over") return false;
    if (stage === "gate" && this.waitsAtGate) return false;
    if (!this.#isDue(stage)) this.#skip(stage);
    else if (stage === "gate") return this.#openGate();
    else if (stage === "staging" || stage === "production") this.#deploy(stage, circumstances);
    else await this.#decide(stage, circumstances);
    return true;
  }

  click(by: UserLogin, state: "approved" | "rejected"): void {
    if (!this.waitsAtGate) return;
    const environment = this.record.workflow === "release.yml" ? "production-approval" : "rollback-approval";
    this.record.clicks.push({ environment, state, by });
    this.record.status = "in_progress";
    this.#gateResult = state === "approved" ? "success" : "failure";
    this.#finishJob({
      name: this.#nameOf("gate"),
      conclusion: this.#gateResult,
      started: state === "approved",
    });
    this.#next("gate");
  }

  /** Somebody runs all of it again, with the event of back then. */
  rerun(): void {
    this.record.attempt += 1;
    this.record.status = "in_progress";
    this.record.conclusion = undefined;
    this.record.cancelled = "no";
    this.record.jobs.set(this.record.attempt, []);
    this.#outputs.clear();
    this.#gateResult = "cancelled";
    this.stage = "decide";
  }

  #openGate(): boolean {
    this.record.status = "waiting";
    this.#startJob(this.#nameOf("gate"));
    return false;
  }

  get #jobs(): JobFacts[] {
    return this.record.jobs.get(this.record.attempt) ?? [];
  }

  #nameOf(stage: Stage): string {
    const caller = this.record.workflow === "release.yml" ? "approve" : "restore";
    switch (stage) {
      case "decide":
        return this.record.workflow === "release.yml" ? "promote / decide" : "restore / decide";
      case "staging":
        return "staging / deploy";
      case "approve":
        return "approve / decide";
      case "gate":
        return this.record.workflow === "release.yml"
          ? "approve / production-approval"
          : "restore / rollback-approval";
      case "begin":
        return `${caller} / begin`;
      case "production":
        return "production / deploy";
      case "record":
        return "record / record";
      default:
        return stage satisfies never;
    }
  }

  #output(stage: Stage, name: string): string {
    return this.#outputs.get(stage)?.get(name) ?? "";
  }

  /** What the production job is told: `begin`'s word, or that of the job which decided at once. */
  #order(name: string): string {
    const begun = this.#output("begin", name);
    if (begun !== "" || this.record.workflow === "rollback.yml") return begun || this.#output("decide", name);
    return this.#output("approve", name) || this.#output("decide", `release-${name}`);
  }

  #isDue(stage: Stage): boolean {
    const attempt = String(this.record.attempt);
    const { cancelled } = this.record;
    if (cancelled === "forced") return false;
    if (stage === "record") return this.#order("sha") !== "";
    if (cancelled !== "no") return false;
    switch (stage) {
      case "decide":
        return true;
      case "staging":
        return this.#output("decide", "run-attempt") === attempt;
      case "approve":
        return this.#output("decide", "continue") === "true" && this.#output("decide", "gate") !== "true";
      case "gate":
      case "begin":
        return (this.#output("decide", "gate") || this.#output("approve", "gate")) === "true";
      case "production":
        return this.#order("run-attempt") === attempt;
      default:
        return stage satisfies never;
    }
  }

  #next(stage: Stage): void {
    const all = stages[this.record.workflow];
    const next = all[all.indexOf(stage) + 1];
    this.stage = next ?? "over";
    if (next !== undefined) return;
    this.record.status = "completed";
    const isFailed = this.#jobs.some(({ conclusion }) => conclusion === "failure");
    this.record.conclusion =
      this.record.cancelled === "no" ? (isFailed ? "failure" : "success") : "cancelled";
  }

  #skip(stage: Stage): void {
    if (this.#jobs.every(({ name }) => name !== this.#nameOf(stage)))
      this.#jobs.push({
        name: this.#nameOf(stage).replace(/ \/ deploy$/, ""),
        status: "completed",
        conclusion: "skipped",
        started: false,
      });
    this.#next(stage);
  }

  #startJob(name: string): JobFacts {
    const job: JobFacts = { name, status: "in_progress", conclusion: undefined, started: true };
    this.#jobs.push(job);
    return job;
  }

  #finishJob({
    name,
    conclusion,
    started = true,
  }: {
    readonly name: string;
    readonly conclusion: string;
    readonly started?: boolean;
  }): void {
    const jobs = this.#jobs.filter((job) => job.name !== name);
    this.record.jobs.set(this.record.attempt, [...jobs, { name, status: "completed", conclusion, started }]);
  }

  /** The run ends with nothing more: its machine and its record are gone. */
  #die(name: string): void {
    this.#finishJob({ name, conclusion: "failure" });
    this.stage = "over";
    this.record.status = "completed";
    this.record.conclusion = "failure";
  }

  #deploy(stage: "staging" | "production", { deploy }: Circumstances): void {
    const { platform, witness } = this.around;
    const name = this.#nameOf(stage);
    const sha = (stage === "staging" ? this.#output("decide", "sha") : this.#order("sha")) as CommitSha;
    const deployment = stage === "staging" ? this.#output("decide", "deployment") : this.#order("deployment");
    const id = (JSON.parse(deployment) as { readonly id: string }).id;
    const target = stage === "staging" ? platform.staging : platform.production;
    const isFirst = this.#hanging === undefined;
    if (isFirst && deploy === "never-starts") {
      this.#finishJob({ name, conclusion: "cancelled", started: false });
      return this.#next(stage);
    }
    if (isFirst) {
      this.#startJob(name);
      if (stage === "production") witness.productionStarts({ sha, id });
    }
    if (isFirst && deploy === "hangs") {
      this.#hanging = { name, status: "in_progress", conclusion: undefined, started: true };
      return;
    }
    this.#hanging = undefined;
    const outcome = deploy === "hangs" || deploy === "never-starts" ? "good" : deploy;
    if (outcome !== "fails-before") {
      target.running = sha;
      target.isHealthy = outcome === "good";
    }
    // Without a health check nobody can tell: the job's word is all there is.
    const looksGood =
      outcome === "good" || (outcome === "unhealthy" && platform.policy.staging.health === undefined);
    if (stage === "staging" && looksGood) witness.standsOnStaging(sha);
    if (stage === "production") witness.productionEnded({ sha, id, outcome });
    if (outcome === "dies") return this.#die(name);
    const isDone = outcome === "good" || outcome === "unhealthy";
    this.#finishJob({ name, conclusion: isDone ? "success" : "failure" });
    this.#next(stage);
  }

  #steps(stage: Exclude<Stage, "staging" | "gate" | "production">): readonly Step[] {
    const { workflow, hint } = this.record;
    if (workflow === "rollback.yml" && stage !== "record") {
      const asked = hint.kind === "dispatch" ? hint.inputs : {};
      const given = {
        reason: asked["reason"] ?? "",
        release: asked["release"] ?? "",
        request: asked["request"] ?? "",
      };
      const phase =
        stage === "decide"
          ? { phase: "request", ...given }
          : { phase: "approve", "gate-result": this.#gateResult };
      return [step("rollback", rollback, phase)];
    }
    switch (stage) {
      case "decide":
        return [
          step("gate-checks", gateChecks, {}),
          step("promote-to-staging", promoteToStaging, { phase: "begin" }),
          { ...step("require-tester-approval", requireTesterApproval, {}), isDue: decides },
          {
            ...step("deploy-production", deployProduction, { phase: "begin" }),
            isDue: isGranted,
            prefix: "release-",
          },
        ];
      case "approve": {
        const deployment = this.#output("decide", "deployment");
        const finish = step("promote-to-staging", promoteToStaging, { phase: "finish", deployment });
        return [
          ...(deployment === "" ? [] : [finish]),
          step("require-tester-approval", requireTesterApproval, {}),
          { ...step("deploy-production", deployProduction, { phase: "begin" }), isDue: isGranted },
        ];
      }
      case "begin":
        return [
          step("require-tester-approval", requireTesterApproval, { "gate-result": this.#gateResult }),
          { ...step("deploy-production", deployProduction, { phase: "begin" }), isDue: isGranted },
        ];
      case "record": {
        const deployment = this.#order("deployment");
        return [
          step("deploy-production", deployProduction, { phase: "finish", deployment }),
          { ...step("deploy-production", deployProduction, { phase: "settle", deployment }), always: true },
          { ...step("append-release-notes", appendReleaseNotes, {}), always: true },
        ];
      }
      default:
        return stage satisfies never;
    }
  }

  async #decide(
    stage: Exclude<Stage, "staging" | "gate" | "production">,
    { kill, turns }: Circumstances,
  ): Promise<void> {
    const name = this.#nameOf(stage);
    this.#startJob(name);
    const outputs = new Map<string, string>();
    let isFailed = false;
    let callsLeft = kill?.atCall ?? 0;
    let isKilled = false;
    const position = createPosition();
    for (const each of this.#steps(stage)) {
      if ((isFailed && each.always !== true) || each.isDue?.(outputs) === false) continue;
      const death = kill === undefined || isKilled ? undefined : { ...kill, atCall: callsLeft };
      const told = await this.#tell(each, { stage, death, turns, position });
      callsLeft -= told.calls;
      for (const [key, value] of told.outputs) outputs.set(`${each.prefix ?? ""}${key}`, value);
      isFailed ||= told.ended !== "ok";
      if (told.ended !== "died") continue;
      isKilled = true;
      if (kill?.of === "run") return this.#die(name);
      if (kill?.of === "job") break;
    }
    const isLost = isKilled && kill?.of === "job";
    this.#outputs.set(stage, isLost ? new Map() : outputs);
    this.#finishJob({ name, conclusion: isFailed || isLost ? "failure" : "success" });
    this.#next(stage);
  }

  async #tell(
    { name, tell }: Step,
    {
      stage,
      death,
      turns,
      position,
    }: {
      readonly stage: Stage;
      readonly death: Death | undefined;
      readonly turns: Turns | undefined;
      readonly position: LogPosition;
    },
  ): Promise<{
    readonly ended: "ok" | "failed" | "died";
    readonly calls: number;
    readonly outputs: ReadonlyMap<string, string>;
  }> {
    const { platform, witness, breaking } = this.around;
    const { record } = this;
    const isStopped = (): boolean =>
      record.cancelled === "forced" || (record.cancelled === "cancelled" && stage !== "record");
    const process = new Process({
      death: death?.atCall === 0 ? undefined : death,
      turns,
      position,
      isStopped,
    });
    const { world, outputs, failures } = jobWorld(platform, record, process);
    const told = tell(breaking(world)).then(
      () => (failures.length === 0 ? ("ok" as const) : ("failed" as const)),
      (error: unknown) => {
        if (error instanceof RefusedError)
          witness.refused(record, {
            action: name,
            codes: error.findings.map(({ code }) => code),
            text: error.message,
          });
        else witness.fault(record, { action: name, error });
        return "failed" as const;
      },
    );
    const ended = await Promise.race([told, process.died]);
    if (ended === "died") witness.count(isStopped() ? "process-cancelled" : "process-killed");
    return { ended, calls: process.calls, outputs };
  }
}

const decides = (outputs: ReadonlyMap<string, string>): boolean => outputs.get("decides") === "true";

const isGranted = (outputs: ReadonlyMap<string, string>): boolean => outputs.get("decision") === "granted";

const step = <Name extends ActionName>(
  name: Name,
  story: (world: Ports, inputs: Inputs<Name>) => Promise<void>,
  given: Readonly<Record<string, string>>,
): Step => ({ name, tell: (world) => story(world, parseInputs(name, { token: "t", ...given })) });
