import { parse } from "yaml";
import type { RestAnswer, RestRequest, RestTable } from "../../model/server-parts.js";
import { nameWithOwner } from "../../payloads/repository.js";
import { workflowPayload, type Workflow } from "../../payloads/run.js";
import { runPayloads } from "./actions-runs.js";
import { textOf, textParameter } from "../lookups.js";
import { notFound } from "../refusals.js";
import { selectRuns } from "./run-filters.js";

const reading = { scope: "actions", level: "read" } as const;
const writing = { scope: "actions", level: "write" } as const;

export const workflowOperations: RestTable = {
  "actions/list-repo-workflows": { needs: reading, run: listWorkflows },
  "actions/get-workflow": { needs: reading, run: getWorkflow },
  "actions/list-workflow-runs": { needs: reading, run: listRunsOfWorkflow },
  "actions/create-workflow-dispatch": { needs: writing, run: dispatch },
  "actions/disable-workflow": { needs: writing, run: (request) => setState(request, { isDisabled: true }) },
  "actions/enable-workflow": { needs: writing, run: (request) => setState(request, { isDisabled: false }) },
};

async function listWorkflows(request: RestRequest): Promise<RestAnswer> {
  const workflows = await workflowsOf(request);
  const list = workflows.map((workflow) => workflowPayload(request.parts, request.repository, workflow));
  return { status: 200, list, listKey: "workflows" };
}

async function getWorkflow(request: RestRequest): Promise<RestAnswer> {
  return { status: 200, body: workflowPayload(request.parts, request.repository, await workflowOf(request)) };
}

async function listRunsOfWorkflow(request: RestRequest): Promise<RestAnswer> {
  const workflow = await workflowOf(request);
  const own = [...request.repository.runs.values()].filter((run) => run.path === workflow.path);
  return {
    status: 200,
    list: await runPayloads(request, selectRuns(own, request.query)),
    listKey: "workflow_runs",
  };
}

/** 204, or 200 with the run when `return_run_details` asks for it. */
async function dispatch(request: RestRequest): Promise<RestAnswer> {
  const { parts, repository, caller, body } = request;
  const inputs = body["inputs"];
  const run = await parts.engine.dispatch({
    repository,
    workflow: (await workflowOf(request)).path,
    ref: textOf(request, "ref") ?? "",
    inputs: typeof inputs === "object" && inputs !== null ? { ...inputs } : {},
    actor: caller.login,
    cause: caller,
  });
  if (body["return_run_details"] !== true) return { status: 204 };
  const name = nameWithOwner(repository);
  return {
    status: 200,
    body: {
      workflow_run_id: run.id,
      run_url: `${parts.urls.api}/repos/${name}/actions/runs/${run.id}`,
      html_url: `${parts.urls.server}/${name}/actions/runs/${run.id}`,
    },
  };
}

/** A workflow that is switched off is started by nothing. */
async function setState(
  request: RestRequest,
  { isDisabled }: { readonly isDisabled: boolean },
): Promise<RestAnswer> {
  const { path } = await workflowOf(request);
  const others = (request.repository.disabledWorkflows ?? []).filter((each) => each !== path);
  request.repository.disabledWorkflows = isDisabled ? [...others, path] : others;
  return { status: 204 };
}

/** By id or by file name; a workflow exists when the default branch has its file. */
async function workflowOf(request: RestRequest): Promise<Workflow> {
  const wanted = textParameter(request, "workflow_id");
  const workflows = await workflowsOf(request);
  const found = workflows.find(
    ({ id, path }) => String(id) === wanted || path === wanted || path === `${directory}/${wanted}`,
  );
  if (found === undefined) throw notFound();
  return found;
}

const directory = ".github/workflows";

async function workflowsOf({ parts, repository }: RestRequest): Promise<readonly Workflow[]> {
  const name = nameWithOwner(repository);
  const tip = await parts.git.readRef(name, `refs/heads/${repository.defaultBranch}`);
  if (tip === undefined) return [];
  const files = await parts.host.listDirectory(name, tip, directory);
  const paths = files
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => (file.startsWith(`${directory}/`) ? file : `${directory}/${file}`));
  return Promise.all(
    paths.map(async (path) => ({
      id: parts.engine.workflowId(repository, path),
      path,
      name: nameOf((await parts.host.readFile(name, tip, path)) ?? "") ?? path,
    })),
  );
}

/** A file that is no YAML is a workflow too: GitHub lists it under its path. */
function nameOf(text: string): string | undefined {
  try {
    const workflow: unknown = parse(text);
    const name =
      typeof workflow === "object" && workflow !== null && "name" in workflow ? workflow.name : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}
