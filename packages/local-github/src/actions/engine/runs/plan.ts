import { isMapping } from "@actions/workflow-parser";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import { type EngineHost, ApiError } from "../../../model/interfaces.js";
import { StartupFailure, UnsupportedFeatureError } from "../errors.js";
import { defaultPermissions, findExcess, type Permissions } from "../jobs/permissions.js";
import { literal } from "../syntax/declarations.js";
import { InvalidFileError } from "../syntax/reading.js";
import type { CallJob, JobDefinition, WorkflowFile } from "../syntax/workflow-file.js";
import type { FileOrigin, WorkflowLibrary } from "../syntax/workflow-library.js";
import { textOf } from "../expressions/values.js";

/** A workflow file with everything that it calls, read and checked before anything starts. */
export interface PlannedWorkflow {
  readonly file: WorkflowFile;
  readonly origin: FileOrigin;
  /** What each job's token may do, by job id; for a calling job what its workflow may ask at most. */
  readonly permissions: ReadonlyMap<string, Permissions>;
  /** Called workflows by the id of the calling job. */
  readonly calls: ReadonlyMap<string, PlannedWorkflow>;
}

export interface PlanningSources {
  readonly host: Pick<EngineHost, "resolveRef">;
  readonly library: WorkflowLibrary;
}

/** Throws `StartupFailure` with every problem, or `UnsupportedFeatureError`. A job that would be skipped is checked like any other. */
export async function planRun(
  sources: PlanningSources,
  origin: FileOrigin,
  file: WorkflowFile,
): Promise<PlannedWorkflow> {
  const planner = new Planner(sources);
  const plan = await planner.plan({
    origin,
    file,
    granted: file.permissions ?? defaultPermissions,
    chain: [`${origin.repository}/${origin.path}`],
  });
  if (planner.problems.length > 0) {
    throw new StartupFailure(planner.problems.map((problem) => `The workflow is not valid. ${problem}`));
  }
  return plan;
}

/** Called workflows of all levels, for the run's `referenced_workflows`. */
export function listReferences(plan: PlannedWorkflow): FileOrigin[] {
  return [...plan.calls.values()].flatMap((called) => [called.origin, ...listReferences(called)]);
}

/** Limits of github.com (docs "Reusing workflow configurations"). */
const deepestNesting = 10;
const mostCalledFiles = 50;

interface PlanRequest {
  readonly origin: FileOrigin;
  readonly file: WorkflowFile;
  /** What a job may do that names no permissions. */
  readonly granted: Permissions;
  /** Files from the run's own down to this one. */
  readonly chain: readonly string[];
}

class Planner {
  readonly problems: string[] = [];
  private readonly called = new Set<string>();

  constructor(private readonly sources: PlanningSources) {}

  async plan({ origin, file, granted, chain }: PlanRequest): Promise<PlannedWorkflow> {
    const [feature] = file.unsupported;
    if (feature !== undefined) throw new UnsupportedFeatureError(feature);
    const permissions = new Map(file.jobs.map((job) => [job.id, job.permissions ?? granted]));
    const calls = new Map<string, PlannedWorkflow>();
    for (const job of file.jobs) {
      if (job.kind !== "call") continue;
      const called = await this.planCall(job, {
        origin,
        file,
        granted: permissions.get(job.id) ?? granted,
        chain,
      });
      if (called !== undefined) calls.set(job.id, called);
    }
    return { file, origin, permissions, calls };
  }

  private async planCall(job: CallJob, caller: PlanRequest): Promise<PlannedWorkflow | undefined> {
    const origin = await this.locate(job, caller.origin);
    const file = origin === undefined ? undefined : await this.read(job, origin);
    if (origin === undefined || file === undefined) return undefined;
    const name = `${origin.repository}/${origin.path}`;
    this.called.add(name);
    if (this.called.size > mostCalledFiles)
      return this.refuse(job, `more than ${mostCalledFiles} different reusable workflows are called`);
    if (caller.chain.includes(name))
      return this.refuse(job, "a workflow cannot call itself, directly or through others");
    if (caller.chain.length >= deepestNesting)
      return this.refuse(job, `reusable workflows are nested more than ${deepestNesting} levels deep`);
    this.problems.push(...interfaceProblems(job, file), ...permissionProblems(job, file, caller.granted));
    return this.plan({
      origin,
      file,
      granted: file.permissions ?? caller.granted,
      chain: [...caller.chain, name],
    });
  }

  private async locate(job: CallJob, from: FileOrigin): Promise<FileOrigin | undefined> {
    if (job.uses.startsWith("./") || job.uses.startsWith("$/")) return { ...from, path: job.uses.slice(2) };
    const [, repository, path, ref] =
      /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^/@]+)@(.+)$/.exec(job.uses) ?? [];
    if (repository === undefined || path === undefined || ref === undefined)
      return this.refuse(job, "it is not a valid reference to a workflow file");
    const commit = await this.resolve(repository, ref);
    return commit === undefined
      ? this.refuse(job, "workflow was not found")
      : { repository, path, ...commit };
  }

  private async resolve(
    repository: string,
    ref: string,
  ): Promise<{ readonly sha: string; readonly ref: string } | undefined> {
    // A tag goes before a branch of the same name.
    const candidates =
      /^[0-9a-f]{40}$/.test(ref) || ref.startsWith("refs/")
        ? [ref]
        : [`refs/tags/${ref}`, `refs/heads/${ref}`];
    for (const candidate of candidates) {
      const sha = await absentWhenUnknown(() => this.sources.host.resolveRef(repository, candidate));
      if (sha !== undefined) return { sha, ref: candidate };
    }
    return undefined;
  }

  private async read(job: CallJob, origin: FileOrigin): Promise<WorkflowFile | undefined> {
    try {
      const file = await absentWhenUnknown(() => this.sources.library.load(origin));
      if (file === undefined) return this.refuse(job, "workflow was not found");
      return file.triggers.workflow_call === undefined
        ? this.refuse(job, "workflow is not reusable as it is missing a `on.workflow_call` trigger")
        : file;
    } catch (error) {
      if (error instanceof InvalidFileError) return this.refuse(job, error.message);
      throw error;
    }
  }

  private refuse(job: CallJob, reason: string): undefined {
    this.problems.push(`Error calling workflow '${job.uses}' (job "${job.id}"): ${reason}.`);
    return undefined;
  }
}

async function absentWhenUnknown<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return undefined;
    throw error;
  }
}

/** Inputs and secrets, by name. Values are known only when the job starts. */
function interfaceProblems(job: CallJob, file: WorkflowFile): string[] {
  const inputs = namesIn(job.inputs);
  const missing = file.callInputs.filter(
    ({ name, isRequired, default: value }) =>
      isRequired && value === undefined && !inputs.has(name.toLowerCase()),
  );
  const unknown = unknownNames(inputs, file.callInputs);
  const problems = [
    ...missing.map(({ name }) => `Input ${name} is required, but not provided while calling.`),
    ...unknown.map((name) => `Invalid input, ${name} is not defined in the referenced workflow.`),
  ];
  if (job.secrets === "inherit") return problems;
  const secrets = namesIn(job.secrets);
  const missingSecrets = file.callSecrets.filter(
    ({ name, isRequired }) => isRequired && !secrets.has(name.toLowerCase()),
  );
  return [
    ...problems,
    ...missingSecrets.map(({ name }) => `Secret ${name} is required, but not provided while calling.`),
    ...unknownNames(secrets, file.callSecrets).map(
      (name) => `Invalid secret, ${name} is not defined in the referenced workflow.`,
    ),
  ];
}

/** A called workflow that asks for more is not narrowed: the whole run does not start (actions/runner, PermissionsHelper). */
function permissionProblems(job: CallJob, file: WorkflowFile, granted: Permissions): string[] {
  // Nobody limited it: a workflow of the same repository may ask for an OIDC token itself (platform fact 198).
  const isOpen = granted === defaultPermissions && /^[.$]\//.test(job.uses);
  const allowed: Permissions = isOpen ? { ...granted, "id-token": "write" } : granted;
  const excess = (requested: Permissions | undefined, who: string): string[] => {
    const found = requested === undefined ? undefined : findExcess(requested, allowed);
    if (found === undefined) return [];
    return [
      `Error calling workflow '${job.uses}'. ${who} is requesting '${found.requested}', but is only allowed '${found.allowed}'.`,
    ];
  };
  const ofNested = (nested: JobDefinition): string[] =>
    excess(nested.permissions, `The nested job '${nested.id}'`);
  return [...excess(file.permissions, "The workflow"), ...file.jobs.flatMap(ofNested)];
}

const namesIn = (token: TemplateToken | MappingToken | undefined): Map<string, string> =>
  new Map(
    token !== undefined && isMapping(token)
      ? [...token].map(({ key }) => {
          const name = textOf(literal(key) ?? null);
          return [name.toLowerCase(), name];
        })
      : [],
  );

function unknownNames(
  given: ReadonlyMap<string, string>,
  declared: readonly { readonly name: string }[],
): string[] {
  const known = new Set(declared.map(({ name }) => name.toLowerCase()));
  return [...given].filter(([lower]) => !known.has(lower)).map(([, name]) => name);
}
