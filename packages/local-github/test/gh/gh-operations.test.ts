/** The parts of GitHub's API that its command line and its users' scripts need beside those that a job needs. */
import { getOctokit } from "@actions/github";
import { blake2b } from "@noble/hashes/blake2.js";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import nacl from "tweetnacl";
import { openShop, type GhShop } from "./gh-shop.js";

const place = { owner: "acme", repo: "shop" };
let opened: GhShop;
const octokit = (login: string) =>
  getOctokit(opened.github.token(login), {
    baseUrl: opened.github.urls.api,
    request: { fetch },
  });
const as = (login: string) => octokit(login).rest;
const statusOf = (request: Promise<{ readonly status: number }>): Promise<number> =>
  request.then(
    ({ status }) => status,
    (error: unknown) => (error as { readonly status: number }).status,
  );

beforeAll(async () => {
  opened = await openShop();
  for (const [title, head] of [
    ["Pay", "pay"],
    ["Bad", "bad"],
  ] as const)
    await as("ada").pulls.create({ ...place, title, head, base: "main", body: "Ask @bob" });
  await as("bob").issues.create({ ...place, title: "It fails", labels: ["bug"], assignees: ["cleo"] });
  await opened.github.settled();
});
afterAll(async () => {
  const { violations } = opened.github;
  await opened.close();
  expect(violations).toEqual([]);
});

describe("labels", () => {
  it("keep their place under a new name, and leave with everything that has them", async () => {
    await as("ada").issues.updateLabel({ ...place, name: "BUG", new_name: "fault", color: "00ff00" });
    const labelsOf = async () =>
      (await as("ada").issues.get({ ...place, issue_number: 3 })).data.labels.map((label) =>
        typeof label === "string" ? label : [label.name, label.color],
      );
    expect(await labelsOf()).toEqual([["fault", "00ff00"]]);
    await as("ada").issues.createLabel({ ...place, name: "bug" });
    expect(await statusOf(as("ada").issues.updateLabel({ ...place, name: "fault", new_name: "Bug" }))).toBe(
      422,
    );
    expect(await statusOf(as("zoe").issues.deleteLabel({ ...place, name: "fault" }))).toBe(403);
    await as("ada").issues.deleteLabel({ ...place, name: "fault" });
    expect(await labelsOf()).toEqual([]);
    expect(await statusOf(as("ada").issues.deleteLabel({ ...place, name: "fault" }))).toBe(404);
  });
});

describe("variables and secrets", () => {
  it("a variable is made once, changed and deleted, whatever its letters", async () => {
    const { actions } = as("ada");
    expect(await statusOf(actions.createRepoVariable({ ...place, name: "place", value: "a" }))).toBe(201);
    expect(await statusOf(actions.createRepoVariable({ ...place, name: "PLACE", value: "b" }))).toBe(409);
    expect(await statusOf(actions.createRepoVariable({ ...place, name: "1st", value: "b" }))).toBe(422);
    await actions.updateRepoVariable({ ...place, name: "Place", value: "b" });
    expect((await actions.getRepoVariable({ ...place, name: "PLACE" })).data).toMatchObject({
      name: "PLACE",
      value: "b",
    });
    await actions.deleteRepoVariable({ ...place, name: "place" });
    expect(await statusOf(actions.getRepoVariable({ ...place, name: "PLACE" }))).toBe(404);
  });

  it("a secret is taken when it was sealed for the public key, and is never told", async () => {
    const { actions } = as("ada");
    const { data: key } = await actions.getRepoPublicKey(place);
    const put = (encrypted: string) =>
      actions.createOrUpdateRepoSecret({
        ...place,
        secret_name: "token",
        key_id: key.key_id,
        encrypted_value: encrypted,
      });
    expect(await statusOf(put(sealed("s3cret", key.key)))).toBe(201);
    expect(opened.github.repository("acme/shop").secrets.get("TOKEN")).toBe("s3cret");
    expect(await statusOf(put(sealed("other", key.key)))).toBe(204);
    expect(await statusOf(put(Buffer.from("other").toString("base64")))).toBe(422);
    const listed = await actions.listRepoSecrets(place);
    expect(JSON.stringify(listed.data)).not.toContain("other");
    expect(await statusOf(actions.deleteRepoSecret({ ...place, secret_name: "TOKEN" }))).toBe(204);
    expect(await statusOf(actions.deleteRepoSecret({ ...place, secret_name: "TOKEN" }))).toBe(404);
  });
});

/** As libsodium's crypto_box_seal does it. */
function sealed(text: string, key: string): string {
  const [own, theirs] = [nacl.box.keyPair(), Buffer.from(key, "base64")];
  const nonce = blake2b(Buffer.concat([own.publicKey, theirs]), { dkLen: nacl.box.nonceLength });
  const box = nacl.box(Buffer.from(text, "utf8"), nonce, theirs, own.secretKey);
  return Buffer.concat([own.publicKey, box]).toString("base64");
}

describe("settings", () => {
  it("rulesets, environments and roles go as they came", async () => {
    const { repos } = as("ada");
    await repos.createOrUpdateEnvironment({ ...place, environment_name: "production" });
    expect(
      await statusOf(as("bob").repos.deleteAnEnvironment({ ...place, environment_name: "production" })),
    ).toBe(403);
    expect(await statusOf(repos.deleteAnEnvironment({ ...place, environment_name: "production" }))).toBe(204);
    const made = await repos.createRepoRuleset({
      ...place,
      name: "Tags",
      enforcement: "active",
      target: "tag",
    });
    expect(await statusOf(repos.deleteRepoRuleset({ ...place, ruleset_id: made.data.id }))).toBe(204);
    expect(await statusOf(repos.deleteRepoRuleset({ ...place, ruleset_id: made.data.id }))).toBe(404);
    await repos.addCollaborator({ ...place, username: "cleo", permission: "triage" });
    expect(opened.github.repository("acme/shop").collaborators.get("cleo")).toBe("triage");
  });
});

describe("media types", () => {
  it("a diff, a patch and a file as it is", async () => {
    const text = async (route: string, accept: string): Promise<string> =>
      String((await octokit("bob").request(`GET /repos/acme/shop/${route}`, { headers: { accept } })).data);
    expect(await text("pulls/1", "application/vnd.github.v3.diff")).toContain(
      "+++ b/pay.txt\n@@ -0,0 +1 @@\n+pay",
    );
    expect(await text("pulls/1", "application/vnd.github.patch")).toMatch(/^From [0-9a-f]{40} /);
    expect(await text("compare/main...pay", "application/vnd.github.diff")).toContain("+++ b/pay.txt");
    expect(await text("commits/pay", "application/vnd.github.diff")).toContain("+++ b/pay.txt");
    expect(await text("contents/README.md", "application/vnd.github.raw")).toBe("# The shop\n");
    expect(await text("readme", "application/vnd.github.raw+json")).toBe("# The shop\n");
  });
});

describe("refusals", () => {
  it("no branch has the older kind of protection", async () => {
    const { repos } = as("ada");
    const messageOf = (request: Promise<unknown>): Promise<string> =>
      request.then(
        () => "nothing",
        (error: unknown) => (error as Error).message,
      );
    expect(await messageOf(repos.getBranchProtection({ ...place, branch: "main" }))).toContain(
      "Branch not protected",
    );
    expect(await messageOf(repos.getBranchProtection({ ...place, branch: "none" }))).toContain(
      "Branch not found",
    );
  });
});

describe("runs", () => {
  it("have logs behind a redirect, by job and by step, and annotations", async () => {
    const { actions, checks } = as("bob");
    const { data } = await actions.listWorkflowRunsForRepo({ ...place, branch: "bad" });
    const [run] = data.workflow_runs;
    const { data: archive } = await actions.downloadWorkflowRunLogs({ ...place, run_id: run?.id ?? 0 });
    const names = namesIn(Buffer.from(archive as ArrayBuffer));
    expect(names).toContain("0_test.txt");
    expect(names).toContain("test/3_Look for what is broken.txt");
    const { data: jobs } = await actions.listJobsForWorkflowRun({ ...place, run_id: run?.id ?? 0 });
    const id = jobs.jobs[0]?.id ?? 0;
    const { data: log } = await actions.downloadJobLogsForWorkflowRun({ ...place, job_id: id });
    expect(String(log)).toMatch(/^2026-01-05T[\d:]{8}\.\d{7}Z it is broken$/m);
    const { data: check } = await checks.get({ ...place, check_run_id: id });
    const { data: annotations } = await checks.listAnnotations({ ...place, check_run_id: id });
    expect(check.output.annotations_count).toBe(annotations.length);
    expect(annotations).toContainEqual(
      expect.objectContaining({ annotation_level: "failure", message: "broken.txt is there" }),
    );
  });

  it("have no logs before they have ended, nor once the address is a guess", async () => {
    const response = await fetch(`${opened.github.urls.server}/downloads/0123`);
    expect(response.status).toBe(404);
  });
});

/** From the local headers: nothing is compressed. */
function namesIn(zip: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const [size, length] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    names.push(zip.subarray(at + 30, at + 30 + length).toString("utf8"));
    at += 30 + length + size;
  }
  return names;
}

describe("search", () => {
  it.each([
    ["is:pr", [2, 1]],
    ["is:issue", [3]],
    ["is:open author:ada pay", [1]],
    ["-author:ada", [3]],
    ["assignee:cleo", [3]],
    ["mentions:bob sort:created-asc", [1, 2]],
    ["involves:@me", [3, 2, 1]],
    ["head:bad", [2]],
    ['"it fails" state:open', [3]],
    ["is:merged", []],
    ["review-requested:bob", []],
    ["no:assignee draft:false", [2, 1]],
  ])("%s", async (words, numbers) => {
    const { data } = await as("bob").search.issuesAndPullRequests({ q: `repo:acme/shop ${words}` });
    expect(data.items.map(({ number }) => number)).toEqual(numbers);
  });
});

describe("what GraphQL refuses", () => {
  const refusalOf = (login: string, mutation: string, input: object): Promise<string> =>
    octokit(login)
      .graphql(
        `mutation($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { clientMutationId } }`,
        { input },
      )
      .then(
        () => "nothing",
        (error: unknown) => (error as Error).message,
      );
  const idOf = async (number: number): Promise<string> =>
    (await as("ada").pulls.get({ ...place, pull_number: number })).data.node_id;

  it("is told in GraphQL's words", async () => {
    const [pullRequestId, repositoryId] = [await idOf(1), (await as("ada").repos.get(place)).data.node_id];
    const pull = { repositoryId, baseRefName: "main", title: "Again" };
    expect(await refusalOf("ada", "addPullRequestReview", { pullRequestId, event: "APPROVE" })).toContain(
      "Review Can not approve your own pull request",
    );
    expect(await refusalOf("zoe", "mergePullRequest", { pullRequestId })).toContain(
      "zoe does not have the correct permissions to execute `MergePullRequest`",
    );
    expect(await refusalOf("ada", "createPullRequest", { ...pull, headRefName: "pay" })).toContain(
      "A pull request already exists for acme:pay.",
    );
    expect(await refusalOf("ada", "createPullRequest", { ...pull, headRefName: "main" })).toContain(
      "No commits between main and main",
    );
    expect(await refusalOf("bob", "mergePullRequest", { pullRequestId })).not.toContain("Validation Failed");
  });
});

describe("what is switched off", () => {
  it("a workflow is started by nothing", async () => {
    const { actions } = as("bob");
    const workflow = { ...place, workflow_id: "by-hand.yml" };
    const start = () =>
      statusOf(actions.createWorkflowDispatch({ ...workflow, ref: "main", inputs: { reason: "x" } }));
    await actions.disableWorkflow(workflow);
    expect((await actions.getWorkflow(workflow)).data.state).toBe("disabled_manually");
    expect(await start()).toBe(422);
    await actions.enableWorkflow(workflow);
    expect((await actions.getWorkflow(workflow)).data.state).toBe("active");
    expect(await start()).toBe(204);
    await actions.disableWorkflow({ ...place, workflow_id: "ci.yml" });
    const runs = () => opened.github.repository("acme/shop").runs.size;
    await opened.github.settled();
    const before = runs();
    await as("ada").pulls.update({ ...place, pull_number: 2, state: "closed" });
    await as("ada").pulls.update({ ...place, pull_number: 2, state: "open" });
    await opened.github.settled();
    expect(runs()).toBe(before);
  });

  it("a repository merges as it is set, and knows no other change", async () => {
    const { data } = await as("ada").repos.update({ ...place, allow_squash_merge: false, has_issues: true });
    expect(data.allow_squash_merge).toBe(false);
    expect(opened.github.repository("acme/shop").settings.allowSquashMerge).toBe(false);
    expect(await statusOf(as("bob").repos.update({ ...place, allow_squash_merge: true }))).toBe(403);
  });
});
