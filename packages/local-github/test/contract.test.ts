import { describe, expect, it } from "@jest/globals";
import { contract, findOperation } from "../src/contract/contract.js";
import { problemsOfRequest, problemsOfResponse, validateWebhook } from "../src/contract/validator.js";
import { restTable } from "../src/rest/index.js";

describe("the extract of GitHub's description", () => {
  it("holds exactly the operations that are emulated", () => {
    expect(Object.keys(contract.operations).toSorted()).toEqual(Object.keys(restTable).toSorted());
  });

  it("is small enough for a bundle", () => {
    expect(JSON.stringify(contract).length).toBeLessThan(1_000_000);
  });
});

describe("finding an operation", () => {
  it.each([
    ["GET", "/repos/acme/shop/git/ref/heads/release/1", "git/get-ref", { ref: "heads/release/1" }],
    ["GET", "/repos/acme/shop/git/ref/heads%2Frelease%2F1", "git/get-ref", { ref: "heads/release/1" }],
    [
      "GET",
      "/repos/acme/shop/compare/develop...feature%2Fa",
      "repos/compare-commits-with-basehead",
      { basehead: "develop...feature/a" },
    ],
    ["GET", "/repos/acme/shop/contents/src/a%20b.txt", "repos/get-content", { path: "src/a b.txt" }],
    ["GET", "/repos/acme/shop/contents/", "repos/get-content", { path: "" }],
    ["GET", "/repos/acme/shop/issues/comments/7", "issues/get-comment", { comment_id: "7" }],
    ["GET", "/repos/acme/shop/releases/latest", "repos/get-latest-release", {}],
    ["GET", "/repos/acme/shop/releases/tags/v1.0.0", "repos/get-release-by-tag", { tag: "v1.0.0" }],
    [
      "GET",
      "/repos/acme/shop/commits/develop/status",
      "repos/get-combined-status-for-ref",
      { ref: "develop" },
    ],
    ["GET", "/repos/acme/shop/commits/feature/a", "repos/get-commit", { ref: "feature/a" }],
  ])("%s %s is %s", (...[method, path, id, parameters]) => {
    expect(findOperation(method, path)).toMatchObject({ id, parameters });
  });

  it("knows no others", () => {
    expect(findOperation("POST", "/repos/acme/shop/hooks")).toBeUndefined();
    expect(findOperation("DELETE", "/repos/acme/shop/git/refs")).toBeUndefined();
  });
});

describe("checking", () => {
  const call = (method: string, path: string) => {
    const found = findOperation(method, path);
    if (found === undefined) throw new Error(`${method} ${path} is unknown.`);
    return found;
  };
  const createRef = call("POST", "/repos/acme/shop/git/refs");
  const query = new URLSearchParams();

  it("takes a good request", () => {
    expect(
      problemsOfRequest(createRef, { query, body: { ref: "refs/heads/a", sha: "1".repeat(40) } }),
    ).toEqual([]);
  });

  it.each([
    ["an unknown field", { ref: "refs/heads/a", sha: "1", force: true }, "unknown field"],
    ["a missing field", { ref: "refs/heads/a" }, "lacks"],
    ["a wrong type", { ref: 1, sha: "1" }, "must be string"],
    ["no body", undefined, "missing"],
  ])("names %s", (_, body, word) => {
    expect(problemsOfRequest(createRef, { query, body }).join()).toContain(word);
  });

  it("names unknown and wrong parameters of the query", () => {
    const list = call("GET", "/repos/acme/shop/pulls");
    expect(
      problemsOfRequest(list, { query: new URLSearchParams("state=merged"), body: undefined }).join(),
    ).toContain("open, closed, all");
    expect(
      problemsOfRequest(list, { query: new URLSearchParams("colour=red"), body: undefined }).join(),
    ).toContain("colour");
    expect(
      problemsOfRequest(list, { query: new URLSearchParams("per_page=50&page=2"), body: undefined }),
    ).toEqual([]);
  });

  it("names what an answer has too much, lacks or must not be", () => {
    const getRef = call("GET", "/repos/acme/shop/git/ref/heads/a");
    const body = {
      ref: "refs/heads/a",
      node_id: "R",
      url: "http://127.0.0.1/x",
      object: { type: "commit", sha: "1".repeat(40), url: "http://127.0.0.1/y" },
    };
    expect(problemsOfResponse(getRef, { status: 200, body })).toEqual([]);
    expect(problemsOfResponse(getRef, { status: 200, body: { ...body, colour: "red" } }).join()).toContain(
      "colour",
    );
    expect(problemsOfResponse(getRef, { status: 200, body: { ...body, object: {} } }).join()).toContain(
      "lacks",
    );
    expect(problemsOfResponse(getRef, { status: 202, body }).join()).toContain("not documented");
  });

  it("knows the webhooks by event and action", () => {
    expect(validateWebhook("pull_request", "synchronize", {}).join()).toContain("lacks");
    expect(validateWebhook("workflow_run", "completed", {}).join()).toContain("lacks");
    expect(validateWebhook("pull_request", "exploded", {}).join()).toContain("no webhook");
  });
});
