import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  createEngine,
  type EngineOptions,
  type LocalWorkflowEngine,
} from "../../src/actions/engine/index.js";
import { ApiError, type EngineHost, type RepositoryEvent } from "../../src/model/interfaces.js";
import type {
  Environment,
  Repository,
  TokenClaims,
  WorkflowJob,
  WorkflowRun,
} from "../../src/model/model.js";
import { emptyRepository } from "../empty-repository.js";

export type Files = Readonly<Record<string, string>>;

export const person = (login: string): TokenClaims => ({ kind: "user", login });
export const workflowToken = (repository: string): TokenClaims => ({
  kind: "actions",
  login: "github-actions[bot]",
  repository,
  permissions: {},
  runId: 0,
  jobId: 0,
  jobName: "",
});

/** A GitHub without git and API: repositories are texts by commit. Only what the engine asks for is there. */
export class FakeGitHub {
  readonly engine: LocalWorkflowEngine;
  private readonly host: EngineHost;
  readonly tokens = new Map<string, TokenClaims>();
  readonly revoked: string[] = [];
  readonly traces: string[] = [];
  /** Told of each tree that the engine unpacks. */
  onExport: () => void = () => undefined;
  /** Told whenever a run or one of its jobs changes, before anything follows from it. */
  onChange: (run: WorkflowRun) => void = () => undefined;
  private readonly repositories = new Map<string, Repository>();
  private readonly commits = new Map<string, Files>();
  private readonly refs = new Map<string, string>();
  private id = 1000;
  private time = Date.parse("2030-01-01T00:00:00Z");

  private constructor(
    readonly directory: string,
    options: Partial<EngineOptions>,
    private readonly urls: EngineHost["urls"],
  ) {
    this.host = this.createHost();
    this.engine = createEngine(this.host, {
      directory: join(directory, "jobs"),
      cancellation: { interruptMs: 300, terminateMs: 200 },
      ...options,
    });
  }

  static async open(
    options: Partial<EngineOptions> = {},
    server = "http://127.0.0.1:1",
  ): Promise<FakeGitHub> {
    return new FakeGitHub(await mkdtemp(join(tmpdir(), "engine-")), options, {
      server,
      api: `${server}/api`,
      graphql: `${server}/api/graphql`,
    });
  }

  async close(): Promise<void> {
    await this.engine.close();
    await rm(this.directory, { recursive: true, force: true });
  }

  addRepository(nameWithOwner: string, files: Files = {}): Repository {
    const [owner = "", name = ""] = nameWithOwner.split("/");
    const repository = emptyRepository({
      id: this.nextId(),
      owner,
      name,
      defaultBranch: "develop",
      isPrivate: false,
      parent: undefined,
      collaborators: new Map(),
      settings: {
        allowMergeCommit: true,
        allowSquashMerge: true,
        allowRebaseMerge: true,
        deleteBranchOnMerge: false,
        hasIssues: true,
        actionsMayOpenPullRequests: true,
        botPullRequestRuns: "approval-required",
      },
      createdAt: "2030-01-01T00:00:00Z",
    });
    this.repositories.set(nameWithOwner, repository);
    this.commit(nameWithOwner, files);
    return repository;
  }

  /** Makes a commit of exactly these files and moves the ref to it. */
  commit(nameWithOwner: string, files: Files, ref = "refs/heads/develop"): string {
    const sha = createHash("sha1")
      .update(JSON.stringify([nameWithOwner, files, this.nextId()]))
      .digest("hex");
    this.commits.set(`${nameWithOwner}@${sha}`, files);
    this.refs.set(`${nameWithOwner}@${ref}`, sha);
    return sha;
  }

  addEnvironment(repository: Repository, name: string, parts: Partial<Environment> = {}): Environment {
    const environment: Environment = {
      id: this.nextId(),
      name,
      reviewers: [],
      preventSelfReview: false,
      waitTimerMinutes: 0,
      deploymentBranches: undefined,
      secrets: new Map(),
      variables: new Map(),
      createdAt: "2030-01-01T00:00:00Z",
      ...parts,
    };
    repository.environments.set(name, environment);
    return environment;
  }

  /** A push to the default branch unless told otherwise. */
  event(
    repository: Repository,
    parts: Partial<RepositoryEvent> & { readonly name: string },
  ): RepositoryEvent {
    const name = `${repository.owner}/${repository.name}`;
    const ref = parts.ref ?? `refs/heads/${repository.defaultBranch}`;
    const sha =
      parts.sha ?? this.shaOf(name, ref) ?? this.shaOf(name, `refs/heads/${repository.defaultBranch}`) ?? "";
    const branch = ref.replace("refs/heads/", "");
    return {
      action: undefined,
      repository,
      payload: this.host.repositoryParts(repository),
      actor: "mira",
      cause: person("mira"),
      ref,
      sha,
      workflowSha: sha,
      head: { sha, branch, repository: name },
      pullRequests: [],
      filterBranch: branch,
      changedPaths: () => Promise.resolve([]),
      fromFork: false,
      ...parts,
    };
  }

  /** Sends the event, waits until nothing moves, and returns the runs that it started. */
  async send(
    repository: Repository,
    parts: Partial<RepositoryEvent> & { readonly name: string },
  ): Promise<readonly WorkflowRun[]> {
    const runs = await this.engine.handle(this.event(repository, parts));
    await this.engine.settled();
    return runs;
  }

  async push(repository: Repository, parts: Partial<RepositoryEvent> = {}): Promise<WorkflowRun> {
    const [run] = await this.send(repository, { name: "push", ...parts });
    if (run === undefined) throw new Error("The push started no run.");
    return run;
  }

  shaOf = (nameWithOwner: string, ref: string): string | undefined =>
    this.refs.get(`${nameWithOwner}@${ref}`);

  private nextId(): number {
    this.id += 1;
    return this.id;
  }

  private createHost(): EngineHost {
    return {
      clock: {
        now: () => new Date(this.time),
        tick: () => {
          this.time += 1000;
          return new Date(this.time);
        },
      },
      repository: (name) => {
        const repository = this.repositories.get(name);
        if (repository === undefined) throw new ApiError(404, "Not Found");
        return repository;
      },
      nextId: () => this.nextId(),
      readFile: (name, sha, path) => Promise.resolve(this.commits.get(`${name}@${sha}`)?.[path]),
      listDirectory: (name, sha, path) => {
        const files = Object.keys(this.commits.get(`${name}@${sha}`) ?? {});
        return Promise.resolve(
          files.filter((file) => dirname(file) === path).map((file) => file.slice(path.length + 1)),
        );
      },
      resolveRef: (name, ref) =>
        Promise.resolve(
          this.commits.has(`${name}@${ref}`)
            ? ref
            : (this.shaOf(name, ref) ??
                this.shaOf(name, `refs/heads/${ref}`) ??
                this.shaOf(name, `refs/tags/${ref}`)),
        ),
      exportTree: async (name, sha, directory) => {
        this.onExport();
        for (const [path, text] of Object.entries(this.commits.get(`${name}@${sha}`) ?? {})) {
          await mkdir(dirname(join(directory, path)), { recursive: true });
          await writeFile(join(directory, path), text);
          if (path.endsWith(".sh")) await chmod(join(directory, path), 0o755);
        }
      },
      mintToken: (claims) => {
        const token = `ghs_${this.nextId()}`;
        this.tokens.set(token, claims);
        return token;
      },
      revokeToken: (token) => {
        this.revoked.push(token);
      },
      urls: this.urls,
      workflowRunEvent: (run, action) => {
        const repository = this.host.repository(run.repository);
        return Promise.resolve(
          this.event(repository, {
            name: "workflow_run",
            action,
            cause: workflowToken(run.repository),
            filterBranch: run.headBranch,
            payload: {
              action,
              ...this.host.repositoryParts(repository),
              workflow_run: {
                id: run.id,
                name: run.workflowName,
                display_title: run.displayTitle,
                conclusion: run.conclusion ?? null,
                head_sha: run.headSha,
                head_branch: run.headBranch ?? null,
              },
            },
          }),
        );
      },
      repositoryParts: (repository) => ({
        repository: {
          id: repository.id,
          full_name: `${repository.owner}/${repository.name}`,
          fork: repository.parent !== undefined,
        },
      }),
      accountPayload: (login) => ({ id: login.length, login }),
      changed: (run) => this.onChange(run),
      trace: (line) => {
        this.traces.push(line);
      },
    };
  }
}

/** `promote / decide: success`, in the order in which the jobs appeared. */
export const jobList = (run: WorkflowRun): string[] =>
  run.jobs.map((job) => `${job.name}: ${job.conclusion ?? job.status}`);

export function jobNamed(run: WorkflowRun, name: string): WorkflowJob {
  const job = run.jobs.find((candidate) => candidate.name === name);
  if (job === undefined)
    throw new Error(
      `The run has no job "${name}", only ${run.jobs.map((candidate) => candidate.name).join(", ")}.`,
    );
  return job;
}

/** What a job's steps printed, without the group lines of the runner. */
export const printed = (job: WorkflowJob): string[] => job.log.filter((line) => !line.startsWith("##["));

export const messages = (run: WorkflowRun): string[] => run.annotations.map(({ message }) => message);
