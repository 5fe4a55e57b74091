import { ApiError, type WorkflowEngine } from "../../model/interfaces.js";
import { readDispatchInputs } from "./jobs/inputs.js";
import { textOf, type Value } from "./expressions/values.js";
import type { RunFactory, RunRequest } from "./runs/run-factory.js";
import type { EngineServices } from "./runs/services.js";
import type { WorkflowFile } from "./syntax/workflow-file.js";

export type DispatchRequest = Parameters<WorkflowEngine["dispatch"]>[0];

/** What `workflow_dispatch` asks for; throws `ApiError` as GitHub answers. */
export async function readDispatch(
  services: EngineServices,
  factory: RunFactory,
  request: DispatchRequest,
): Promise<RunRequest> {
  const { repository, actor } = request;
  const name = `${repository.owner}/${repository.name}`;
  const path = await findWorkflow(services, factory, request);
  if (repository.disabledWorkflows?.includes(path) === true)
    throw new ApiError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  const { ref, sha } = await resolveRef(services, name, request.ref);
  const file = await services.library.load({ repository: name, sha, path });
  if (file?.triggers.workflow_dispatch === undefined)
    throw new ApiError(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = readInputs(file, request.inputs);
  const payload = {
    inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, textOf(value)])),
    ref,
    ...services.host.repositoryParts(repository),
    sender: services.host.accountPayload(actor),
    workflow: path,
  };
  const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(ref)?.[1];
  return {
    repository,
    file,
    origin: { repository: name, sha, ref, path },
    cause: { eventName: "workflow_dispatch", payload, ref, sha, inputs, fromFork: false },
    actor,
    head: { sha, branch, repository: name },
    pullRequests: [],
    chainDepth: 0,
  };
}

/** By file name, path or id, among the files of the default branch: others cannot be dispatched. */
async function findWorkflow(
  { host, library }: EngineServices,
  factory: RunFactory,
  { repository, workflow }: DispatchRequest,
): Promise<string> {
  const name = `${repository.owner}/${repository.name}`;
  const sha = await host.resolveRef(name, `refs/heads/${repository.defaultBranch}`);
  const entries = sha === undefined ? [] : await library.list(name, sha);
  const wanted = (path: string): boolean =>
    path === workflow ||
    path.slice(path.lastIndexOf("/") + 1) === workflow ||
    String(factory.workflowId(repository, path)) === workflow;
  const entry = entries.find(({ path }) => wanted(path));
  if (entry === undefined) throw new ApiError(404, "Not Found");
  return entry.path;
}

async function resolveRef(
  { host }: EngineServices,
  repository: string,
  ref: string,
): Promise<{ readonly ref: string; readonly sha: string }> {
  const candidates = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const candidate of candidates) {
    const sha = await host.resolveRef(repository, candidate);
    if (sha !== undefined) return { ref: candidate, sha };
  }
  throw new ApiError(422, `No ref found for: ${ref}`);
}

function readInputs(
  file: WorkflowFile,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Value>> {
  const plain = Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, Value] => [
      name,
      typeof value === "boolean" || typeof value === "number" ? value : String(value),
    ]),
  );
  const { values, problems } = readDispatchInputs(file.dispatchInputs, plain, {
    contexts: {},
    functions: {},
  });
  const [problem] = problems;
  if (problem !== undefined) throw new ApiError(422, problem);
  return values;
}
