/** Who may do what, how it answers, and faults on purpose. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { refusal } from "./rest/collaboration-world.js";
import { name, openServerWorld, repo, type ServerWorld } from "./server-world.js";

let world: ServerWorld;

beforeEach(async () => {
  world = await openServerWorld();
});

afterEach(() => world.close());

describe("who may do what", () => {
  afterEach(() => expect(world.github.violations).toEqual([]));
  const bare = { status: 403, message: "Resource not accessible by integration" };

  it("is up to the scopes of a job", async () => {
    const sha = await world.commit("develop", { a: "1" });
    const reader = world.clientOf(world.jobToken({ contents: "read" }));
    expect((await reader.rest.git.getRef({ ...repo, ref: "heads/develop" })).data.object.sha).toBe(sha);
    expect(await refusal(reader.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha }))).toMatchObject(
      bare,
    );
    expect(
      await refusal(world.clientOf(world.jobToken({})).rest.git.getRef({ ...repo, ref: "heads/develop" })),
    ).toMatchObject(bare);
    expect((await world.clientOf(world.jobToken({})).rest.repos.get(repo)).status).toBe(200);
  });

  it("ends at the border of the job's repository", async () => {
    await world.github.addRepository({ owner: "other", name: "public" });
    await world.github.addRepository({ owner: "other", name: "secret", isPrivate: true });
    const bot = world.clientOf(world.jobToken({ contents: "write", issues: "write" }));
    expect((await bot.rest.repos.get({ owner: "other", repo: "public" })).status).toBe(200);
    expect(
      await refusal(bot.rest.issues.create({ owner: "other", repo: "public", title: "x" })),
    ).toMatchObject(bare);
    expect(await refusal(bot.rest.repos.get({ owner: "other", repo: "secret" }))).toMatchObject({
      status: 404,
    });
  });

  it("is up to the role of a person", async () => {
    const sha = await world.commit("develop", { a: "1" });
    expect(
      await refusal(world.as("rita").rest.git.createRef({ ...repo, ref: "refs/heads/x", sha })),
    ).toMatchObject({ status: 403 });
    world.repository.isPrivate = true;
    expect(await refusal(world.as("stranger").rest.repos.get(repo))).toMatchObject({
      status: 404,
      message: "Not Found",
    });
    expect((await world.as("rita").rest.repos.get(repo)).status).toBe(200);
  });

  it("ends with the token", async () => {
    const token = world.jobToken({ contents: "read" });
    expect((await world.clientOf(token).rest.repos.get(repo)).status).toBe(200);
    world.github.revokeToken(token);
    expect(await refusal(world.clientOf(token).rest.repos.get(repo))).toMatchObject({
      status: 401,
      message: "Bad credentials",
    });
  });
});

describe("answers", () => {
  it("are paged with links", async () => {
    const sha = await world.commit("develop", { a: "1" });
    await world.github.git.moveRefs(
      name,
      Array.from({ length: 7 }, (_, index) => ({
        ref: `refs/heads/b${index}`,
        before: undefined,
        after: sha,
      })),
    );
    const rita = world.as("rita");
    const first = await rita.rest.repos.listBranches({ ...repo, per_page: 3 });
    expect(first.data).toHaveLength(3);
    expect(first.headers.link).toContain('rel="next"');
    expect(
      (await rita.paginate(rita.rest.repos.listBranches, { ...repo, per_page: 3 })).map(
        (branch) => branch.name,
      ),
    ).toHaveLength(8);
    expect(world.github.violations).toEqual([]);
  });

  it("carry the simulated time, which passes with every write", async () => {
    const sha = await world.commit("develop", { a: "1" });
    const ada = world.as("ada");
    const timeOf = async (request: Promise<{ headers: { date?: string } }>): Promise<number> =>
      Date.parse((await request).headers.date ?? "");
    const read = await timeOf(ada.rest.repos.get(repo));
    expect(await timeOf(ada.rest.repos.get(repo))).toBe(read);
    expect(await timeOf(ada.rest.git.createRef({ ...repo, ref: "refs/heads/x", sha }))).toBe(read + 1000);
    world.github.clock.advance(3600);
    expect(await timeOf(ada.rest.repos.get(repo))).toBe(read + 3_601_000);
  });

  it("say what would have been needed", async () => {
    const { headers } = await world.as("ada").request("GET /repos/{owner}/{repo}/issues", repo);
    expect(headers).toMatchObject({
      "x-accepted-github-permissions": "issues=read; pull_requests=read",
      "x-ratelimit-limit": "5000",
    });
    expect(headers["x-github-request-id"]).toMatch(/^[0-9A-F]{16}$/);
  });

  it("are 501 and a violation for what is not emulated", async () => {
    expect(await refusal(world.as("ada").request("GET /repos/{owner}/{repo}/hooks", repo))).toMatchObject({
      status: 501,
    });
    expect(world.github.violations).toEqual([
      { operation: "GET /repos/acme/shop/hooks", message: "is not emulated" },
    ]);
  });

  it("are 422 and a violation for what GitHub does not describe", async () => {
    expect(
      await refusal(
        world.as("ada").request("GET /repos/{owner}/{repo}/branches", { ...repo, colour: "red" }),
      ),
    ).toMatchObject({ status: 422 });
    expect(world.github.violations).toMatchObject([
      { operation: "repos/list-branches", message: expect.stringContaining("colour") },
    ]);
  });

  it("are 400 for what is no JSON", async () => {
    const response = await fetch(`${world.github.urls.api}/repos/acme/shop/issues`, {
      method: "POST",
      body: "{",
      headers: { authorization: `token ${world.github.token("ada")}` },
    });
    expect([response.status, ((await response.json()) as { message: string }).message]).toEqual([
      400,
      "Problems parsing JSON",
    ]);
  });
});

describe("faults on purpose", () => {
  const createRef = async (login: string, ref: string) =>
    world.as(login).rest.git.createRef({
      ...repo,
      ref: `refs/heads/${ref}`,
      sha: await world.commit("develop", { [ref]: "1" }),
    });
  const exists = async (ref: string): Promise<boolean> =>
    (await world.github.git.readRef(name, `refs/heads/${ref}`)) !== undefined;

  it("come before the effect, after it, or instead of the answer", async () => {
    world.github.faults.add({
      match: (_, { path }) => path.endsWith("/git/refs"),
      times: 2,
      effect: "before",
      answer: { status: 503, body: { message: "No server is currently available" } },
    });
    expect(await refusal(createRef("ada", "a"))).toMatchObject({
      status: 503,
      message: "No server is currently available",
    });
    expect(await refusal(createRef("ada", "a"))).toMatchObject({ status: 503 });
    expect(await exists("a")).toBe(false);
    world.github.faults.add({
      match: (operation) => operation === "git/create-ref",
      effect: "after",
      answer: { status: 502 },
    });
    expect(await refusal(createRef("ada", "b"))).toMatchObject({ status: 502 });
    expect(await exists("b")).toBe(true);
    world.github.faults.add({
      match: (operation, { login }) => operation === "git/create-ref" && login === "ada",
      effect: "after",
      answer: "drop",
    });
    await expect(createRef("ada", "c")).rejects.toThrow(/other side closed|fetch failed|Unknown Error/);
    expect([await exists("c"), world.github.faults.unused]).toEqual([true, 0]);
    expect((await createRef("ada", "d")).status).toBe(201);
  });

  it("may be slowness", async () => {
    world.github.faults.latencyMs = 80;
    const start = performance.now();
    await world.as("ada").rest.repos.get(repo);
    expect(performance.now() - start).toBeGreaterThan(75);
  });
});

describe("Apps", () => {
  it("give tokens for where they are installed, and no more than they hold", async () => {
    const { Apps } = await import("../src/repository/apps.js");
    const { Registry } = await import("../src/repository/registry.js");
    const { Tokens } = await import("../src/http/tokens.js");
    const tokens = new Tokens();
    const apps = new Apps(new Registry(), tokens);
    apps.register({
      slug: "console",
      clientId: "Iv1",
      privateKey: "KEY",
      repositories: [name],
      permissions: { contents: "write", workflows: "write" },
    });
    const request = {
      clientId: "Iv1",
      privateKey: "KEY\n",
      owner: "acme",
      repositories: ["shop"],
      permissions: {},
      jobId: 1,
      jobName: "decide",
    };
    const { token, appSlug } = await apps.mint(request);
    expect([appSlug, tokens.claimsOf(token)]).toMatchObject([
      "console",
      { kind: "app", login: "console[bot]", repository: name, permissions: { workflows: "write" } },
    ]);
    await expect(apps.mint({ ...request, privateKey: "OTHER" })).rejects.toThrow("could not be decoded");
    await expect(apps.mint({ ...request, clientId: "Iv2" })).rejects.toThrow("Integration not found");
    await expect(apps.mint({ ...request, repositories: ["elsewhere"] })).rejects.toThrow("Not Found");
    await expect(apps.mint({ ...request, permissions: { issues: "write" } })).rejects.toThrow("not granted");
  });
});
