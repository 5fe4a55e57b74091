import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createEngine } from "../../local-github/engine/index.js";
import { createLocalGitHub, type LocalGitHub } from "../../local-github/index.js";
import { branches } from "../../domain/values/names.js";
import { ApiClient } from "../people/api-client.js";
import { cast, castNames, type CastName } from "../people/cast.js";
import { Clone } from "../people/clone.js";
import { Person } from "../people/person.js";
import type { Expectations } from "../story/expectations.js";
import type { Narrator } from "../story/narrator.js";
import { StepRecorder, type PlayedStep, type Traffic } from "../story/step-recorder.js";
import { GitView } from "./git-view.js";
import { installedFiles, type Installation } from "./installation.js";
import { commitLibrary, libraryRepository, libraryVersion } from "./library.js";
import { Observer } from "./observer.js";
import { runGit } from "./run-git.js";
import { setUpShop } from "./shop-repository.js";
import { Site } from "./site.js";

/** Where the bare repositories of a stage are. */
export const repositoriesBelow = (directory: string): string => join(directory, "github", "repositories");

export const shopRepository = "acme/shop";

/** Who hears the story, and who judges it. */
export interface Audience {
  readonly narrator: Narrator;
  readonly expect: Expectations;
}

export interface StageOptions {
  /** Empty, and the stage's own. */
  readonly directory: string;
  readonly packageRoot: string;
  readonly audience: Audience;
  /** Jobs that may run at once; default as the engine's. */
  readonly runners?: number;
}

/** A local GitHub with the library and a shop that has just installed the console, the shop's machines and its people. */
export class Stage {
  #lastMove = 0;
  #lastUpload = 0;
  #lastEntry = 0;
  #lastIssue = 0;
  #scenes = 0;
  #told: Promise<void> = Promise.resolve();
  #seenRuns = new Map<number, string>();

  readonly github: LocalGitHub;
  readonly site: Site;
  readonly people: Readonly<Record<CastName, Person>>;
  readonly observer: Observer;
  #recorder: StepRecorder;
  /** What had happened when the story began. */
  #before = { requests: 0, violations: 0 };

  private constructor(
    private readonly options: Pick<StageOptions, "directory" | "packageRoot">,
    private readonly present: { audience: Audience },
    { github, site, people, observer }: Pick<Stage, "github" | "site" | "people" | "observer">,
  ) {
    [this.github, this.site, this.people, this.observer] = [github, site, people, observer];
    this.#recorder = this.#newRecorder();
  }

  static async open({ audience, ...options }: StageOptions): Promise<Stage> {
    const { directory, runners } = options;
    const present = { audience };
    const pool = runners === undefined ? {} : { maxParallelJobs: runners };
    const deployTokens = { staging: "staging-secret-5d1f", production: "production-secret-c07a" };
    const [github, site] = await Promise.all([
      createLocalGitHub({
        directory: join(directory, "github"),
        trace: (line) => present.audience.narrator.trace(line),
        engine: (host, below, hooks) =>
          createEngine(host, { ...hooks, directory: join(below, "jobs"), waitingNodes: 2, ...pool }),
      }),
      Site.open({
        staging: { token: deployTokens.staging, offers: ["disk", "cache"] },
        production: { token: deployTokens.production, offers: ["disk"] },
      }),
    ]);
    for (const login of castNames) github.addAccount(login, "User");
    github.addAccount("acme", "Organization");
    github.addAccount("release-console", "Organization");
    const repository = await github.addRepository({ owner: "acme", name: "shop", defaultBranch: "develop" });
    setUpShop({
      repository,
      deployTokens,
      site: site.address,
      nextId: () => github.parts.nextId(),
      createdAt: github.parts.clock.now().toISOString(),
    });
    const people = castPeople({ github, directory, present });
    const observer = new Observer(
      clientOf(github, "ada"),
      shopRepository,
      new GitView(github.parts.git.directory(shopRepository)),
    );
    await publishLibrary(github, options);
    return new Stage(options, present, { github, site, people, observer });
  }

  readonly repository = shopRepository;

  /** Everything that belongs to the stage is below. */
  get directory(): string {
    return this.options.directory;
  }

  get narrator(): Narrator {
    return this.present.audience.narrator;
  }

  get expect(): Expectations {
    return this.present.audience.expect;
  }

  get steps(): readonly PlayedStep[] {
    return this.#recorder.steps;
  }

  /** All that was asked since the story began. */
  get requests(): number {
    return this.github.traffic.requests - this.#before.requests;
  }

  /** What was not as GitHub describes its API since the story began. */
  get violations(): readonly string[] {
    return this.github.violations
      .slice(this.#before.violations)
      .map(({ operation, message }) => `${operation}: ${message}`);
  }

  /** Another story begins, for another audience. */
  beginStory(audience: Audience): void {
    this.present.audience = audience;
    this.#scenes = 0;
    this.#before = { requests: this.github.traffic.requests, violations: this.github.violations.length };
    this.#recorder = this.#newRecorder();
  }

  #newRecorder(): StepRecorder {
    return new StepRecorder({ ...this.present.audience, traffic: () => trafficOf(this.github) });
  }

  /** What failed runs said at their end, for whoever has to find out why an expectation failed. */
  lastWords(): string {
    const runs = [...this.github.parts.repository(shopRepository).runs.values()];
    const failed = runs.filter(
      ({ conclusion }) => conclusion === "failure" || conclusion === "startup_failure",
    );
    return failed
      .slice(-5)
      .flatMap(({ displayTitle, path, annotations, jobs }) => [
        `${displayTitle} (${path})`,
        ...annotations.map(({ level, job, message }) => `  ${level} ${job}: ${message}`),
        ...jobs.flatMap(({ name, conclusion, log }) =>
          conclusion === "failure"
            ? [`  log of ${name}:`, ...log.slice(-15).map((line) => `    ${line}`)]
            : [],
        ),
      ])
      .join("\n");
  }

  /** The files of the console and of the shop, as an administrator pushes them. */
  async installConsole({ arrange, ...files }: Installation = {}): Promise<void> {
    const { packageRoot } = this.options;
    arrange?.(this.github.parts.repository(shopRepository));
    await this.people.ada.pushes("develop", {
      message: "Open the shop and install the console",
      files: await installedFiles(packageRoot, { ...files, address: this.site.address }),
    });
  }

  async step<T>(name: string, title: string, act: () => Promise<T>): Promise<T> {
    return this.#recorder.play(name, title, act);
  }

  /** A step that is called by its number. */
  async scene<T>(title: string, act: () => Promise<T>): Promise<T> {
    this.#scenes += 1;
    return this.step(String(this.#scenes), title, act);
  }

  /** Clones one branch as somebody who has nothing but an account; returns the directory of the bare clone. */
  async cloneAs(login: CastName, branch: string): Promise<string> {
    this.narrator.deed(login, `clones ${branch}`);
    const { directory } = this.options;
    const target = join(directory, "clones", `${login}-${branch}`);
    await rm(target, { recursive: true, force: true });
    await mkdir(join(directory, "clones"), { recursive: true });
    await runGit(directory, {
      args: [
        "clone",
        "--quiet",
        "--bare",
        "--single-branch",
        "--branch",
        branch,
        this.github.remote(shopRepository, login),
        target,
      ],
    });
    return target;
  }

  /** The button "Fork"; a clone of what comes of it. */
  async forks(login: CastName): Promise<Clone> {
    this.narrator.deed(login, "forks the shop");
    await this.github.addRepository({ owner: login, name: "shop", parent: shopRepository });
    const directory = join(this.options.directory, "clones", `fork of ${login}`);
    return cloneOf(this.github, { login, repository: `${login}/shop`, directory });
  }

  /** What the jobs of a run reported as errors, warnings and notices, as its page shows them. */
  annotations(run: number | undefined): string {
    const found = run === undefined ? undefined : this.github.parts.repository(shopRepository).runs.get(run);
    return found?.annotations.map(({ title, message }) => `${title ?? ""}: ${message}`).join("\n") ?? "";
  }

  /** Waits until nothing runs any more, then tells what came of it. */
  settles(): Promise<void> {
    // People may act at the same time; what comes of it is told once.
    const told = this.#told.then(() => this.#settleAndTell());
    this.#told = told.catch(() => undefined);
    return told;
  }

  async #settleAndTell(): Promise<void> {
    await this.github.settled();
    const runs = await this.observer.runs();
    this.narrator.runs(
      runs
        .filter(
          ({ id, status, updated_at }) => status === "completed" && this.#seenRuns.get(id) !== updated_at,
        )
        .toReversed(),
    );
    this.#seenRuns = new Map(runs.map(({ id, updated_at }) => [id, updated_at]));
    const entries = await this.observer.entries();
    for (const move of await this.observer.movesAfter(this.#lastMove)) {
      if (move.ref === `refs/heads/${branches.log}`) {
        const length = await this.observer.entriesIn(move.after);
        for (const entry of entries.slice(this.#lastEntry, length)) this.narrator.entry(entry);
        this.#lastEntry = Math.max(this.#lastEntry, length);
      } else this.narrator.move(move);
      this.#lastMove = move.id;
    }
    for (const issue of await this.observer.openedAfter(this.#lastIssue)) {
      this.narrator.opened(issue);
      this.#lastIssue = issue.number;
    }
    for (const { place, upload } of this.site.uploads.slice(this.#lastUpload))
      this.narrator.upload(place, upload.sha, upload.runs);
    this.#lastUpload = this.site.uploads.length;
  }

  /**
   * Remembers the stage as it is, when settled; the way back may be taken more than once. What the narrator has told
   * stays told.
   */
  async checkpoint(): Promise<() => Promise<void>> {
    const [github, site] = [await this.github.checkpoint(), this.site.checkpoint()];
    const [entry, issue, upload] = [this.#lastEntry, this.#lastIssue, this.#lastUpload];
    return async () => {
      await github();
      site();
      [this.#lastEntry, this.#lastIssue, this.#lastUpload] = [entry, issue, upload];
    };
  }

  async close(): Promise<void> {
    this.observer.git.close();
    await this.github.close();
    await this.site.close();
  }
}

/** The library as its users refer to it: a repository of another owner, with its files of this very package. */
async function publishLibrary(
  github: LocalGitHub,
  { directory, packageRoot }: Pick<StageOptions, "directory" | "packageRoot">,
): Promise<void> {
  await github.addRepository({ owner: "release-console", name: "release-console", defaultBranch: "main" });
  const repository = github.parts.git.directory(libraryRepository);
  const sha = await commitLibrary({ repository, packageRoot, index: join(directory, "library-index") });
  await github.parts.git.moveRefs(libraryRepository, [
    { ref: "refs/heads/main", before: undefined, after: sha },
    { ref: `refs/tags/${libraryVersion}`, before: undefined, after: sha },
  ]);
}

function castPeople({
  github,
  directory,
  present,
}: {
  readonly github: LocalGitHub;
  readonly directory: string;
  readonly present: { readonly audience: Audience };
}): Readonly<Record<CastName, Person>> {
  const people = castNames.map((login): [CastName, Person] => {
    const clone = cloneOf(github, {
      login,
      repository: shopRepository,
      directory: join(directory, "clones", login),
    });
    const tools = {
      api: clientOf(github, login),
      clone,
      repository: shopRepository,
      tell: (deed: string) => present.audience.narrator.deed(login, deed),
    };
    return [login, new Person(login, cast[login].role, tools)];
  });
  return Object.fromEntries(people) as Record<CastName, Person>;
}

function cloneOf(
  github: LocalGitHub,
  {
    login,
    repository,
    directory,
  }: { readonly login: CastName; readonly repository: string; readonly directory: string },
): Clone {
  return new Clone({
    directory,
    remote: github.remote(repository, login),
    name: login,
    email: `${github.parts.accountOrThrow(login).id}+${login}@users.noreply.github.com`,
    now: () => Math.floor(github.parts.clock.now().getTime() / 1000),
  });
}

const clientOf = (github: LocalGitHub, login: string): ApiClient =>
  new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token: github.token(login) });

/** Of all jobs so far; the round trips of different jobs are added up. */
function trafficOf({ traffic }: LocalGitHub): Traffic {
  const jobs = traffic.jobs().map((job) => traffic.job(job));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return {
    requests: sum(jobs.map(({ requests }) => requests)),
    roundTrips: sum(jobs.map(({ roundTrips }) => roundTrips)),
  };
}
