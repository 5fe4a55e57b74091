/** Issues, labels and people. */
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

describe("opening an issue", () => {
  it("labels and assigns it, makes missing labels, and tells of it", async () => {
    const { data } = await world.as("trixie").rest.issues.create({
      ...place,
      title: "Rollback",
      body: "Checkout is down",
      labels: ["rollback"],
      assignees: ["tess", "stranger"],
    });

    expect(data).toMatchObject({
      number: 1,
      state: "open",
      labels: [{ name: "rollback" }],
      assignees: [{ login: "tess" }],
    });
    expect(world.events.map((event) => `${event.name} ${event.action}`)).toEqual([
      "issues opened",
      "issues labeled",
    ]);
    expect(
      (await world.as("rita").rest.issues.listLabelsForRepo(place)).data.map((label) => label.name),
    ).toEqual(["rollback"]);
  });

  it("drops the labels of people who may not set them, without a word", async () => {
    const { data } = await world
      .as("stranger")
      .rest.issues.create({ ...place, title: "Rollback", labels: ["rollback"], assignees: ["tess"] });
    expect(data).toMatchObject({ labels: [], assignees: [], author_association: "NONE" });
  });

  it("is refused without a title, with too long a body, or where issues are off", async () => {
    const open = (title: string, body = ""): Promise<unknown> =>
      refusal(world.as("mira").rest.issues.create({ ...place, title, body }));
    expect(await open(" ")).toMatchObject({
      status: 422,
      errors: [{ field: "title", code: "missing_field" }],
    });
    expect(await open("x", "x".repeat(65_537))).toMatchObject({
      status: 422,
      errors: [{ field: "body", message: "body is too long (maximum is 65536 characters)" }],
    });
    world.repository.settings.hasIssues = false;
    expect(await open("x")).toMatchObject({ status: 410 });
  });

  it("by GITHUB_TOKEN starts nothing and needs issues: write", async () => {
    await world.asWorkflow({ issues: "write" }).rest.issues.create({ ...place, title: "Rollback" });
    expect(world.events).toEqual([]);
    await expect(
      refusal(world.asWorkflow({ "pull-requests": "write" }).rest.issues.create({ ...place, title: "x" })),
    ).resolves.toMatchObject({ status: 403 });
  });
});

describe("changing an issue", () => {
  it("closes and reopens it with a reason", async () => {
    const rest = world.as("mira").rest;
    await rest.issues.create({ ...place, title: "One" });
    expect(
      (await rest.issues.update({ ...place, issue_number: 1, state: "closed", state_reason: "not_planned" }))
        .data,
    ).toMatchObject({ state: "closed", state_reason: "not_planned" });
    expect((await rest.issues.update({ ...place, issue_number: 1, state: "open" })).data).toMatchObject({
      state: "open",
      state_reason: "reopened",
      closed_at: null,
    });
    expect(world.events.map((event) => event.action)).toEqual(["opened", "closed", "reopened"]);
  });

  it("replaces labels and assignees and edits texts", async () => {
    const rest = world.as("mira").rest;
    await rest.issues.create({ ...place, title: "One", labels: ["a", "b"] });
    const { data } = await rest.issues.update({
      ...place,
      issue_number: 1,
      title: "Two",
      body: "Why",
      labels: ["b", "c"],
      assignees: ["otto"],
    });
    expect(data).toMatchObject({
      title: "Two",
      body: "Why",
      labels: [{ name: "b" }, { name: "c" }],
      assignees: [{ login: "otto" }],
    });
    expect(
      (
        await rest.issues.addAssignees({ ...place, issue_number: 1, assignees: ["tess", "stranger"] })
      ).data.assignees?.map((each) => each.login),
    ).toEqual(["otto", "tess"]);
  });

  it("is up to its author and to people with triage", async () => {
    await world.as("stranger").rest.issues.create({ ...place, title: "One" });
    await expect(
      world.as("stranger").rest.issues.update({ ...place, issue_number: 1, title: "Two" }),
    ).resolves.toMatchObject({ status: 200 });
    await expect(
      refusal(world.as("rita").rest.issues.update({ ...place, issue_number: 1, title: "Three" })),
    ).resolves.toMatchObject({ status: 403 });
    await expect(
      world.as("trixie").rest.issues.update({ ...place, issue_number: 1, title: "Three" }),
    ).resolves.toMatchObject({ status: 200 });
  });
});

describe("labels", () => {
  it("are put on and taken off one by one, with an event each, on pull requests too", async () => {
    await openPull();
    const rest = world.as("trixie").rest;
    await world
      .as("mira")
      .rest.issues.createLabel({ ...place, name: "release:patch", color: "ff0000", description: "A fix" });
    await rest.issues.addLabels({ ...place, issue_number: 1, labels: ["release:patch", "later"] });
    await rest.issues.addLabels({ ...place, issue_number: 1, labels: ["LATER"] });
    expect(
      (await rest.issues.removeLabel({ ...place, issue_number: 1, name: "later" })).data.map(
        (label) => label.name,
      ),
    ).toEqual(["release:patch"]);

    expect(world.events.map((event) => `${event.name} ${event.action}`)).toEqual([
      "pull_request opened",
      "pull_request labeled",
      "pull_request labeled",
      "pull_request unlabeled",
    ]);
    expect(world.events[1]?.payload).toMatchObject({ label: { name: "release:patch", color: "ff0000" } });
    await expect(
      refusal(rest.issues.removeLabel({ ...place, issue_number: 1, name: "later" })),
    ).resolves.toMatchObject({ status: 404 });
    expect((await rest.issues.getLabel({ ...place, name: "release:patch" })).data.description).toBe("A fix");
    await expect(
      refusal(world.as("mira").rest.issues.createLabel({ ...place, name: "Later" })),
    ).resolves.toMatchObject({
      status: 422,
      errors: [{ code: "already_exists" }],
    });
  });

  it("filter the list of issues, which holds pull requests too", async () => {
    await openPull();
    const rest = world.as("mira").rest;
    await rest.issues.create({ ...place, title: "Rollback 1", labels: ["rollback", "urgent"] });
    await rest.issues.create({ ...place, title: "Rollback 2", labels: ["rollback"] });
    await rest.issues.update({ ...place, issue_number: 2, state: "closed" });
    const numbers = async (query: object): Promise<number[]> =>
      (await rest.issues.listForRepo({ ...place, ...query })).data.map((issue) => issue.number);

    expect(await numbers({})).toEqual([3, 1]);
    expect(await numbers({ labels: "rollback", state: "all" })).toEqual([3, 2]);
    expect(await numbers({ labels: "rollback,urgent", state: "all" })).toEqual([2]);
    expect(await numbers({ state: "all", direction: "asc", creator: "mira" })).toEqual([1, 2, 3]);
    expect((await rest.issues.get({ ...place, issue_number: 1 })).data.pull_request).toMatchObject({
      merged_at: null,
    });
  });
});

describe("people", () => {
  it.each([
    ["acme-admin", "admin", "admin"],
    ["mira", "write", "write"],
    ["trixie", "read", "triage"],
    ["rita", "read", "read"],
    ["stranger", "read", "read"],
  ])("%s has permission %s and the role %s", async (username, permission, role_name) => {
    const { data } = await world
      .asWorkflow({})
      .rest.repos.getCollaboratorPermissionLevel({ ...place, username });
    expect(data).toMatchObject({ permission, role_name, user: { login: username } });
  });

  it("who are unknown are not found, and strangers have nothing in a private repository", async () => {
    const { rest } = world.asWorkflow({});
    await expect(
      refusal(rest.repos.getCollaboratorPermissionLevel({ ...place, username: "nobody" })),
    ).resolves.toMatchObject({ status: 404 });
    world.repository.isPrivate = true;
    expect(
      (await rest.repos.getCollaboratorPermissionLevel({ ...place, username: "stranger" })).data.permission,
    ).toBe("none");
    await expect(refusal(world.as("stranger").rest.issues.listForRepo(place))).resolves.toMatchObject({
      status: 404,
    });
  });

  it("are listed, and looked up by name", async () => {
    const { rest } = world.as("mira");
    expect(
      (await rest.repos.listCollaborators(place)).data.map((each) => [each.login, each.role_name]),
    ).toContainEqual(["trixie", "triage"]);
    expect((await rest.users.getByUsername({ username: "tess" })).data).toMatchObject({
      login: "tess",
      type: "User",
    });
    expect((await rest.users.getAuthenticated()).data.login).toBe("mira");
    await expect(refusal(world.asWorkflow({}).rest.users.getAuthenticated())).resolves.toMatchObject({
      status: 403,
    });
  });

  it("in teams are none of GITHUB_TOKEN's business", async () => {
    const membership = { org: "acme", team_slug: "testers", username: "tess" };
    await expect(
      refusal(world.asWorkflow({ contents: "write" }).rest.teams.getMembershipForUserInOrg(membership)),
    ).resolves.toMatchObject({ status: 403 });
    await expect(
      refusal(world.as("mira").rest.teams.getMembershipForUserInOrg(membership)),
    ).resolves.toMatchObject({ status: 404 });
  });
});

async function openPull(): Promise<void> {
  await world.commit("one", { "one.txt": "new" });
  await world.as("mira").rest.pulls.create({ ...place, title: "Add one", head: "one", base: "develop" });
}
