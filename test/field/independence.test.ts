/** Who approves neither wrote nor pushed any part of the change; what is not known is said, with the way out. */
import { afterEach, expect, it, jest } from "@jest/globals";
import { openRollback } from "../../src/rehearsal/steps/rollbacks.js";
import { ware } from "../../src/rehearsal/steps/changes.js";
import { policyFile } from "../../src/rehearsal/fixture/shop-app.js";
import type { Fixture } from "../../src/rehearsal/fixture/fixture.js";
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
let fixture: Fixture;
afterEach(() => closeShop(fixture));

const production = async () => (await fixture.observer.state())?.production;
const prices = teaPrices;

it("an address of no account: nobody is known to be independent, and the comment says how to get out", async () => {
  fixture = await openShop();
  const { dana, toni, tess } = fixture.people;
  await pushAs(fixture, {
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
  await fixture.settles();
  await toni.reviews(number, { event: "APPROVE", body: "Works." });
  await tess.reviews(number, { event: "APPROVE", body: "Works." });
  await fixture.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(fixture, number);
  expect(comment).toContain('names "Toni", whose address belongs to no account');
  expect(comment).toContain("github.com/settings/emails");
  expect(comment).toMatch(/Not counted:\n- @toni approved[^\n]*`earlier-pusher`/);
});

it("whoever pushed an earlier commit under another's name does not approve; another tester does", async () => {
  fixture = await openShop();
  const { dana, toni, tess } = fixture.people;
  const { id } = fixture.github.account("dana");
  await pushAs(fixture, {
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
  await fixture.settles();
  await toni.reviews(number, { event: "APPROVE", body: "Works." });
  await fixture.settles();
  expect(await production()).toEqual({ kind: "none" });
  expect((await readBy(fixture, number)).comment).toContain("`earlier-pusher`");
  await tess.reviews(number, { event: "APPROVE", body: "Works." });
  await fixture.settles();
  expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("pressing Update branch makes nobody an author: the only tester still approves", async () => {
  fixture = await openShop({
    policy: (deployTarget) =>
      policyFile(
        { testers: ["tess"], rollbackApprovers: ["rob"], team: ["dana", "tess", "rob", "sam"] },
        deployTarget,
      ),
  });
  const { tess, dana, ada } = fixture.people;
  const tea = await proposeTea(fixture);
  await ada.pushes("develop", { message: "Hotfix", files: { "NEWS.md": "hot\n" } });
  await fixture.settles();
  await tess.pushes(tea.branch, {
    message: "Merge branch 'develop' into sell-tea",
    files: prices,
    merging: "develop",
  });
  await fixture.settles();
  await dana.pushes(tea.branch, { message: "Next commit", files: { "NOTES.md": "n\n" } });
  await fixture.settles();
  await approve(fixture, tea);
  expect(await production()).toEqual({ kind: "known", version: "v1.0.0" });
});

it("a merge of develop with more in it makes its maker an author, and the advice is one that can help", async () => {
  fixture = await openShop({
    policy: (deployTarget) =>
      policyFile(
        { testers: ["tess"], rollbackApprovers: ["rob"], team: ["dana", "tess", "rob", "sam"] },
        deployTarget,
      ),
  });
  const { tess, ada } = fixture.people;
  const tea = await proposeTea(fixture);
  await ada.pushes("develop", { message: "Hotfix", files: { "NEWS.md": "hot\n" } });
  await fixture.settles();
  await tess.pushes(tea.branch, {
    message: "Merge branch 'develop' into sell-tea",
    files: { ...prices, "app/more.txt": "by tess\n" },
    merging: "develop",
  });
  await fixture.settles();
  await approve(fixture, tea);
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(fixture, tea.number);
  expect(comment).toContain("Another commit on top does not help");
});

it("a change made by a workflow's token is nobody's: no tester approves it, and the comment says what to do", async () => {
  fixture = await openShop({ policy: quickPolicy });
  await fixture.people.tess.pushes("launder", {
    message: "Launder",
    files: { ".github/workflows/launder.yml": launder },
  });
  await fixture.settles();
  const pull = [...repositoryOf(fixture).pulls.values()].at(-1);
  expect(pull?.author).toBe("github-actions[bot]");
  const number = pull?.number ?? 0;
  for (const run of [...repositoryOf(fixture).runs.values()].filter(
    ({ conclusion }) => conclusion === "action_required",
  ))
    await fixture.people.tess.releasesRun(run.id);
  await fixture.settles();
  await sweep(fixture);
  await fixture.people.tess.reviews(number, { event: "APPROVE", body: "ok" });
  await fixture.people.toni.reviews(number, { event: "APPROVE", body: "ok" });
  await fixture.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(fixture, number);
  expect(comment).toContain("was pushed by github-actions[bot], as which every workflow");
  expect(comment).toContain("pushes these commits under their own name to a new branch");
});

it("a policy person without a role in the repository counts for nothing and is named", async () => {
  fixture = await openShop({ policy: (deployTarget) => quickPolicy(deployTarget).replace("tess", "zoe") });
  const change = await propose(fixture, { branch: "sell-tea", title: "Sell tea", files: prices });
  await fixture.people.zoe.reviews(change.number, { event: "APPROVE", body: "hi" });
  await fixture.settles();
  expect(await production()).toEqual({ kind: "none" });
  const { comment } = await readBy(fixture, change.number);
  expect(comment).toContain("- @zoe approved");
  expect(comment).toContain("`no-access`");
});

it("a rollback approver does not approve what they pushed to the revert; approved by another it is drift and shown", async () => {
  fixture = await openShop({
    policy: (deployTarget) => quickPolicy(deployTarget).replace("[rob]", "[rob, ann]"),
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
  await approve(fixture, await proposeTea(fixture));
  await approve(fixture, await propose(fixture, ware("eggs")));
  await rollBack(fixture, "The eggs are rotten.");
  const { revert } = await openRollback(fixture);
  if (revert === null) throw new Error("There is no revert.");
  const number = revert.pullRequest;
  await fixture.people.rob.pushes(revert.branch, {
    message: "Tidy",
    files: { "app/backdoor.txt": "rob was here\n" },
  });
  await fixture.people.rob.reviews(number, { event: "APPROVE", body: "" });
  await fixture.settles();
  await sweep(fixture);
  expect((await fixture.observer.pull(number)).merged).toBe(false);
  await fixture.people.ann.reviews(number, { event: "APPROVE", body: "" });
  await fixture.settles();
  await sweep(fixture);
  expect((await fixture.observer.pull(number)).merged).toBe(true);
  const state = await fixture.observer.state();
  expect(state?.train.drift.map(({ title }) => title)).toHaveLength(1);
  const next = await propose(fixture, ware("milk"));
  expect((await readBy(fixture, next.number)).comment).toContain("Also on staging: 1 commit ");
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
