/** Release pages, and who may do what, over GitHub's API. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Commit, UserLogin, Version } from "../../../../src/domain/values/values.js";
import { violationsOf } from "../../../support/github-fixture.js";
import { branchWithChange, develop, fixture, openFixture, resetFixture } from "./social-fixture.js";

const login = (text: string) => text as UserLogin;

const version = (text: string) => text as Version;

beforeAll(openFixture);

afterAll(() => fixture.close());

beforeEach(resetFixture);

describe("releases", () => {
  it("are tagged once: the same commit counts as done, another does not", async () => {
    const { tags } = await fixture.world();
    const request = { version: version("v1.0.0"), commit: develop.sha, message: "v1.0.0\n\nLog: abc" };
    expect(await tags.create(request)).toEqual({ kind: "done", value: { tag: "v1.0.0" } });
    expect(await tags.create(request)).toEqual({ kind: "done", value: { tag: "v1.0.0" } });
    const other = await branchWithChange("other-tag");
    expect(await tags.create({ ...request, commit: other.sha })).toMatchObject({
      kind: "refused",
      found: expect.stringContaining(develop.sha),
    });
  });

  it("say what GitHub still has of releases: the commit inside an annotated tag, a light one, none", async () => {
    const { tags } = await fixture.world();
    const target = (text: string, commit: Commit) => ({ version: version(text), commit });
    await tags.create({ version: version("v1.7.0"), commit: develop.sha, message: "v1.7.0" });
    await fixture.github.git.moveRefs(`${fixture.repository.owner}/${fixture.repository.name}`, [
      { ref: "refs/tags/v1.8.0", before: undefined, after: develop.sha },
    ]);
    const gone = { ...develop, sha: "1".repeat(40) as Commit["sha"] };
    const targets = [target("v1.7.0", develop), target("v1.8.0", develop), target("v1.9.0", gone)];
    expect(await tags.inspect(targets)).toEqual([
      { target: targets[0], hasCommit: true, tag: develop.sha },
      { target: targets[1], hasCommit: true, tag: develop.sha },
      { target: targets[2], hasCommit: false, tag: undefined },
    ]);
    expect(await tags.inspect([])).toEqual([]);
  });

  it("have one page, which is written again instead of a second", async () => {
    const { releasePages } = await fixture.world();
    const page = { version: version("v1.0.0"), commit: develop.sha, body: "First", latest: true };
    const written = await releasePages.write(page);
    expect(await releasePages.write({ ...page, body: "Rolled back", latest: false })).toEqual(written);
    expect([...fixture.repository.releases.values()].map(({ tagName, body }) => ({ tagName, body }))).toEqual(
      [{ tagName: "v1.0.0", body: "Rolled back" }],
    );
  });

  it("leave somebody else's page alone", async () => {
    const { releasePages } = await fixture.world();
    const other = await fixture.commit({ "other.txt": "1\n" });
    const page = { version: version("v1.0.0"), commit: other.sha, body: "Ours", latest: true };
    expect(await releasePages.write(page)).toMatchObject({
      kind: "refused",
      found: expect.stringContaining(`v1.0.0 is at ${develop.sha}`),
    });
    expect([...fixture.repository.releases.values()].map(({ body }) => body)).toEqual(["Rolled back"]);
  });

  it("find the page when the answer is lost", async () => {
    fixture.github.faults.add({
      match: (operation) => operation === "repos/create-release",
      effect: "after",
      answer: "drop",
    });
    const { releasePages, tags } = await fixture.world();
    await tags.create({ version: version("v1.1.0"), commit: develop.sha, message: "v1.1.0" });
    expect(
      await releasePages.write({ version: version("v1.1.0"), commit: develop.sha, body: "x", latest: true }),
    ).toMatchObject({ kind: "done" });
    expect(fixture.repository.releases.size).toBe(2);
  });
});

describe("people", () => {
  it("have their exact role; strangers have none, silence is no answer", async () => {
    const { people } = await fixture.world();
    fixture.repository.collaborators.set("tess", "triage");
    fixture.github.addAccount("stranger");
    expect(await people.roleOf(login("tess"))).toBe("triage");
    expect(await people.roleOf(login("mona"))).toBe("admin");
    expect(await people.roleOf(login("nobody-of-that-name"))).toBe("none");
    fixture.github.faults.add({
      match: (operation) => operation === "repos/get-collaborator-permission-level",
      times: 9,
      effect: "before",
      answer: { status: 502 },
    });
    const { people: others } = await fixture.world();
    await expect(others.roleOf(login("tess"))).rejects.toMatchObject({ status: 502 });
    fixture.github.faults.clear();
    expect(await others.roleOf(login("tess"))).toBe("triage");
  });

  it("are known to have pushed a head, or are not known", async () => {
    const { people } = await fixture.world();
    const head = await branchWithChange("pushed");
    await fixture.call("ada", "POST", "/repos/acme/shop/git/refs", {
      ref: "refs/heads/by-ada",
      sha: head.sha,
    });
    const pushes = (change: { readonly head: Commit["sha"]; readonly headBranch: string }) =>
      people.pushesOf({ ...change, isCrossRepository: false, headRepository: "acme/shop" });
    expect(await pushes({ head: head.sha, headBranch: "by-ada" })).toEqual({
      pushes: [{ by: "ada", after: head.sha, isStart: true }],
      isWhole: true,
    });
    expect((await pushes({ head: develop.sha, headBranch: "nowhere" })).pushes).toEqual([]);
  });

  it("are members of teams only for an App that may read them, however many they are", async () => {
    const members = Array.from({ length: 130 }, (_, index) => `member${index}`);
    for (const member of members) fixture.github.addAccount(member);
    fixture.github.addAccount("acme", "Organization").teams?.set("testers", members);
    expect(await (await fixture.world()).people.membersOf("acme/testers")).toBeUndefined();
    const withApp = await fixture.world({ app: true });
    expect(await withApp.people.membersOf("acme/testers")).toEqual(members);
    const asked = fixture.github.traffic.job(withApp.jobId).requests;
    await withApp.people.membersOf("acme/testers");
    expect(fixture.github.traffic.job(withApp.jobId).requests).toBe(asked);
    expect(await withApp.people.membersOf("acme/nobody")).toBeUndefined();
    const mayNot = await fixture.world({ app: true, appPermissions: { members: "none" } });
    expect(await mayNot.people.membersOf("acme/testers")).toBeUndefined();
  });
});

it("leaves no violation of GitHub's API behind", () => {
  expect(violationsOf(fixture.github)).toEqual([]);
});
