import type { OnlineFacts, SetupFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { isSameName } from "../../domain/values/values.js";
import { holdsWork } from "./checkout-facts.js";
import { type Checkout, CheckoutError, localBranches } from "./git.js";

/** What the command line chooses. */
export interface WantedNames {
  readonly base?: string | undefined;
  readonly "staging-branch"?: string | undefined;
  readonly "staging-environment"?: string | undefined;
  readonly "production-environment"?: string | undefined;
}

/** With the names that the command line chooses, and what depends on them. */
export async function withNames(
  facts: SetupFacts,
  wanted: WantedNames,
  checkout: Checkout,
): Promise<SetupFacts> {
  const names = namesFor(facts, wanted, checkout);
  return {
    ...facts,
    names,
    checkout: { ...facts.checkout, stagingHoldsWork: await holdsWork(checkout.root, names) },
  };
}

/** What a policy says stays as it is. A checkout that does not know its default branch takes the base for it. */
function namesFor(
  { names, policy }: Pick<SetupFacts, "names" | "policy">,
  wanted: WantedNames,
  { isDefaultKnown }: Pick<Checkout, "isDefaultKnown">,
): LoopNames {
  if (policy.kind !== "missing") return names;
  const { base = names.base, "staging-branch": staging = names.staging } = wanted;
  return {
    ...names,
    ...{ base, staging, home: isDefaultKnown ? names.home : base },
    environments: {
      ...names.environments,
      staging: wanted["staging-environment"] ?? names.environments.staging,
      production: wanted["production-environment"] ?? names.environments.production,
    },
  };
}

/** GitHub knows its default branch; a checkout may have guessed. */
export function namesOnline(
  { names, policy }: Pick<SetupFacts, "names" | "policy">,
  { repository: { defaultBranch } }: OnlineFacts,
  { base }: WantedNames,
): LoopNames {
  if (defaultBranch === names.home) return names;
  const chosen = policy.kind === "missing" ? base : names.base === names.home ? undefined : names.base;
  return { ...names, home: defaultBranch, base: chosen ?? defaultBranch };
}

/** A branch that neither the checkout nor GitHub has is a typing mistake. */
export async function requireBranch(
  { root, branch }: Checkout,
  { names: { base }, checkout, online }: SetupFacts,
): Promise<void> {
  const known = [
    ...new Set([
      ...checkout.branches,
      ...(await localBranches(root)),
      ...(branch === undefined ? [] : [branch]),
    ]),
  ];
  if (known.length === 0 || known.includes(base) || online?.branches.base === true) return;
  const similar = known.find((each) => isSameName(each, base));
  throw new CheckoutError(
    `There is no branch "${base}" in this checkout.`,
    similar === undefined
      ? `Name one that is there with --base (${known.slice(0, 10).join(", ")}), or fetch it first: git fetch origin`
      : `Git tells capitals apart. Write --base ${similar}.`,
  );
}
