import { callerContracts } from "../../domain/setup/contract.js";
import type { CheckoutFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import type { LoopNames } from "../../domain/setup/names.js";
import { deployCalls } from "../../domain/doctor/deploy-checks.js";
import { policyPath, workflowsPath } from "../../domain/values/names.js";
import { type Checkout, tryGit } from "./git.js";

/**
 * Where the base is not the default branch: files of the working tree that the other one of the two needs, and has not or
 * has otherwise. Callers, policy and deployment count as the default branch has them; CI and signals.yml run for a pull
 * request as its base has them. undefined: there is one branch alone, or the other was never fetched.
 */
export async function readOtherBranch(
  { root, branch }: Checkout,
  { base, home }: LoopNames,
  workflows: readonly WorkflowFacts[],
): Promise<CheckoutFacts["otherBranch"]> {
  if (base === home) return undefined;
  const isHome = branch === home;
  const other = isHome ? base : home;
  const commit = await commitOfBranch(root, other);
  if (commit === undefined) return undefined;
  const wanted = isHome ? forPullRequests(workflows) : forTheLoop(workflows);
  const looked = await Promise.all(
    wanted.map(async (path) => {
      const [there, here] = await Promise.all([
        tryGit(root, ["rev-parse", "--quiet", "--verify", `${commit}:${path}`]),
        tryGit(root, ["hash-object", "--", path]),
      ]);
      return { path, there: there?.trim(), here: here?.trim() };
    }),
  );
  const present = looked.filter(({ here }) => here !== undefined);
  return {
    name: other,
    isDefault: !isHome,
    missing: present.filter(({ there }) => there === undefined).map(({ path }) => path),
    // What a base has otherwise is its own matter: each change of CI begins there.
    differing: isHome
      ? []
      : present.filter(({ there, here }) => there !== undefined && there !== here).map(({ path }) => path),
  };
}

async function commitOfBranch(root: string, name: string): Promise<string | undefined> {
  const of = (ref: string) => tryGit(root, ["rev-parse", "--quiet", "--verify", `${ref}^{commit}`]);
  return ((await of(`refs/remotes/origin/${name}`)) ?? (await of(`refs/heads/${name}`)))?.trim();
}

const forTheLoop = (workflows: readonly WorkflowFacts[]): readonly string[] => [
  policyPath,
  ...callerContracts.map(({ file }) => file),
  ...new Set(deployCalls(workflows).map(({ path }) => path)),
];

const signals = `${workflowsPath}/signals.yml`;

const forPullRequests = (workflows: readonly WorkflowFacts[]): readonly string[] =>
  workflows
    .filter(({ path, triggers }) => path === signals || triggers["pull_request"] !== undefined)
    .map(({ path }) => path);
