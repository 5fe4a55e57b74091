/** The checks of a recovery are started as far as that does nothing but check; the others are named on the pull request. */
import { expect, it } from "@jest/globals";
import { readWorkflow } from "../../../../src/adapters/workflow-file.js";
import { startableChecks, startChecks } from "../../../../src/actions/follow-ups/recovery/start-checks.js";
import type { DecisionContext } from "../../../../src/actions/run/decision-context.js";
import type { Ports } from "../../../../src/ports/ports.js";
import { snapshotWith, TestLog } from "../../../support/builders.js";

const file = (name: string) => `.github/workflows/${name}.yml`;
const workflow = (name: string, on: string, job = "runs-on: x, steps: [{ run: make }]") =>
  readWorkflow(file(name), `name: ${name}\non: ${on}\njobs: { ${name}: { ${job} } }\n`);

const both = "[pull_request, workflow_dispatch]";
const workflows = [
  workflow("test", both),
  workflow("lint", "[push, workflow_dispatch]"),
  workflow(
    "ship",
    both,
    `if: "github.event_name == 'workflow_dispatch'", runs-on: x, steps: [{ run: ship }]`,
  ),
  workflow("tear-down", "{ pull_request: { types: [closed] }, workflow_dispatch: }"),
  workflow("old", both),
  workflow("title", "pull_request"),
];

interface Seen {
  readonly started: string[];
  readonly comments: string[];
}

function world(
  more: Partial<Ports["runs"]> & { readonly hasApp?: boolean } = {},
  inCheckout = workflows,
): Seen & { readonly ports: Ports } {
  const { hasApp = false, ...runs } = more;
  const seen: Seen = { started: [], comments: [] };
  const ports = {
    hasApp,
    runner: { info: () => undefined, notice: () => undefined },
    setup: { read: () => Promise.resolve({ checkout: { workflows: inCheckout } }) },
    runs: {
      recentFiles: (event: string) =>
        Promise.resolve(
          (event === "push" ? ["lint"] : ["test", "ship", "tear-down", "title", "docs"]).map(file),
        ),
      startChecks: (_: string, files: readonly string[]) => {
        seen.started.push(...files);
        return Promise.resolve(files.filter((each) => each !== file("lint")));
      },
      ...runs,
    },
    conversations: {
      findOwn: () => Promise.resolve([seen.comments.length === 0 ? undefined : 1]),
      updateComment: ({ body }: { readonly body: string }) => {
        seen.comments.splice(0, 1, body);
        return Promise.resolve();
      },
      comment: ({ body }: { readonly body: string }) => {
        seen.comments.push(body);
        return Promise.resolve({ id: 1 });
      },
    },
  };
  return { ...seen, ports: ports as unknown as Ports };
}

const context = { snapshot: snapshotWith(new TestLog()) } as DecisionContext;

async function start(of: ReturnType<typeof world>): Promise<void> {
  const checks = await startableChecks(of.ports, context);
  await startChecks(of.ports, { branch: "release-console/recovery/RB-1", number: 7, checks });
}

it("starts what lately checked pull requests and pushes, and nothing that deploys or tears down", async () => {
  const seen = world();
  await start(seen);
  expect(seen.started).toEqual([file("test"), file("lint")]);
});

it("says which ones it did not start, why, and what starts them", async () => {
  const seen = world();
  await start(seen);
  expect(seen.comments).toHaveLength(1);
  const [comment = ""] = seen.comments;
  expect(comment).toContain(
    '- .github/workflows/ship.yml: it would also run the job "ship", which never runs for a pull request.',
  );
  expect(comment).toContain('- .github/workflows/title.yml: it has no trigger "workflow\\_dispatch".');
  expect(comment).toContain("- .github/workflows/lint.yml: it was refused by GitHub.");
  expect(comment).toContain("git commit --allow-empty");
  expect(comment).not.toContain("tear-down");
});

it("says on a later head that by now all were started, where it had said otherwise", async () => {
  const told = world();
  await start(told);
  const checks = { files: [file("test")], left: [] };
  const restack = () =>
    startChecks(told.ports, { branch: "release-console/recovery/RB-1", number: 7, checks, isAgain: true });
  await restack();
  expect(told.comments).toHaveLength(1);
  expect(told.comments[0]).toContain("The console started all checks of this pull request.");
  const nothing = { files: [], left: [] }; // is known, say because GitHub does not answer
  await start(told);
  await startChecks(told.ports, { branch: "b", number: 7, checks: nothing, isAgain: true });
  expect(told.comments[0]).toContain("Not started");
  const untold = world();
  await startChecks(untold.ports, {
    branch: "release-console/recovery/RB-1",
    number: 7,
    checks,
    isAgain: true,
  });
  expect(untold.comments).toEqual([]);
});

it("starts nothing that checks pull requests to other branches only", async () => {
  const elsewhere = workflow("docs", "{ pull_request: { branches: [docs] }, workflow_dispatch: }");
  const seen = world({}, [...workflows, elsewhere]);
  await start(seen);
  expect(seen.started).not.toContain(file("docs"));
});

it("has nothing to do with an App, whose pull requests GitHub checks", async () => {
  const seen = world({ hasApp: true });
  await start(seen);
  expect(seen).toMatchObject({ started: [], comments: [] });
});

it("never fails, and says what it does not know", async () => {
  const unknown = world({ recentFiles: () => Promise.reject(new Error("502 of <GitHub>")) });
  await start(unknown);
  expect(unknown.started).toEqual([]);
  expect(unknown.comments[0]).toContain(
    "- Which checks can be started is not known: 502 of &lt;GitHub&gt;.\n",
  );
  expect(unknown.comments[0]).toContain("git commit --allow-empty");
  const refused = world({ startChecks: () => Promise.reject(new Error("Not accessible.")) });
  await start(refused);
  expect(refused.comments[0]).toContain("test.yml: it could not be started: Not accessible.\n");
});
