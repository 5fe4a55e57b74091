/**
 * What GitHub and the people do, as far as the ports see it: branches with compare-and-swap, pull requests, reviews, checks,
 * issues, tags, environments. Small and plain; nothing of the console is known here.
 */
import type { Policy } from "../../src/domain/policy/policy.js";
import type { BranchRules, Snapshot } from "../../src/domain/snapshot/snapshot.js";
import type { CommitSha, Time, UserLogin } from "../../src/domain/values/values.js";
import type { JobFacts } from "../../src/ports/collaborating.js";
import type { EventHint } from "../../src/ports/run.js";
import type { RefMove } from "../../src/ports/writing.js";
import { Git, threeWay, type CommitObject, type Files } from "./git.js";

export type Method = "merge" | "squash" | "rebase";

export interface Review {
  readonly id: number;
  readonly by: UserLogin;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly commit: CommitSha;
  readonly at: Time;
}

export interface Pull {
  readonly number: number;
  readonly branch: string;
  readonly title: string;
  readonly author: UserLogin;
  state: "open" | "closed" | "merged";
  head: CommitSha;
  mergeCommit: CommitSha | undefined;
  isDraft: boolean;
  readonly labels: Set<string>;
  readonly reviews: Review[];
  threads: number;
}

export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly by: UserLogin | "console";
  body: string;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  isOpen: boolean;
  closedBy: UserLogin | undefined;
}

/** What a machine runs: the last commit that a deploy job put there, or left half way. */
export interface Environment {
  running: CommitSha | undefined;
  isHealthy: boolean;
}

/** Words in files: where each came from and what it took the place of. */
export interface Edit {
  readonly word: string;
  readonly path: string;
  readonly replaced: readonly string[];
  readonly by: UserLogin;
  /** undefined: pushed to develop itself. */
  readonly branch: string | undefined;
}

/** A Deployment on GitHub's pages. */
export interface ShownDeployment {
  readonly environment: string;
  readonly sha: CommitSha;
  readonly deployment: string | undefined;
  state: "unfinished" | "success" | "failure" | "error" | "inactive";
}

export interface Rules {
  readonly isProtected: boolean;
  readonly methods: readonly Method[];
  readonly isLinear: boolean;
}

export type Wake = {
  readonly workflow: "release.yml" | "rollback.yml";
  readonly inputs: Readonly<Record<string, string>>;
};

export interface RunRecord {
  readonly id: number;
  readonly workflow: "release.yml" | "rollback.yml";
  readonly hint: EventHint;
  readonly actor: UserLogin;
  readonly actorIsBot: boolean;
  attempt: number;
  status: "in_progress" | "waiting" | "completed";
  conclusion: string | undefined;
  cancelled: "no" | "cancelled" | "forced";
  jobs: Map<number, JobFacts[]>;
  readonly clicks: { readonly environment: string; readonly state: string; readonly by: UserLogin }[];
}

const console = "github-actions[bot]" as UserLogin;

export class Platform {
  readonly git = new Git();
  readonly refs = new Map<string, CommitSha>();
  readonly pulls: Pull[] = [];
  readonly issues: Issue[] = [];
  readonly comments: Comment[] = [];
  readonly tags = new Map<string, CommitSha>();
  readonly pages = new Map<
    string,
    { readonly id: number; readonly body: string; readonly latest: boolean; readonly withdrawn: boolean }
  >();
  readonly statuses = new Map<
    CommitSha,
    { readonly state: "pending" | "success" | "failure" | "error"; readonly description: string }
  >();
  readonly checks = new Map<CommitSha, "pending" | "success" | "failure">();
  readonly pushers = new Map<string, UserLogin>();
  readonly edits = new Map<string, Edit>();
  readonly runs = new Map<number, RunRecord>();
  readonly deployments: ShownDeployment[] = [];
  readonly dispatched: Wake[] = [];
  readonly logFiles = new Map<string, string>();
  readonly staging: Environment = { running: undefined, isHealthy: true };
  readonly production: Environment = { running: undefined, isHealthy: true };
  policy: Policy;
  policyVersion = 1;
  onLog: (entryTexts: readonly string[]) => void = () => undefined;
  onInfo: (text: string) => void = () => undefined;
  #seconds = 0;
  #number = 0;
  #id = 1000;
  #word = 0;

  constructor(
    readonly rules: Rules,
    policy: Policy,
    readonly hasGates: boolean,
  ) {
    this.policy = policy;
    const first = this.git.commit({
      files: new Map([["readme", "w0"]]),
      parents: [],
      author: "console",
      title: "Begin",
    });
    this.refs.set("refs/heads/develop", first.sha);
  }

  /** Every look at the clock finds it a second later. */
  now(): Time {
    this.#seconds += 1;
    return new Date(Date.UTC(2026, 10, 22) + this.#seconds * 1000).toISOString() as Time;
  }

  nextId(): number {
    this.#id += 1;
    return this.#id;
  }

  nextNumber(): number {
    this.#number += 1;
    return this.#number;
  }

  branch(name: string): CommitSha | undefined {
    return this.refs.get(`refs/heads/${name}`);
  }

  get develop(): CommitObject {
    return this.git.object(this.branch("develop") ?? ("" as CommitSha));
  }

  pull(number: number): Pull {
    const found = this.pulls.find((each) => each.number === number);
    if (found === undefined) throw new Error(`There is no pull request ${number}.`);
    return found;
  }

  get openPulls(): readonly Pull[] {
    return this.pulls.filter(({ state }) => state === "open");
  }

  /** In what was deployed there, or in a branch `staging` whose tree is what runs. */
  standsOnStaging(head: CommitSha): boolean {
    const { running } = this.staging;
    if (running === undefined) return false;
    if (this.git.contains(running, head)) return true;
    const tip = this.branch("staging");
    return (
      tip !== undefined &&
      this.git.object(tip).tree === this.git.object(running).tree &&
      this.git.contains(tip, head)
    );
  }

  get branchRules(): BranchRules {
    const { isProtected, isLinear } = this.rules;
    return {
      pullRequestRequired: isProtected,
      requiredContexts: isProtected ? ["release-console"] : [],
      mergeQueue: false,
      linearHistory: isLinear,
      upToDate: false,
      signatures: false,
      reviews: undefined,
      allowedMergeMethods: undefined,
    };
  }

  get mergeMethods(): Snapshot["repository"]["mergeMethods"] {
    return this.rules.methods;
  }

  /** A commit with one new word in each path, on top of `parent`. */
  edit(
    parent: CommitSha,
    {
      paths,
      by,
      branch,
    }: { readonly paths: readonly string[]; readonly by: UserLogin; readonly branch: string | undefined },
  ): CommitObject {
    const files = new Map(this.git.filesAt(parent));
    const words = paths.map((path) => {
      this.#word += 1;
      const word = `w${this.#word}`;
      this.edits.set(word, {
        word,
        path,
        replaced: [files.get(path)].flatMap((each) => each ?? []),
        by,
        branch,
      });
      files.set(path, word);
      return word;
    });
    return this.git.commit({ files, parents: [parent], author: by, title: `Write ${words.join(" ")}` });
  }

  /** A push as a person makes it; forced or not is the caller's affair. */
  push(branch: string, { to, by }: { readonly to: CommitSha; readonly by: UserLogin }): void {
    this.refs.set(`refs/heads/${branch}`, to);
    this.pushers.set(`${branch} ${to}`, by);
    this.#follow();
  }

  /** All or nothing, each ref from the commit that was expected. */
  moveRefs(moves: readonly RefMove[]): "moved" | "raced" {
    const isRaced = moves.some(({ ref, before }) => (this.refs.get(ref) ?? null) !== before);
    if (isRaced) return "raced";
    for (const { ref, after } of moves) {
      if (after === null) this.refs.delete(ref);
      else this.refs.set(ref, after);
      this.pushers.set(`${ref.replace("refs/heads/", "")} ${after ?? ""}`, console);
    }
    this.#follow();
    return "moved";
  }

  /** Pull requests follow their branches; what develop contains is merged. */
  #follow(): void {
    for (const pull of this.openPulls) {
      pull.head = this.branch(pull.branch) ?? pull.head;
      if (!this.git.contains(this.develop.sha, pull.head)) continue;
      pull.state = "merged";
      pull.mergeCommit = this.develop.sha;
    }
  }

  openPull(request: {
    readonly branch: string;
    readonly title: string;
    readonly author: UserLogin;
  }): Pull | undefined {
    const head = this.branch(request.branch);
    if (head === undefined || this.git.contains(this.develop.sha, head)) return undefined;
    const pull: Pull = {
      ...request,
      number: this.nextNumber(),
      state: "open",
      head,
      mergeCommit: undefined,
      isDraft: false,
      labels: new Set(),
      reviews: [],
      threads: 0,
    };
    this.pulls.push(pull);
    return pull;
  }

  /** What a merge of this kind makes of develop; undefined when it conflicts. */
  mergePull(
    pull: Pull,
    {
      method,
      by,
      title,
    }: { readonly method: Method; readonly by: UserLogin | "console"; readonly title: string },
  ): CommitObject | undefined {
    const made = this.#mergeResult(pull, { method, by, title });
    if (made === undefined) return undefined;
    this.refs.set("refs/heads/develop", made.sha);
    pull.state = "merged";
    pull.mergeCommit = made.sha;
    this.#follow();
    return made;
  }

  #mergeResult(
    pull: Pull,
    {
      method,
      by,
      title,
    }: { readonly method: Method; readonly by: UserLogin | "console"; readonly title: string },
  ): CommitObject | undefined {
    const { develop, git } = this;
    if (method === "rebase") return this.#rebased(pull, by);
    const merged = git.merge(develop.sha, pull.head);
    if (merged.kind === "conflict") return undefined;
    const parents = method === "merge" ? [develop.sha, pull.head] : [develop.sha];
    return git.commit({ files: merged.files, parents, author: by, title });
  }

  /** Its commits one by one; merge commits are left out, as GitHub does. */
  #rebased(pull: Pull, by: UserLogin | "console"): CommitObject | undefined {
    const { git } = this;
    let tip = this.develop;
    for (const each of git.newCommits(tip.sha, pull.head)) {
      const [parent, second] = each.parents;
      if (second !== undefined || parent === undefined) continue;
      const picked = threeWay({
        base: git.filesAt(parent),
        ours: git.filesAt(tip.sha),
        theirs: git.filesAt(each.sha),
      });
      if (picked.kind === "conflict") return undefined;
      if (git.treeOf(picked.files) === tip.tree) continue;
      tip = git.commit({ files: picked.files, parents: [tip.sha], author: by, title: each.title });
    }
    return tip.sha === this.develop.sha ? undefined : tip;
  }

  comment(
    number: number,
    { by, body }: { readonly by: UserLogin | "console"; readonly body: string },
  ): Comment {
    const comment: Comment = { id: this.nextId(), number, by, body };
    this.comments.push(comment);
    return comment;
  }

  filesOf(sha: CommitSha | undefined): Files {
    return sha === undefined ? new Map() : this.git.filesAt(sha);
  }

  /** Whether `word` came about on top of `earlier` on the same path. */
  replaces(word: string | undefined, earlier: string): boolean {
    if (word === undefined) return false;
    return (
      word === earlier || (this.edits.get(word)?.replaced ?? []).some((each) => this.replaces(each, earlier))
    );
  }

  /** Develop is merged into the branch by its author, or by a person; where both wrote, with a word that stands for both. */
  bringUpToDate({ branch, head, author: opener }: Pull): void {
    const { git, develop } = this;
    const author = opener.endsWith("[bot]") ? ("dana" as UserLogin) : opener;
    const files = this.resolved({
      base: git.baseFiles(head, develop.sha),
      theirs: git.filesAt(head),
      by: author,
      branch,
    });
    const made = git.commit({ files, parents: [head, develop.sha], author, title: "Merge develop" });
    this.push(branch, { to: made.sha, by: author });
  }

  /** The changes from `base` to `theirs` on develop, as a person puts them there. */
  resolved({
    base,
    theirs,
    by,
    branch,
  }: Readonly<Record<"base" | "theirs", Files>> & {
    readonly by: UserLogin;
    readonly branch: string | undefined;
  }): Files {
    const ours = this.git.filesAt(this.develop.sha);
    const merged = threeWay({ base, ours, theirs });
    const files = new Map(merged.files);
    for (const path of merged.kind === "merged" ? [] : merged.paths) {
      this.#word += 1;
      const word = `w${this.#word}`;
      const replaced = [theirs.get(path), ours.get(path)].flatMap((each) => each ?? []);
      this.edits.set(word, { word, path, replaced, by, branch });
      files.set(path, word);
    }
    return files;
  }
}
