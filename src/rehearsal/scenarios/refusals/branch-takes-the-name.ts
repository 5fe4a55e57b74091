import { approve, propose, tea } from "../../steps/changes.js";
import { deleteBranch } from "../../steps/clicks.js";
import { sweep } from "../../steps/runs.js";
import { readBy } from "../../report/read-by-people.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Scenario } from "../scenario.js";

export const branchTakesTheName: Scenario = {
  name: "branch-takes-the-name",
  group: "refusals",
  title:
    "A branch is called release-console, so that git makes none below it: the pull request says so at once",
  why: "Elsewhere a name that git refuses was called a missing permission, and the pull request waited for ever.",
  start: "installed",
  async play(fixture) {
    const { people, expect } = fixture;
    const selling = await fixture.scene(
      "mo tries the console out on a branch; dana proposes tea",
      async () => {
        await people.mo.pushes("release-console", {
          message: "Try the console",
          files: { "NOTES.md": "try\n" },
        });
        await fixture.settles();
        const change = await propose(fixture, tea);
        const { status, comment } = await readBy(fixture, change.number);
        expect.equal(
          "the status does not promise anything",
          status,
          "pending: Ready, waits: GitHub refused a write. (refused)",
        );
        expect.contains("the comment names the branch, and what to do", comment, [
          'There is a branch "release-console", so that git lets nobody make "release-console/',
          'Do: Rename or delete the branch "release-console"',
        ]);
        expect.equal(
          "and blames no permission or rule",
          ["ruleset", "permission", "GitHub App"].filter((word) => comment.includes(word)),
          [],
        );
        expectUploads(fixture, 0);
        return change;
      },
    );

    await fixture.scene(
      "ada deletes the branch, as the comment says: tea boards and is released",
      async () => {
        await deleteBranch(fixture, "release-console");
        await sweep(fixture);
        const { status } = await readBy(fixture, selling.number);
        expect.contains("the status waits for a tester now", status, ["pending: ", "waits for"]);
        await approve(fixture, selling);
        await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      },
    );
  },
};
