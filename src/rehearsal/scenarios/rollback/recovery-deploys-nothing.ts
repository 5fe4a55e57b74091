import { approve, propose, titled } from "../../steps/changes.js";
import { rollBack } from "../../steps/rollbacks.js";
import { newestRunId, runsAfter } from "../../steps/runs.js";
import { expectRolledBackTo, expectStaging } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Recovery } from "../../../domain/state/state.js";
import type { Scenario } from "../scenario.js";

const workflow = (lines: string): string => `on:\n${lines}\n`;
const job = (id: string, condition: string): string =>
  `jobs:\n  ${id}:\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${id}`;

/** Checks that are more than checks, as public repositories have them. */
const files = {
  ".github/workflows/ship.yml": `name: Ship\n${workflow(`  pull_request:\n  workflow_dispatch:\n${job("ship", "github.event_name == 'workflow_dispatch'")}`)}`,
  ".github/workflows/teardown.yml": `name: Teardown\n${workflow(`  pull_request: { types: [closed] }\n  workflow_dispatch:\n${job("teardown", "always()")}`)}`,
};

export const recoveryDeploysNothing: Scenario = {
  name: "recovery-deploys-nothing",
  group: "rollback",
  title:
    "Workflows beside CI deploy when somebody starts them: the console starts CI alone, and says what it left",
  why: "Elsewhere a bot starts whatever ran for pull requests: the broken release goes out again, by nobody's word.",
  start: { files: () => files },
  async play(fixture) {
    const { expect } = fixture;
    await fixture.scene("A good release, and one that is wrong", async () => {
      await approve(fixture, await propose(fixture, titled("Shop")));
      await approve(fixture, await propose(fixture, titled("Wrong")));
    });

    const recovery = await fixture.scene("The wrong one is rolled back", async () => {
      const before = newestRunId(fixture);
      await rollBack(fixture);
      await expectRolledBackTo(fixture, "v1.0.0", { has: ["title Shop"], lacks: ["title Wrong"] });
      const started = runsAfter(fixture, before).filter(
        ({ headBranch, event }) =>
          event === "workflow_dispatch" && headBranch?.startsWith("release-console/") === true,
      );
      expect.equal(
        "of the checks CI alone was started",
        [...new Set(started.map(({ path }) => path))],
        [".github/workflows/checks.yml"],
      );
      return openRecovery(fixture);
    });

    await fixture.scene("The recovery says what was not started, and what starts it", async () => {
      const comments = await fixture.observer.comments(recovery.pullRequest);
      const told = comments.map(({ body }) => body).find((body) => body.includes("Not started"));
      expect.contains("for people to read", told ?? "", [
        ".github/workflows/ship.yml: it would also run the job",
        "which never runs for a pull request",
        "git commit --allow-empty",
      ]);
      expect.equal("what looks at no commits is not named", told?.includes("teardown"), false);
    });

    await fixture.scene("dana repairs it: her push starts them all, for a pull request", async () => {
      const before = newestRunId(fixture);
      await fixture.people.dana.pushes(recovery.branch, {
        message: "Call it right",
        files: titled("Right").files,
      });
      await fixture.settles();
      await expectStaging(fixture, { has: ["title Right"], lacks: [] });
      expect.equal(
        "they ran for a pull request, and deployed nothing",
        runsAfter(fixture, before)
          .filter(({ path }) => Object.hasOwn(files, path))
          .map(({ path, event, conclusion }) => [path, event, conclusion]),
        [[".github/workflows/ship.yml", "pull_request", "skipped"]],
      );
    });
  },
};

async function openRecovery({ observer }: Fixture): Promise<Recovery> {
  const recovery = (await observer.state())?.recoveries[0];
  if (recovery === undefined) throw new Error("There is no recovery.");
  return recovery;
}
