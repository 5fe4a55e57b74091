/** Commit statuses and releases. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { openWorld, refusal, type World } from "./collaboration-world.js";

let world: World;

const place = { owner: "acme", repo: "shop" };

beforeEach(async () => {
  world = await openWorld();
});

afterEach(async () => {
  await world.close();
});

const token = (): ReturnType<World["as"]> =>
  world.asWorkflow({ contents: "write", deployments: "write", statuses: "write" });

describe("commit statuses", () => {
  it("combine by context: the newest of each counts, none at all is pending", async () => {
    const sha = await world.commit("one", { "a.txt": "a" });
    const rest = token().rest;
    const combined = async (): Promise<string> =>
      (await rest.repos.getCombinedStatusForRef({ ...place, ref: "heads/one" })).data.state;
    const report = (context: string, state: "pending" | "success" | "failure"): Promise<unknown> =>
      rest.repos.createCommitStatus({
        ...place,
        sha,
        context,
        state,
        description: "on staging",
        target_url: "https://example.com",
      });

    expect(await combined()).toBe("pending");
    await report("release-console", "failure");
    await report("Release-Console", "success");
    expect(await combined()).toBe("success");
    await report("CI", "failure");
    expect(await combined()).toBe("failure");
    const { data } = await rest.repos.getCombinedStatusForRef({ ...place, ref: sha });
    expect(data.statuses.map((status) => [status.context, status.state])).toEqual([
      ["CI", "failure"],
      ["Release-Console", "success"],
    ]);
    expect((await rest.repos.listCommitStatusesForRef({ ...place, ref: "one" })).data).toHaveLength(3);
  });

  it("are refused from the 1,001st of a head and a context on", async () => {
    const rest = token().rest;
    const sha = (await world.readRef("refs/heads/develop")) ?? "";
    await rest.repos.createCommitStatus({ ...place, sha, state: "pending", context: "CI" });
    const [first] = world.repository.statuses;
    if (first === undefined) throw new Error("There is no status.");
    world.repository.statuses.push(...Array.from({ length: 999 }, (_, id) => ({ ...first, id: -id - 1 })));
    const report = (context: string) =>
      rest.repos.createCommitStatus({ ...place, sha, state: "success", context });

    expect(await refusal(report("ci"))).toMatchObject({
      status: 422,
      errors: [{ message: "This SHA and context has reached the maximum number of statuses." }],
    });
    expect((await report("other")).status).toBe(201);
  });

  it("are refused for unknown commits and too long descriptions", async () => {
    const rest = token().rest;
    const sha = (await world.readRef("refs/heads/develop")) ?? "";
    await expect(
      refusal(rest.repos.createCommitStatus({ ...place, sha: "1".repeat(40), state: "success" })),
    ).resolves.toMatchObject({ status: 422 });
    await expect(
      refusal(
        rest.repos.createCommitStatus({ ...place, sha, state: "success", description: "x".repeat(141) }),
      ),
    ).resolves.toMatchObject({ status: 422 });
  });
});

describe("releases", () => {
  it("make their tag, are found by it, and the newest one is the latest", async () => {
    const sha = (await world.readRef("refs/heads/develop")) ?? "";
    const rest = token().rest;
    const { data } = await rest.repos.createRelease({
      ...place,
      tag_name: "v1.0.0",
      target_commitish: sha,
      name: "v1.0.0",
      body: "First",
    });
    expect(data).toMatchObject({
      tag_name: "v1.0.0",
      draft: false,
      author: { login: "github-actions[bot]" },
    });
    expect(await world.readRef("refs/tags/v1.0.0")).toBe(sha);

    const next = await world.commit("develop", { "a.txt": "a" });
    await rest.repos.createRelease({ ...place, tag_name: "v1.1.0", target_commitish: next });
    expect((await rest.repos.getLatestRelease(place)).data.tag_name).toBe("v1.1.0");
    await rest.repos.updateRelease({
      ...place,
      release_id: data.id,
      make_latest: "true",
      body: "Back again",
    });
    expect((await rest.repos.getLatestRelease(place)).data).toMatchObject({
      tag_name: "v1.0.0",
      body: "Back again",
    });
    expect((await rest.repos.listReleases(place)).data.map((release) => release.tag_name)).toEqual([
      "v1.1.0",
      "v1.0.0",
    ]);
    await expect(refusal(rest.repos.createRelease({ ...place, tag_name: "v1.0.0" }))).resolves.toMatchObject({
      status: 422,
      errors: [{ code: "already_exists" }],
    });
  });

  it("of an old commit do not become the latest by legacy order", async () => {
    const old = (await world.readRef("refs/heads/develop")) ?? "";
    const rest = token().rest;
    world.github.clock.advance(3600);
    const next = await world.commit("develop", { "a.txt": "a" });
    await rest.repos.createRelease({
      ...place,
      tag_name: "v1.1.0",
      target_commitish: next,
      make_latest: "legacy",
    });
    await rest.repos.createRelease({
      ...place,
      tag_name: "v1.0.0",
      target_commitish: old,
      make_latest: "legacy",
    });
    expect((await rest.repos.getLatestRelease(place)).data.tag_name).toBe("v1.1.0");
  });

  it("that are drafts have no tag until they are published", async () => {
    const rest = token().rest;
    const { data } = await rest.repos.createRelease({ ...place, tag_name: "v1.0.0", draft: true });
    expect(await world.readRef("refs/tags/v1.0.0")).toBeUndefined();
    await expect(refusal(rest.repos.getReleaseByTag({ ...place, tag: "v1.0.0" }))).resolves.toMatchObject({
      status: 404,
    });
    await rest.repos.updateRelease({ ...place, release_id: data.id, draft: false });
    expect(await world.readRef("refs/tags/v1.0.0")).toBe(await world.readRef("refs/heads/develop"));
    await rest.repos.deleteRelease({ ...place, release_id: data.id });
    await expect(refusal(rest.repos.getLatestRelease(place))).resolves.toMatchObject({ status: 404 });
  });

  it("of a commit with other workflow files than the default branch are 404 to GITHUB_TOKEN", async () => {
    const sha = await world.commit("staging", { ".github/workflows/ci.yml": "name: CI\non: pull_request\n" });
    const publish = (octokit: ReturnType<World["as"]>, tag_name: string): Promise<unknown> =>
      octokit.rest.repos.createRelease({ ...place, tag_name, target_commitish: sha });
    await expect(refusal(publish(token(), "v1.0.0"))).resolves.toMatchObject({ status: 404 });
    await expect(refusal(publish(world.asApp({ contents: "write" }), "v1.0.0"))).resolves.toMatchObject({
      status: 404,
    });
    await expect(
      publish(world.asApp({ contents: "write", workflows: "write" }), "v1.0.0"),
    ).resolves.toMatchObject({ status: 201 });
    await expect(publish(world.as("mira"), "v1.1.0")).resolves.toMatchObject({ status: 201 });
    const release = [...world.repository.releases.values()][0];
    await expect(
      refusal(token().rest.repos.updateRelease({ ...place, release_id: release?.id ?? 0, body: "x" })),
    ).resolves.toMatchObject({ status: 404 });
  });
});
