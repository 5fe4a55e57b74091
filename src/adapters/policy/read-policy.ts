import type { PolicyProblem, PolicyReading } from "../../domain/policy/policy.js";
import { faultsOf, type PolicyFault } from "./problems.js";
import { findRuleFaults } from "./rules.js";
import { namesIn, policyOf, policySchema } from "./schema.js";
import { readPolicySource } from "./source.js";

/** Nobody reads more at once; each takes a look through the file for its line. */
export const mostFaults = 50;

/** The policy that `.github/release-console.yml` says, or everything that is wrong with it. Never throws. */
export function readPolicy(text: string, blob: string): PolicyReading {
  const { value, problems, lineOf } = readPolicySource(text);
  if (value === undefined) return { kind: "broken", problems: inOrder(problems), blob };
  const reading = policySchema.safeParse(value);
  const faults = [
    ...(reading.success ? [] : faultsOf(reading.error.issues.slice(0, mostFaults), value)),
    ...findRuleFaults(value),
  ].slice(0, mostFaults);
  if (reading.success && faults.length === 0 && problems.length === 0)
    return { kind: "read", policy: policyOf(reading.data), blob };
  // A line that is not right as YAML was read by guesswork: what else seems wrong with it would mislead.
  const guessed = new Set(problems.map(({ line }) => line));
  const located = onePerPlace(faults).map(({ path, message }) => ({ line: lineOf(path), message }));
  return {
    kind: "broken",
    problems: inOrder([...problems, ...located.filter(({ line }) => !guessed.has(line))]),
    blob,
    names: namesIn(value),
  };
}

/** One mistake may break several conditions of the same key; the first says it best. */
function onePerPlace(faults: readonly PolicyFault[]): readonly PolicyFault[] {
  const places = faults.map(({ path }) => JSON.stringify(path));
  return faults.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}

const inOrder = (problems: readonly PolicyProblem[]): readonly PolicyProblem[] =>
  problems.toSorted((one, other) => one.line - other.line);
