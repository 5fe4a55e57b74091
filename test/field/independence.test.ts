/** Who approves neither wrote nor pushed any part of the change; what is not known is said, with the way out. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { openRollback } from "../../src/rehearsal/steps/rollbacks.js";
import { ware } from "../../src/rehearsal/steps/changes.js";
import { policyFile } from "../../src/rehearsal/fixture/shop-app.js";
import type { Stage } from "../../src/rehearsal/fixture/fixture.js";
import {
  approve,
  closeShop,
  openShop,
  propose,
  proposeTea,
  quickPolicy,
  repositoryOf,
  rollBack,
  sweep,
  teaPrices,
} from "../support/acceptance/shop.js";
import { pushAs, readBy } from "./people.js";

jest.setTimeout(240_000);
let stage: Stage;
afterEach(() => closeShop(stage));

const production = async () => (await stage.observer.state())?.production;
const prices = teaPrices;

it("an address of no account: nobody is known to be independent, and the comment says how to get out", async () => {
  stage = await openShop();
  const { dana, toni, tess } = stage.people;
  await pushAs(stage, {
    pusher: "toni",
    name: "Toni",
    email: "toni@laptop.local",
    branch: "sell-tea",
    onto: "develop",
    message: "Sell tea",
    files: prices,
  });
  await dana.pushes("sell-tea", { message: "Say so", files: { "NEWS.md": "tea\n" } });
  const number = await dana.opensPullRequest({ branch: "sell-tea", title: "Sell tea", body: "" });
  await stage.settles();
  await toni.reviews(number, { event: "APPROVE", body: "Works." });
  await tess.reviews(number, { event: "APPROVE", body: "Works." });
  await stage.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(stage, number);
  expect(comment).toContain('names "Toni", whose address belongs to no account');
  expect(comment).toContain("github.com/settings/emails");
  expect(comment).toMatch(/Not counted:\n- @toni approved[^\n]*`earlier-pusher`/);
});

it("whoever pushed an earlier commit under another's name does not approve; another tester does", async () => {
  stage = await openShop();
  const { dana, toni, tess } = stage.people;
  const { id } = stage.github.account("dana");
  await pushAs(stage, {
    pusher: "toni",
    name: "dana",
    email: `${id}+dana@users.noreply.github.com`,
    branch: "sell-tea",
    onto: "develop",
    message: "Sell tea",
    files: prices,
  });
  await dana.pushes("sell-tea", { message: "Say so", files: { "NEWS.md": "tea\n" } });
  const number = await dana.opensPullRequest({ branch: "sell-tea", title: "Sell tea", body: "" });
  await stage.settles();
  await toni.reviews(number, { event: "APPROVE", body: "Works." });
  await stage.settles();
  expect(await production()).toEqual({ kind: "none" });
  expect((await readBy(stage, number)).comment).toContain("`earlier-pusher`");
  await tess.reviews(number, { event: "APPROVE", body: "Works." });
  await stage.settles();
  expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("pressing Update branch makes nobody an author: the only tester still approves", async () => {
  stage = await openShop({
    policy: (site) =>
      policyFile(
        { testers: ["tess"], rollbackApprovers: ["rob"], team: ["dana", "tess", "rob", "sam"] },
        site,
      ),
  });
  const { tess, dana, ada } = stage.people;
  const tea = await proposeTea(stage);
  await ada.pushes("develop", { message: "Hotfix", files: { "NEWS.md": "hot\n" } });
  await stage.settles();
  await tess.pushes(tea.branch, {
    message: "Merge branch 'develop' into sell-tea",
    files: prices,
    merging: "develop",
  });
  await stage.settles();
  await dana.pushes(tea.branch, { message: "Next commit", files: { "NOTES.md": "n\n" } });
  await stage.settles();
  await approve(stage, tea);
  expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("a merge of develop with more in it makes its maker an author, and the advice is one that can help", async () => {
  stage = await openShop({
    policy: (site) =>
      policyFile(
        { testers: ["tess"], rollbackApprovers: ["rob"], team: ["dana", "tess", "rob", "sam"] },
        site,
      ),
  });
  const { tess, ada } = stage.people;
  const tea = await proposeTea(stage);
  await ada.pushes("develop", { message: "Hotfix", files: { "NEWS.md": "hot\n" } });
  await stage.settles();
  await tess.pushes(tea.branch, {
    message: "Merge branch 'develop' into sell-tea",
    files: { ...prices, "app/more.txt": "by tess\n" },
    merging: "develop",
  });
  await stage.settles();
  await approve(stage, tea);
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(stage, tea.number);
  expect(comment).toContain("Another commit on top does not help");
});

it("a change made by a workflow's token is nobody's: no tester approves it, and the comment says what to do", async () => {
  stage = await openShop({ policy: quickPolicy });
  await stage.people.tess.pushes("launder", {
    message: "Launder",
    files: { ".github/workflows/launder.yml": launder },
  });
  await stage.settles();
  const pull = [...repositoryOf(stage).pulls.values()].at(-1);
  expect(pull?.author).toBe("github-actions[bot]");
  const number = pull?.number ?? 0;
  for (const run of [...repositoryOf(stage).runs.values()].filter(
    ({ conclusion }) => conclusion === "action_required",
  ))
    await stage.people.tess.releasesRun(run.id);
  await stage.settles();
  await sweep(stage);
  await stage.people.tess.reviews(number, { event: "APPROVE", body: "ok" });
  await stage.people.toni.reviews(number, { event: "APPROVE", body: "ok" });
  await stage.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(stage, number);
  expect(comment).toContain("was pushed by github-actions[bot], as which every workflow");
  expect(comment).toContain("pushes these commits under their own name to a new branch");
});

it("a policy person without a role in the repository counts for nothing and is named", async () => {
  stage = await openShop({ policy: (site) => quickPolicy(site).replace("tess", "zoe") });
  const change = await propose(stage, { branch: "sell-tea", title: "Sell tea", files: prices });
  await stage.people.zoe.reviews(change.number, { event: "APPROVE", body: "hi" });
  await stage.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(stage, change.number);
  expect(comment).toContain("- @zoe approved");
  expect(comment).toContain("`no-access`");
});

it("a rollback approver does not approve what they pushed to the revert; approved by another it is drift and shown", async () => {
  stage = await openShop({
    policy: (site) => quickPolicy(site).replace("[rob]", "[rob, ann]"),
    arrange: ({ rulesets }) => {
      rulesets.push({
        id: 900,
        name: "somebody else looks at it",
        target: "branch",
        include: ["~DEFAULT_BRANCH"],
        exclude: [],
        rules: [{ type: "pull_request", requiredApprovals: 1 }],
        bypass: ["ada"],
        enforcement: "active",
      });
    },
  });
  await approve(stage, await proposeTea(stage));
  await approve(stage, await propose(stage, ware("eggs")));
  await rollBack(stage, "The eggs are rotten.");
  const { revert } = await openRollback(stage);
  if (revert === null) throw new Error("There is no revert.");
  const number = revert.pullRequest;
  await stage.people.rob.pushes(revert.branch, {
    message: "Tidy",
    files: { "app/backdoor.txt": "rob was here\n" },
  });
  await stage.people.rob.reviews(number, { event: "APPROVE", body: "" });
  await stage.settles();
  await sweep(stage);
  expect((await stage.observer.pull(number)).merged).toBe(false);
  await stage.people.ann.reviews(number, { event: "APPROVE", body: "" });
  await stage.settles();
  await sweep(stage);
  expect((await stage.observer.pull(number)).merged).toBe(true);
  const state = await stage.observer.state();
  expect(state?.train.drift.map(({ title }) => title)).toHaveLength(1);
  const next = await propose(stage, ware("milk"));
  expect((await readBy(stage, next.number)).comment).toContain("Also on staging: 1 commit ");
});

const launder = `name: Launder
on: { push: { branches: [launder] } }
permissions: { contents: write, pull-requests: write }
jobs:
  go:
    runs-on: ubuntu-latest
    steps:
      - run: |
          cat > x.mjs <<'END'
          const api = process.env.API + "/repos/acme/shop";
          const headers = { authorization: "Bearer " + process.env.T, "content-type": "application/json" };
          const call = async (method, path, body) => (await fetch(api + path, { method, headers, body: body && JSON.stringify(body) })).json();
          const sha = (await call("GET", "/git/ref/heads/develop")).object.sha;
          const blob = (await call("POST", "/git/blobs", { content: "by tess", encoding: "utf-8" })).sha;
          const base = (await call("GET", "/git/commits/" + sha)).tree.sha;
          const tree = (await call("POST", "/git/trees", { base_tree: base, tree: [{ path: "app/evil.txt", mode: "100644", type: "blob", sha: blob }] })).sha;
          const commit = (await call("POST", "/git/commits", { message: "Cheap", tree, parents: [sha] })).sha;
          await call("POST", "/git/refs", { ref: "refs/heads/cheap", sha: commit });
          await call("POST", "/pulls", { title: "Cheap", head: "cheap", base: "develop", body: "" });
          END
          node x.mjs
        env: { T: "\${{ github.token }}", API: "\${{ github.api_url }}" }
`;
