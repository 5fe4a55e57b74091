/** Commits that bypassed the console go to production with a release, leave with it and come back with its recovery: said each time. */
import { expect, it } from "@jest/globals";
import { mentionNotifications } from "../../../src/domain/rollback/notifications.js";
import { completedEvent } from "../../../src/domain/events/rollback-events.js";
import { releaseNotes } from "../../../src/domain/train/release-notes.js";
import type { Rollback } from "../../../src/domain/state/state.js";
import { commit, sha, stagedWith, type TestLog } from "../../support/builders.js";
import { announced, approveRollback, endDeployment, releases } from "../../support/rollback-story.js";

const hotfix = { sha: sha("hotfix"), title: "Call it hotfixed", author: "toni" };
const short = hotfix.sha.slice(0, 7);
const repositoryUrl = "https://github.test/acme/shop";

/** v1.1.0 ships #2 and a hotfix that somebody squashed onto develop. */
function releasedWithHotfix(): TestLog {
  const log = releases(1);
  const { tip, base } = log.state.train;
  return log
    .append({ type: "staging-moved", from: tip.sha, to: commit("hot"), base, staged: [], drift: [hotfix] })
    .stage(stagedWith({ number: 2 }))
    .release("v1.1.0");
}

const rollbackOf = ({ state: { rollback } }: TestLog): Rollback => {
  if (rollback === null) throw new Error("No rollback is open.");
  return rollback;
};

it("is in the announcement and in what webhooks get", () => {
  const log = announced(releasedWithHotfix().requestRollback());
  endDeployment(approveRollback(log), "good");
  const rollback = rollbackOf(log);
  const [notification] = mentionNotifications(
    { rollback, issue: 5 },
    { news: "rollback-completed", people: [] },
  );
  expect(notification?.body).toContain(
    `Out of production: #2, \`${short}\` (bypassed the console). A recovery pull request carries them for repair.`,
  );
  const event = completedEvent(rollback, { url: repositoryUrl, now: log.state.log.time });
  expect(event.facts).toMatchObject({ rollback: { commits: [hotfix.sha] } });
});

it("comes back with the recovery, and leaves once more when that is rolled back", () => {
  const log = announced(releasedWithHotfix().requestRollback());
  endDeployment(approveRollback(log), "good");
  log.append(
    { type: "revert-landed", rollback: "RB-1", develop: commit("reverted"), method: "merge" },
    {
      type: "recovery-opened",
      rollback: "RB-1",
      pullRequest: 6,
      branch: "r",
      commit: commit("recovery"),
      base: commit("reverted"),
      carries: rollbackOf(log).carried,
      absorbs: [],
    },
    { type: "rollback-completion-announced", rollback: "RB-1", deliveries: [] },
  );
  expect(log.state.recoveries).toMatchObject([{ carriedDrift: [hotfix] }]);
  log.stage(stagedWith({ number: 6, recovers: "RB-1" })).release("v1.1.1");
  const release = log.state.releases.at(-1);
  if (release === undefined) throw new Error("There is no release.");
  expect(releaseNotes(release, log.state, repositoryUrl)).toContain(
    `- Brings back what was rolled back:\n  - Change 2 (#2) by @dana, first shipped in v1.1.0\n  - ${short} Call it hotfixed, by toni, bypassed the console`,
  );
  log.requestRollback();
  expect(rollbackOf(log).carriedDrift).toEqual([hotfix]);
});

it("leaves with an attempt that failed, and with an older target that a retry goes to", () => {
  const log = releasedWithHotfix();
  const { tip, base } = log.state.train;
  const second = { ...hotfix, sha: sha("second") };
  log
    .append({ type: "staging-moved", from: tip.sha, to: commit("s"), base, staged: [], drift: [second] })
    .stage(stagedWith({ number: 3 }))
    .release("v1.2.0", "failed");
  announced(log.requestRollback());
  expect(rollbackOf(log).carriedDrift).toEqual([second]);
  endDeployment(approveRollback(log), "failed");
  const [first] = log.state.releases;
  if (first === undefined) throw new Error("There is no release.");
  const { id, code, failures } = rollbackOf(log);
  log.append({
    type: "rollback-retried",
    rollback: id,
    by: "ann" as never,
    source: "comment",
    at: log.state.log.time,
    reference: "comment 2",
    target: { version: first.version, commit: first.commit },
    code,
    after: failures.at(-1)?.deployment ?? "",
  });
  expect(rollbackOf(log).carriedDrift).toEqual([hotfix, second]);
});
