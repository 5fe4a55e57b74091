import { convertWorkflowTemplate, isMapping, isString } from "@actions/workflow-parser";
import type { EventsConfig, WorkflowJob } from "@actions/workflow-parser/model/workflow-template";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Expression } from "../expressions/evaluate.js";
import { textOf } from "../expressions/values.js";
import { readPermissions, type Permissions } from "../jobs/permissions.js";
import {
  child,
  literal,
  readInputs,
  readOutputs,
  readSecrets,
  type InputDeclaration,
  type OutputDeclaration,
  type SecretDeclaration,
} from "./declarations.js";
import { readWorkflowSource, refuseErrors, type SourceFile } from "./reading.js";
import { conditionOf, readSteps, type StepDefinition } from "./steps.js";

export interface WorkflowFile {
  /** `.github/workflows/release.yml` */
  readonly path: string;
  /** `name:`, or the path. */
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  readonly triggers: EventsConfig;
  readonly dispatchInputs: readonly InputDeclaration[];
  readonly callInputs: readonly InputDeclaration[];
  readonly callSecrets: readonly SecretDeclaration[];
  readonly callOutputs: readonly OutputDeclaration[];
  readonly env: TemplateToken | undefined;
  readonly runDefaults: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
  /** In the order of the file. */
  readonly jobs: readonly JobDefinition[];
  /** What the file asks for and the local GitHub cannot do; a run that needs the file fails with these. */
  readonly unsupported: readonly string[];
}

export type JobDefinition = StepsJob | CallJob;

interface AnyJob {
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  readonly condition: Expression;
  readonly strategy: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
  readonly permissions: Permissions | undefined;
}

export interface StepsJob extends AnyJob {
  readonly kind: "steps";
  readonly runsOn: TemplateToken | undefined;
  readonly env: TemplateToken | undefined;
  readonly environment: TemplateToken | undefined;
  readonly outputs: TemplateToken | undefined;
  readonly runDefaults: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly steps: readonly StepDefinition[];
}

/** A job that calls a reusable workflow. */
export interface CallJob extends AnyJob {
  readonly kind: "call";
  /** As written: `./…`, `$/…` or `owner/repo/…@ref`. */
  readonly uses: string;
  readonly inputs: TemplateToken | undefined;
  readonly secrets: "inherit" | MappingToken | undefined;
}

/** Throws `InvalidFileError` with GitHub's messages when GitHub would refuse the file. */
export async function parseWorkflowFile(file: SourceFile): Promise<WorkflowFile> {
  const { context, root } = readWorkflowSource(file);
  const template = await convertWorkflowTemplate(context, root);
  refuseErrors(context, file.path);
  const call = child(root.find("on"), "workflow_call");
  const jobTokens = root.find("jobs");
  const jobs = template.jobs.map((model) => readJob(model, child(jobTokens, model.id.value)));
  const unsupported = jobs.flatMap(({ job, unsupported: features }) =>
    features.map((feature) => `${feature} (job "${job.id}" of ${file.path})`),
  );
  return {
    path: file.path,
    name: textOf(literal(root.find("name")) ?? file.path),
    runName: root.find("run-name"),
    triggers: template.events,
    dispatchInputs: readInputs(child(child(root.find("on"), "workflow_dispatch"), "inputs")),
    callInputs: readInputs(child(call, "inputs")),
    callSecrets: readSecrets(child(call, "secrets")),
    callOutputs: readOutputs(child(call, "outputs")),
    env: root.find("env"),
    runDefaults: child(root.find("defaults"), "run"),
    concurrency: root.find("concurrency"),
    permissions: readPermissions(literal(root.find("permissions"))),
    jobs: jobs.map(({ job }) => job),
    unsupported,
  };
}

/** Stands for a file that GitHub refuses, so that there is a run to say so. */
export const unreadableFile = (path: string): WorkflowFile => ({
  path,
  name: path,
  runName: undefined,
  triggers: {},
  dispatchInputs: [],
  callInputs: [],
  callSecrets: [],
  callOutputs: [],
  env: undefined,
  runDefaults: undefined,
  concurrency: undefined,
  permissions: undefined,
  jobs: [],
  unsupported: [],
});

const unsupportedJobKeys = ["container", "services", "snapshot", "cancel-timeout-minutes"];

function readJob(
  model: WorkflowJob,
  token: TemplateToken | undefined,
): { readonly job: JobDefinition; readonly unsupported: readonly string[] } {
  const mapping = token?.assertMapping("job");
  if (mapping === undefined) throw new Error(`The job "${model.id.value}" has no definition.`);
  const common = {
    id: model.id.value,
    name: mapping.find("name"),
    needs: (model.needs ?? []).map(({ value }) => value),
    condition: conditionOf(model.if),
    strategy: mapping.find("strategy"),
    concurrency: mapping.find("concurrency"),
    permissions: readPermissions(literal(mapping.find("permissions"))),
  };
  if (model.type === "reusableWorkflowJob") {
    return {
      job: {
        ...common,
        kind: "call",
        uses: model.ref.value,
        inputs: mapping.find("with"),
        secrets: readCallSecrets(mapping),
      },
      unsupported: [],
    };
  }
  const { steps, unsupported } = readSteps(model.steps, mapping.find("steps"));
  const keys = unsupportedJobKeys
    .filter((key) => mapping.find(key) !== undefined)
    .map((key) => `the job keyword "${key}"`);
  return {
    job: { ...common, kind: "steps", ...readStepsJob(mapping), steps },
    unsupported: [...keys, ...unsupported],
  };
}

function readStepsJob(mapping: MappingToken): Omit<StepsJob, keyof AnyJob | "kind" | "steps"> {
  return {
    runsOn: mapping.find("runs-on"),
    env: mapping.find("env"),
    environment: mapping.find("environment"),
    outputs: mapping.find("outputs"),
    runDefaults: child(mapping.find("defaults"), "run"),
    timeoutMinutes: mapping.find("timeout-minutes"),
    continueOnError: mapping.find("continue-on-error"),
  };
}

function readCallSecrets(mapping: MappingToken): CallJob["secrets"] {
  const secrets = mapping.find("secrets");
  if (secrets === undefined) return undefined;
  if (isString(secrets) && secrets.value === "inherit") return "inherit";
  return isMapping(secrets) ? secrets : undefined;
}
