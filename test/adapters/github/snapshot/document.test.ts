import { expect, it } from "@jest/globals";
import { snapshotDocument } from "../../../../src/adapters/github/snapshot/query.js";
import { addPull, createStage, job } from "../../../../packages/local-github/test/graphql/graphql-parts.js";

it("GitHub's schema answers the snapshot of the console", async () => {
  const stage = await createStage();
  try {
    const root = await stage.commit(
      { "README.md": "# Shop\n" },
      { on: "develop", message: "Start the shop" },
    );
    const head = await stage.commit(
      { "README.md": "# Shop\n", "cart.ts": "one\n" },
      { parents: [root], message: "Add a cart" },
    );
    await stage.parts.git.moveRefs("acme/shop", [
      { ref: "refs/heads/feature/cart", before: undefined, after: head },
    ]);
    addPull(stage, { headBranch: "feature/cart", headSha: head });
    const answer = await stage.ask(
      snapshotDocument,
      {
        ...{ owner: "acme", repo: "shop", base: "develop", size: 20, after: null },
        ...{ baseRef: "refs/heads/develop", stagingRef: "refs/heads/staging" },
      },
      job({
        actions: "write",
        checks: "read",
        contents: "write",
        deployments: "write",
        issues: "write",
        "pull-requests": "write",
        statuses: "write",
      }),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      repository: {
        log: null,
        pullRequests: { nodes: [{ number: 1, head: { nodes: [{ commit: { oid: head } }] } }] },
      },
    });
    expect(stage.violations).toEqual([]);
  } finally {
    await stage.close();
  }
});
