/** What `gh` asks for, as gh-client.test.ts wrote it down, is answered: no `gh` is needed here. */
import { readFile } from "node:fs/promises";
import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { Kind, OperationTypeNode, parse, type OperationDefinitionNode } from "graphql";
import { contract } from "../../src/contract/contract.js";
import { mutationTable } from "../../src/graphql/resolvers.js";
import { readDocument } from "../../src/graphql/schema.js";
import { restTable } from "../../src/rest/index.js";
import type { Traffic } from "./gh-recorder.js";
import { openShop, type GhShop } from "./gh-shop.js";

const { rest, graphql } = JSON.parse(
  await readFile(new URL("recorded-traffic.json", import.meta.url), "utf8"),
) as Traffic;

const operationOf = (document: string): OperationDefinitionNode => {
  const operation = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`There is no operation: ${document}`);
  return operation;
};
const queries = graphql.filter((document) => operationOf(document).operation === OperationTypeNode.QUERY);
const mutations = graphql.filter(
  (document) => operationOf(document).operation === OperationTypeNode.MUTATION,
);

const place = { owner: "acme", repo: "shop" };
let opened: GhShop;
let pullId: string;
beforeAll(async () => {
  opened = await openShop();
  const { github } = opened;
  const as = (login: string) =>
    getOctokit(github.token(login), { baseUrl: github.urls.api, request: { fetch } }).rest;
  const { data } = await as("ada").pulls.create({ ...place, title: "Pay", head: "pay", base: "main" });
  pullId = data.node_id;
  const [issue, pull] = [
    { ...place, issue_number: 1 },
    { ...place, pull_number: 1 },
  ];
  await as("ada").issues.addLabels({ ...issue, labels: ["bug"] });
  await as("ada").pulls.requestReviewers({ ...pull, reviewers: ["bob", "cleo"] });
  await as("bob").pulls.createReview({ ...pull, event: "APPROVE", body: "Well done" });
  await as("cleo").issues.createComment({ ...issue, body: "Thank you, @ada" });
  await as("cleo").repos.createCommitStatus({ ...place, sha: data.head.sha, state: "success" });
  await as("bob").issues.create({ ...place, title: "It fails", labels: ["bug"], assignees: ["ada"] });
  await as("cleo").issues.createComment({ ...place, issue_number: 2, body: "Here, too, @ada" });
  await as("ada").repos.createRelease({ ...place, tag_name: "v1.0.0", target_commitish: "main" });
  await github.settled();
});
afterAll(() => opened.close());

it("is something", () => {
  expect(Object.keys(rest).length).toBeGreaterThan(30);
  expect([queries.length > 30, mutations.length > 15]).toEqual([true, true]);
});

it.each(Object.entries(rest))("%s is answered, with %j", (id, text) => {
  const names = text.split(" ").filter((name) => name !== "");
  const operation = contract.operations[id];
  expect(restTable).toHaveProperty([id, "run"]);
  const known = [
    ...Object.keys(operation?.query.properties ?? {}),
    ...Object.keys((operation?.body as { properties?: object } | undefined)?.properties ?? {}),
  ];
  expect(names.filter((name) => !known.includes(name))).toEqual([]);
});

it.each(mutations)("%s is known", (document) => {
  expect(readDocument(document)).not.toHaveProperty("problems");
  for (const field of operationOf(document).selectionSet.selections)
    expect(mutationTable[field.kind === Kind.FIELD ? field.name.value : ""]).toBeInstanceOf(Function);
});

it.each(queries)("%s is answered as GitHub's schema says", async (query) => {
  const declared = operationOf(query).variableDefinitions ?? [];
  const names = declared.map(({ variable }) => variable.name.value);
  const { github } = opened;
  const response = await fetch(github.urls.graphql, {
    method: "POST",
    headers: { authorization: `bearer ${github.token("bob")}` },
    body: JSON.stringify({
      query,
      variables: Object.fromEntries(names.map((name) => [name, valuesFor(query)[name]])),
    }),
  });
  const { data, errors } = (await response.json()) as { readonly data: object; readonly errors?: unknown };
  expect(errors).toBeUndefined();
  // Something is found wherever something is asked for.
  for (const value of Object.values(data)) expect(value).toBeTruthy();
  expect(github.violations).toEqual([]);
});

const valuesFor = (query: string): Readonly<Record<string, unknown>> => ({
  ...{ owner: "acme", name: "shop", repo: "shop", viewer: "ada" },
  number: query.includes("pullRequest(") ? 1 : 2,
  ...{ pr_number: 1, pullRequestNumber: 1, limit: 30, per_page: 10, perPage: 30 },
  ...{ headRef: "pay", headRefName: "pay", tagName: "v1.0.0", id: pullId, type: "ISSUE" },
  ...{ direction: "DESC", orderBy: { field: "CREATED_AT", direction: "ASC" } },
  query: "repo:acme/shop is:issue fails",
  q: "repo:acme/shop is:pr label:bug author:ada",
  viewerQuery: "repo:acme/shop state:open is:pr author:ada",
  reviewerQuery: "repo:acme/shop state:open review-requested:@me",
});
