/** A release and a rollback, by people who use nothing but git and GitHub's own `gh`. It needs `gh` in the path or in GH_PATH. */
import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "@jest/globals";
import { findGh, runGh } from "../../packages/local-github/test/gh/gh-shop.js";
import type { CastName } from "../../src/rehearsal/actors/cast.js";
import { runRehearse } from "../../src/rehearsal/cli/command.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
import type { Scenario } from "../../src/rehearsal/scenarios/scenario.js";

const found = findGh();
if (found === undefined) console.warn("Skipped: there is no gh here. Install it, or name it in GH_PATH.");

/** Types a line as somebody, in their clone once there is one, and waits for what comes of it. */
type Typing = (login: CastName, ...words: readonly string[]) => Promise<string>;

interface Typed {
  readonly types: Typing;
  readonly clones: string;
  readonly dana: Readonly<Record<string, string>>;
}

async function typingIn(fixture: Fixture): Promise<Typed> {
  const environmentOf = await fixture.github.openToGh(fixture.directory);
  const clones = join(fixture.directory, "by-gh");
  await mkdir(clones);
  const types: Typing = async (login, ...words) => {
    const environment = await environmentOf(login);
    const call = { path: found?.path ?? "gh", environment, directory: clones };
    const { code, text } = await runGh([...words, "--repo", fixture.repository], call);
    // `gh pr checks` ends with 8 while something is pending.
    const isWell = code === 0 || (code === 8 && words[1] === "checks");
    fixture.expect.that(`@${login}: gh ${words.slice(0, 3).join(" ")}`, isWell, { code, text });
    await fixture.settles();
    return text.trim();
  };
  return { types, clones, dana: await environmentOf("dana") };
}

async function pushTea({ clones, dana }: Typed): Promise<void> {
  const shop = join(clones, "shop");
  const script = [
    "git switch --quiet --create green-tea",
    "echo 'price green-tea 4' >> prices.txt",
    "git add --all",
    "git commit --quiet --message 'Sell green tea'",
    "git push --quiet origin green-tea",
  ];
  const env = { PATH: process.env["PATH"], HOME: clones, GIT_CONFIG_NOSYSTEM: "1", ...dana };
  await runGh(["repo", "clone", "acme/shop"], {
    path: found?.path ?? "gh",
    environment: dana,
    directory: clones,
  });
  await promisify(execFile)("sh", ["-e", "-c", script.join("\n")], { cwd: shop, env });
}

const byGh: Scenario = {
  name: "by-gh",
  group: "the whole loop",
  title: "A release and a rollback, typed",
  why: "People try the command line of GitHub first.",
  start: "released",
  play: async (fixture) => {
    const { expect: expects } = fixture;
    const typed = await typingIn(fixture);
    const { types } = typed;
    const versionIs = async (version: string): Promise<void> => {
      const { production } = (await fixture.observer.state()) ?? {};
      expects.equal(`${version} is live`, production, { kind: "known", version });
    };
    await fixture.scene("Green tea is released", async () => {
      await pushTea(typed);
      const address = await types(
        "dana",
        "pr",
        "create",
        "--head",
        "green-tea",
        "--title",
        "Sell green tea",
        "--body",
        "",
      );
      const pull = address.slice(address.lastIndexOf("/") + 1);
      expects.contains("checks", await types("dana", "pr", "checks", pull), ["release-console", "pending"]);
      expects.contains("the comment", await types("tess", "pr", "view", pull, "--comments"), ["On staging"]);
      await types("tess", "pr", "review", pull, "--approve");
      expects.contains("the pull request", await types("tess", "pr", "view", pull), ["state:\tMERGED"]);
      expects.contains("releases", await types("tess", "release", "list"), ["v1.1.0\tLatest"]);
      await versionIs("v1.1.0");
    });
    await fixture.scene("It is rolled back", async () => {
      await types("sam", "workflow", "run", "rollback.yml", "--field", "reason=Nobody drinks it.");
      const [issue = ""] = (await types("rob", "issue", "list", "--label", "rollback")).split("\t");
      const [line = ""] = /^\/approve .*$/m.exec(await types("rob", "issue", "view", issue)) ?? [];
      await types("rob", "issue", "comment", issue, "--body", line);
      await versionIs("v1.0.0");
      expects.contains("recoveries", await types("dana", "pr", "list"), ["Recover v1.1.0 (RB-1)"]);
      expects.contains("runs", await types("sam", "run", "list", "--workflow", "rollback.yml"), [
        "completed\tsuccess",
      ]);
    });
  },
};

(found === undefined ? describe.skip : describe)(`by gh ${found?.version ?? "(not installed)"}`, () => {
  it("a pull request is released, and the release rolled back", async () => {
    let shown = "";
    const stdout = { write: (text: string) => (shown += text) };
    const code = await runRehearse([], { stdout, stderr: stdout, isTTY: false, columns: undefined }, [byGh]);
    expect(shown).toMatch(/Contract violations: 0\.\nAll \d+ expectations held/);
    expect(code).toBe(0);
  }, 120_000);
});
