/** A random history: people act, runs are woken, overlap, die, and are made up for by later ones. */
import type { Policy } from "../../src/domain/policy/policy.js";
import type { FollowUp } from "../../src/domain/state/state.js";
import type { Time, UserLogin } from "../../src/domain/values/values.js";
import type { EventHint } from "../../src/ports/run.js";
import { ConsoleRun, type Breaking, type Circumstances, type Kill, type Surroundings } from "./chain.js";
import type { DeployOutcome } from "./deploy-outcome.js";
import { Platform, type Method, type Pull, type Rules, type RunRecord } from "./platform.js";
import { Turns } from "./process.js";
import { BrokenPromise, type Witness } from "./oracle.js";
import { cancelRun, urls } from "./world.js";

export const acts = [
  "open",
  "open-stacked",
  "open-old",
  "push",
  "force-push",
  "checks-green",
  "checks-red",
  "approve",
  "request-changes",
  "dismiss",
  "review-comment",
  "open-thread",
  "resolve-threads",
  "draft",
  "ready",
  "close",
  "reopen",
  "label",
  "hand-merge",
  "drift",
  "command",
  "policy",
  "click",
  "request-rollback",
  "approve-rollback",
  "reject-rollback",
  "retry-rollback",
  "close-request",
  "click-rollback",
  "fix-recovery",
  "land-recovery",
  "rerun",
  "cancel",
  "sweep",
  "go-on",
  "finish",
  "race",
  "ship-train",
  "roll-back",
  "roll-back-the-recovery",
  "die-on-staging",
] as const;
export type Act = (typeof acts)[number];

/** Numbers are picks: which one of what is there is meant is seen when the step is played. */
export interface Step {
  readonly act: Act;
  readonly pick: number;
  readonly other: number;
  /** `run`: the event wakes a run which goes as far as it can; `begin`: only its first job; `lost`: nothing hears of it. */
  readonly event: "run" | "begin" | "lost";
  readonly deploy: DeployOutcome;
  readonly kill: (Kill & { readonly job: number }) | undefined;
}

export interface Setting {
  readonly rules: Rules;
  readonly hasGates: boolean;
  readonly hasHealth: boolean;
  readonly onFailure: "request" | "rollback" | "none";
  readonly maxStaged: number;
  /** How many testers have to say yes. */
  readonly count: 1 | 2;
  /** Seconds after the beginning, within which production takes no release. */
  readonly freeze: { readonly from: number; readonly until: number } | undefined;
  readonly landing: Policy["landing"]["method"];
}

const user = (login: string): UserLogin => login as UserLogin;
const authors = ["dana", "evan", "tess"].map(user);
const reviewers = ["tess", "toni", "tess", "toni", "dana", "mallory", "ci[bot]"].map(user);
const requesters = ["sam", "dana", "ann", "mallory"].map(user);
const approvers = ["ann", "rob", "ann", "rob", "sam"].map(user);
const paths = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];

/** tara and theo write nothing: with them there are always two who may approve. */
const testers = ["tess", "toni", "tara", "theo"].map(user);

function policyOf({ hasHealth, onFailure, maxStaged, landing, count, freeze }: Setting): Policy {
  const at = (seconds: number): Time =>
    new Date(Date.UTC(2026, 10, 22) + seconds * 1000).toISOString() as Time;
  const health = (url: string): Policy["staging"]["health"] =>
    hasHealth ? { url, tries: 1, secondsBetween: 1, timeoutSeconds: 1, expectSha: true } : undefined;
  return {
    testers,
    teams: { testers: [], rollbackApprovers: [], team: [] },
    unreadableTeams: [],
    outsiders: [],
    rollbackApprovers: ["ann", "rob", "ruth"].map(user),
    team: ["dana", "evan", "tess", "toni", "sam"].map(user),
    bots: [],
    checks: { required: [] },
    approval: { sources: ["environment", "review"], count, maxWaitDays: 3 },
    staging: { url: urls.staging, health: health(urls.staging) },
    production: { url: urls.production, health: health(urls.production), onFailure },
    rollback: { sources: ["environment", "comment"] },
    notification: { mention: true, webhooks: [] },
    landing: { method: landing },
    maxStaged,
    migrations: [],
    holds: {
      freezes:
        freeze === undefined ? [] : [{ from: at(freeze.from), until: at(freeze.until), reason: "Holidays" }],
    },
  };
}

const well: Circumstances = { deploy: "good", kill: undefined, turns: undefined };

export class History {
  readonly platform: Platform;
  readonly runs: ConsoleRun[] = [];
  readonly #around: Surroundings;
  #branches = 0;

  constructor(
    setting: Setting,
    readonly witness: Witness,
    breaking: Breaking = (world) => world,
  ) {
    this.platform = new Platform(setting.rules, policyOf(setting), setting.hasGates);
    witness.watch(this.platform);
    this.#around = { platform: this.platform, witness, breaking };
  }

  async play(step: Step): Promise<void> {
    this.witness.tell(
      `${step.act} ${step.pick}/${step.other} ${step.event} deploy=${step.deploy}${step.kill === undefined ? "" : ` kill=${JSON.stringify(step.kill)}`}`,
    );
    await this.#act(step);
    await this.#reap();
    this.witness.look();
  }

  /** After people stop: everything is finished, and a further sweep changes nothing. */
  async comeToRest(): Promise<void> {
    for (let round = 0; round < 12; round += 1) {
      await this.finishRuns(well);
      const before = this.#trace();
      await this.#drive(this.#start({ workflow: "release.yml", hint: { kind: "schedule" } }), well);
      await this.finishRuns(well);
      this.witness.lookAtState();
      if (this.#trace() === before) return;
    }
    throw new BrokenPromise("it never comes to rest");
  }

  /** Faults are over and people do what the console asks of them: then a fresh change gets to production, and nothing stays open. */
  async actReasonably(): Promise<void> {
    const { platform, witness } = this;
    platform.policy = {
      ...platform.policy,
      testers,
      rollbackApprovers: ["ann", "rob", "ruth"].map(user),
      holds: { freezes: [] },
    };
    witness.tell("people act reasonably");
    const tip = platform.edit(platform.develop.sha, { paths: ["fresh"], by: user("dana"), branch: "fresh" });
    platform.push("fresh", { to: tip.sha, by: user("dana") });
    const fresh = platform.openPull({ branch: "fresh", title: "Fresh", author: user("dana") });
    for (let round = 0; round < 10; round += 1) {
      await this.finishRuns(well);
      this.witness.look();
      if (this.#isDone(fresh)) return;
      await this.#decideOpenRollback();
      this.#cleanUpByHand();
      await this.#makeReady();
      await this.#sweepWell();
      this.#approveStaged();
      await this.#sweepWell();
    }
    const { state } = witness;
    const left = {
      followUps: state?.followUps,
      rollback: state?.rollback,
      previousRollback: state?.previousRollback,
      attempt: state?.attempt,
      staged: state?.train.staged.map(({ number }) => number),
      recoveries: state?.recoveries,
    };
    throw new BrokenPromise(`nothing gets to production any more: ${JSON.stringify(left)}`);
  }

  #isDone(fresh: Pull | undefined): boolean {
    const { state } = this.witness;
    if (state === undefined || fresh?.state === "open") return false;
    return (
      state.attempt === null &&
      state.rollback === null &&
      state.followUps.length === 0 &&
      state.previousRollback === null &&
      state.recoveries.every(({ pullRequest }) => this.#isOnDevelop(this.platform.pull(pullRequest)))
    );
  }

  /** Somebody brought it there by bypassing the console: its page has nothing left to bring. */
  #isOnDevelop({ state, head }: Pull): boolean {
    const { git, develop } = this.platform;
    return state === "merged" || git.treeOf(git.merge(develop.sha, head).files) === develop.tree;
  }

  /** Started manually: that also tries again what failed on staging. */
  async #sweepWell(): Promise<void> {
    await this.#drive(this.#start({ workflow: "release.yml", hint: { kind: "dispatch", inputs: {} } }), well);
    await this.finishRuns(well);
    this.witness.look();
  }

  async #decideOpenRollback(): Promise<void> {
    const open = this.witness.state?.rollback;
    if (open === undefined || open === null || (open.phase !== "requested" && open.phase !== "failed"))
      return;
    const drive = (kind: Vote): Promise<void> =>
      this.#drive(
        this.#start({ workflow: "rollback.yml", hint: this.#vote(open, kind, user("ruth")) }),
        well,
      );
    await drive("approve");
    // A request that production has outrun says so: it is to be rejected.
    if (this.witness.refusals.at(-1)?.codes.includes("production-changed")) await drive("reject");
    await this.finishRuns(well);
  }

  /** What the console names as somebody's click: a revert or a landing that it may not or cannot make. */
  #cleanUpByHand(): void {
    const { state } = this.witness;
    for (const followUp of state?.followUps.filter(({ refusal }) => refusal !== null) ?? []) {
      if (followUp.kind === "revert") this.#revertByHand(followUp.rollback);
      if (followUp.kind === "recovery") this.#recoverByHand(followUp.rollback);
      if (followUp.kind === "restack") this.#restackByHand(followUp.rollback);
      if (followUp.kind !== "land") continue;
      const landing = state?.landings.find(({ version }) => version === followUp.version);
      const page = this.platform.openPulls.find(({ number }) => number === landing?.pullRequest);
      if (page === undefined || !this.#mergeByHand(page, "merge")) this.#landByHand(followUp);
    }
  }

  #recoverByHand(rollback: string): void {
    const open = [this.witness.state?.rollback, this.witness.state?.previousRollback].find(
      (each) => each?.id === rollback,
    );
    if (open === undefined || open === null) return;
    const { git, develop } = this.platform;
    const by = user("dana");
    const branch = `release-console/recovery/${rollback}`;
    let { sha } = develop;
    for (const { since, until } of open.toRecover) {
      const files = this.platform.resolved({
        base: git.filesOf(since.tree),
        theirs: git.filesOf(until.tree),
        by,
        branch,
      });
      sha = git.commit({ files, parents: [sha], author: by, title: `Bring back manually` }).sha;
    }
    this.platform.push(branch, { to: sha, by });
    this.platform.openPull({ branch, title: "Recovery manually", author: by });
    this.witness.tell(`  @dana recovers ${rollback} manually`);
  }

  #restackByHand(rollback: string): void {
    const recovery = this.witness.state?.recoveries.find((each) => each.rollback === rollback);
    if (recovery === undefined) return;
    const pull = this.platform.pull(recovery.pullRequest);
    if (pull.state !== "open") return;
    const { git, develop } = this.platform;
    const by = user("dana");
    const files = this.platform.resolved({
      base: git.filesOf(recovery.base.tree),
      theirs: git.filesAt(pull.head),
      by,
      branch: pull.branch,
    });
    const made = git.commit({ files, parents: [develop.sha], author: by, title: "Rebase onto develop" });
    this.platform.push(pull.branch, { to: made.sha, by });
    this.witness.tell(`  @dana rebases #${pull.number} onto develop`);
  }

  /** By merging the release's tag, as the refusal says. Where it conflicts, what was released counts. */
  #landByHand({ version }: Extract<FollowUp, { kind: "land" }>): void {
    const { git, develop } = this.platform;
    const release = this.witness.state?.releases.find((each) => each.version === version);
    if (release === undefined) return;
    const { sha } = release.commit;
    const { files } = git.merge(sha, develop.sha);
    const made = git.commit({
      files,
      parents: [develop.sha, sha],
      author: user("ruth"),
      title: "Land manually",
    });
    this.platform.push("develop", { to: made.sha, by: user("ruth") });
    this.#noteDrift(develop.sha);
    this.witness.tell(`  @ruth merges ${version} into develop: ${made.sha.slice(0, 7)}`);
  }

  #revertByHand(rollback: string): void {
    const open = [this.witness.state?.rollback, this.witness.state?.previousRollback].find(
      (each) => each?.id === rollback,
    );
    if (open === undefined || open === null) return;
    const pull = this.platform.openPulls.find(({ number }) => number === open.revert?.pullRequest);
    if (pull !== undefined && this.#mergeByHand(pull, "merge")) return;
    const { git, develop } = this.platform;
    const target = git.filesAt(open.onDevelop.since.sha);
    const files = new Map(git.filesAt(develop.sha));
    const before = develop.sha;
    for (const [path, word] of git.filesAt(open.onDevelop.until.sha)) {
      const old = target.get(path);
      if (old === word || files.get(path) === old) continue;
      if (old === undefined) files.delete(path);
      else files.set(path, old);
    }
    const made = git.commit({
      files,
      parents: [before],
      author: user("ruth"),
      title: `Take ${open.from.version} out`,
    });
    this.platform.push("develop", { to: made.sha, by: user("ruth") });
    this.#noteDrift(before);
    this.witness.tell(`  @ruth takes ${open.from.version} out of develop: ${made.sha.slice(0, 7)}`);
  }

  async #makeReady(): Promise<void> {
    const { platform } = this;
    for (const { pullRequest } of this.witness.state?.recoveries ?? [])
      this.#openAgain(platform.pull(pullRequest));
    for (const pull of platform.openPulls) {
      pull.isDraft = false;
      pull.threads = 0;
      pull.labels.clear();
      for (const review of pull.reviews) if (review.state === "CHANGES_REQUESTED") review.state = "DISMISSED";
      const isOwn = pull.branch.startsWith("release-console/");
      const isStuck = platform.git.merge(platform.develop.sha, pull.head).kind === "conflict";
      const isStacked =
        this.witness.state?.recoveries.some((each) => each.pullRequest === pull.number && each.stacked) ===
        true;
      if (isStuck && isOwn && !isStacked) platform.bringUpToDate(pull);
      else if ((isStuck || this.#isTainted(pull)) && !isOwn) pull.state = "closed";
      platform.checks.set(pull.head, "success");
      const state = this.witness.state;
      if (state?.commands.objections.some(({ pullRequest }) => pullRequest === pull.number))
        await this.#say(pull, "/unhold");
      if (state?.commands.ejections.some(({ pullRequest }) => pullRequest === pull.number))
        await this.#say(pull, "/check");
    }
  }

  /** It holds what was rolled back: its author hears that the recovery carries it. */
  #isTainted({ head, number }: Pull): boolean {
    const { state } = this.witness;
    const taint = state?.recoveries.filter(({ pullRequest }) => pullRequest !== number) ?? [];
    const commits = new Set(taint.flatMap((recovery) => recovery.taint));
    return this.platform.git.newCommits(this.platform.develop.sha, head).some(({ sha }) => commits.has(sha));
  }

  async #say(pull: Pull, body: string): Promise<void> {
    const by = user("tara");
    const comment = this.platform.comment(pull.number, { by, body });
    const hint: EventHint = {
      kind: "comment",
      issue: pull.number,
      isPullRequest: true,
      comment: comment.id,
      body,
      author: by,
      authorIsBot: false,
      createdAt: this.platform.now(),
      edited: false,
    };
    await this.#drive(this.#start({ workflow: "release.yml", hint }), well);
  }

  #approveStaged(): void {
    for (const pull of this.platform.openPulls)
      if (this.platform.standsOnStaging(pull.head))
        for (const by of ["tara", "theo"].map(user).slice(0, this.platform.policy.approval.count))
          this.review(pull, by, "APPROVED");
  }

  #mergeByHand(pull: Pull, method: Method): boolean {
    const before = this.platform.develop.sha;
    const made = this.platform.mergePull(pull, {
      method,
      by: user("ruth"),
      title: `Merge #${pull.number} manually`,
    });
    if (made === undefined) return false;
    this.#noteDrift(before);
    this.witness.count("hand-merge");
    this.witness.tell(`  #${pull.number} is merged manually: develop ${made.sha.slice(0, 7)}`);
    return true;
  }

  /** Everything that another sweep must not change. */
  #trace(): string {
    const { refs, pulls, comments, issues, tags, pages, statuses, deployments } = this.platform;
    return JSON.stringify([
      [...refs],
      pulls.map(({ number, state, head }) => [number, state, head]),
      comments.map(({ id, body }) => [id, body]),
      issues,
      [...tags],
      [...pages],
      [...statuses],
      deployments,
    ]);
  }

  async finishRuns(circumstances: Circumstances): Promise<void> {
    for (let guard = 0; guard < 40; guard += 1) {
      const next = this.runs.find((run) => !run.isOver && !run.waitsAtGate);
      if (next !== undefined) await this.#drive(next, circumstances);
      else if (this.platform.dispatched.length > 0) await this.#drive(this.#startDispatched(), circumstances);
      else return;
    }
    throw new BrokenPromise("runs start runs without an end");
  }

  /** Goes on job by job until it waits for somebody or is over. */
  async #drive(run: ConsoleRun, circumstances: Circumstances, killAt = 0): Promise<void> {
    for (
      let job = 0;
      await run.advance({ ...circumstances, kill: job === killAt ? circumstances.kill : undefined });
      job += 1
    ) {
      if (this.witness.broken !== undefined) throw this.witness.broken;
      if (run.isDeploying) return;
    }
  }

  #start({
    workflow,
    hint,
    actor = user("dana"),
  }: {
    readonly workflow: RunRecord["workflow"];
    readonly hint: EventHint;
    readonly actor?: UserLogin;
  }): ConsoleRun {
    const record: RunRecord = {
      id: this.platform.nextId(),
      workflow,
      hint,
      actor,
      actorIsBot: actor.endsWith("[bot]"),
      attempt: 1,
      status: "in_progress",
      conclusion: undefined,
      cancelled: "no",
      jobs: new Map(),
      clicks: [],
    };
    this.platform.runs.set(record.id, record);
    this.witness.tell(`  run ${record.id} of ${workflow} (${hint.kind})`);
    const run = new ConsoleRun(record, this.#around);
    this.runs.push(run);
    return run;
  }

  #startDispatched(): ConsoleRun {
    const wake = this.platform.dispatched.shift();
    if (wake === undefined) throw new Error("Nothing was dispatched.");
    return this.#start({
      workflow: wake.workflow,
      hint: { kind: "dispatch", inputs: wake.inputs },
      actor: user("github-actions[bot]"),
    });
  }

  /** Runs that were cancelled while they waited end at once. */
  async #reap(): Promise<void> {
    for (const run of this.runs)
      if (!run.isOver && run.stage === "gate" && run.record.cancelled !== "no") await this.#drive(run, well);
  }

  async #hear(step: Step, hint: EventHint, actor?: UserLogin): Promise<void> {
    if (step.event === "lost") return;
    const workflow = isAboutRollback(hint) ? "rollback.yml" : "release.yml";
    await this.#wake(step, this.#start({ workflow, hint, ...(actor === undefined ? {} : { actor }) }));
  }

  async #wake(step: Step, run: ConsoleRun): Promise<void> {
    const { kill } = step;
    const circumstances = { deploy: step.deploy, kill, turns: undefined };
    if (step.event === "begin")
      await run.advance({ ...circumstances, kill: kill?.job === 0 ? kill : undefined });
    if (step.event !== "run") return;
    await this.#drive(run, circumstances, kill?.job ?? 0);
    // What it dispatched usually starts within seconds.
    for (let each = 0; each < 4 && this.platform.dispatched.length > 0; each += 1)
      await this.#drive(this.#startDispatched(), { ...circumstances, kill: undefined });
  }

  async #act(step: Step): Promise<void> {
    switch (step.act) {
      case "request-rollback":
        return this.#requestRollback(step);
      case "approve-rollback":
        return this.#decideRollback(step, "approve");
      case "reject-rollback":
        return this.#decideRollback(step, "reject");
      case "retry-rollback":
        return this.#decideRollback(step, "retry");
      case "close-request":
        return this.#closeRequest(step);
      case "click":
      case "click-rollback":
        return this.#click(step);
      case "command":
        return this.#command(step);
      case "rerun": {
        const run = choose(
          this.runs.filter(({ isOver }) => isOver),
          step.pick,
        );
        if (run === undefined) return undefined;
        run.rerun();
        this.witness.count("re-run");
        return this.#wake(step, run);
      }
      case "cancel": {
        const run = choose(this.previousRollback, step.pick);
        if (run !== undefined) cancelRun(this.platform, run.record.id, false);
        return undefined;
      }
      case "sweep":
        return this.#hear(
          { ...step, event: step.event === "lost" ? "run" : step.event },
          { kind: "schedule" },
        );
      case "go-on": {
        const run = choose(this.previousRollback, step.pick);
        if (run !== undefined) await run.advance({ deploy: step.deploy, kill: step.kill, turns: undefined });
        else if (this.platform.dispatched.length > 0)
          await this.#wake({ ...step, event: "run" }, this.#startDispatched());
        return undefined;
      }
      case "finish":
        return this.finishRuns({
          deploy: step.deploy === "hangs" ? "good" : step.deploy,
          kill: undefined,
          turns: undefined,
        });
      case "race":
        return this.#race(step);
      case "ship-train":
        return this.#shipTrain(step);
      case "roll-back":
        return this.#rollBack(step);
      case "roll-back-the-recovery":
        return this.#rollBackTheRecovery(step);
      case "die-on-staging":
        return this.#dieOnStaging(step);
      default:
        if (!this.#people(step)) return undefined;
        return this.#hear(step, { kind: "workflow-run", headSha: undefined, event: "pull_request" });
    }
  }

  get previousRollback(): readonly ConsoleRun[] {
    return this.runs.filter((run) => !run.isOver && !run.waitsAtGate);
  }

  /** Everybody does what a day without trouble needs: a change that is green, on staging, approved. */
  async #shipTrain(step: Step): Promise<void> {
    const sweep = { ...step, act: "sweep" as const, event: "run" as const };
    if (this.platform.openPulls.length < 2)
      this.#openPull({ ...step, other: step.other * 5 }, this.platform.develop.sha);
    for (const pull of this.platform.openPulls)
      if (step.pick % 2 === 0) this.platform.checks.set(pull.head, "success");
    await this.#wake(
      { ...sweep, deploy: "good", kill: undefined },
      this.#start({ workflow: "release.yml", hint: { kind: "schedule" } }),
    );
    this.#approveStaged();
    await this.#wake(
      sweep,
      this.#start({
        workflow: "release.yml",
        hint: { kind: "workflow-run", headSha: undefined, event: "pull_request_review" },
      }),
    );
  }

  /** What was brought back, repaired and released turns out no better. Takes too many steps to come about by chance. */
  async #rollBackTheRecovery(step: Step): Promise<void> {
    const smooth: Step = { ...step, pick: step.pick * 2, event: "run", deploy: "good", kill: undefined };
    if (!this.#recovery({ ...smooth, act: "fix-recovery", other: 1 })) {
      for (let release = 0; release < 2; release += 1) await this.#shipTrain(smooth);
      await this.#rollBack(smooth);
      if (!this.#recovery({ ...smooth, act: "fix-recovery", other: 1 })) return;
    }
    await this.#shipTrain(smooth);
    await this.#rollBack(step);
  }

  async #rollBack(step: Step): Promise<void> {
    await this.#requestRollback({ ...step, event: "run", kill: undefined });
    return this.#decideRollback(step, "approve");
  }

  /** A newcomer gets to staging with the run that dies there, and leaves before anybody has looked. */
  async #dieOnStaging(step: Step): Promise<void> {
    if (!this.#openPull({ ...step, other: step.other * 5 }, this.platform.develop.sha)) return;
    const newcomer = this.platform.openPulls.at(-1);
    await this.#wake(
      { ...step, event: "run", deploy: "dies", kill: undefined },
      this.#start({ workflow: "release.yml", hint: { kind: "schedule" } }),
    );
    if (newcomer?.state === "open") newcomer.state = "closed";
  }

  /** Two or three runs at once, a port call of one or the other at a time. */
  async #race(step: Step): Promise<void> {
    const movers: ConsoleRun[] = [];
    const many = 2 + (step.other % 2);
    const ready = this.previousRollback.slice(-2);
    for (let index = 0; index < many; index += 1) {
      const known = ready[index];
      const isTaken = known !== undefined && (step.pick >> index) % 2 === 0;
      if (isTaken) movers.push(known);
      else if (index === 1 && step.pick % 3 === 0) movers.push(this.#rollbackMover(step));
      else movers.push(this.#start({ workflow: "release.yml", hint: { kind: "schedule" } }));
    }
    const turns = new Turns(step.pick * 31 + step.other);
    const circumstances: Circumstances = { deploy: step.deploy, kill: undefined, turns };
    const killed = step.kill === undefined ? -1 : step.kill.job % movers.length;
    await turns.run(
      Promise.all(
        movers.map((run, index) =>
          run.advance(index === killed ? { ...circumstances, kill: step.kill } : circumstances),
        ),
      ),
    );
    this.witness.count("race");
    this.witness.look();
    if (step.event === "run")
      for (const run of movers)
        await this.#drive(run, { deploy: step.deploy, kill: undefined, turns: undefined });
  }

  #rollbackMover(step: Step): ConsoleRun {
    const open = this.witness.state?.rollback;
    if (open === undefined || open === null || step.other % 3 === 0) {
      const actor = pick(requesters, step.other);
      return this.#start({
        workflow: "rollback.yml",
        hint: { kind: "dispatch", inputs: { reason: "It is broken." } },
        actor,
      });
    }
    return this.#start({
      workflow: "rollback.yml",
      hint: this.#vote(open, "approve", pick(approvers, step.other)),
    });
  }

  async #requestRollback(step: Step): Promise<void> {
    const actor = pick(requesters, step.pick);
    const versions = this.witness.state?.releases.map(({ version }) => version) ?? [];
    const release = step.other % 4 === 0 ? (choose(versions, step.other) ?? "") : "";
    const hint: EventHint = {
      kind: "dispatch",
      inputs: { reason: "It is broken.", ...(release === "" ? {} : { release }) },
    };
    await this.#hear({ ...step, event: step.event === "lost" ? "run" : step.event }, hint, actor);
  }

  #vote(
    open: { readonly id: string; readonly code: string; readonly issue: number | null },
    kind: Vote,
    by: UserLogin,
  ): EventHint {
    if (kind !== "reject") this.witness.rollbackVotes.add(`${by} ${open.id}`);
    const body = {
      approve: `/approve ${open.id} ${open.code}`,
      retry: `/retry ${open.id}`,
      reject: `/reject ${open.id} not now`,
    }[kind];
    const number = open.issue ?? 9999;
    return {
      kind: "comment",
      issue: number,
      isPullRequest: false,
      comment: this.platform.comment(number, { by, body }).id,
      body,
      author: by,
      authorIsBot: false,
      createdAt: this.platform.now(),
      edited: false,
    };
  }

  async #decideRollback(step: Step, kind: Vote): Promise<void> {
    const open = this.witness.state?.rollback;
    if (open === undefined || open === null) return;
    const by = pick(approvers, step.pick);
    const mayDecide =
      this.platform.policy.rollbackApprovers.includes(by) && open.requesters.every((each) => each.by !== by);
    const isAsked =
      open.phase === "requested" &&
      this.platform.issues.some(({ number, isOpen }) => isOpen && number === open.issue);
    await this.#hear(step, this.#vote(open, kind, by));
    if (kind !== "approve" || !mayDecide || !isAsked || step.event === "lost" || step.kill !== undefined)
      return;
    this.witness.mustHaveBegun(open.id);
  }

  /** Whoever closes the issue of a request takes it back. */
  async #closeRequest(step: Step): Promise<void> {
    const open = this.witness.state?.rollback;
    const issue = this.platform.issues.find(({ number }) => number === open?.issue);
    if (issue === undefined || !issue.isOpen) return;
    issue.isOpen = false;
    issue.closedBy = step.pick % 4 === 0 ? user("stale[bot]") : user("sam");
    await this.#hear(step, {
      kind: "issue-state",
      issue: issue.number,
      title: issue.title,
      state: "closed",
      openedByBot: true,
    });
  }

  async #click(step: Step): Promise<void> {
    const workflow = step.act === "click" ? "release.yml" : "rollback.yml";
    const run = choose(
      this.runs.filter((each) => each.waitsAtGate && each.record.workflow === workflow),
      step.pick,
    );
    if (run === undefined) return;
    const by = step.act === "click" ? pick(reviewers.slice(0, 5), step.other) : pick(approvers, step.other);
    const isYes = step.pick % 6 !== 0;
    if (isYes && step.act === "click") this.#approvedByClick(by);
    const open = this.witness.state?.rollback;
    if (isYes && step.act === "click-rollback" && open !== undefined && open !== null)
      this.witness.rollbackVotes.add(`${by} ${open.id}`);
    run.click(by, isYes ? "approved" : "rejected");
    await this.#wake({ ...step, event: "run" }, run);
  }

  /** A click says yes to everything that stands on staging. */
  #approvedByClick(by: UserLogin): void {
    for (const { number, head } of this.platform.pulls)
      if (this.platform.standsOnStaging(head))
        this.witness.said({ by, at: this.platform.now(), pull: number, head, review: undefined });
  }

  async #command(step: Step): Promise<void> {
    const pull = choose(this.platform.openPulls, step.pick);
    if (pull === undefined) return;
    const body = pick(["/hold it", "/unhold", "/eject", "/ship", "/check", "/hold"], step.other);
    const by = pick(reviewers, step.pick + step.other);
    const comment = this.platform.comment(pull.number, { by, body });
    const isHeard = step.event !== "lost" && step.kill === undefined;
    if (body.startsWith("/hold") && isHeard && this.platform.policy.testers.includes(by))
      this.witness.held({ by, pull: pull.number, comment: comment.id });
    await this.#hear(step, {
      kind: "comment",
      issue: pull.number,
      isPullRequest: true,
      comment: comment.id,
      body,
      author: by,
      authorIsBot: by.endsWith("[bot]"),
      createdAt: this.platform.now(),
      edited: false,
    });
  }

  /** What needs nothing but a person. `false`: there was nothing to do it to. */
  #people(step: Step): boolean {
    const { platform } = this;
    const { pick: which, other } = step;
    if (step.act === "open") return this.#openPull(step, platform.develop.sha);
    if (step.act === "open-old") return this.#openPull(step, firstOf(platform, other));
    if (step.act === "drift") return this.#drift(step);
    if (step.act === "policy") return this.#changePolicy(step);
    if (step.act === "reopen") return this.#reopen(step);
    const pull = choose(platform.openPulls, which);
    if (pull === undefined) return false;
    switch (step.act) {
      case "open-stacked":
        return this.#openPull(step, pull.head);
      case "push":
        return this.#push(pull, step);
      case "force-push":
        return this.#forcePush(pull, step);
      case "checks-green":
      case "checks-red":
        platform.checks.set(pull.head, step.act === "checks-green" ? "success" : "failure");
        return true;
      case "approve":
        return this.#review(pull, step, "APPROVED");
      case "request-changes":
        return this.#review(pull, step, "CHANGES_REQUESTED");
      case "review-comment":
        return this.#review(pull, step, "COMMENTED");
      case "dismiss": {
        const review = pull.reviews.findLast(
          ({ state }) => state === "CHANGES_REQUESTED" || state === "APPROVED",
        );
        if (review === undefined) return false;
        review.state = "DISMISSED";
        this.witness.tookBack(review.id);
        return true;
      }
      case "open-thread":
        pull.threads = 1;
        return true;
      case "resolve-threads":
        pull.threads = 0;
        return true;
      case "draft":
      case "ready":
        pull.isDraft = step.act === "draft";
        return true;
      case "close":
        pull.state = "closed";
        return true;
      case "label":
        if (!pull.labels.delete("release-console:blocked")) pull.labels.add("release-console:blocked");
        return true;
      case "hand-merge":
        return this.#handMerge(pull, step);
      case "fix-recovery":
      case "land-recovery":
        return this.#recovery(step);
      default:
        return false;
    }
  }

  #openPull({ pick: which, other }: Step, from: Pull["head"]): boolean {
    const author = pick(authors, other);
    this.#branches += 1;
    const branch = `change-${this.#branches}`;
    const touched =
      which % 3 === 0 ? [pick(paths, which), pick(paths, which + 1 + (other % 3))] : [pick(paths, which)];
    const tip = this.platform.edit(from, { paths: [...new Set(touched)], by: author, branch });
    this.platform.push(branch, { to: tip.sha, by: author });
    const pull = this.platform.openPull({ branch, title: `Change ${this.#branches}`, author });
    if (pull === undefined) return false;
    if (other % 5 !== 4) this.platform.checks.set(pull.head, "success");
    this.witness.tell(`  @${author} opens #${pull.number} ${pull.head.slice(0, 7)} in ${touched.join(" ")}`);
    return true;
  }

  #push(pull: Pull, { pick: which, other }: Step): boolean {
    const by = other % 4 === 0 ? user("toni") : pull.author.endsWith("[bot]") ? user("dana") : pull.author;
    const tip = this.platform.edit(pull.head, {
      paths: [pick(paths, which + other)],
      by,
      branch: pull.branch,
    });
    this.platform.push(pull.branch, { to: tip.sha, by });
    if (other % 5 !== 4) this.platform.checks.set(tip.sha, "success");
    this.witness.tell(`  @${by} pushes ${tip.sha.slice(0, 7)} to #${pull.number}`);
    return true;
  }

  /** Begins again from develop: what was on the branch is gone from it. */
  #forcePush(pull: Pull, { pick: which }: Step): boolean {
    if (pull.branch.startsWith("release-console/")) return false;
    const tip = this.platform.edit(this.platform.develop.sha, {
      paths: [pick(paths, which)],
      by: pull.author,
      branch: pull.branch,
    });
    this.platform.push(pull.branch, { to: tip.sha, by: pull.author });
    this.platform.checks.set(tip.sha, "success");
    this.witness.tell(`  @${pull.author} rewrites #${pull.number} to ${tip.sha.slice(0, 7)}`);
    return true;
  }

  #review(
    pull: Pull,
    { pick: which, other }: Step,
    state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED",
  ): boolean {
    const by = pick(reviewers, state === "APPROVED" ? Math.floor(other / 2) : other);
    // GitHub lets nobody approve an own pull request.
    if (by === pull.author && state !== "COMMENTED") return false;
    this.review(pull, by, state);
    return which >= 0;
  }

  review(pull: Pull, by: UserLogin, state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED"): void {
    const at: Time = this.platform.now();
    const id = this.platform.nextId();
    pull.reviews.push({ id, by, state, commit: pull.head, at });
    if (state === "APPROVED") this.witness.said({ by, at, pull: pull.number, head: pull.head, review: id });
    this.witness.tell(`  @${by} reviews #${pull.number} ${pull.head.slice(0, 7)}: ${state}`);
  }

  #handMerge(pull: Pull, { other }: Step): boolean {
    return this.#mergeByHand(pull, pick<Method>(["merge", "squash", "rebase"], other));
  }

  #drift({ pick: which }: Step): boolean {
    const before = this.platform.develop.sha;
    const by = user("ruth");
    const tip = this.platform.edit(before, { paths: [pick(paths, which)], by, branch: undefined });
    this.platform.push("develop", { to: tip.sha, by });
    this.#noteDrift(before);
    this.witness.tell(`  @ruth pushes ${tip.sha.slice(0, 7)} to develop`);
    return true;
  }

  /** Words that came to develop manually. */
  #noteDrift(before: Pull["head"]): void {
    const old = this.platform.git.filesAt(before);
    for (const [path, word] of this.platform.git.filesAt(this.platform.develop.sha))
      if (old.get(path) !== word) this.witness.drifted.add(word);
  }

  #changePolicy({ pick: which }: Step): boolean {
    const { policy } = this.platform;
    const gone = pick(["toni", "tess", "ann", "rob"].map(user), which);
    const without = (users: readonly UserLogin[]): readonly UserLogin[] =>
      users.includes(gone) ? users.filter((each) => each !== gone) : [...users, gone];
    const isTester = which % 4 < 2;
    this.platform.policy = isTester
      ? { ...policy, testers: without(policy.testers) }
      : { ...policy, rollbackApprovers: without(policy.rollbackApprovers) };
    this.platform.policyVersion += 1;
    return true;
  }

  #reopen({ pick: which }: Step): boolean {
    const closed = this.platform.pulls.filter(({ state }) => state === "closed");
    const pull = choose(closed, which);
    return pull !== undefined && this.#openAgain(pull);
  }

  #openAgain(pull: Pull): boolean {
    const { platform } = this;
    const head = platform.branch(pull.branch);
    const isTaken = platform.openPulls.some(({ branch }) => branch === pull.branch);
    if (
      pull.state !== "closed" ||
      isTaken ||
      head === undefined ||
      platform.git.contains(platform.develop.sha, head)
    )
      return false;
    pull.state = "open";
    pull.head = head;
    return true;
  }

  /** A fix on top of what was rolled back, or its pull request merged manually. */
  #recovery(step: Step): boolean {
    const open = this.platform.openPulls.filter(({ branch }) => branch.includes("/recovery/"));
    const pull = choose(open, step.pick);
    if (pull === undefined) return false;
    if (step.act === "land-recovery") return this.#handMerge(pull, step);
    this.platform.checks.set(pull.head, "success");
    if (step.other % 2 === 0) return true;
    this.witness.count("fix-pushed");
    return this.#push(pull, { ...step, other: 1 });
  }
}

type Vote = "approve" | "retry" | "reject";

const isAboutRollback = (hint: EventHint): boolean =>
  hint.kind === "issue-state" ||
  (hint.kind === "dispatch" && "reason" in hint.inputs) ||
  (hint.kind === "comment" && !hint.isPullRequest);

function pick<T>(all: readonly T[], index: number): T {
  const found = all[index % all.length];
  if (found === undefined) throw new Error("There is nothing to pick from.");
  return found;
}

const choose = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** A commit on develop that is some time ago. */
function firstOf(platform: Platform, back: number): Pull["head"] {
  let at = platform.develop;
  for (let step = 0; step < 1 + (back % 4); step += 1) {
    const [parent] = at.parents;
    if (parent === undefined) break;
    at = platform.git.object(parent);
  }
  return at.sha;
}
