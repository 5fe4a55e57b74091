import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runCli } from "../../src/cli/main.js";
import { createLocalGitHub, type LocalGitHub, type NewRepository } from "@release-console/local-github";

export type Files = Readonly<Record<string, string | null>>;

const person = {
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Never waits in a way that would keep the GitHub in this process from answering. */
export const git = async (directory: string, ...args: string[]): Promise<string> =>
  (
    await promisify(execFile)("git", ["-C", directory, ...args], {
      env: { ...process.env, ...person },
      timeout: 60_000,
    })
  ).stdout.trim();

export function write(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) rmSync(join(directory, path), { force: true });
    else {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text, { mode: path.endsWith(".sh") ? 0o755 : 0o644 });
    }
  }
}

/** A checkout that was committed once; no remote. */
export async function checkoutWith(files: Files, branch = "main"): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), "setup-"));
  await git(directory, "init", "--quiet", `--initial-branch=${branch}`);
  write(directory, files);
  await git(directory, "add", "--all");
  await git(directory, "commit", "--quiet", "--allow-empty", "--message=Begin");
  return directory;
}

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line as a person without a terminal has it. */
export async function cli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const said = { out: "", err: "" };
  const before = { ...process.env };
  for (const name of ["GITHUB_TOKEN", "GH_TOKEN", "GITHUB_API_URL"]) delete process.env[name];
  // `gh` on the machine of whoever runs the tests is none of their matter.
  Object.assign(process.env, person, { GH_CONFIG_DIR: "/nonexistent", GH_HOST: "nowhere.invalid" }, env);
  try {
    const code = await runCli(args, {
      stdout: { write: (text) => (said.out += text) },
      stderr: { write: (text) => (said.err += text) },
      isTTY: false,
      columns: 80,
    });
    return { code, ...said };
  } finally {
    process.env = before;
  }
}

interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly found: string;
    readonly fix: string;
  }[];
  readonly gates: readonly { readonly name: string; readonly who: readonly string[] }[];
  readonly requests: number;
}

/** Codes of findings, and the gates. */
export async function doctor(
  directory: string,
  env?: Readonly<Record<string, string>>,
): Promise<Report & { readonly codes: readonly string[]; readonly code: number }> {
  const said = await cli(["doctor", "--repo", directory, "--json"], env);
  if (said.out === "") throw new Error(said.err);
  const report = JSON.parse(said.out) as Report;
  return { ...report, code: said.code, codes: report.findings.map(({ code }) => code) };
}

/** The example repository: somebody's service that has been released by hand for years. */
export const exampleFiles = (base = "main"): Files => ({
  "src/server.js": "export const answer = 42;\n",
  "package.json": '{ "name": "shop", "scripts": { "test": "node --test" } }\n',
  "test.sh": "#!/bin/sh\ntest -f src/server.js\n",
  "scripts/deploy.sh":
    '#!/bin/sh\necho "deployed $ENVIRONMENT $RELEASE $MODE" >> "${DEPLOY_TRACE:-/dev/null}"\n',
  CODEOWNERS: "* @dana\n/scripts/ @toni\n",
  "docs/index.md": "# Shop\n",
  ".github/workflows/ci.yml": `name: Build and test
on:
  push:
    branches: [${base}]
  pull_request:
    branches: [${base}]
    paths: ["src/**", "package.json", ".github/**"]
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix: { node: [20, 22] }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: ./test.sh
`,
  ".github/workflows/deploy.yml": `name: Deploy
on:
  push: { branches: [${base}] }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: ./scripts/deploy.sh
`,
});

export const collaborators = {
  ada: "admin",
  dana: "write",
  tess: "write",
  toni: "write",
  ann: "write",
  rob: "maintain",
} as const;

export interface World {
  readonly github: LocalGitHub;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** A GitHub with the repository acme/shop, and ada's clone of it. Workflows run with an `engine` alone. */
export async function worldWith(
  files: Files,
  {
    repository = {},
    tags = [],
    base = "main",
    engine,
    login = "ada",
  }: {
    readonly repository?: Partial<NewRepository>;
    readonly tags?: readonly string[];
    readonly base?: string;
    readonly engine?: NonNullable<Parameters<typeof createLocalGitHub>[0]["engine"]>;
    readonly login?: string;
  } = {},
): Promise<World> {
  const directory = mkdtempSync(join(tmpdir(), "setup-world-"));
  const github = await createLocalGitHub({
    directory: join(directory, "github"),
    ...(engine === undefined ? { actions: false } : { engine }),
  });
  github.addAccount("acme", "Organization");
  await github.addRepository({
    owner: "acme",
    name: "shop",
    defaultBranch: base,
    collaborators,
    ...repository,
  });
  const seed = await checkoutWith(files, base);
  for (const tag of tags) await git(seed, "tag", tag);
  await git(seed, "push", "--quiet", github.remote("acme/shop", "ada"), base, "--tags");
  const clone = join(directory, "clone");
  await git(directory, "clone", "--quiet", github.remote("acme/shop", login), clone);
  return {
    github,
    directory: clone,
    env: { GITHUB_API_URL: github.urls.api, GITHUB_TOKEN: github.token(login) },
    close: async () => {
      await github.close();
      rmSync(directory, { recursive: true, force: true });
      rmSync(seed, { recursive: true, force: true });
    },
  };
}

export const initArguments = [
  "--yes",
  "--testers=tess,toni",
  "--approvers=ann,rob",
  "--team=dana,tess,toni,ann,rob",
  "--production-health=https://shop.acme.io/health",
] as const;
