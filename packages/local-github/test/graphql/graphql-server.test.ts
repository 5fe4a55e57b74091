import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalGitHub, type LocalGitHub } from "../../src/index.js";
import type { ScopeLevel } from "../../src/model/model.js";
import { clientFor } from "../rest/collaboration-world.js";
import { zeroOid } from "./graphql-parts.js";

const place = { owner: "acme", repo: "shop" };

let directory: string;
let github: LocalGitHub;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "graphql-server-"));
  github = await createLocalGitHub({ directory });
  github.addAccount("acme", "Organization");
  github.addAccount("mona");
  const repository = await github.addRepository({ owner: "acme", name: "shop", defaultBranch: "develop" });
  repository.collaborators.set("mona", "write");
  const root = await commit({ "README.md": "# Shop\n" }, []);
  const head = await commit({ "README.md": "# Shop\n", "cart.txt": "one\n" }, [root]);
  await github.git.moveRefs("acme/shop", [
    { ref: "refs/heads/develop", before: undefined, after: root },
    { ref: "refs/heads/cart", before: undefined, after: head },
  ]);
});

afterAll(async () => {
  await github.close();
  await rm(directory, { recursive: true, force: true });
});

const clientOf = (token: string) => clientFor(github, token);

const jobClient = (permissions: Readonly<Record<string, ScopeLevel>>) =>
  clientOf(
    github.mintToken({
      kind: "actions",
      login: "github-actions[bot]",
      repository: "acme/shop",
      permissions,
      runId: 1,
      jobId: 1,
      jobName: "release / decide",
    }),
  );

describe("GraphQL beside REST on one server", () => {
  it("names things by the ids that REST gives", async () => {
    const mona = clientOf(github.token("mona"));
    const { data: pull } = await mona.rest.pulls.create({
      ...place,
      title: "A cart",
      head: "cart",
      base: "develop",
    });
    const { data: comment } = await mona.rest.issues.createComment({
      ...place,
      issue_number: pull.number,
      body: "Look.",
    });
    const repository = pull.base.repo;
    const answer = await mona.graphql(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on PullRequest { title headRefOid } ... on IssueComment { body } ... on Repository { nameWithOwner } } }`,
      { ids: [pull.node_id, comment.node_id, repository.node_id] },
    );
    expect(answer).toEqual({
      nodes: [
        { id: pull.node_id, __typename: "PullRequest", title: "A cart", headRefOid: pull.head.sha },
        { id: comment.node_id, __typename: "IssueComment", body: "Look." },
        { id: repository.node_id, __typename: "Repository", nameWithOwner: "acme/shop" },
      ],
    });
  });

  it("resolves a thread that a review opened", async () => {
    const mona = clientOf(github.token("mona"));
    const [pull] = (await mona.rest.pulls.list(place)).data;
    await mona.rest.pulls.createReview({
      ...place,
      pull_number: pull?.number ?? 0,
      event: "COMMENT",
      body: "See below.",
      comments: [{ path: "cart.txt", line: 1, side: "RIGHT", body: "Two would be better." }],
    });
    const threads = `query ($id: ID!) { node(id: $id) { ... on PullRequest { reviewThreads(first: 5) { nodes { id isResolved comments(first: 1) { nodes { body } } } } } } }`;
    const opened = await mona.graphql<{ node: { reviewThreads: { nodes: { id: string }[] } } }>(threads, {
      id: pull?.node_id,
    });
    expect(opened).toMatchObject({
      node: {
        reviewThreads: {
          nodes: [{ isResolved: false, comments: { nodes: [{ body: "Two would be better." }] } }],
        },
      },
    });
    const [thread] = opened.node.reviewThreads.nodes;
    const resolve =
      "mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved resolvedBy { login } } } }";
    expect(await mona.graphql(resolve, { id: thread?.id })).toEqual({
      resolveReviewThread: { thread: { isResolved: true, resolvedBy: { login: "mona" } } },
    });
  });

  it("keeps what succeeded when another part fails", async () => {
    const job = jobClient({ contents: "write" });
    const { repository } = await job.graphql<{
      repository: { id: string; ref: { target: { oid: string } } };
    }>(
      `{ repository(owner: "acme", name: "shop") { id ref(qualifiedName: "refs/heads/develop") { target { oid } } } }`,
    );
    const document = `mutation ($repositoryId: ID!, $oid: GitObjectID!) {
      made: createRef(input: { repositoryId: $repositoryId, name: "refs/heads/scratch", oid: $oid }) { ref { name } }
      merged: mergeBranch(input: { repositoryId: $repositoryId, base: "scratch", head: "develop" }) { mergeCommit { oid } }
    }`;
    const failure: unknown = await job
      .graphql(document, { repositoryId: repository.id, oid: repository.ref.target.oid })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "GraphqlResponseError",
      data: { made: { ref: { name: "scratch" } }, merged: null },
      errors: [{ type: "UNPROCESSABLE", path: ["merged"], message: 'Failed to merge: "Already merged"' }],
    });
    const refUpdates = [
      { name: "refs/heads/scratch", beforeOid: repository.ref.target.oid, afterOid: zeroOid },
    ];
    await job.graphql(
      "mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
      {
        input: { repositoryId: repository.id, refUpdates },
      },
    );
    expect(await github.git.readRef("acme/shop", "refs/heads/scratch")).toBeUndefined();
  });

  it("counts as one of the job's requests and breaks no contract", () => {
    expect(github.violations).toEqual([]);
    expect(github.traffic.job(1).requests).toBe(3);
  });
});

async function commit(files: Readonly<Record<string, string>>, parents: readonly string[]): Promise<string> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([path, text]) => ({
      path,
      mode: "100644",
      type: "blob" as const,
      sha: await github.git.createBlob("acme/shop", Buffer.from(text)),
    })),
  );
  const tree = await github.git.createTree("acme/shop", { base: undefined, entries });
  return github.git.createCommit("acme/shop", { tree, parents, message: "Change files" });
}
