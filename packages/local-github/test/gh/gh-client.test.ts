/**
 * GitHub's own command line plays a small shop: what people would type, and what they would read. It needs `gh` in the path or
 * in GH_PATH; `UPDATE_GH_TRAFFIC=1` writes down anew what it asks for.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { GhRecorder } from "./gh-recorder.js";
import { findGh, openShop, runGh, shop, type GhShop, type Said } from "./gh-shop.js";

const gh = findGh();
if (gh === undefined) console.warn("Skipped: there is no gh here. Install it, or name it in GH_PATH.");

let opened: GhShop;
let recorder: GhRecorder;

async function as(login: string, args: string, more: More = {}): Promise<Said> {
  const environment = await opened.environmentOf(login);
  await recorder.lead(environment);
  const { directory = opened.directory, input = "" } = more;
  const said = await runGh([...wordsOf(args), ...(more.in === "clone" ? [] : ["--repo", shop])], {
    ...{ path: gh?.path ?? "gh", environment, directory, input },
  });
  await opened.github.settled();
  return said;
}

interface More {
  readonly input?: string;
  readonly directory?: string;
  /** Where `gh` finds out by itself which repository it is about. */
  readonly in?: "clone";
}

/** As a shell would take them apart. */
const wordsOf = (args: string): readonly string[] =>
  [...args.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));

interface Refusal {
  readonly reason: string;
}
const refusal = (reason: string): Refusal => ({ reason });

/** What is in the text; it went well unless a refusal is expected. */
async function expectSaid(
  login: string,
  args: string,
  ...parts: readonly (RegExp | string | Refusal)[]
): Promise<void> {
  const { code, text } = await as(login, args);
  const missing = parts.filter((part) => !isIn(text, part)).map(String);
  const isRefused = parts.some((part) => typeof part === "object" && "reason" in part);
  expect({ args, text, missing, isRefused: code !== 0 }).toEqual({ args, text, missing: [], isRefused });
}

function isIn(text: string, part: RegExp | string | Refusal): boolean {
  if (part instanceof RegExp) return part.test(text);
  return text.includes(typeof part === "string" ? part : part.reason);
}

(gh === undefined ? describe.skip : describe)(`gh ${gh?.version ?? "(not installed)"}`, () => {
  beforeAll(async () => {
    opened = await openShop();
    recorder = await GhRecorder.open(opened.directory);
  });
  afterAll(async () => {
    await recorder.close();
    await opened.close();
  });

  it("knows who one is, and the repository", async () => {
    const { text } = await as("ada", "auth status --hostname github.localhost", { in: "clone" });
    expect(text).toMatch(/Logged in to github\.localhost account ada/);
    expect(text).toContain("'repo'");
    expect((await as("ada", `repo view ${shop}`, { in: "clone" })).text).toMatch(/acme\/shop[^]*# The shop/);
    await expectSaid("ada", "label list", "bug", "Something is wrong");
    await expectSaid("ada", 'label create urgent --color ff0000 --description "At once"');
    await expectSaid("ada", "label edit urgent --name pressing");
    await expectSaid("ada", "label list", "pressing", "At once");
    await expectSaid("ada", "label delete pressing --yes");
    await expectSaid("ada", "ruleset list", /77\tmain is safe\tacme\/shop \(repo\)\tactive\t2/);
    await expectSaid(
      "ada",
      "ruleset view 77",
      "You can bypass: pull requests only",
      "required_status_checks",
    );
    await expectSaid("bob", "ruleset check main", "2 rules apply to branch main");
  });

  it("opens, shows, reviews and merges a pull request", async () => {
    await expectSaid(
      "ada",
      'pr create --head pay --base main --title Pay --body "Closes nothing" --label bug --assignee ada --reviewer bob',
      /\/acme\/shop\/pull\/1$/m,
    );
    await expectSaid("ada", "pr list", /^1\tPay\tpay\tOPEN/m);
    await expectSaid(
      "bob",
      "pr status",
      "Requesting a code review from you",
      "#1  Pay [pay]",
      "Checks passing",
    );
    await expectSaid("bob", "pr checks 1", /^test\tpass\t/m);
    await expectSaid("bob", "pr checks 1 --required", /^test\tpass\t/m);
    await expectSaid(
      "bob",
      "pr checks 1 --json name,bucket,event,workflow",
      /"bucket":"pass".*"workflow":"CI"/,
    );
    await expectSaid("bob", "pr diff 1", "diff --git a/pay.txt b/pay.txt", "+pay");
    await expectSaid("bob", "pr diff 1 --name-only", /^pay\.txt$/m);
    await expectSaid(
      "ada",
      "pr review 1 --approve",
      refusal("GraphQL: Review Can not approve your own pull request (addPullRequestReview)"),
    );
    await expectSaid("bob", "pr merge 1 --merge", refusal("not mergeable"));
    await expectSaid("bob", 'pr review 1 --comment --body "A remark"');
    await expectSaid("bob", 'pr review 1 --approve --body "Well done"');
    await expectSaid("ada", 'pr comment 1 --body "Thank you"', "#issuecomment-");
    await expectSaid("ada", 'pr comment 1 --body "Thank you, bob" --edit-last', "#issuecomment-");
    await expectSaid(
      "ada",
      'pr edit 1 --title "Pay at once" --body "Now" --remove-label bug --add-reviewer cleo --add-assignee bob',
      "/pull/1",
    );
    await expectSaid(
      "cleo",
      "pr view 1",
      /title:\tPay at once/,
      /reviewers:\t.*bob \(Approved\).*cleo \(Requested\)/,
    );
    await expectSaid("cleo", "pr view 1 --comments", "Well done", "Thank you, bob");
    await expectSaid(
      "cleo",
      "pr view 1 --json mergeStateStatus,reviewDecision,statusCheckRollup,autoMergeRequest,latestReviews,files,commits",
      '"mergeStateStatus":"CLEAN"',
      '"reviewDecision":"APPROVED"',
      '"workflowName":"CI"',
    );
    await expectSaid("cleo", "pr update-branch 1", "already up-to-date");
    await expectSaid("cleo", 'pr merge 1 --merge --subject "Pay (#1)"');
    await expectSaid("cleo", "pr view 1", /state:\tMERGED/);
    await expectSaid("cleo", 'pr revert 1 --title "Take it back"', "/pull/2");
    await expectSaid("cleo", "pr diff 2", "-pay");
    await expectSaid("cleo", "pr close 2 --delete-branch", "Closed pull request acme/shop#2");
    await expectSaid("cleo", "pr list --state merged --json number,mergedBy", '"login":"cleo"');
    await expectSaid("cleo", 'pr list --state all --search "at once"', /^1\tPay at once/m);
    await expectSaid(
      "cleo",
      "pr list --state all --author ada --assignee bob --base main",
      /^1\tPay at once/m,
    );
  });

  it("closes and opens again, makes drafts, and waits to merge", async () => {
    await expectSaid("bob", "pr create --head bad --base main --title Bad --body x --draft", "/pull/3");
    await expectSaid("bob", "pr ready 3", "ready for review");
    await expectSaid("ada", 'pr review 3 --request-changes --body "It is broken"');
    await expectSaid("ada", 'pr review 3 --approve --body "Let us see"');
    await expectSaid("bob", "pr merge 3 --auto --squash");
    await expectSaid("bob", "pr view 3", /auto-merge:\tenabled/);
    await expectSaid("bob", "pr merge 3 --disable-auto");
    await expectSaid("bob", "pr ready 3 --undo", 'converted to "draft"');
    await expectSaid("bob", 'pr close 3 --comment "Not now"', "Closed pull request acme/shop#3");
    await expectSaid("bob", "pr reopen 3", "Reopened pull request acme/shop#3");
    await expectSaid("ada", "pr lock 3 --reason spam");
    await expectSaid("ada", "pr unlock 3");
  });

  it("writes, finds and closes issues", async () => {
    await expectSaid(
      "bob",
      'issue create --title "It fails" --body Really --label bug --assignee cleo',
      "/issues/4",
    );
    await expectSaid("cleo", "issue list", /^4\tOPEN\tIt fails\tbug/m);
    await expectSaid("cleo", "issue list --label bug --assignee cleo --author bob", /^4\tOPEN/m);
    await expectSaid("cleo", "issue list --search fails --state all", /^4\tOPEN/m);
    await expectSaid("cleo", "issue status", /Issues assigned to you\n.*4\tOPEN\tIt fails/);
    await expectSaid("cleo", "issue view 4", /title:\tIt fails/, /labels:\tbug/, "Really");
    await expectSaid("cleo", 'issue comment 4 --body "/approve RB-1 abc1234"', "#issuecomment-");
    await expectSaid("cleo", "issue view 4 --comments", "/approve RB-1 abc1234");
    await expectSaid(
      "ada",
      'issue edit 4 --title "It failed" --remove-label bug --add-assignee bob',
      "/issues/4",
    );
    await expectSaid(
      "ada",
      'issue close 4 --reason "not planned" --comment "No"',
      "Closed issue acme/shop#4",
    );
    await expectSaid("ada", "issue view 4 --json state,stateReason,assignees", '"stateReason":"NOT_PLANNED"');
    await expectSaid("ada", "issue reopen 4", "Reopened issue acme/shop#4");
    await expectSaid("ada", "issue lock 4");
    await expectSaid("zoe", 'issue comment 4 --body "Me too"', refusal("locked"));
    await expectSaid("ada", "issue unlock 4");
  });

  it("sets variables and secrets, starts workflows, and shows runs and their logs", async () => {
    await expectSaid("ada", "variable set REGION --body asia");
    await expectSaid("ada", "variable list", /^REGION\tasia/m);
    await expectSaid("ada", "variable get REGION", /^asia$/m);
    await expectSaid("ada", "variable set OLD --body 1");
    await expectSaid("ada", "variable delete OLD");
    expect(await as("ada", "secret set TOKEN", { input: "four" })).toMatchObject({ code: 0 });
    await expectSaid("ada", "secret set OLD --body x");
    await expectSaid("ada", "secret list", /^TOKEN\t/m);
    await expectSaid("ada", "secret delete OLD");
    await expectSaid("bob", "workflow list", /^By hand\tactive/m);
    await expectSaid("bob", "workflow view by-hand.yml --yaml", "workflow_dispatch");
    await expectSaid("bob", 'workflow run by-hand.yml -f reason="INC-4711"', "/actions/runs/");
    await expectSaid("bob", 'workflow run "By hand" --ref main -f reason=again', "/actions/runs/");
    await expectSaid("bob", "workflow run by-hand.yml", refusal("Required input 'reason' not provided"));
    await expectSaid("bob", "workflow disable by-hand.yml");
    await expectSaid("bob", "workflow list --all", /^By hand\tdisabled_manually/m);
    await expectSaid("bob", "workflow enable by-hand.yml");
    await expectSaid("bob", "run list --workflow by-hand.yml", "By hand, INC-4711", "workflow_dispatch");
    const good = await newestRun("--workflow by-hand.yml");
    await expectSaid("bob", `run view ${good} --exit-status`, "✓ go");
    await expectSaid("bob", `run view ${good} --log`, "because again in asia, 4 characters");
    await expectSaid("bob", `run view ${good} --verbose`, "Complete job");
    await expectSaid("bob", `run watch ${good}`, "has already completed with 'success'");
    const bad = await newestRun("--branch bad --status failure");
    await expectSaid("bob", `run view ${bad}`, "X Look for what is broken", "broken.txt is there");
    await expectSaid("bob", `run view ${bad} --log-failed`, "Look for what is broken\t", "it is broken");
    await expectSaid("bob", `run rerun ${bad} --failed`);
    await expectSaid("bob", `run view ${bad} --attempt 1`, "Attempt #1");
    await expectSaid(
      "bob",
      `run view ${bad} --json attempt,conclusion,jobs`,
      '"attempt":2',
      '"conclusion":"failure"',
    );
    const job = (await as("bob", `run view ${bad} --json jobs --jq .jobs[0].databaseId`)).text.trim();
    await expectSaid("bob", `run view --job ${job} --log`, "it is broken");
    await expectSaid("bob", `run rerun --job ${job}`);
    await expectSaid("bob", `run view ${bad} --json attempt`, '"attempt":3');
    await expectSaid("bob", `run cancel ${bad}`, refusal("Cannot cancel a workflow run that is completed"));
  });

  it("makes releases", async () => {
    await expectSaid(
      "ada",
      'release create v1.0.0 --title One --notes "The first" --target main',
      "/releases/tag/v1.0.0",
    );
    await expectSaid("ada", "release list", /^One\tLatest\tv1\.0\.0/m);
    await expectSaid("ada", "release view v1.0.0", "The first");
    await expectSaid("ada", 'release edit v1.0.0 --notes "The very first"');
    await expectSaid("ada", "release delete v1.0.0 --yes --cleanup-tag");
  });

  it("works in a clone without being told the repository", async () => {
    const directory = join(opened.directory, "clones");
    await mkdir(directory);
    const clone = { in: "clone", directory: join(directory, "shop") } as const;
    const cloned = await as("bob", `repo clone ${shop}`, { in: "clone", directory });
    expect(cloned).toMatchObject({ code: 0 });
    expect(await as("bob", "pr checkout 3", clone)).toMatchObject({ code: 0 });
    expect((await as("bob", "pr view", clone)).text).toMatch(/title:\tBad/);
    expect((await as("bob", "pr status", clone)).text).toMatch(/Current branch\n +#3 +Bad/);
    expect((await as("bob", "workflow run by-hand.yml -f reason=clone", clone)).code).toBe(0);
  });

  it("met nothing that is not as on GitHub, and asked for what is written down here", async () => {
    expect(opened.github.violations).toEqual([]);
    const file = new URL("recorded-traffic.json", import.meta.url);
    const traffic = { gh: gh?.version, ...recorder.read() };
    if (process.env["UPDATE_GH_TRAFFIC"] === "1")
      await writeFile(file, `${JSON.stringify(traffic, undefined, 2)}\n`);
    const known = JSON.parse(await readFile(file, "utf8")) as typeof traffic;
    // Another version of gh may ask otherwise.
    expect(known.gh === gh?.version ? traffic : known).toEqual(known);
  });
});

async function newestRun(filters: string): Promise<string> {
  const { text } = await as("bob", `run list ${filters} --limit 1 --json databaseId --jq .[0].databaseId`);
  expect(text.trim()).toMatch(/^\d+$/);
  return text.trim();
}
