/** What doctor and init say of workflows that deploy, or make versions, by what they run. */
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, jest } from "@jest/globals";
import { doctor, type Files, git, write } from "./support.js";
import { initOffline, withoutDeployment, workflowsCheckout } from "./workflows-checkout.js";

jest.setTimeout(60_000);

const checkout = (workflows: Files) => workflowsCheckout(workflows, withoutDeployment);
const onPush = "{ push: { branches: [main] } }";
async function cloneOf(directory: string, args: readonly string[]): Promise<string> {
  const clone = mkdtempSync(join(tmpdir(), "clone-"));
  await git(clone, "clone", "--quiet", ...args, `file://${directory}`, clone);
  return clone;
}
const workflow = (name: string, on: string, step: string, more = ""): string =>
  `name: ${name}\non: ${on}\njobs:\n  one:\n    runs-on: ubuntu-latest\n${more}    steps: [${step}]\n`;
const told = async (code: string, workflows: Files) =>
  (await doctor(await checkout(workflows))).findings
    .filter((each) => each.code === code)
    .map(({ found }) => found.replace(".github/workflows/", ""));

describe("a second deployer", () => {
  it("is known by what it runs, and is told with it", async () => {
    expect(
      await told("second-deployer", {
        "main.yml": workflow("Main", onPush, "{ run: terraform apply -auto-approve }"),
        "publish.yml": workflow("Publish", "{ release: { types: [published] } }", "{ uses: acme/deploy@v1 }"),
        "docs.yml": workflow("Deploy docs", onPush, "{ uses: actions/deploy-pages@v5 }"),
        "image.yml": workflow("Image", onPush, "{ run: docker push registry.example/shop }"),
      }),
    ).toEqual([
      'main.yml ("Main") deploys on push, by terraform apply.',
      'publish.yml ("Publish") deploys on release, by acme/deploy.',
    ]);
  });

  it("is known by what a composite action of the repository runs", async () => {
    const action = "runs: { using: composite, steps: [{ shell: sh, run: terraform apply -auto-approve }] }\n";
    const directory = await workflowsCheckout(
      {
        "main.yml": workflow("Main", onPush, "{ uses: actions/checkout@v7 }, { uses: ./.github/actions/go }"),
      },
      { ...withoutDeployment, ".github/actions/go/action.yml": action },
    );
    expect((await doctor(directory)).findings.filter(({ code }) => code === "second-deployer")).toMatchObject(
      [{ found: '.github/workflows/main.yml ("Main") deploys on push, by terraform apply.' }],
    );
  });

  it("is none that looks at production, or cleans up, by a schedule", async () => {
    const nightly = "{ schedule: [{ cron: '3 4 * * *' }] }";
    const live = "    environment: production\n";
    expect(
      await told("second-deployer", {
        "drift.yml": workflow("Verify infrastructure", nightly, "{ run: terraform plan }", live),
        "scan.yml": workflow("Nightly", nightly, "{ run: kubectl apply -f scan.yml }"),
        "ship.yml": workflow("Nightly deploy", nightly, "{ run: ./ship }"),
        "live.yml": workflow("Nightly", nightly, "{ run: ./ship }", live),
      }),
    ).toEqual([
      'live.yml ("Nightly") runs on schedule, in the environment "production".',
      'ship.yml ("Nightly deploy") runs on schedule.',
    ]);
  });

  it("to another place says nothing of what production runs", async () => {
    const ship = (name: string, place: string) =>
      workflow(name, onPush, `{ run: make deploy }`, `    environment: ${place}\n`);
    const directory = await checkout({ "ship.yml": ship("Deploy", "dev") });
    await git(directory, "tag", "v1.2.3");
    await git(directory, "commit", "--allow-empty", "--message=Later");
    expect((await initOffline(directory, "--dry-run")).out).toContain("(the tag v1.2.3)");
  });
});

describe("of several deployments", () => {
  const live = "    environment: production\n";
  const onPaths = "{ push: { branches: [main], paths: ['apps/mail/**'] } }";

  it("the one of no paths is theirs, and one of paths does not deploy each push", async () => {
    const mail = workflow("Mail", onPaths, "{ run: ./ship }", live);
    const some = await checkout({ "a-mail.yml": mail });
    await git(some, "tag", "v1.2.3");
    await git(some, "commit", "--allow-empty", "--message=Later");
    expect((await initOffline(some, "--dry-run")).out).toContain("(the tag v1.2.3)");
    const both = await checkout({
      "a-mail.yml": mail,
      "web.yml": workflow("Web", onPush, "{ run: ./ship }", live),
    });
    expect((await initOffline(both, "--dry-run")).out).toContain(
      "Deploy: .github/workflows/web.yml is yours",
    );
  });

  it("for pushes to any branch is no check, for init and for doctor", async () => {
    const ship = workflow("Ship", "{ push: { branches: ['**'] } }", "{ run: make deploy }");
    const directory = await checkout({ "ship.yml": ship });
    expect((await initOffline(directory)).out).toContain(
      'CI:     "Build and test" (.github/workflows/ci.yml)\n',
    );
    const { codes } = await doctor(directory);
    expect(codes).toContain("second-deployer");
    for (const code of ["ci-unheard", "ci-no-dispatch"]) expect(codes).not.toContain(code);
  });
});

describe("a version tag of another branch", () => {
  const policy = ".github/release-console.yml";
  let directory: string;
  let shared: string;
  beforeEach(async () => {
    directory = await checkout({});
    shared = await git(directory, "rev-parse", "HEAD");
    await git(directory, "tag", "v1.2.2");
    await git(directory, "checkout", "--quiet", "-b", "release-1.2");
    await git(directory, "commit", "--quiet", "--allow-empty", "--message=Backport");
    await git(directory, "tag", "v1.2.3");
    await git(directory, "checkout", "--quiet", "main");
    await git(directory, "commit", "--quiet", "--allow-empty", "--message=Go on");
  });

  it("is not adopted, and init says what comes nearest", async () => {
    const { out } = await initOffline(directory);
    expect(out).toContain("the newest version tag, v1.2.3, is of a commit that main does not have");
    expect(out).toContain(`--adopt v1.2.4=${shared.slice(0, 10)}:`);
    expect(readFileSync(join(directory, policy), "utf8")).not.toMatch(/^adopt:/m);
  });

  it("is refused as an answer, and what it shares with the base is taken", async () => {
    const refused = await initOffline(directory, "--adopt=v1.2.3");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("main does not have the commit");
    const taken = await initOffline(directory, `--adopt=v1.2.4=${shared.slice(0, 10)}`);
    expect(taken.err).toBe("");
    expect(taken.out).not.toContain("not known");
    expect(readFileSync(join(directory, policy), "utf8")).toContain(`commit: ${shared}\n`);
    expect((await doctor(directory)).codes).not.toContain("adopt-not-in-base");
  });

  it("keeps its name: another commit is not adopted under it", async () => {
    const refused = await initOffline(directory, "--adopt=v1.2.2=HEAD");
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`the tag v1.2.2 is there already, at ${shared.slice(0, 10)}`);
    expect((await initOffline(directory, "--adopt=v1.2.2", "--dry-run")).err).toBe("");
  });

  it("is an error for doctor, until there is a log", async () => {
    await initOffline(directory, `--adopt=v1.2.4=${shared}`);
    const text = readFileSync(join(directory, policy), "utf8");
    const wrong = await git(directory, "rev-parse", "v1.2.3");
    write(directory, { [policy]: text.replace(shared, wrong) });
    const { findings } = await doctor(directory);
    expect(findings.find(({ code }) => code === "adopt-not-in-base")).toMatchObject({
      severity: "error",
      found: `"adopt.commit" is ${wrong}, which "main" does not have.`,
    });
    await git(directory, "update-ref", "refs/remotes/origin/release-log", "HEAD");
    expect((await doctor(directory)).codes).not.toContain("adopt-not-in-base");
  });

  it("is an error for doctor where a whole clone has no such commit", async () => {
    await initOffline(directory, `--adopt=v1.2.4=${shared}`);
    const text = readFileSync(join(directory, policy), "utf8");
    const nowhere = "0123456789abcdef0123456789abcdef01234567";
    write(directory, { [policy]: text.replace(shared, nowhere) });
    const { findings } = await doctor(directory);
    expect(findings.filter(({ code }) => code.startsWith("adopt-"))).toMatchObject([
      {
        code: "adopt-not-in-base",
        severity: "error",
        found: `"adopt.commit" is ${nowhere}: no such commit is in this clone, which has "main" whole as last fetched.`,
        fix: expect.stringContaining("git fetch origin"),
      },
    ]);
  });

  it("cannot be verified in a shallow clone unless that shows it, nor without the base", async () => {
    await initOffline(directory, `--adopt=v1.2.4=${shared}`);
    await git(directory, "add", "--all");
    await git(directory, "commit", "--quiet", "--message=Install");
    const clone = (...args: readonly string[]) => cloneOf(directory, args);
    const shallow = await clone("--depth=1", "--branch=main");
    const adopted = async (where: string) =>
      (await doctor(where)).findings.filter(({ code }) => code.startsWith("adopt-"));
    expect(await adopted(shallow)).toMatchObject([
      { code: "adopt-unverified", severity: "note", fix: expect.stringContaining("git fetch --unshallow") },
    ]);
    await git(shallow, "fetch", "--quiet", "--unshallow", "origin");
    expect(await adopted(shallow)).toEqual([]);
    expect(await adopted(await clone("--depth=3", "--branch=main"))).toEqual([]);
    await git(directory, "checkout", "--quiet", "-b", "topic");
    const named = `base: main\n${readFileSync(join(directory, policy), "utf8")}`;
    write(directory, { [policy]: named });
    await git(directory, "commit", "--quiet", "--all", "--message=Name the base");
    const topic = await clone("--single-branch", "--branch=topic");
    expect(await adopted(topic)).toMatchObject([
      { code: "adopt-unverified", found: expect.stringContaining('does not have "main"') },
    ]);
    await git(topic, "fetch", "--quiet", "origin", "main:refs/remotes/origin/main");
    expect(await adopted(topic)).toEqual([]);
  });
});

describe("services that deploy by themselves", () => {
  it.each([
    ["render.yaml", "services: [{ type: web, name: shop }]\n", "Render"],
    ["render.yaml", "services: [{ type: web, autoDeployTrigger: off }]\n", undefined],
    ["vercel.json", '{ "regions": ["fra1"] }', "Vercel"],
    ["vercel.json", '{ "git": { "deploymentEnabled": false } }', undefined],
    ["vercel.json", '{ "git": { "deploymentEnabled": { "dev": false } } }', "Vercel"],
    ["netlify.toml", "[build]\n", "Netlify"],
    [".do/app.yaml", "services: [{ github: { deploy_on_push: true } }]\n", "DigitalOcean"],
    [".do/app.yaml", "services: [{ github: { deploy_on_push: false } }]\n", undefined],
    ["Procfile", "web: ./serve\n", undefined],
  ])("%s, %j: %s", async (path, text, service) => {
    const directory = await checkout({ [`../../${path}`]: text });
    const found = (await doctor(directory)).findings.filter(({ code }) => code === "host-deploys");
    expect(found).toMatchObject(
      service === undefined
        ? []
        : [{ severity: "note", found: `There is ${path}: ${service} may deploy each push by itself.` }],
    );
    expect(found).toHaveLength(service === undefined ? 0 : 1);
  });
});

describe("a second maker of versions", () => {
  it("is told where it starts by itself", async () => {
    expect(
      await told("second-versions", {
        "please.yml": workflow("Please", onPush, "{ uses: googleapis/release-please-action@v4 }"),
        "cli.yml": workflow("Cut", onPush, "{ run: npx semantic-release }"),
        "hand.yml": workflow("By hand", "workflow_dispatch", "{ run: npx semantic-release }"),
        "publish.yml": workflow("Publish", "{ release: { types: [published] } }", "{ run: npm publish }"),
      }),
    ).toEqual([
      'cli.yml ("Cut") makes versions on push, by semantic-release.',
      'please.yml ("Please") makes versions on push, by googleapis/release-please-action.',
    ]);
  });
});
