/** A local GitHub with a shop, and GitHub's own command line as its client. */
import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalGitHub, type LocalGitHub } from "@release-console/local-github";

const checks = `name: CI
on: { pull_request: {}, push: { branches: [main] } }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - name: Look for what is broken
        run: test ! -e broken.txt || { echo "it is broken"; echo "::error::broken.txt is there"; exit 1; }
`;
const byHand = `name: By hand
on:
  workflow_dispatch:
    inputs:
      reason: { description: Why, required: true }
      release: { description: Which, required: false }
run-name: By hand, \${{ inputs.reason }}
permissions: { contents: read }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - env: { REASON: "\${{ inputs.reason }}", REGION: "\${{ vars.REGION }}", TOKEN: "\${{ secrets.TOKEN }}" }
        run: echo "because $REASON in $REGION, \${#TOKEN} characters"
`;

export const shop = "acme/shop";

export interface GhShop {
  readonly github: LocalGitHub;
  /** Empty, and for whatever a test needs. */
  readonly directory: string;
  /** What the person's `gh` needs to know. */
  environmentOf(login: string): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

/** ada is an administrator, bob and cleo write. Nothing is merged to main without an approval and a green test. */
export async function openShop(): Promise<GhShop> {
  const directory = await mkdtemp(join(tmpdir(), "gh-"));
  const github = await createLocalGitHub({ directory: join(directory, "github") });
  github.addAccount("acme", "Organization");
  github.addAccount("zoe");
  const repository = await github.addRepository({
    owner: "acme",
    name: "shop",
    collaborators: { ada: "admin", bob: "write", cleo: "write" },
    settings: { allowAutoMerge: true },
    variables: { REGION: "eu" },
  });
  const commit = (branch: string, files: Readonly<Record<string, string>>) =>
    github.commit(shop, { branch, files });
  await commit("main", {
    ".github/workflows/ci.yml": checks,
    ".github/workflows/by-hand.yml": byHand,
    "README.md": "# The shop\n",
  });
  await commit("pay", { "pay.txt": "pay\n" });
  await commit("bad", { "broken.txt": "x\n" });
  const label = { id: github.nextId(), name: "bug", color: "d73a4a", description: "Something is wrong" };
  repository.labels.set("bug", label);
  repository.rulesets.push({
    id: 77,
    name: "main is safe",
    target: "branch",
    include: ["main"],
    exclude: [],
    rules: [
      { type: "pull_request", requiredApprovals: 1 },
      { type: "required_status_checks", contexts: ["test"], strict: false },
    ],
    bypass: [],
    adminBypass: "pull_request",
    enforcement: "active",
  });
  const environmentOf = await github.openToGh(directory);
  return {
    github,
    directory,
    environmentOf,
    close: async () => {
      await github.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** `GH_PATH`, or `gh` of the path; `undefined` when there is none. */
export function findGh(): { readonly path: string; readonly version: string } | undefined {
  const path = process.env["GH_PATH"] ?? "gh";
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
  const [, version] = /^gh version (\S+)/.exec(stdout) ?? [];
  return status === 0 && version !== undefined ? { path, version } : undefined;
}

export interface Said {
  readonly code: number;
  /** Standard output, then standard error. */
  readonly text: string;
}

export interface GhCall {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly directory: string;
  readonly input?: string;
}

/** Runs it as somebody whose machine knows nothing of the person who runs the tests. */
export function runGh(
  args: readonly string[],
  { path, environment, directory, input }: GhCall,
): Promise<Said> {
  const env = {
    PATH: process.env["PATH"],
    HOME: directory,
    TZ: "UTC",
    NO_COLOR: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    ...environment,
  };
  return new Promise((resolve) => {
    const child = execFile(
      path,
      [...args],
      { cwd: directory, env, timeout: 60_000 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        resolve({ code, text: `${stdout}${stderr}` });
      },
    );
    child.stdin?.end(input ?? "");
  });
}
