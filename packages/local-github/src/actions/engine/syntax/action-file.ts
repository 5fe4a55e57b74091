import { convertActionTemplate } from "@actions/workflow-parser/actions/index";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Expression } from "../expressions/evaluate.js";
import { UnsupportedFeatureError } from "../errors.js";
import { child, readOutputs, type OutputDeclaration } from "./declarations.js";
import { readActionSource, refuseErrors, type SourceFile } from "./reading.js";
import { readSteps, type StepDefinition } from "./steps.js";

export interface ActionFile {
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  /** Composite actions only: those of a node action are whatever it writes. */
  readonly outputs: readonly OutputDeclaration[];
  readonly runs: NodeRuns | CompositeRuns;
}

export interface ActionInput {
  readonly name: string;
  readonly default: TemplateToken | undefined;
  readonly deprecationMessage: string | undefined;
}

export interface NodeRuns {
  readonly kind: "node";
  readonly main: string;
  readonly pre: Phase | undefined;
  readonly post: Phase | undefined;
}

export interface Phase {
  readonly script: string;
  readonly condition: Expression;
}

export interface CompositeRuns {
  readonly kind: "composite";
  readonly steps: readonly StepDefinition[];
}

/** Throws `InvalidFileError` for a faulty file and `UnsupportedFeatureError` for actions that run in a container. */
export function parseActionFile(file: SourceFile): ActionFile {
  const { context, root } = readActionSource(file);
  const template = convertActionTemplate(context, root);
  refuseErrors(context, file.path);
  return {
    name: template.name,
    inputs: (template.inputs ?? []).map((input) => ({
      name: input.id,
      default: input.default,
      deprecationMessage: input.deprecationMessage,
    })),
    outputs: readOutputs(root.find("outputs")),
    runs: readRuns(template.runs, root.find("runs"), file.path),
  };
}

function readRuns(
  runs: ReturnType<typeof convertActionTemplate>["runs"],
  token: TemplateToken | undefined,
  path: string,
): ActionFile["runs"] {
  switch (runs.using) {
    case "composite": {
      const { steps, unsupported } = readSteps(runs.steps, child(token, "steps"));
      const [first] = unsupported;
      if (first !== undefined) throw new UnsupportedFeatureError(`${first} (${path})`);
      return { kind: "composite", steps };
    }
    case "docker":
      throw new UnsupportedFeatureError(`actions that run in a container (${path})`);
    case "node12":
    case "node16":
    case "node20":
    case "node24":
      return {
        kind: "node",
        main: runs.main,
        pre: phaseOf(runs.pre, runs.preIf),
        post: phaseOf(runs.post, runs.postIf),
      };
    default:
      return runs satisfies never;
  }
}

/** What `pre-if` and `post-if` may name, by GitHub's schema of action files. */
const phaseNames = (
  "github inputs strategy matrix job runner env always(0,0) success(0,0) failure(0,0) " +
  "cancelled(0,0) hashFiles(1,255)"
).split(" ");

const phaseOf = (script: string | undefined, condition: string | undefined): Phase | undefined =>
  script === undefined
    ? undefined
    : { script, condition: { text: condition ?? "always()", allowed: phaseNames } };
