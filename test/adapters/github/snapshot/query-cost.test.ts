import { describe, expect, it } from "@jest/globals";
import { getOperationAST, parse } from "graphql";
import { pullRequestPages, snapshotDocument } from "../../../../src/adapters/github/snapshot/query.js";
import { estimateCost, loadSchema } from "@release-console/local-github/graphql";

const costOf = (size: number) => {
  const document = parse(snapshotDocument);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("There is no operation.");
  return estimateCost({
    schema: loadSchema(),
    document,
    operation,
    variables: { owner: "acme", repo: "shop", size, after: null },
  });
};

describe("the snapshot, as GitHub counts it against a job's 1,000 points an hour (platform fact 64)", () => {
  it.each([
    [pullRequestPages.small, 2],
    [pullRequestPages.usual, 3],
    [pullRequestPages.largest, 17],
  ])("of %d pull requests costs at most %d points", (size, points) => {
    const cost = costOf(size);
    expect(cost.errors).toEqual([]);
    expect(cost.points).toBeLessThanOrEqual(points);
    expect(cost.nodes).toBeLessThan(100_000);
  });
});
