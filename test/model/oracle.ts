/**
 * What must be true whatever happens, judged from what the platform saw: words in files, who said yes to what and when, what
 * ran where. It reads the log, because the log is on trial; it knows none of the console's decisions.
 */
import { emptyLogHead, verifyEntry, type LogHead } from "../../src/domain/log/hash-chain.js";
import type { Entry, EntryFacts, StagedPullRequest } from "../../src/domain/log/entry.js";
import { entryPath } from "../../src/domain/log/entry-path.js";
import { blockedLabel } from "../../src/domain/gates/gates.js";
import { reduceEntry } from "../../src/domain/reducer/reduce.js";
import type { State } from "../../src/domain/state/state.js";
import type { CommitSha, Time, TreeSha, UserLogin } from "../../src/domain/values/values.js";
import { renderState } from "../../src/domain/state/state-file.js";
import type { DeployOutcome } from "./deploy-outcome.js";
import type { Files } from "./git.js";
import type { Platform, RunRecord } from "./platform.js";
import { sha256 } from "./world.js";

/** Broken promises are thrown as these: the test shows the history that led here. */
export class BrokenPromise extends Error {}

interface Yes {
  readonly by: UserLogin;
  readonly at: Time;
  readonly pull: number;
  readonly head: CommitSha;
  /** undefined: a click, which nobody can take back. */
  readonly review: number | undefined;
}

/** A tester's /hold that a run heard of. */
interface Held {
  readonly by: UserLogin;
  readonly pull: number;
  readonly comment: number;
}

interface Taken {
  readonly rollback: string;
  /** Words by path that left production and have not come back. */
  readonly words: Map<string, string>;
}

export interface Refusal {
  readonly action: string;
  readonly codes: readonly string[];
  readonly text: string;
}

type Facts<Type extends EntryFacts["type"]> = Extract<EntryFacts, { type: Type }>;

export class Witness {
  /** How often each interesting thing happened, over all histories. */
  readonly story: string[] = [];
  readonly refusals: Refusal[] = [];
  entries = 0;
  state: State | undefined;
  /** Words that people brought to develop by bypassing the console. */
  readonly drifted = new Set<string>();
  readonly taken: Taken[] = [];
  readonly rollbackVotes = new Set<string>();
  broken: BrokenPromise | undefined;
  #head: LogHead = emptyLogHead;
  #platform: Platform | undefined;
  readonly #standing = new Map<TreeSha, Time>();
  readonly #headsStanding = new Map<CommitSha, Time>();
  #yes: readonly Yes[] = [];
  #held: readonly Held[] = [];
  readonly #results = new Map<string, DeployOutcome | "cancelled">();
  readonly #begun = new Set<string>();
  /** Rollbacks whose deployment was ordered. */
  readonly #started = new Set<string>();
  /** What ran well in production, oldest first; the last one is live. */
  readonly #good: CommitSha[] = [];
  readonly #tagged = new Map<string, CommitSha>();

  constructor(readonly counts: Map<string, number>) {}

  watch(platform: Platform): void {
    this.#platform = platform;
    if (process.env["MODEL_VERBOSE"] !== undefined)
      platform.onInfo = (text) => this.tell(`      ${text.replaceAll("\n", " / ").slice(0, 300)}`);
    platform.onLog = (texts) => {
      for (const text of texts) this.#read(text);
    };
  }

  get #world(): Platform {
    if (this.#platform === undefined) throw new Error("Nothing is watched.");
    return this.#platform;
  }

  get live(): CommitSha | undefined {
    return this.#good.at(-1);
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  tell(line: string): void {
    this.story.push(line);
  }

  said(yes: Yes): void {
    this.#yes = [...this.#yes, yes];
  }

  tookBack(review: number): void {
    this.#yes = this.#yes.filter((yes) => yes.review !== review);
  }

  held(held: Held): void {
    this.#held = [...this.#held, held];
  }

  fault(run: RunRecord, { action, error }: { readonly action: string; readonly error: unknown }): void {
    if (error instanceof BrokenPromise) return;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.broken ??= new BrokenPromise(`${action} of run ${run.id} failed by a fault: ${text}`);
  }

  refused(run: RunRecord, refusal: Refusal): void {
    this.refusals.push(refusal);
    this.tell(`    run ${run.id}: ${refusal.action} refuses: ${refusal.codes.join(", ")}`);
  }

  /** Approved by somebody who may: nothing that is under way elsewhere keeps it from beginning. */
  mustHaveBegun(rollback: string): void {
    const { codes = [] } = this.refusals.at(-1) ?? {};
    const isVoid = codes.includes("production-changed");
    this.#must(
      this.#started.has(rollback) || isVoid,
      `${rollback} was approved and does not begin: ${codes.join(", ")}`,
    );
    this.count("rollback-begins");
  }

  standsOnStaging(sha: CommitSha): void {
    const { tree } = this.#world.git.object(sha);
    if (!this.#standing.has(tree)) this.#standing.set(tree, this.#world.now());
    this.#noteStandingHeads();
  }

  /** With a deployment of them, or with a move of staging to what runs there already. */
  #noteStandingHeads(): void {
    const { git, pulls, staging } = this.#world;
    if (staging.running === undefined || !this.#standing.has(git.object(staging.running).tree)) return;
    const at = this.#world.now();
    for (const { head } of pulls)
      if (!this.#headsStanding.has(head) && this.#world.standsOnStaging(head))
        this.#headsStanding.set(head, at);
  }

  productionStarts({ sha, id }: { readonly sha: CommitSha; readonly id: string }): void {
    this.tell(`    production job starts: ${id} ${sha.slice(0, 7)}`);
    this.#begun.add(id);
    const attempt = this.state?.attempt;
    this.#must(
      attempt?.deployment === id && attempt.commit.sha === sha,
      `production gets ${sha.slice(0, 7)} by ${id}, but the log gave it to ${attempt?.deployment ?? "nobody"}`,
    );
  }

  productionEnded({
    sha,
    id,
    outcome,
  }: {
    readonly sha: CommitSha;
    readonly id: string;
    readonly outcome: DeployOutcome | "cancelled";
  }): void {
    this.tell(`    production job ends: ${id} ${sha.slice(0, 7)} ${outcome}`);
    this.#results.set(id, outcome);
    this.count(`production-${outcome}`);
  }

  /** After each step of a history. What was broken inside an action is told here: the action may have caught it. */
  look(): void {
    if (this.broken !== undefined) throw this.broken;
  }

  /** A state that was once wrong stays wrong: it is enough to look at the end. */
  lookAtState(): void {
    this.look();
    if (this.state === undefined) return;
    const isDerived = renderState(this.state) === this.#world.logFiles.get("state.json");
    this.#must(isDerived, "state.json is not what the entries give");
  }

  #must(isKept: boolean, promise: string): void {
    if (isKept) return;
    this.broken ??= new BrokenPromise(promise);
    throw this.broken;
  }

  #read(text: string): void {
    const path = entryPath(this.#head.sequence + 1);
    const verdict = verifyEntry(this.#head, { path, text }, sha256);
    this.#must(verdict.kind === "sound", `the log is broken: ${"problem" in verdict ? verdict.problem : ""}`);
    if (verdict.kind === "broken") return;
    const { entry } = verdict;
    this.#head = entry;
    this.entries += 1;
    this.tell(`    log ${entry.sequence} ${entry.type} ${brief(entry)}`);
    const before = this.state;
    this.state = reduceEntry(before, entry);
    this.#judge(entry, before);
  }

  #judge({ facts }: Entry, before: State | undefined): void {
    this.count(facts.type === "pull-request-ejected" ? `ejected-${facts.cause}` : facts.type);
    switch (facts.type) {
      case "staging-moved":
        this.#noteStandingHeads();
        return this.#judgeStaging(facts);
      case "staging-deployed":
        return this.#judgeStagingResult(before);
      case "production-deployment-started":
        return facts.mode === "deploy"
          ? this.#judgeRelease(facts, before)
          : this.#judgeRestore(facts, before);
      case "production-deployed":
        return this.#judgeResult(facts, before);
      case "production-deployment-aborted":
        return this.#must(
          !this.#begun.has(facts.deployment),
          `${facts.deployment} is called aborted, but its job ran`,
        );
      case "objections-lifted":
        return this.#judgeLifted(facts);
      case "command-refused":
        return this.#noteRefused(facts);
      case "release-tagged":
        return this.#judgeTag(facts);
      case "pull-request-landed":
        return this.#judgeLanding(facts);
      case "rollback-approved":
      case "rollback-retried":
        return this.#judgeRollbackApproval(facts, before);
      case "rollback-rejected":
      case "rollback-withdrawn":
        return this.#forget(facts.rollback);
      case "recovery-opened":
        return this.#judgeRecovery(facts);
      default:
        return undefined;
    }
  }

  #judgeStaging({ to, staged }: Facts<"staging-moved">): void {
    const files = this.#world.git.filesAt(to.sha);
    for (const each of staged) this.#mustHold(files, each, "staging");
    const phase = this.state?.rollback?.phase;
    // Between approval and result staging lacks what leaves production, and nothing of it can go there.
    const isLeaving = phase === "approved" || phase === "failed";
    if (!isLeaving) this.#mustKeepLive(files, "staging");
    if (staged.length > 1) this.count("train-of-several");
    if (this.state !== undefined && this.state.train.drift.length > 0) this.count("drift");
  }

  #judgeStagingResult(before: State | undefined): void {
    const tree = before?.staging.intent?.commit.tree;
    this.#must(
      tree !== undefined && this.#standing.has(tree),
      "the log says healthy of what never stood on staging",
    );
  }

  #judgeRelease(
    { commit, pullRequests }: Facts<"production-deployment-started">,
    before: State | undefined,
  ): void {
    const { git, policy } = this.#world;
    const files = git.filesAt(commit.sha);
    const since = this.#standing.get(commit.tree);
    this.#must(since !== undefined, "a tree goes to production that never stood on staging");
    if (since === undefined) return;
    this.#mustBeOpen(commit.tree, before);
    for (const staged of pullRequests) {
      this.#mustBeFree(staged);
      this.#mustNotLeave(staged, before);
      const yes = this.#yesTo(staged).filter(({ at, head }) => at > (this.#headsStanding.get(head) ?? "9"));
      const said = new Set(yes.map(({ by }) => by)).size;
      this.#must(
        said > 0,
        `#${staged.number} goes to production and nobody who may said yes to ${staged.head.slice(0, 7)}`,
      );
      this.#must(
        said >= policy.approval.count,
        `#${staged.number} goes to production with ${said} yes of ${policy.approval.count}`,
      );
      this.#mustHold(files, staged, "the release");
    }
    this.#must(
      pullRequests.some((staged) => this.#yesTo(staged).some(({ at }) => at > since)),
      "nobody said yes while the very tree stood on staging",
    );
    this.#mustKeepLive(files, "the release");
    const live = this.#world.filesOf(this.live);
    for (const [path, word] of files)
      if (live.get(path) !== word) this.#mustBeKnown({ path, word, pullRequests });
    this.#mustRecover(files, pullRequests);
    if (policy.approval.count > 1) this.count("released-by-two");
  }

  /** What keeps every train from production. */
  #mustBeOpen(tree: TreeSha, before: State | undefined): void {
    const { git, staging, policy } = this.#world;
    const running = staging.running === undefined ? undefined : git.object(staging.running).tree;
    this.#must(running === tree, "production gets a tree that staging does not run");
    const rollback = before?.rollback ?? null;
    this.#must(
      rollback === null || (rollback.phase === "restored" && !rollback.hold),
      `production gets a release while ${rollback?.id ?? ""} is ${rollback?.phase ?? ""}`,
    );
    const now = this.#world.now();
    for (const { from, until } of policy.holds.freezes)
      this.#must(
        now < secondsAfter(from, secondsToAct) || now >= until,
        `production gets a release in the freeze from ${from} until ${until}`,
      );
  }

  /** What keeps a pull request from production, as it stands on its page. */
  #mustBeFree({ number, head }: StagedPullRequest): void {
    const pull = this.#world.pull(number);
    this.#must(pull.state === "open", `#${number} goes to production and is ${pull.state}`);
    this.#must(!pull.isDraft, `#${number} goes to production and is a draft`);
    this.#must(!pull.labels.has(blockedLabel), `#${number} goes to production and is labelled as blocked`);
    this.#must(pull.head === head, `#${number} goes to production with an old head`);
    this.#must(pull.threads === 0, `#${number} goes to production with unresolved threads`);
    const { testers } = this.#world.policy;
    for (const by of testers) {
      const last = pull.reviews.findLast((review) => review.by === by && review.state !== "COMMENTED");
      this.#must(last?.state !== "CHANGES_REQUESTED", `#${number} goes to production against @${by}`);
    }
    const held = this.#held.find(({ pull: of }) => of === number);
    this.#must(held === undefined, `#${number} goes to production against the /hold of @${held?.by ?? ""}`);
  }

  /** Somebody ordered that it leaves staging, and nothing has come of that yet. */
  #mustNotLeave({ number, head }: StagedPullRequest, before: State | undefined): void {
    const order = before?.commands.ejections.find(
      ({ pullRequest, heads }) => pullRequest === number && heads.includes(head),
    );
    this.#must(order === undefined, `#${number} goes to production and was to leave staging`);
  }

  /** Only a tester's /unhold lifts them; the console itself those to closed pull requests. */
  #judgeLifted({ pullRequest, lifted, by, comment }: Facts<"objections-lifted">): void {
    const said = this.#world.comments.find(({ id }) => id === comment);
    const isMeant = said?.by === by && said.body.startsWith("/unhold") && said.number === pullRequest;
    this.#must(
      comment === null ? this.#world.pull(pullRequest).state !== "open" : isMeant,
      `objections to #${pullRequest} are lifted, and nobody said /unhold`,
    );
    const gone = this.#held.filter((each) => lifted.includes(each.comment));
    this.#held = this.#held.filter(
      (each) =>
        !gone.some(
          ({ by: whose, comment: last }) =>
            each.pull === pullRequest && each.by === whose && each.comment <= last,
        ),
    );
  }

  #noteRefused({ comment, reason }: Facts<"command-refused">): void {
    if (reason === "already-released") this.#held = this.#held.filter((each) => each.comment !== comment);
  }

  #yesTo({ number, head }: StagedPullRequest): readonly Yes[] {
    const pull = this.#world.pull(number);
    const pushers = [...this.#world.pushers]
      .filter(([place]) => place.startsWith(`${pull.branch} `))
      .map(([, by]) => by);
    return this.#yes.filter(
      (yes) =>
        yes.pull === number &&
        yes.head === head &&
        this.#world.policy.testers.includes(yes.by) &&
        yes.by !== pull.author &&
        !pushers.includes(yes.by),
    );
  }

  /** A word that production did not have: in an approved head, or drift. */
  #mustBeKnown({
    path,
    word,
    pullRequests,
  }: {
    readonly path: string;
    readonly word: string;
    readonly pullRequests: readonly StagedPullRequest[];
  }): void {
    const isProposed = pullRequests.some(({ head }) => this.#world.git.filesAt(head).get(path) === word);
    this.#must(
      isProposed || this.drifted.has(word),
      `${word} in ${path} goes to production with no pull request of the train and no drift`,
    );
  }

  /** Every word that the pull request brings is there, or somebody wrote on top of it. */
  #mustHold(files: Files, { number, head, merge }: StagedPullRequest, where: string): void {
    const { git } = this.#world;
    const [before] = git.object(merge.sha).parents;
    const own = before === undefined || merge.sha === head ? [] : this.#ownPaths(head, before);
    for (const path of own) {
      const word = git.filesAt(head).get(path);
      this.#must(
        word === undefined || this.#world.replaces(files.get(path), word),
        `${where} lost ${word ?? ""} in ${path} of #${number}`,
      );
    }
  }

  #ownPaths(head: CommitSha, onto: CommitSha): readonly string[] {
    const { git } = this.#world;
    const base = git.baseFiles(onto, head);
    return [...git.filesAt(head)].filter(([path, word]) => base.get(path) !== word).map(([path]) => path);
  }

  /** Whatever production has stays, or somebody wrote on top of it. */
  #mustKeepLive(files: Files, where: string): void {
    for (const [path, word] of this.#world.filesOf(this.live)) {
      this.#must(
        this.#world.replaces(files.get(path), word),
        `${where} has ${files.get(path) ?? "nothing"} in ${path}, and production has ${word}`,
      );
    }
  }

  #mustRecover(files: Files, pullRequests: readonly StagedPullRequest[]): void {
    const recoveries = pullRequests.filter(({ recovers }) => recovers !== null);
    const recovered = new Set(recoveries.flatMap(({ recovers }) => this.#recoveredBy(recovers ?? "")));
    for (const { rollback, words } of this.taken) {
      const isRecovery = recovered.has(rollback);
      for (const [path, word] of words) {
        const isBack = files.get(path) === word;
        const isCarried = recoveries.some(({ head }) => this.#world.git.filesAt(head).get(path) === word);
        this.#must(
          !isBack || isCarried || this.drifted.has(word),
          `${word} in ${path}, rolled back by ${rollback}, goes to production outside of a recovery`,
        );
        // What somebody brought to develop by bypassing the console comes and goes as drift.
        this.#must(
          !isRecovery || this.drifted.has(word) || this.#world.replaces(files.get(path), word),
          `the recovery of ${rollback} has lost ${word} in ${path}`,
        );
      }
    }
  }

  /** The rollback of that name and earlier ones that its recovery took over. */
  #recoveredBy(rollback: string): readonly string[] {
    const recovery = this.state?.recoveries.find((each) => each.rollback === rollback);
    return [rollback, ...(recovery?.absorbed.map((each) => each.rollback) ?? [])];
  }

  #judgeRestore(
    { commit, version, rollback }: Facts<"production-deployment-started">,
    before: State | undefined,
  ): void {
    this.#started.add(rollback ?? "");
    this.#must(this.#good.includes(commit.sha), `${version} is restored, which never ran well`);
    this.#must(
      this.#tagged.get(version) === undefined || this.#tagged.get(version) === commit.sha,
      `${version} is restored at another commit`,
    );
    const target = before?.releases.find((release) => release.version === version);
    this.#must(
      target !== undefined && target.rolledBackBy === null,
      `${version} is restored, which was rolled back`,
    );
  }

  #judgeRollbackApproval(
    facts: Facts<"rollback-approved" | "rollback-retried">,
    before: State | undefined,
  ): void {
    const { by, rollback, source } = facts;
    const { rollbackApprovers, production } = this.#world.policy;
    const open = before?.rollback;
    if (source === "policy") {
      this.#must(
        production.onFailure === "rollback",
        `${rollback} is carried out beforehand against the policy`,
      );
      this.count("rollback-preauthorised");
    } else {
      this.#must(rollbackApprovers.includes(by), `@${by} approved ${rollback} and may not`);
      this.#must(this.rollbackVotes.has(`${by} ${rollback}`), `@${by} never approved ${rollback}`);
      this.#must(open?.requesters.every((each) => each.by !== by) === true, `@${by} approved an own request`);
    }
    if (open === undefined || open === null) return;
    const words = new Map<string, string>();
    const { commit } = facts.type === "rollback-retried" ? facts.target : open.target;
    const target = this.#world.git.filesAt(commit.sha);
    for (const [path, word] of this.#world.git.filesAt(open.from.commit.sha))
      if (!this.#world.replaces(target.get(path), word)) words.set(path, word);
    this.#forget(rollback);
    this.taken.push({ rollback, words });
    if (before !== undefined && before.attempt !== null) this.count("rollback-takes-over");
    if (open.phase === "failed") this.count("rollback-again");
    if (open.carried.some(({ recovers }) => recovers !== null)) this.count("rollback-of-a-recovery");
  }

  #judgeResult({ deployment, health }: Facts<"production-deployed">, before: State | undefined): void {
    const result = this.#results.get(deployment);
    const isGood = result === "good" || (health === "unverified" && result === "unhealthy");
    this.#must(isGood, `the log says good of ${deployment}, which was ${result ?? "never deployed"}`);
    const attempt = before?.attempt;
    if (attempt === undefined || attempt === null) return;
    this.#must(
      this.#world.production.running === attempt.commit.sha,
      `the log says that ${attempt.commit.sha.slice(0, 7)} runs; production runs ${this.#world.production.running?.slice(0, 7) ?? "nothing"}`,
    );
    this.#good.push(attempt.commit.sha);
    if (attempt.mode !== "deploy") return this.count("restored");
    const released = attempt.pullRequests.map(({ number }) => number);
    this.#held = this.#held.filter(({ pull }) => !released.includes(pull));
    const files = this.#world.git.filesAt(attempt.commit.sha);
    for (const { words } of this.taken)
      for (const [path, word] of words) if (this.#world.replaces(files.get(path), word)) words.delete(path);
    if (attempt.pullRequests.some(({ recovers }) => recovers !== null)) this.count("recovered");
  }

  #judgeTag({ version, commit }: Facts<"release-tagged">): void {
    this.#must(!this.#tagged.has(version), `${version} is tagged twice`);
    this.#must(this.#world.tags.get(version) === commit, `${version} is not tagged where the log says`);
    this.#tagged.set(version, commit);
  }

  #judgeLanding({ pullRequest, head, develop }: Facts<"pull-request-landed">): void {
    const { git } = this.#world;
    const merged = git.merge(develop.sha, head);
    this.#must(
      merged.kind === "merged" && git.treeOf(merged.files) === git.object(develop.sha).tree,
      `#${pullRequest} is said to have landed in ${develop.sha.slice(0, 7)}, which lacks it`,
    );
  }

  /** Given up by the people who may: what it was to take out of production stays. */
  #forget(rollback: string): void {
    const at = this.taken.findIndex((each) => each.rollback === rollback);
    if (at >= 0) this.taken.splice(at, 1);
  }

  #judgeRecovery({ rollback, pullRequest, commit }: Facts<"recovery-opened">): void {
    const pull = this.#world.pull(pullRequest);
    this.#must(
      this.#world.git.contains(pull.head, commit.sha),
      `#${pullRequest} does not hold what the log says`,
    );
    const files = this.#world.git.filesAt(commit.sha);
    for (const { words } of this.taken.filter((each) => each.rollback === rollback)) {
      for (const [path, word] of words)
        this.#must(
          this.#world.replaces(files.get(path), word),
          `the recovery of ${rollback} is opened without ${word} in ${path}`,
        );
    }
    const twins = this.#world.pulls.filter(({ branch, state }) => branch === pull.branch && state === "open");
    this.#must(twins.length <= 1, `${rollback} has ${twins.length} recovery pull requests`);
  }
}

/** A run that had looked right before may still be about to write. */
const secondsToAct = 120;

const secondsAfter = (time: string, seconds: number): Time =>
  new Date(Date.parse(time) + seconds * 1000).toISOString() as Time;

function brief({ facts }: Entry): string {
  const { type: _, ...rest } = facts;
  const shown = Object.entries(rest).flatMap(([key, value]): string[] => {
    if (typeof value === "string" || typeof value === "number")
      return [`${key}=${String(value).slice(0, 40)}`];
    if (typeof value === "object" && value !== null && "sha" in value)
      return [`${key}=${String(value.sha).slice(0, 7)}`];
    return Array.isArray(value) && value.length > 0 ? [`${key}(${value.length})`] : [];
  });
  return shown.join(" ");
}
