import type { UserLogin, Commit } from "../../../../src/domain/values/values.js";
/** What a card reads of two releases, from the local GitHub, and what that costs. */
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { requestDraft } from "../../../../src/actions/follow-ups/rollback/draft-request.js";
import type { DecisionContext } from "../../../../src/actions/run/decision-context.js";
import type { Policy } from "../../../../src/domain/policy/policy.js";
import type { RollbackPreview } from "../../../../src/domain/log/rollback-preview.js";
import { createGitHubFixture, type Files, type GitHubFixture } from "../../../support/github-fixture.js";
import { policyWith, stagedWith, TestLog } from "../../../support/builders.js";

const old: Files = {
  ".github/workflows/deploy.yml": "name: Deploy\n",
  "requirements.txt": "alembic==1.20.1\n",
  "alembic.ini": "[alembic]\n",
  "migrations/versions/a1.py": 'revision = "a1"\n',
  "app/main.py": "print(1)\n",
};
const now: Files = {
  ...old,
  "migrations/versions/c3.py": 'down_revision = "a1"\n',
  "app/main.py": "print(2)\n",
};

let fixture: GitHubFixture;
beforeAll(async () => {
  fixture = await createGitHubFixture();
});
afterAll(() => fixture.close());

interface Story {
  readonly target: Files;
  readonly from: Files;
  readonly develop?: Files;
  readonly migrations: Policy["migrations"];
}

/** The request's preview, and how many requests it took. */
async function requested(
  story: Story,
): Promise<{ readonly preview: RollbackPreview; readonly requests: number }> {
  const target = await fixture.commit(story.target);
  const from = await fixture.commit(story.from, [target]);
  const develop = story.develop === undefined ? from : await fixture.commit(story.develop, [from]);
  const { state } = new TestLog()
    .stage(stagedWith({ number: 1 }))
    .release("v1.0.0")
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0");
  const commits: Readonly<Record<string, Commit>> = { "v1.0.0": target, "v1.1.0": from };
  const releases = state.releases.map((each) => ({ ...each, commit: commits[each.version] ?? each.commit }));
  const world = await fixture.world();
  const standing = {
    state: { ...state, releases },
    policy: { ...policyWith(), migrations: story.migrations },
    snapshot: { develop },
  } as unknown as DecisionContext;
  const wish = { by: "sam" as UserLogin, automatic: false, asked: "", reason: "500s" };
  const outcome = await requestDraft(world, standing, wish);
  if (!("draft" in outcome) || outcome.draft.facts.type !== "rollback-requested") throw new Error("refused");
  return { preview: outcome.draft.facts.preview, requests: fixture.github.traffic.job(world.jobId).requests };
}

describe("a card", () => {
  it.each<readonly [string, Partial<Story>]>([
    ["whose deploy.yml is today's", {}],
    ["whose deploy.yml is not on develop's tip", { develop: { ...now, "x.txt": "1\n" } }],
    ["whose deploy.yml differs", { develop: { ...now, ".github/workflows/deploy.yml": "name: Other\n" } }],
  ])("%s takes at most two requests more than one that looks for no migrations", async (_, part) => {
    const story = { target: old, from: now, ...part };
    const without = await requested({ ...story, migrations: [] });
    const withDetection = await requested({ ...story, migrations: "detected" });
    expect(withDetection.requests - without.requests).toBeLessThanOrEqual(2);
    expect(withDetection.preview.deployWorkflow).toBe(without.preview.deployWorkflow);
    expect(without.preview.database).toBeUndefined();
    const patterns = await requested({ ...story, migrations: ["migrations/**"] });
    expect(patterns.requests).toBeLessThanOrEqual(withDetection.requests);
    expect(patterns.preview).toEqual(withDetection.preview);
  });

  it("shows the tool, why it was recognised, and what leaves", async () => {
    const { preview } = await requested({ target: old, from: now, migrations: "detected" });
    expect(preview.migrations).toEqual({
      kind: "found",
      paths: ["migrations/versions/c3.py"],
      count: 1,
      isAtLeast: false,
    });
    expect(preview.database).toEqual({
      tools: [
        {
          tool: "alembic",
          evidence: { kind: "dependency", name: "alembic", path: "requirements.txt" },
          inTarget: true,
          leaving: { count: 1, paths: ["migrations/versions/c3.py"] },
          changed: { count: 0, paths: [] },
          returning: { count: 0, paths: [] },
          special: [],
        },
      ],
      doubts: [],
    });
  });

  it("names a manifest that is no text, and goes on", async () => {
    const binary = { content: Buffer.from([0, 1, 2, 255]), mode: "100644" };
    const { preview } = await requested({
      target: { ...old, "package.json": binary },
      from: { ...now, "package.json": binary },
      migrations: "detected",
    });
    expect(preview.database?.doubts).toEqual([{ kind: "unreadable", path: "package.json" }]);
    expect(preview.database?.tools.map(({ tool }) => tool)).toEqual(["alembic"]);
  });

  it("says that the older release has no tool, and recognises one by what stands in a migration", async () => {
    const { preview } = await requested({
      target: { "app.txt": "1\n" },
      from: { "app.txt": "1\n", "db/migrations/1_shop.sql": "-- migrate:up\ncreate table shop;\n" },
      migrations: "detected",
    });
    expect(preview.database?.tools).toMatchObject([
      { tool: "dbmate", inTarget: false, evidence: { kind: "annotation", path: "db/migrations/1_shop.sql" } },
    ]);
  });

  it("counts the patterns of the policy file, whatever is recognised", async () => {
    const { preview } = await requested({ target: old, from: now, migrations: ["app/**"] });
    expect(preview.migrations).toMatchObject({ paths: ["app/main.py"], count: 1 });
    expect(preview.database?.tools).toHaveLength(1);
  });
});
