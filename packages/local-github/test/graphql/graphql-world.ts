/** The shop that suites of GraphQL ask about, and the one that they change. */
import type { PullRequest } from "../../src/model/model.js";
import { nodeId } from "../../src/model/node-ids.js";
import type { GraphqlAnswer } from "../../src/graphql/index.js";
import { addPull, createStage, job, type Stage } from "./graphql-parts.js";

export const everything = job({
  actions: "write",
  checks: "read",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
});

export const inShop = (fields: string): string =>
  `query { repository(owner: "acme", name: "shop") { ${fields} } }`;

export interface Shop {
  readonly stage: Stage;
  /** The first commit of `develop`, and the last of `feature/cart`. */
  readonly root: string;
  readonly head: string;
  /** Number 1, of `feature/cart`, closes issue 2. */
  readonly pull: PullRequest;
  readonly conflicting: PullRequest;
}

export async function openShop(): Promise<Shop> {
  const stage = await createStage();
  const root = await stage.commit(
    { "README.md": "# Shop\n", "src/cart.ts": "one\n" },
    { on: "develop", message: "Start the shop" },
  );
  const first = await stage.commit(
    { "src/cart.ts": "one\ntwo\n" },
    {
      parents: [root],
      message:
        "Add two\n\nBecause one is not enough.\n\nCo-authored-by: tess <3+tess@users.noreply.github.com>",
    },
  );
  const head = await stage.commit(
    { "docs/cart.md": "Carts.\n" },
    { parents: [first], message: "Document carts" },
  );
  await stage.parts.git.moveRefs("acme/shop", [
    { ref: "refs/heads/feature/cart", before: undefined, after: head },
  ]);
  const pull = addPull(stage, {
    headBranch: "feature/cart",
    headSha: head,
    requestedReviewers: ["tess"],
    body: "Fixes #2 and closes acme/other#3",
  });
  stage.repository.issues.set(2, {
    id: 502,
    number: 2,
    title: "Carts hold one thing",
    body: "",
    state: "open",
    stateReason: undefined,
    author: "tess",
    labels: [],
    assignees: [],
    createdAt: "2026-01-02T00:00:00Z",
    updatedAt: "2026-01-02T00:00:00Z",
    closedAt: undefined,
  });
  const other = await stage.commit(
    { "README.md": "# Another shop\n" },
    { parents: [root], message: "Rename" },
  );
  await stage.parts.git.moveRefs("acme/shop", [
    { ref: "refs/heads/rename", before: undefined, after: other },
  ]);
  const conflicting = addPull(stage, { headBranch: "rename", headSha: other, author: "eve" });
  await stage.commit({ "README.md": "# The shop\n" }, { on: "develop", message: "Be definite" });
  return { stage, root, head, pull, conflicting };
}

export const writer = job({ contents: "write", issues: "write", "pull-requests": "write" });

export interface WritableShop {
  readonly stage: Stage;
  readonly root: string;
  readonly repositoryId: string;
  tipOf(branch: string): Promise<string | undefined>;
  mutate(
    document: string,
    input: Readonly<Record<string, unknown>>,
    caller?: typeof writer,
  ): Promise<GraphqlAnswer>;
  /** Fails when an answer was not as GitHub's schema describes it. */
  close(): Promise<void>;
}

export async function openWritableShop(): Promise<WritableShop> {
  const stage = await createStage();
  const root = await stage.commit(
    { "README.md": "# Shop\n", "src/cart.ts": "one\n" },
    { on: "develop", message: "Start" },
  );
  return {
    stage,
    root,
    repositoryId: nodeId("Repository", stage.repository),
    tipOf: (branch) => stage.parts.git.readRef("acme/shop", `refs/heads/${branch}`),
    mutate: (document, input, caller = writer) => stage.ask(document, { input }, caller),
    close: async () => {
      const { violations } = stage;
      await stage.close();
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}
