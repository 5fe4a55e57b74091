import type { JobStatus, StepWork } from "./step-result.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Annotation } from "../../model/model.js";
import type { Expression, Scope } from "../engine/expressions/evaluate.js";
import { hashFiles } from "./hash-files.js";
import type { JobRequest, RunnerServices } from "./job-request.js";
import { SecretMasker } from "./masks.js";
import { JobProcesses, type StopSignals } from "./processes/processes.js";

export interface JobDirectories {
  readonly root: string;
  /** Of the repository; the workspace is in it. */
  readonly repository: string;
  readonly workspace: string;
  readonly temp: string;
  readonly tools: string;
  readonly home: string;
  readonly eventFile: string;
}

/** What changes while a job runs. */
export class JobSession {
  status: JobStatus = "success";
  /** Set by GITHUB_ENV. */
  readonly env = new Map<string, string>();
  /** Set by GITHUB_PATH, newest first. */
  path: readonly string[] = [];
  readonly masker = new SecretMasker();
  readonly processes = new JobProcesses();
  /** What actions want done when the job ends; the last one comes first. */
  readonly posts: PostTask[] = [];

  private constructor(
    readonly request: JobRequest,
    readonly services: RunnerServices,
    readonly directories: JobDirectories,
  ) {
    for (const secret of request.secrets) this.masker.add(secret);
  }

  static async open(request: JobRequest, services: RunnerServices): Promise<JobSession> {
    const directories = chooseDirectories(request, services.options.directory);
    await Promise.all(
      [
        directories.workspace,
        directories.temp,
        directories.tools,
        directories.home,
        join(directories.temp, "_github_workflow"),
      ].map((path) => mkdir(path, { recursive: true })),
    );
    await writeFile(directories.eventFile, request.eventJson);
    return new JobSession(request, services, directories);
  }

  log(line: string): void {
    const masked = this.masker.mask(line);
    this.request.record.log.push(masked);
    this.services.host.trace(`[${this.request.record.name}] ${masked}`);
  }

  annotate(level: Annotation["level"], message: string, title?: string): void {
    const masked = this.masker.mask(message).slice(0, longestAnnotation);
    this.log(`##[${level}]${masked}`);
    this.services.annotate({ level, job: this.request.record.name, title, message: masked });
  }

  /** What an expression in a step of the workflow file sees; composite actions lay their own contexts and status over it. */
  scope(layer: ScopeLayer): Scope {
    const { status } = this;
    const { github, job, ...contexts } = this.request.contexts;
    return {
      contexts: {
        ...contexts,
        ...layer.contexts,
        github: { ...github, ...this.ownGithub(), ...layer.github },
        env: { ...this.request.env, ...Object.fromEntries(this.env), ...layer.env },
        job: { ...(typeof job === "object" ? job : {}), status },
        runner: this.runnerContext(),
      },
      functions: {
        always: () => true,
        cancelled: () => this.status === "cancelled",
        success: () => layer.status() === "success",
        failure: () => layer.status() === "failure",
        hashFiles: (...patterns) => hashFiles(this.directories.workspace, patterns.map(String)),
      },
    };
  }

  runnerContext(): Record<string, string> {
    const { temp, tools, repository } = this.directories;
    return {
      os: "Linux",
      arch: "X64",
      name: this.request.record.runnerName ?? "",
      environment: "github-hosted",
      temp,
      tool_cache: tools,
      workspace: repository,
      debug: "",
    };
  }

  private ownGithub(): Record<string, string> {
    return { workspace: this.directories.workspace, event_path: this.directories.eventFile };
  }
}

export interface PostTask {
  readonly title: string;
  readonly condition: Expression;
  readonly scope: () => Scope;
  readonly run: (stop: StopSignals) => Promise<StepWork>;
}

export interface ScopeLayer {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
  status(): JobStatus;
}

const longestAnnotation = 4096;

function chooseDirectories(request: JobRequest, base: string): JobDirectories {
  const root = join(base, `run-${request.record.runId}`, `job-${request.record.id}`);
  const [, name = "repository"] = /\/([^/]+)$/.exec(String(request.contexts.github["repository"])) ?? [];
  const temp = join(root, "_temp");
  return {
    root,
    repository: join(root, name),
    workspace: join(root, name, name),
    temp,
    tools: join(root, "_tool"),
    home: join(root, "_home"),
    eventFile: join(temp, "_github_workflow", "event.json"),
  };
}
