import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readPolicy } from "../../adapters/policy/read-policy.js";
import { diagnose } from "../../domain/doctor/diagnose.js";
import type { Policy } from "../../domain/policy/policy.js";
import { callerContracts } from "../../domain/setup/contract.js";
import type { SetupFacts } from "../../domain/setup/facts.js";
import type { SetupFinding } from "../../domain/setup/finding.js";
import { policyPath } from "../../domain/values/names.js";
import { readSetup } from "../../setup/look/checkout-facts.js";
import { type Checkout, CheckoutError, commitOf, git, tagNames } from "../../setup/look/git.js";
import { playedPolicy, type PlayedPolicy } from "./rewrite-policy.js";

/** A repository of somebody's own, as it stands in a directory. */
export interface OwnSetup {
  readonly checkout: Checkout;
  readonly facts: SetupFacts;
  /** Text of the policy file. */
  readonly policyText: string;
  /** Path → text. */
  readonly workflowTexts: Readonly<Record<string, string>>;
  /** Commit that the working tree is committed on. */
  readonly parent: string;
  readonly versionTags: Readonly<Record<string, string>>;
  /** What the check-up says of it, offline; only errors. */
  readonly errors: readonly SetupFinding[];
}

/** Throws `CheckoutError` where there is nothing to rehearse. */
export async function readOwnSetup(directory: string): Promise<OwnSetup> {
  const { checkout, facts } = await readSetup(directory);
  const { root } = checkout;
  requireInstalled(facts);
  const format = (await git(root, ["rev-parse", "--show-object-format"])).trim();
  if (format !== "sha1")
    throw new CheckoutError(
      `The repository has the object format ${format}.`,
      "GitHub has sha1 alone, and so has the rehearsal.",
    );
  const parent = await tipOf(checkout, facts.names.base);
  const tags = (await tagNames(root)).filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  const tagged = await Promise.all(
    tags.map(async (name) => [name, await commitOf(root, `refs/tags/${name}`)] as const),
  );
  const texts = await Promise.all(
    facts.checkout.workflows.map(
      async ({ path }) => [path, await readFile(join(root, path), "utf8")] as const,
    ),
  );
  return {
    checkout,
    facts,
    policyText: await readFile(join(root, policyPath), "utf8"),
    workflowTexts: Object.fromEntries(texts),
    parent,
    versionTags: Object.fromEntries(
      tagged.flatMap(([name, sha]) => (sha === undefined ? [] : [[name, sha]])),
    ),
    errors: diagnose(facts).findings.filter(({ severity }) => severity === "error"),
  };
}

function requireInstalled({ policy, checkout: { workflows } }: SetupFacts): void {
  const callers = callerContracts.map(({ file }) => file);
  const missing = [
    ...(policy.kind === "missing" ? [policyPath] : []),
    ...callers.filter((file) => !workflows.some(({ path }) => path === file)),
  ];
  if (missing.length > 0)
    throw new CheckoutError(
      `The console is not set up here: there is no ${missing.join(", no ")}.`,
      "Write them with release-console init, then rehearse; nothing needs to be committed.",
    );
  if (policy.kind === "broken")
    throw new CheckoutError(
      `The policy file has ${policy.problems.length === 1 ? "a problem" : `${policy.problems.length} problems`}. ${policy.problems
        .slice(0, 10)
        .map(({ line, message }) => `${policyPath}:${line}: ${message}`)
        .join(" ")}`,
      "Correct the lines.",
    );
}

async function tipOf({ root }: Checkout, base: string): Promise<string> {
  const found =
    (await commitOf(root, `refs/remotes/origin/${base}`)) ??
    (await commitOf(root, `refs/heads/${base}`)) ??
    (await commitOf(root, "HEAD"));
  if (found === undefined)
    throw new CheckoutError("The repository has no commit.", "Commit something first.");
  return found;
}

/** The policy that is played, and as it is written for this. */
export function policyToPlay(
  { policyText }: OwnSetup,
  healthUrl: ((place: "staging" | "production") => string) | undefined,
): PlayedPolicy & { readonly policy: Policy } {
  const played = playedPolicy(policyText, { healthUrl });
  const reading = readPolicy(played.text, "");
  if (reading.kind !== "read")
    throw new Error(`The policy is no more one when played: ${JSON.stringify(reading)}`);
  return { ...played, policy: reading.policy };
}
