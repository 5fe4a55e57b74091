/** Changes applied to a repository of the local GitHub, as the suites of git's objects use them. */
import type { KeptPaths } from "../../../../src/ports/writing.js";
import { createGitHubFixture, type Files, type GitHubFixture } from "../../../support/github-fixture.js";

export const rules: KeptPaths = {
  directories: [".github/workflows"],
  files: [".github/release-console.yml"],
};

const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);

export const text = (changes: Readonly<Record<number, string>> = {}) =>
  `${lines.map((line, index) => changes[index + 1] ?? line).join("\n")}\n`;

export const github = {
  ".github/workflows/ci.yml": "on: push\n",
  ".github/release-console.yml": "team: [ada]\n",
};

/** The repository of the suite that runs: `openFixture` opens it. */
export let fixture: GitHubFixture;

export async function openFixture(): Promise<void> {
  fixture = await createGitHubFixture();
}

/** Trees as files; what a change of `from` into `to` makes of `onto`. */
interface Case {
  readonly from: Files;
  readonly to: Files;
  readonly onto: Files;
  readonly keep?: KeptPaths;
}

export async function applied({ from, to, onto, keep = rules }: Case) {
  const [base, changed, target] = [
    await fixture.commit(from),
    await fixture.commit(to),
    await fixture.commit(onto),
  ];
  // The workflow files of a branch are what GITHUB_TOKEN may use again.
  await fixture.setBranch("develop", target);
  const world = await fixture.world();
  const outcome = await world.objects.applyChanges({ from: base, to: changed, onto: target, keep });
  return { outcome, world, files: outcome.kind === "applied" ? await filesOf(outcome.tree) : undefined };
}

async function filesOf(tree: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await fixture.github.git.readTree("acme/shop", tree, { recursive: true })) ?? [];
  const blobs = entries.filter(({ type }) => type === "blob");
  return Object.fromEntries(
    await Promise.all(
      blobs.map(
        async ({ path, sha }) =>
          [path, (await fixture.github.git.readBlob("acme/shop", sha))?.toString("utf8") ?? ""] as const,
      ),
    ),
  );
}
