import { verifyLog, type LogVerdict } from "../../../verify/verify-log.js";
import { branches } from "../../../domain/values/names.js";
import { entryPath } from "../../../domain/log/entry-path.js";
import { changeFile } from "../../fixture/forgery.js";
import type { Fixture } from "../../fixture/fixture.js";
import { needed } from "../../report/needed.js";
import type { Scenario } from "../scenario.js";

const ref = `refs/heads/${branches.log}`;

export const logRewritten: Scenario = {
  name: "log-rewritten",
  group: "refusals",
  title:
    "An administrator switches the rules off and edits history: one changed word and one cut end are found",
  why: "Elsewhere the audit trail is a page that whoever is audited can edit, or an artifact that expires.",
  start: "released",
  async play(fixture) {
    const { people, expect, observer } = fixture;
    const [kept, entries] = [await observer.commit(branches.log), await observer.entries()];
    const newest = needed(entries.at(-1), "entry in the log");

    await fixture.scene("Before, an auditor writes down the newest hash", async () => {
      expect.equal("the log is intact and holds it", (await verdictOf(fixture, newest.hash)).kind, "intact");
    });

    await fixture.scene("An approval gets another name", async () => {
      const approval = needed(
        entries.find(({ type }) => type === "approval-granted"),
        "approval in the log",
      );
      people.ada.tells("switches the rules off and puts another name into the approval");
      await changeFile(observer.git.directory, {
        from: branches.log,
        to: "forged",
        path: entryPath(approval.sequence),
        change: (content) => Buffer.from(content.toString("utf8").replaceAll("tess", "toni")),
      });
      await moveLog(fixture, (await observer.commit("refs/heads/forged")).sha);
      const verdict = await verdictOf(fixture);
      expect.equal(
        "verify names the entry",
        verdict.kind === "broken" ? [verdict.fault, verdict.sequence] : verdict.kind,
        ["wrong-hash", approval.sequence],
      );
      await moveLog(fixture, kept.sha);
    });

    await fixture.scene("The last entries are cut off, so that what is left is whole", async () => {
      people.ada.tells("resets the log to what it was some entries ago");
      await moveLog(fixture, needed((await observer.commit(kept.parents[0] ?? "")).parents[0], "older log"));
      expect.equal("in itself it is intact", (await verdictOf(fixture)).kind, "intact");
      const verdict = await verdictOf(fixture, newest.hash);
      expect.equal(
        "what the auditor wrote down is missing",
        verdict.kind === "broken" ? verdict.fault : verdict.kind,
        "hash-not-found",
      );
      await moveLog(fixture, kept.sha);
    });

    await fixture.scene("Put back from any clone, it holds everything again", async () => {
      expect.equal(
        "the log is intact and holds the hash",
        (await verdictOf(fixture, newest.hash)).kind,
        "intact",
      );
    });
  },
};

const verdictOf = (fixture: Fixture, contains?: string): Promise<LogVerdict> =>
  verifyLog({ repo: fixture.observer.git.directory, branch: branches.log, contains });

async function moveLog({ github, observer, repository }: Fixture, after: string): Promise<void> {
  const before = (await observer.commit(ref)).sha;
  await github.git.moveRefs(repository, [{ ref, before, after }]);
}
