/** The change, the names and the limits of a rehearsal of one's own repository. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { readWorkflow } from "../../src/adapters/workflow-file.js";
import { fileToChange } from "../../src/rehearsal/own/changed-file.js";
import { playedPolicy } from "../../src/rehearsal/own/rewrite-policy.js";
import { whyNotHere } from "../../src/rehearsal/own/runnable.js";
import { checkoutWith, cli, exampleFiles, write } from "../setup/support.js";
import { ci, installed, made, policy, rehearse, removeMade } from "./installed-repository.js";

jest.setTimeout(240_000);

afterEach(removeMade);

describe("what cannot be rehearsed", () => {
  it("is told with what to do", async () => {
    const nowhere = mkdtempSync(join(tmpdir(), "nowhere-"));
    const bare = await checkoutWith(exampleFiles());
    made.push(nowhere, bare);
    expect((await rehearse(nowhere)).err).toContain("is not in the working tree of a git repository");
    const missing = await rehearse(bare);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain(
      "there is no .github/release-console.yml, no .github/workflows/release.yml",
    );
    expect(missing.err).toContain("release-console init");
    const directory = await installed(exampleFiles());
    const text = readFileSync(join(directory, policy), "utf8");
    const line = text.split("\n").findIndex((each) => each.startsWith("testers:")) + 1;
    write(directory, { [policy]: text.replace(/^testers:/m, "tester:") });
    const broken = await rehearse(directory);
    expect(broken.code).toBe(2);
    expect(broken.err).toContain(`.github/release-console.yml:${line}: "tester" is not a key`);
  });

  it.each([
    [["--repo="], '"--repo" must name a directory'],
    [["--repo=.", "relase"], 'did you mean "release"?'],
    [["--repo=.", "--all", "release"], '"--all" plays every story'],
    [["--repo=.", "--json="], '"--json" must name a file'],
    [["--repo=.", "--html=x"], "--html"],
  ])("%j", async (args, expected) => {
    const said = await cli(["rehearse", ...args]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(expected);
  });

  it("has a help of its own", async () => {
    const said = await cli(["rehearse", "--repo", ".", "--help"]);
    expect(said.code).toBe(0);
    expect(said.out).toContain("release-console rehearse --repo . --all");
  });
});

describe("the pull request of a rehearsal", () => {
  const workflow = (filter: string) =>
    readWorkflow(
      ci,
      `name: CI\non: { pull_request: { ${filter} } }\njobs: { a: { runs-on: ubuntu-latest } }\n`,
    );
  it.each([
    ['paths: ["src/**"]', "src/a.js"],
    ['paths-ignore: ["**.md"]', "src/a.js"],
    ['paths: ["**", "!src/**"]', "README.md"],
    ["branches: [main]", "README.md"],
    ['paths: ["lib/**"]', "README.md"],
  ])("changes what CI with %s looks at", (filter, expected) => {
    expect(fileToChange(["README.md", "src/a.js", "logo.png", ".github/x.md"], [workflow(filter)])).toBe(
      expected,
    );
  });

  it("finds what no runner here can do, by the job alone", () => {
    expect(whyNotHere({ "runs-on": ["self-hosted", "gpu"], steps: [] }, "")).toBe("runs on self-hosted");
    expect(whyNotHere({ "runs-on": { group: "big" }, steps: [] }, "")).toBe("runs on big");
    expect(whyNotHere({ "runs-on": "ubuntu-24.04", steps: [{ uses: "./.github/actions/x" }] }, "")).toBe(
      "uses ./.github/actions/x",
    );
    expect(
      whyNotHere(
        {
          "runs-on": "ubuntu-24.04",
          steps: [{ uses: "actions/checkout@v4", with: { submodules: "recursive" } }],
        },
        "",
      ),
    ).toBe("uses actions/checkout with submodules");
    expect(whyNotHere({ "runs-on": "ubuntu-24.04", steps: [{ run: "id=$(gh run list)" }] }, "")).toBe(
      "runs gh",
    );
    for (const run of ["echo pseudo docker-free", "npm run high gh-pages"])
      expect(whyNotHere({ "runs-on": "ubuntu-24.04", steps: [{ run }] }, "")).toBeUndefined();
  });

  it("asks and tells nobody outside", () => {
    const played = playedPolicy(
      `testers: [tess, acme/qa]
rollback-approvers: [ann]
production: { health: "https://shop.example/health" }
staging: { health: { url: "https://staging.example/health", expect-sha: true } }
notification: { webhooks: ["https://hooks.example/x"], mention: false }
`,
      { healthUrl: (place) => `http://127.0.0.1:1/${place}` },
    );
    expect(played.text).not.toMatch(/https:/);
    expect(played.text).toContain("mention: false");
    expect(played.members).toEqual({ "acme/qa": "of-qa" });
    expect(played.text).toMatch(/testers:\s*\[?\s*-? ?tess,?\s+-? ?of-qa/);
    expect(played.changes).toHaveLength(4);
  });
});

describe("names of their own", () => {
  it("are used everywhere: base, staging branch and all four environments", async () => {
    const directory = await installed(
      { ...exampleFiles("trunk"), ".github/workflows/deploy.yml": null },
      { branch: "trunk", tags: ["v1.4.0"] },
    );
    const rename = (path: string, change: (text: string) => string): void =>
      write(directory, { [path]: change(readFileSync(join(directory, path), "utf8")) });
    rename(
      policy,
      (text) => `${text}
staging-branch: qa
environments:
  staging: Test-Bench
  production: live
  production-approval: go-live
  rollback-approval: go-back
approval: { sources: [environment] }
rollback: { sources: [environment] }
`,
    );
    for (const file of ["release", "rollback"])
      rename(`.github/workflows/${file}.yml`, (text) =>
        text
          .replace("environment: staging", "environment: test-bench")
          .replace("environment: production", "environment: live"),
      );
    const place = mkdtempSync(join(tmpdir(), "named-"));
    made.push(place);
    const said = await rehearse(directory, "rollback", `--json=${join(place, "told.json")}`);
    expect(said.err).toBe("");
    for (const line of [
      'The branch "qa" holds trunk and #1.',
      'The deployment to "Test-Bench" succeeded',
      'clicks "Approve and deploy" at "go-live"',
      'The deployment of v1.5.0 to "live" begins (deploy).',
      "#1 is merged to trunk",
      'clicks "Approve and deploy" at "go-back"',
      "Production runs v1.4.0 again; v1.5.0 is rolled back.",
    ])
      expect(said.out).toContain(line);
    const told = readFileSync(join(place, "told.json"), "utf8");
    expect(told).toContain("`go-back`");
    expect(told.replace(/"names": \{[^]*?\n {2}\}/, "")).not.toMatch(
      /production-approval|rollback-approval|\bdevelop\b/,
    );
    expect(said.code).toBe(0);
  });
});
