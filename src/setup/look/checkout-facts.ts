import { access, open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readPolicy } from "../../adapters/policy/read-policy.js";
import { policyPath, workflowsPath } from "../../domain/values/names.js";
import { localCall } from "../../domain/setup/contract.js";
import type { CheckoutFacts, SetupFacts, WorkflowFacts } from "../../domain/setup/facts.js";
import { hostFiles, hostsOf, type Host } from "../../domain/setup/hosts.js";
import { namesOf, type LoopNames } from "../../domain/setup/names.js";
import { withOwnStaging, type PolicyReading } from "../../domain/policy/policy.js";
import { type Checkout, placeOfCommit, readCheckout, remoteBranches, tagNames, tryGit } from "./git.js";
import { readOtherBranch } from "./other-branch-facts.js";
import { readCompositeActions } from "../../adapters/workflows/composite-actions.js";
import { readWorkflow } from "../../adapters/workflow-file.js";

/** Looks at the working tree as it stands, whether committed or not. Reads a handful of small files, however large the repository is. */
export async function readSetup(directory: string): Promise<{ checkout: Checkout; facts: SetupFacts }> {
  const checkout = await readCheckout(directory);
  const text = await readOptional(join(checkout.root, policyPath));
  const names = namesOf(text === undefined ? undefined : parsed(text), checkout.defaultBranch);
  const policy: PolicyReading =
    text === undefined ? { kind: "missing" } : withOwnStaging(readPolicy(text, ""), names.home);
  const facts = await checkoutFacts(checkout, names);
  const adopted = policy.kind === "read" ? policy.policy.adopt?.commit : undefined;
  const adoptedCommit =
    adopted === undefined ? undefined : await placeOfCommit(checkout.root, names.base, adopted);
  return { checkout, facts: { names, policy, checkout: { ...facts, adoptedCommit } } };
}

async function checkoutFacts(checkout: Checkout, names: LoopNames): Promise<CheckoutFacts> {
  const { root } = checkout;
  const workflows = await readWorkflows(root);
  const [
    hosts,
    otherServices,
    otherBranch,
    branches,
    tags,
    stagingHoldsWork,
    hasRollbackForm,
    updatesActions,
  ] = await Promise.all([
    hostsIn(root),
    otherServicesIn(root),
    readOtherBranch(checkout, names, workflows),
    remoteBranches(root),
    tagNames(root),
    holdsWork(root, names),
    exists(join(root, ".github/ISSUE_TEMPLATE/rollback.yml")),
    updatesActionsIn(root),
  ]);
  return {
    workflows,
    hosts,
    otherServices,
    branches,
    tags,
    stagingHoldsWork,
    ...(await readPrograms(root, workflows)),
    hasRollbackForm,
    otherBranch,
    updatesActions,
  };
}

/** Where the documentation of each service has its file. Some need none: then the policy says what must be reported. */
const filesOfServices = [
  ".appveyor.yml",
  ".buildkite/pipeline.yml",
  ".circleci/config.yml",
  ".cirrus.yml",
  ".depot/workflows",
  ".drone.yml",
  ".semaphore/semaphore.yml",
  ".travis.yml",
  ".woodpecker.yml",
  "appveyor.yml",
  "azure-pipelines.yml",
  "bitrise.yml",
  "codefresh.yml",
  "wercker.yml",
] as const;

async function otherServicesIn(root: string): Promise<readonly string[]> {
  const [found, names] = await Promise.all([
    Promise.all(filesOfServices.map((path) => exists(join(root, path)))),
    readdir(root).catch(() => []),
  ]);
  return [
    ...filesOfServices.filter((_, index) => found[index]),
    // Jenkins lets each pipeline have a file of its own: Jenkinsfile.nightly.
    ...names.filter((name) => /^Jenkinsfile(?:$|[._-])/.test(name)).toSorted(),
  ];
}

async function hostsIn(root: string): Promise<readonly Host[]> {
  const texts = await Promise.all(
    hostFiles.map(async (path) => [path, await readOptional(join(root, path))] as const),
  );
  return hostsOf(
    new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))),
  );
}

async function readWorkflows(root: string): Promise<readonly WorkflowFacts[]> {
  const listed = await readdir(join(root, workflowsPath)).catch(() => []);
  const files = await Promise.all(
    listed
      .filter((file) => /\.ya?ml$/.test(file))
      .toSorted()
      .map(async (file) => ({
        path: `${workflowsPath}/${file}`,
        text: (await readOptional(join(root, workflowsPath, file))) ?? "",
      })),
  );
  const actions = await readCompositeActions(
    files.map(({ text }) => text),
    (paths) => Promise.all(paths.map((path) => readOptional(join(root, path)).catch(() => undefined))),
  );
  return files.map(({ path, text }) => readWorkflow(path, text, actions));
}

export async function holdsWork(root: string, { staging, base }: LoopNames): Promise<boolean | undefined> {
  const ahead = await tryGit(root, [
    "rev-list",
    "--max-count=1",
    `refs/remotes/origin/${staging}`,
    `^refs/remotes/origin/${base}`,
  ]);
  return ahead === undefined ? undefined : ahead.trim() !== "";
}

/** Of the workflows that the callers call. Only what is called by a relative path can be looked for. */
function programsOf(workflows: readonly WorkflowFacts[]): readonly string[] {
  const called = new Set(
    workflows
      .filter(({ path }) => /\/(?:release|rollback)\.yml$/.test(path))
      .flatMap(({ jobs }) => jobs.flatMap(({ uses }) => localCall(uses) ?? [])),
  );
  const commands = workflows
    .filter(({ path }) => called.has(path))
    .flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split("\n") ?? [])));
  return [
    ...new Set(commands.flatMap((line) => /^\s*(?:(?:ba)?sh\s+)?(\.\/[\w./-]+)/.exec(line)?.[1] ?? [])),
  ];
}

/** Bytes. */
const readOfProgram = 65_536;

/** The beginning of a text; empty: a binary, no file, or not to be read. It is only looked at for what it is good for. */
async function beginningOf(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isFile()) return "";
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(readOfProgram), 0, readOfProgram, 0);
      const text = buffer.toString("utf8", 0, bytesRead);
      return text.includes("\0") ? "" : text;
    } finally {
      await file.close();
    }
  } catch {
    return "";
  }
}

async function readPrograms(
  root: string,
  workflows: readonly WorkflowFacts[],
): Promise<Required<Pick<CheckoutFacts, "missingPrograms" | "programs">>> {
  const looked = await Promise.all(
    programsOf(workflows).map(async (path) => {
      if (!(await exists(join(root, path)))) return { path, text: undefined };
      return { path, text: await beginningOf(join(root, path)) };
    }),
  );
  return {
    missingPrograms: looked.filter(({ text }) => text === undefined).map(({ path }) => path),
    programs: looked.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }])),
  };
}

async function updatesActionsIn(root: string): Promise<boolean> {
  const [dependabot, dependabotYaml, ...renovate] = await Promise.all(
    [
      ".github/dependabot.yml",
      ".github/dependabot.yaml",
      "renovate.json",
      ".github/renovate.json",
      "renovate.json5",
      ".github/renovate.json5",
    ].map((path) => readOptional(join(root, path))),
  );
  return (
    renovate.some((text) => text !== undefined) ||
    /package-ecosystem:\s*["']?github-actions/.test(dependabot ?? dependabotYaml ?? "")
  );
}

export const readOptional = (path: string): Promise<string | undefined> =>
  readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return undefined;
    throw error;
  });

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function parsed(text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch {
    return undefined;
  }
}
