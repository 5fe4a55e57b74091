import { existsSync, readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { readPolicy } from "../../src/adapters/policy/read-policy.js";
import { problemsOf } from "../support/contract/github-validators.js";
import { workflowFiles } from "../support/contract/repository-files.js";
import { checkoutWith, cli, exampleFiles } from "../setup/support.js";

const root = new URL("../../", import.meta.url);
const pages = [
  "install",
  "life-of-a-pull-request",
  "approvals-by-plan",
  "versions-and-labels",
  "dependabot-and-renovate",
  "your-linters",
  "job-token",
  "deploy",
  "doctor",
  "github-app",
].map((name) => ({ name, text: readFileSync(new URL(`docs/${name}.md`, root), "utf8") }));

/** Blocks in a language; those of a list are set in. */
const blocks = (language: string): readonly (readonly [string, string])[] =>
  pages.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\``, "gms"))].map(
      ([, indent = "", body = ""]) => [name, body.replaceAll(new RegExp(`^${indent}`, "gm"), "")] as const,
    ),
  );

describe("the guides", () => {
  it("say what doctor finds as the code does", async () => {
    const script = new URL("scripts/update-doctor-page.mjs", root).href;
    const { doctorPage } = (await import(script)) as { readonly doctorPage: () => Promise<string> };
    expect(pages.find(({ name }) => name === "doctor")?.text).toBe(await doctorPage());
  });

  it("link pages and headings that are there", () => {
    for (const { name, text } of pages)
      for (const [, target = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g))
        expect([name, target, existsSync(new URL(`docs/${target}`, root))]).toEqual([name, target, true]);
  });

  it.each(blocks("yaml"))("show YAML that is right: %s", async (_, text) => {
    const value = parse(text, { strict: true }) as Readonly<Record<string, unknown>>;
    const indented = text.replaceAll(/^(?=.)/gm, "    ");
    const problems =
      "steps" in value || "permissions" in value
        ? await problemsOf(
            {
              side: "callers",
              name: "deploy.yml",
              content: `on:
  workflow_call:
    inputs:
      environment: { required: true, type: string }
      sha: { required: true, type: string }
      deployment: { required: true, type: string }
    secrets: { ARGOCD_AUTH_TOKEN: { required: false } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: { name: "\${{ inputs.environment }}", deployment: false }
${indented}${"steps" in value ? "" : "    steps: [{ run: 'true' }]\n"}`,
            },
            workflowFiles,
          )
        : "testers" in value
          ? [readPolicy(text, "")].flatMap((reading) => (reading.kind === "broken" ? reading.problems : []))
          : [];
    // The test has no copy of other people's actions.
    expect(problems.filter((each) => !JSON.stringify(each).includes("aws-actions/"))).toEqual([]);
  });

  it.each(blocks("json"))("show JSON that is right: %s", (_, text) => {
    expect(() => void JSON.parse(text)).not.toThrow();
  });

  it("ask for no permission of an App that the console does not use", () => {
    const [manifest] = blocks("json").filter(([name]) => name === "github-app");
    const { default_permissions: asked } = JSON.parse(manifest?.[1] ?? "{}") as {
      readonly default_permissions: Readonly<Record<string, string>>;
    };
    const used = readFileSync(new URL(".github/workflows/promote.yml", root), "utf8").matchAll(
      /^ +permission-([a-z-]+): (write|read)$/gm,
    );
    expect(asked).toEqual(
      Object.fromEntries([...used].map(([, scope = "", level = ""]) => [scope.replaceAll("-", "_"), level])),
    );
    const { text = "" } = pages.find(({ name }) => name === "github-app") ?? {};
    const address = new URL(/https:\/\/github\.com\/organizations\/\S+/.exec(text)?.[0] ?? "");
    for (const [scope, level] of Object.entries(asked)) expect(address.searchParams.get(scope)).toBe(level);
  });
});

describe("their commands", () => {
  let shop: string;
  beforeAll(async () => {
    shop = await checkoutWith(exampleFiles());
  });
  afterAll(() => rmSync(shop, { recursive: true, force: true }));

  const commands = blocks("sh").flatMap(([name, text]) =>
    text
      .split("\n")
      .filter((line) => line.startsWith("node dist/cli.js "))
      .map((line) => [name, line] as const),
  );

  it("are there", () => {
    expect(commands.length).toBeGreaterThanOrEqual(8);
  });

  it.each(commands)("run: %s: %s", async (_, line) => {
    const words = line.replace("node dist/cli.js ", "").replace("../shop", shop).split(" ");
    const isInit = words[0] === "init";
    // Its stories are played by test/rehearsal/own-repository.test.ts.
    const isHelped = words[0] === "rehearse";
    const said = await cli([
      ...words.filter((word) => word !== "--apply"),
      ...(isHelped ? ["--help"] : words.includes("--offline") ? [] : ["--offline"]),
      ...(isInit && !words.includes("--dry-run") ? ["--dry-run"] : []),
      ...(isInit && !words.includes("--testers") && !words.includes("--remove")
        ? ["--testers=tess,toni", "--approvers=ann,rob", "--team=dana"]
        : []),
    ]);
    expect(said.err).toBe("");
    expect(said.code).toBe(isInit || isHelped ? 0 : 1);
  });
});
