import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLocalGitHub, type LocalGitHub } from "@release-console/local-github";
import { ApiClient } from "../../src/rehearsal/actors/api-client.js";
import { Clone } from "../../src/rehearsal/actors/clone.js";
import { Person } from "../../src/rehearsal/actors/person.js";
import { changeFile } from "../../src/rehearsal/fixture/forgery.js";
import { GitView } from "../../src/rehearsal/fixture/git-view.js";
import { setUpShop } from "../../src/rehearsal/fixture/shop-repository.js";

let directory: string;
let github: LocalGitHub;
let view: GitView;
const told: string[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "people-"));
  github = await createLocalGitHub({ directory: join(directory, "github") });
  for (const login of ["dana", "ada", "tess"]) github.addAccount(login, "User");
  const repository = await github.addRepository({ owner: "acme", name: "shop", defaultBranch: "develop" });
  setUpShop({
    repository,
    deployTokens: { staging: "s", production: "p" },
    deployTarget: "127.0.0.1:1",
    nextId: () => github.nextId(),
    createdAt: "2026-01-01T00:00:00Z",
  });
  view = new GitView(github.git.directory("acme/shop"));
  await person("ada").pushes("develop", {
    message: "Start",
    files: { "a.txt": "one\n", "b.sh": { text: "true\n", executable: true } },
  });
});
afterAll(async () => {
  view.close();
  await github.close();
  await rm(directory, { recursive: true });
});

describe("people", () => {
  it("push with git, as themselves, on top of what is there", async () => {
    const head = await person("dana").pushes("feature", {
      message: "Change",
      files: { "a.txt": "two\n", "b.sh": null },
    });
    expect([...(await view.files("feature")).keys()]).toEqual(["a.txt"]);
    const commit = await view.commit("feature");
    expect(commit).toMatchObject({ sha: head, message: "Change" });
    expect(commit?.parents).toEqual([(await view.commit("develop"))?.sha]);
    const next = await person("ada").pushes("feature", { message: "Again", files: { "a.txt": "three\n" } });
    expect((await view.commit(next))?.parents).toEqual([head]);
  });

  it("are refused by rules that they cannot bypass, and hear why", async () => {
    const outcome = await person("dana").triesToPush("develop", {
      message: "Past the rules",
      files: { "a.txt": "x\n" },
    });
    expect(outcome).toMatchObject({ kind: "refused", message: expect.stringMatching(/pull request/i) });
    expect(await view.text("develop", "a.txt")).toBe("one\n");
  });

  it("open, review and merge through the API, and get GitHub's refusals", async () => {
    await person("dana").pushes("reviewed", { message: "Reviewed", files: { "a.txt": "four\n" } });
    const number = await person("dana").opensPullRequest({ branch: "reviewed", title: "Reviewed", body: "" });
    expect(await person("dana").reviews(number, { event: "APPROVE", body: "" })).toMatchObject({
      kind: "refused",
      status: 422,
    });
    const thread = { path: "a.txt", line: 1, body: "Why four?" };
    expect(await person("tess").reviews(number, { event: "REQUEST_CHANGES", body: "No.", thread })).toEqual({
      kind: "done",
    });
    expect(await person("dana").resolvesThreads(number)).toBe(1);
    expect(await person("dana").resolvesThreads(number)).toBe(0);
    expect(await person("dana").merges(number)).toMatchObject({ kind: "refused", status: 405 });
    expect(told).toContain("tess requests changes on #1: No.");
    expect(github.violations).toEqual([]);
  });
});

describe("the view of a repository", () => {
  it("tells what is there from what is not, in the order of the questions", async () => {
    const [missing, blob, none, tree] = await Promise.all([
      view.read("no-such-ref"),
      view.text("develop", "a.txt"),
      view.text("develop", "c.txt"),
      view.read("develop^{tree}"),
    ]);
    expect([missing, blob, none, tree?.type]).toEqual([undefined, "one\n", undefined, "tree"]);
    expect(await view.contains("feature", "develop")).toBe(true);
    expect(await view.contains("develop", "feature")).toBe(false);
    expect((await view.refs()).has("refs/heads/feature")).toBe(true);
  });

  it("shows a change that was made behind everybody's back", async () => {
    await changeFile(view.directory, {
      from: "develop",
      to: "forged",
      path: "a.txt",
      change: () => Buffer.from("0ne\n"),
    });
    expect(await view.text("forged", "a.txt")).toBe("0ne\n");
    expect(await view.text("develop", "a.txt")).toBe("one\n");
  });
});

function person(login: string): Person {
  const clone = new Clone({
    directory: join(directory, "clones", login),
    remote: github.remote("acme/shop", login),
    name: login,
    email: `${login}@example.com`,
    now: () => 1_767_225_600,
  });
  const api = new ApiClient({
    api: github.urls.api,
    graphql: github.urls.graphql,
    token: github.token(login),
  });
  return new Person(login, "", {
    base: () => "develop",
    api,
    clone,
    repository: "acme/shop",
    tell: (deed) => told.push(`${login} ${deed}`),
  });
}
