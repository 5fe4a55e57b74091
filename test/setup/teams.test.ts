/** init and doctor where the policy names teams. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, jest } from "@jest/globals";
import { checkoutWith, cli, doctor, exampleFiles, git, type World, worldWith } from "./support.js";

jest.setTimeout(60_000);

let world: World | undefined;
const made: string[] = [];
afterEach(async () => {
  await world?.close();
  world = undefined;
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

const files = { ...exampleFiles(), ".github/workflows/deploy.yml": null };
const health = "--production-health=https://shop.acme.io/health";

async function checkout(): Promise<string> {
  const directory = await checkoutWith(files);
  made.push(directory);
  return directory;
}

const init = (directory: string, people: readonly string[], ...more: string[]) =>
  cli(["init", "--repo", directory, "--yes", "--offline", health, ...people, ...more]);

const teams = ["--testers=tess,acme/qa", "--approvers=@acme/on-call,ann,rob", "--team=acme/shop"];

/** The reading of teams stands beside each client id of an App. */
function countsIn(text: string): readonly [number, number] {
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  return [
    count(/app-client-id: /g),
    count(/app-client-id: [^\n]*app-reads-teams: true|^ +app-reads-teams: true$/gm),
  ];
}

describe("init with teams", () => {
  it("writes them, has every job read them, and doctor finds nothing against it", async () => {
    const directory = await checkout();
    const said = await init(directory, teams);
    expect([said.code, said.err]).toEqual([0, ""]);
    expect(said.out).toContain(
      `node dist/cli.js rehearse --repo ${directory}); then commit the files to main`,
    );
    const policy = readFileSync(join(directory, ".github/release-console.yml"), "utf8");
    expect(policy).toMatch(/^testers: \[tess, acme\/qa\]/m);
    expect(policy).toMatch(/^rollback-approvers: \[acme\/on-call, ann, rob\]/m);
    expect(policy).toMatch(/^team: \[acme\/shop\]/m);
    for (const [file, jobs] of [
      ["release.yml", 3],
      ["rollback.yml", 2],
    ] as const)
      expect(countsIn(readFileSync(join(directory, ".github/workflows", file), "utf8"))).toEqual([
        jobs,
        jobs,
      ]);
    expect((await doctor(directory)).codes).toEqual(["ci-paths"]);
  });

  it("says what their App needs, and where its id and key go", async () => {
    const directory = await checkout();
    const { out } = await init(directory, teams, "--dry-run", "--library=ours/console@v9");
    expect(out).toContain(
      "Teams: acme/qa, acme/on-call, acme/shop. Their members count once a GitHub App of acme",
    );
    expect(out).toContain("https://github.com/ours/console/blob/v9/docs/github-app.md");
    expect(out).toContain("gh variable set RELEASE_CONSOLE_APP_CLIENT_ID --body CLIENT_ID");
    expect(out).toContain("gh secret set RELEASE_CONSOLE_APP_KEY < PRIVATE_KEY.pem");
    const page = readFileSync(new URL("../../docs/github-app.md", import.meta.url), "utf8");
    const [written = ""] = /https:\/\/github\.com\/organizations\/ORGANISATION\S+/.exec(page) ?? [];
    expect(out).toContain(
      `${written.replaceAll("ORGANISATION", "acme").replace("release-console/release-console", "ours/console")}&members=read`,
    );
    expect(out).toContain('"type": "Team",\n      "id": $(gh api orgs/acme/teams/qa --jq .id)');
    expect(out).toContain('"type": "User",\n      "id": $(gh api users/tess --jq .id)');
  });

  it("says nothing of Apps where people are named alone", async () => {
    const directory = await checkout();
    const { out } = await init(directory, ["--testers=tess,toni", "--approvers=ann,rob", "--team=dana"]);
    expect(out).not.toContain("Teams:");
    expect(readFileSync(join(directory, ".github/workflows/release.yml"), "utf8")).not.toContain(
      "app-reads-teams",
    );
  });

  it.each([
    ["acme/qa/more", '"acme/qa/more" is no GitHub login such as "mona", and no team such as "acme/qa"'],
    ["acme/QA", '"acme/QA" is no GitHub login'],
    ["tess!", '"tess!" is no GitHub login'],
    [",", "At least one login or team is needed."],
  ])("takes no tester called %s", async (given, expected) => {
    const directory = await checkout();
    const said = await init(directory, [`--testers=${given}`, "--approvers=ann,rob", "--team=dana"]);
    expect(said.code).toBe(2);
    expect(said.err).toContain(`--testers: ${expected}`);
    expect(await git(directory, "status", "--porcelain")).toBe("");
  });

  it("wants a second person for rollbacks before anything else is asked", async () => {
    const directory = await checkout();
    const alone = ["--testers=mona", "--approvers=mona"];
    const said = await init(directory, [...alone, "--team=mona"]);
    expect(said.code).toBe(2);
    expect(said.err).toContain("--team: Name somebody besides @mona, the only one who approves rollbacks");
    const unanswered = await init(directory, alone);
    expect(unanswered.err).toMatch(/^ {2}--team +Who may request a rollback/m);
    expect(unanswered.err).toContain("Do:    Add these options, such as --testers mona,acme/qa");
    expect(await git(directory, "status", "--porcelain")).toBe("");
  });

  it("notes what one person alone cannot do, and writes all the same", async () => {
    const directory = await checkout();
    const said = await init(directory, ["--testers=tess", "--approvers=rob", "--team=dana"]);
    expect(said.code).toBe(0);
    expect(said.out).toContain(
      "Note:   @tess is the only tester. What this tester wrote or pushed nobody can approve.",
    );
    expect(said.out).toContain(
      "Note:   @rob is the only rollback approver. What this approver requests nobody can approve",
    );
    expect((await doctor(directory)).codes).toEqual(["one-tester", "one-rollback-approver", "ci-paths"]);
  });
});

describe("init --apply with teams", () => {
  const apply = ({ directory, env }: World, ...people: string[]) =>
    cli(["init", "--repo", directory, "--yes", "--apply", health, ...people], env);

  it("asks them at the environments, and says what their App needs until it is there", async () => {
    world = await worldWith(files);
    world.github.account("acme").teams?.set("qa", ["tess", "toni"]).set("on-call", ["ann", "rob"]);
    const said = await apply(
      world,
      "--testers=tess,acme/qa",
      "--approvers=ann,rob,acme/on-call",
      "--team=dana",
    );
    expect(said.err).toBe("");
    expect(said.code).toBe(1); // until there is an App
    expect(said.out).toContain('People approve at "production-approval": @acme/qa, @tess');
    const { environments, variables, secrets } = world.github.repository("acme/shop");
    expect(environments.get("production-approval")?.reviewers).toEqual(["acme/qa", "tess"]);
    expect(environments.get("rollback-approval")?.reviewers).toEqual(["acme/on-call", "ann", "rob"]);
    expect(said.out).toContain("ERROR teams-need-app");
    expect(said.out).toMatch(
      /1\. Create the App .*\n[^]*3\. gh secret set RELEASE_CONSOLE_APP_KEY[^]*Next: open/,
    );
    expect(world.github.violations).toEqual([]);

    variables.set("RELEASE_CONSOLE_APP_CLIENT_ID", "Iv1");
    secrets.set("RELEASE_CONSOLE_APP_KEY", "key");
    // No workflow runs here, so a person stands in for the console's first run.
    await git(world.directory, "push", "--quiet", "origin", "origin/main:refs/heads/release-log");
    const again = await apply(world);
    expect([again.code, again.err]).toEqual([0, ""]);
    expect(again.out).not.toContain("Teams:");
    expect((await doctor(world.directory, world.env)).codes).toEqual(["ci-paths"]);
  });

  it("says which team GitHub does not show, and goes on with the others", async () => {
    world = await worldWith(files);
    world.github.account("acme").teams?.set("qa", ["tess"]);
    const said = await apply(world, "--testers=acme/qa,acme/ghosts", "--approvers=ann,rob", "--team=dana");
    expect(said.err).toBe("");
    expect(said.out).toContain("Not asked: acme/ghosts. GitHub shows your token no such team");
    expect(world.github.repository("acme/shop").environments.get("production-approval")?.reviewers).toEqual([
      "acme/qa",
    ]);
  });

  it("takes no team of another organisation", async () => {
    world = await worldWith(files);
    const said = await apply(world, "--testers=umbrella/qa", "--approvers=ann,rob", "--team=dana");
    expect(said.code).toBe(2);
    expect(said.err).toContain('"umbrella/qa" is no team of acme, to which the repository belongs.');
    expect(await git(world.directory, "status", "--porcelain")).toBe("");
  });
});
