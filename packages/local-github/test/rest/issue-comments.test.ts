/** Comments on issues. */
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

describe("comments", () => {
  it("are written, edited and found again, on pull requests too", async () => {
    await openPull();
    const rest = world.as("tess").rest;
    const { data } = await rest.issues.createComment({
      ...place,
      issue_number: 1,
      body: "/approve RB-7 4f2a91c",
    });
    await rest.issues.updateComment({ ...place, comment_id: data.id, body: "never mind" });

    expect((await rest.issues.listComments({ ...place, issue_number: 1 })).data).toMatchObject([
      { id: data.id, body: "never mind", user: { login: "tess" } },
    ]);
    const [, created, edited] = world.events;
    expect(created).toMatchObject({
      name: "issue_comment",
      action: "created",
      payload: { comment: { body: "/approve RB-7 4f2a91c" }, issue: { pull_request: {} } },
    });
    expect(edited).toMatchObject({ name: "issue_comment", action: "edited" });
    expect(created?.workflowSha).toBe(await world.readRef("refs/heads/develop"));
  });

  it("of others are edited by people who may write only", async () => {
    await world.as("mira").rest.issues.create({ ...place, title: "One" });
    const { data } = await world
      .as("tess")
      .rest.issues.createComment({ ...place, issue_number: 1, body: "mine" });
    const edit = (login: string): Promise<unknown> =>
      world.as(login).rest.issues.updateComment({ ...place, comment_id: data.id, body: "changed" });
    await expect(refusal(edit("rita"))).resolves.toMatchObject({ status: 403 });
    await expect(edit("otto")).resolves.toMatchObject({ status: 200 });
  });

  it("are taken on a locked conversation from people who may write, and from nobody else", async () => {
    const { data: issue } = await world.as("mira").rest.issues.create({ ...place, title: "Rollback" });
    Object.assign(world.repository.issues.get(issue.number) ?? {}, { lock: { reason: null } });
    const comment = { ...place, issue_number: issue.number, body: "Done" };

    const { data: shown } = await world.as("rita").rest.issues.get({ ...place, issue_number: issue.number });
    expect(shown.locked).toBe(true);
    const clients = [
      world.as("rita"),
      world.asWorkflow({ issues: "write" }),
      world.asApp({ issues: "write" }),
    ];
    for (const client of clients)
      expect(await refusal(client.rest.issues.createComment(comment))).toMatchObject({
        status: 403,
        message: "Unable to create comment because issue is locked.",
      });
    expect((await world.as("mira").rest.issues.createComment(comment)).status).toBe(201);
  });

  it("are refused when blank, too long, or on nothing", async () => {
    await world.as("mira").rest.issues.create({ ...place, title: "One" });
    const comment = (body: string, issue_number = 1): Promise<unknown> =>
      refusal(world.as("mira").rest.issues.createComment({ ...place, issue_number, body }));
    expect(await comment(" ")).toMatchObject({ status: 422 });
    expect(await comment("x".repeat(65_537))).toMatchObject({ status: 422 });
    expect(await comment("x", 9)).toMatchObject({ status: 404 });
  });

  it("of a token with pull-requests: write reach pull requests, not issues", async () => {
    await openPull();
    await world.as("mira").rest.issues.create({ ...place, title: "One" });
    const { rest } = world.asWorkflow({ "pull-requests": "write" });
    await expect(rest.issues.createComment({ ...place, issue_number: 1, body: "x" })).resolves.toMatchObject({
      status: 201,
      data: { user: { type: "Bot" } },
    });
    await expect(
      refusal(rest.issues.createComment({ ...place, issue_number: 2, body: "x" })),
    ).resolves.toMatchObject({ status: 403 });
    await expect(
      world
        .asWorkflow({ issues: "write" })
        .rest.issues.createComment({ ...place, issue_number: 1, body: "x" }),
    ).resolves.toMatchObject({ status: 201 });
  });

  it("carry reactions, one of a kind for each account", async () => {
    await world.as("mira").rest.issues.create({ ...place, title: "One" });
    const { data } = await world
      .as("tess")
      .rest.issues.createComment({ ...place, issue_number: 1, body: "/check" });
    const { rest } = world.asWorkflow({ issues: "write" });
    const react = (content: "eyes" | "rocket"): Promise<{ status: number }> =>
      rest.reactions.createForIssueComment({ ...place, comment_id: data.id, content });
    expect([
      (await react("eyes")).status,
      (await react("eyes")).status,
      (await react("rocket")).status,
    ]).toEqual([201, 200, 201]);
    expect(
      (await rest.reactions.listForIssueComment({ ...place, comment_id: data.id })).data.map(
        (reaction) => reaction.content,
      ),
    ).toEqual(["eyes", "rocket"]);
    expect((await rest.issues.getComment({ ...place, comment_id: data.id })).data.reactions).toMatchObject({
      total_count: 2,
      eyes: 1,
      rocket: 1,
    });
  });
});

async function openPull(): Promise<void> {
  await world.commit("one", { "one.txt": "new" });
  await world.as("mira").rest.pulls.create({ ...place, title: "Add one", head: "one", base: "develop" });
}
