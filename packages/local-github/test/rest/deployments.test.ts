/** Deployments and environments. */
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

describe("a deployment", () => {
  it("of a commit keeps its payload and is found by environment, newest first", async () => {
    const sha = await world.commit("staging", { "a.txt": "a" });
    const first = await create({
      ref: sha,
      environment: "production",
      payload: { id: "D-1" },
      description: "v1.0.0",
    });
    const second = await create({ ref: "staging", environment: "staging" });
    const third = await create({ ref: sha, environment: "production" });

    expect(first).toMatchObject({
      sha,
      ref: sha,
      task: "deploy",
      payload: { id: "D-1" },
      production_environment: true,
      creator: { login: "github-actions[bot]" },
    });
    expect(second).toMatchObject({
      sha,
      ref: "staging",
      production_environment: false,
      transient_environment: false,
    });
    const found = await token().rest.repos.listDeployments({ ...place, environment: "production" });
    expect(found.data.map((each) => each.id)).toEqual([third.id, first.id]);
    expect(
      (await token().rest.repos.getDeployment({ ...place, deployment_id: first.id })).data.description,
    ).toBe("v1.0.0");
  });

  it("without required_contexts needs everything green that reports on the commit, the own run included", async () => {
    const sha = await world.commit("staging", { "a.txt": "a" });
    await token().rest.repos.createCommitStatus({ ...place, sha, state: "success", context: "CI" });
    await token().rest.repos.createCommitStatus({
      ...place,
      sha,
      state: "pending",
      context: "release-console",
    });
    const request = { ...place, ref: sha, auto_merge: false };

    await expect(refusal(token().rest.repos.createDeployment(request))).resolves.toMatchObject({
      status: 409,
      errors: [{ field: "required_contexts" }],
    });
    await expect(
      token().rest.repos.createDeployment({ ...request, required_contexts: ["CI"] }),
    ).resolves.toMatchObject({ status: 201 });
    await expect(
      token().rest.repos.createDeployment({ ...request, required_contexts: [] }),
    ).resolves.toMatchObject({ status: 201 });
  });

  it("of a branch that lags behind merges the default branch first, unless told not to", async () => {
    const before = await world.commit("staging", { "a.txt": "a" });
    const develop = await world.commit("develop", { "b.txt": "b" });
    const answer = await world
      .as("mira")
      .rest.repos.createDeployment({ ...place, ref: "staging", required_contexts: [] });

    expect(answer).toMatchObject({
      status: 202,
      data: { message: "Auto-merged develop into staging on deployment." },
    });
    const merged = await world.readCommit((await world.readRef("refs/heads/staging")) ?? "");
    expect(merged.parents).toEqual([before, develop]);
    expect(world.repository.deployments.size).toBe(0);
  });

  it("is refused for an unknown ref and without the scope", async () => {
    await expect(
      refusal(token().rest.repos.createDeployment({ ...place, ref: "missing" })),
    ).resolves.toMatchObject({ status: 422, message: "No ref found for: missing" });
    await expect(
      refusal(
        world.asWorkflow({ contents: "write" }).rest.repos.createDeployment({ ...place, ref: "develop" }),
      ),
    ).resolves.toMatchObject({ status: 403 });
  });

  it("has statuses, newest first, and a limit on their description", async () => {
    const deployment_id = (await create({ ref: "develop" })).id;
    const rest = token().rest;
    await rest.repos.createDeploymentStatus({
      ...place,
      deployment_id,
      state: "in_progress",
      log_url: "https://example.com/run",
    });
    await rest.repos.createDeploymentStatus({
      ...place,
      deployment_id,
      state: "success",
      environment_url: "https://shop.example.com",
    });
    const { data } = await rest.repos.listDeploymentStatuses({ ...place, deployment_id });
    expect(data.map((status) => status.state)).toEqual(["success", "in_progress"]);
    expect(data[1]).toMatchObject({
      log_url: "https://example.com/run",
      target_url: "https://example.com/run",
    });
    await expect(
      refusal(
        rest.repos.createDeploymentStatus({
          ...place,
          deployment_id,
          state: "failure",
          description: "x".repeat(141),
        }),
      ),
    ).resolves.toMatchObject({ status: 422 });
  });

  it("retires its predecessors when it succeeds, but never those of a production environment", async () => {
    const succeed = async (environment: string, options: object = {}): Promise<number> => {
      const deployment_id = (await create({ ref: "develop", environment })).id;
      await token().rest.repos.createDeploymentStatus({
        ...place,
        deployment_id,
        state: "success",
        ...options,
      });
      return deployment_id;
    };
    const stateOf = (id: number): string | undefined =>
      world.repository.deployments.get(id)?.statuses.at(-1)?.state;
    const [staging, production] = [await succeed("staging"), await succeed("production")];
    await succeed("staging", { auto_inactive: false });
    expect(stateOf(staging)).toBe("success");
    await succeed("staging");
    await succeed("production");
    expect([stateOf(staging), stateOf(production)]).toEqual(["inactive", "success"]);
  });
});

describe("environments", () => {
  it("are set up by admins and show their rules", async () => {
    const { data: tess } = await world.as("mira").rest.users.getByUsername({ username: "tess" });
    const request = {
      ...place,
      environment_name: "production-approval",
      reviewers: [{ type: "User" as const, id: tess.id }],
      prevent_self_review: true,
      wait_timer: 5,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    };
    await expect(
      refusal(world.as("mira").rest.repos.createOrUpdateEnvironment(request)),
    ).resolves.toMatchObject({ status: 403 });
    await expect(
      refusal(
        world
          .asWorkflow({ actions: "write", deployments: "write" })
          .rest.repos.createOrUpdateEnvironment(request),
      ),
    ).resolves.toMatchObject({ status: 403 });
    await world.as("acme-admin").rest.repos.createOrUpdateEnvironment(request);

    const { rest } = world.asWorkflow({ actions: "read" });
    const { data } = await rest.repos.getEnvironment({ ...place, environment_name: "Production-Approval" });
    expect(data.protection_rules).toMatchObject([
      { type: "wait_timer", wait_timer: 5 },
      {
        type: "required_reviewers",
        prevent_self_review: true,
        reviewers: [{ type: "User", reviewer: { login: "tess" } }],
      },
      { type: "branch_policy" },
    ]);
    expect((await rest.repos.getAllEnvironments(place)).data).toMatchObject({
      total_count: 1,
      environments: [{ name: "production-approval" }],
    });
  });

  it("ask teams, whose members may then approve", async () => {
    world.github.account("acme").teams?.set("qa", ["tess"]);
    const admin = world.as("acme-admin").rest;
    const { data: team } = await admin.teams.getByName({ org: "acme", team_slug: "qa" });
    expect(team).toMatchObject({ slug: "qa", members_count: 1, organization: { login: "acme" } });
    const { data } = await admin.repos.createOrUpdateEnvironment({
      ...place,
      environment_name: "gate",
      reviewers: [{ type: "Team", id: team.id }],
    });
    expect(data.protection_rules).toMatchObject([
      { type: "required_reviewers", reviewers: [{ type: "Team", reviewer: { slug: "qa" } }] },
    ]);
    await expect(refusal(admin.teams.getByName({ org: "acme", team_slug: "ghosts" }))).resolves.toMatchObject(
      { status: 404 },
    );
    await expect(
      refusal(world.asWorkflow({ contents: "read" }).rest.teams.getByName({ org: "acme", team_slug: "qa" })),
    ).resolves.toMatchObject({ status: 403 });
  });

  it("lose what a later request leaves out", async () => {
    const rest = world.as("acme-admin").rest;
    await rest.repos.createOrUpdateEnvironment({ ...place, environment_name: "production", wait_timer: 5 });
    const { data } = await rest.repos.createOrUpdateEnvironment({ ...place, environment_name: "production" });
    expect(data).toMatchObject({ protection_rules: [], deployment_branch_policy: null });
  });

  it("that do not exist are not found", async () => {
    await expect(
      refusal(
        world
          .asWorkflow({ actions: "read" })
          .rest.repos.getEnvironment({ ...place, environment_name: "production" }),
      ),
    ).resolves.toMatchObject({ status: 404 });
  });
});

async function create(request: {
  readonly ref: string;
  readonly environment?: string;
  readonly payload?: Record<string, unknown>;
  readonly description?: string;
}): Promise<{ readonly id: number }> {
  const { data } = await token().rest.repos.createDeployment({
    ...place,
    auto_merge: false,
    required_contexts: [],
    ...request,
  });
  if (!("id" in data)) throw new Error("GitHub made no deployment.");
  return data;
}
