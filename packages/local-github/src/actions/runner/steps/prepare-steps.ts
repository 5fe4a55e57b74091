import type { StepDefinition } from "../../engine/syntax/steps.js";
import { UnsupportedFeatureError } from "../../engine/errors.js";
import { isLocalAction, type ActionOrigin, type ActionStore, type LoadedAction } from "../action-store.js";
import type { PreparedStep } from "../frame.js";

/** Fetches the actions of all steps, skipped ones too: on GitHub a job with an action that cannot be had fails at once. */
export async function prepareSteps(
  steps: readonly StepDefinition[],
  origin: ActionOrigin,
  store: ActionStore,
): Promise<PreparedStep[]> {
  return prepare({ steps, origin, store, depth: 0 });
}

/** The steps of a composite action that is known only now: a `./` one. */
export async function prepareInnerSteps(
  action: LoadedAction,
  store: ActionStore,
  depth: number,
): Promise<PreparedStep[]> {
  if (action.kind !== "file" || action.file.runs.kind !== "composite") return [];
  return prepare({ steps: action.file.runs.steps, origin: action.origin, store, depth: depth + 1 });
}

/** actions/runner, CompositeActionsMaxDepth. */
const deepestComposite = 9;

interface Preparation {
  readonly steps: readonly StepDefinition[];
  readonly origin: ActionOrigin;
  readonly store: ActionStore;
  readonly depth: number;
}

function prepare({ steps, origin, store, depth }: Preparation): Promise<PreparedStep[]> {
  if (depth > deepestComposite)
    throw new Error(`Composite action depth exceeded max depth ${deepestComposite}`);
  return Promise.all(
    steps.map(async (definition): Promise<PreparedStep> => {
      const state = new Map<string, string>();
      if (definition.work.kind === "script" || isLocalAction(definition.work.uses))
        return { definition, action: undefined, inner: [], state };
      const action = await store.load(definition.work.uses, origin);
      if (
        depth > 0 &&
        action.kind === "file" &&
        action.file.runs.kind === "node" &&
        action.file.runs.pre !== undefined
      ) {
        throw new UnsupportedFeatureError(
          `"runs.pre" of an action inside a composite action (${definition.work.uses})`,
        );
      }
      return { definition, action, inner: await prepareInnerSteps(action, store, depth), state };
    }),
  );
}
