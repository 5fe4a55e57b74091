import type { Step } from "@actions/workflow-parser/model/workflow-template";
import { isMapping, isSequence } from "@actions/workflow-parser";
import type { MappingToken, TemplateToken } from "@actions/workflow-parser/templates/tokens/index";
import type { Expression } from "../expressions/evaluate.js";

export interface StepDefinition {
  /** The author's id, or a name of GitHub's making that starts with `__` and that no expression can see. */
  readonly id: string;
  readonly name: TemplateToken | undefined;
  readonly condition: Expression;
  readonly env: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly work: ScriptWork | ActionWork;
}

export interface ScriptWork {
  readonly kind: "script";
  readonly script: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface ActionWork {
  readonly kind: "action";
  /** As written: `$/path`, `./path` or `owner/repo/path@ref`. */
  readonly uses: string;
  readonly inputs: TemplateToken | undefined;
}

/**
 * `model` is what GitHub's parser made of the steps (ids and conditions); it leaves much out, so the rest is read from
 * `tokens`, the same steps as they were parsed.
 */
export function readSteps(
  model: readonly Step[],
  tokens: TemplateToken | undefined,
): { readonly steps: readonly StepDefinition[]; readonly unsupported: readonly string[] } {
  const mappings = tokens !== undefined && isSequence(tokens) ? [...tokens].filter(isMapping) : [];
  const unsupported: string[] = [];
  const steps = mappings.flatMap((mapping, index) => {
    const converted = model[index];
    const unknown = unsupportedStepKeys.filter((key) => mapping.find(key) !== undefined);
    unsupported.push(...unknown.map((key) => `the step keyword "${key}"`));
    return converted === undefined || unknown.length > 0 ? [] : [readStep(converted, mapping)];
  });
  return { steps, unsupported };
}

/** A condition without an expression of its own is `success()`, and GitHub's parser gives that one no list of names. */
export function conditionOf(
  token:
    | {
        readonly expression: string;
        readonly definitionInfo?: { readonly allowedContext: string[] } | undefined;
      }
    | undefined,
): Expression {
  return {
    text: token?.expression ?? "success()",
    allowed: token?.definitionInfo?.allowedContext ?? ["success(0,MAX)"],
  };
}

const unsupportedStepKeys = ["background", "parallel", "wait", "wait-all", "cancel"];

function readStep(model: Step, mapping: MappingToken): StepDefinition {
  return {
    id: model.id,
    name: mapping.find("name"),
    condition: conditionOf("if" in model ? model.if : undefined),
    env: mapping.find("env"),
    continueOnError: mapping.find("continue-on-error"),
    timeoutMinutes: mapping.find("timeout-minutes"),
    work: readWork(mapping),
  };
}

function readWork(mapping: MappingToken): ScriptWork | ActionWork {
  const uses = mapping.find("uses");
  if (uses !== undefined)
    return { kind: "action", uses: uses.assertString("uses").value, inputs: mapping.find("with") };
  const script = mapping.find("run");
  if (script === undefined) throw new Error("A step has neither `uses` nor `run`.");
  return {
    kind: "script",
    script,
    shell: mapping.find("shell"),
    workingDirectory: mapping.find("working-directory"),
  };
}
