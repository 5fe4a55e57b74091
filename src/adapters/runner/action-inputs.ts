import { getInput } from "@actions/core";

/**
 * Inputs as given to the step, trimmed; an empty one counts as not given, which is how a workflow passes on an input of
 * its own that nobody set. What they must look like is each action's schema's to say,
 * because the runner enforces nothing (platform fact 13).
 */
export function readInputs<Name extends string>(names: readonly Name[]): Partial<Record<Name, string>> {
  const given = names.flatMap((name) => {
    const value = getInput(name);
    return value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Partial<Record<Name, string>>;
}
