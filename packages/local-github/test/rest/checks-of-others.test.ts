/** What services other than GitHub Actions report on a commit, and whom it wakes. */
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import { openWorld, type World } from "./collaboration-world.js";

const place = { owner: "acme", repo: "shop" };
let world: World;
let sha: string;
beforeEach(async () => {
  world = await openWorld();
  sha = await world.commit("one", { "one.txt": "1" });
});
afterEach(() => world.close());

const told = (): readonly string[] =>
  world.events
    .filter(({ name }) => name === "status" || name === "check_run")
    .map(({ name, action, payload }) => `${name} ${action ?? String(payload["state"])}`);

const status = (state: "pending" | "success") => ({ ...place, sha, state, context: "ci/other" });

it("a status is told of, with the branches whose head it is on, and its run has the default branch's files", async () => {
  await world.as("mira").rest.repos.createCommitStatus(status("pending"));
  await world.as("mira").rest.repos.createCommitStatus(status("success"));
  expect(told()).toEqual(["status pending", "status success"]);
  const [event] = world.events;
  expect(event?.payload["branches"]).toMatchObject([{ name: "one", commit: { sha } }]);
  expect(event?.ref).toBe("refs/heads/develop");
  expect(event?.workflowSha).not.toBe(sha);
});

it("a status that GITHUB_TOKEN sets is told to nobody", async () => {
  await world.asWorkflow({ statuses: "write" }).rest.repos.createCommitStatus(status("success"));
  expect(told()).toEqual([]);
});

it("a check run of an App is told of when it is made and when it ends", async () => {
  const checks = world.asApp({ checks: "write" }).rest.checks;
  const { data } = await checks.create({ ...place, name: "scan", head_sha: sha, status: "in_progress" });
  expect(data).toMatchObject({ status: "in_progress", conclusion: null, app: { slug: "console-app" } });
  const { data: ended } = await checks.update({ ...place, check_run_id: data.id, conclusion: "failure" });
  expect(ended).toMatchObject({ status: "completed", conclusion: "failure" });
  expect(told()).toEqual(["check_run created", "check_run completed"]);
  await checks.create({ ...place, name: "quick", head_sha: sha, conclusion: "success" });
  expect(told().slice(2)).toEqual(["check_run created", "check_run completed"]);
  const { data: listed } = await checks.listForRef({ ...place, ref: sha });
  expect(listed.check_runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ["scan", "failure"],
    ["quick", "success"],
  ]);
});

it("a check run on a commit that GitHub Actions worked on is told to nobody (platform fact 182)", async () => {
  world.addRun({ headSha: sha });
  const checks = world.asApp({ checks: "write" }).rest.checks;
  await checks.create({ ...place, name: "scan", head_sha: sha, conclusion: "success" });
  expect(told()).toEqual([]);
});

it("only an App makes check runs, and only its own can it change", async () => {
  const make = { ...place, name: "scan", head_sha: sha };
  await expect(world.as("mira").rest.checks.create(make)).rejects.toMatchObject({ status: 403 });
  await expect(
    world.asApp({ checks: "write" }).rest.checks.update({ ...place, check_run_id: 1, conclusion: "success" }),
  ).rejects.toMatchObject({ status: 404 });
  await expect(
    world.asApp({ checks: "write" }).rest.checks.create({ ...make, head_sha: "0".repeat(40) }),
  ).rejects.toMatchObject({ status: 422 });
});
