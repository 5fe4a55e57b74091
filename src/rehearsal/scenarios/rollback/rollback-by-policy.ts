import { pages } from "../../fixture/shop-app.js";
import { policyPath } from "../../../domain/values/names.js";
import { quickPolicy } from "../../fixture/installation.js";
import { approve, propose, proposeTea } from "../../steps/changes.js";
import { factsOf, newestOf } from "../../report/log-reading.js";
import { liveVersion } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const rollbackByPolicy: Scenario = {
  name: "rollback-by-policy",
  group: "rollback",
  title: "A release fails and the policy approved the way back beforehand: once, marked, and never in a loop",
  why: "Elsewhere automatic rollbacks flap between two broken versions all night.",
  start: {
    policy: (address) =>
      quickPolicy(address).replace("production:\n", "production:\n  on-failure: rollback\n"),
  },
  async play(fixture) {
    await fixture.scene("Tea is the first release", async () => {
      await approve(fixture, await proposeTea(fixture));
      fixture.expect.equal("v1.0.0 is live", await liveVersion(fixture), "v1.0.0");
    });
    await fixture.scene("The next one does not start in production, and v1.0.0 comes back by itself", () =>
      comesBack(fixture),
    );
    await fixture.scene("It fails again, and so does the way back: from here on it is for people", () =>
      isNotRepeated(fixture),
    );
  },
};

/** Staging has a cache, production has none. */
const needsCache = (branch: string) => ({
  branch,
  title: `Use the cache (${branch})`,
  files: { [pages.needs]: `needs disk\nneeds cache\nneeds ${branch === "cache" ? "disk" : "cache"}\n` },
});

async function comesBack(fixture: Fixture): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  await approve(fixture, await propose(fixture, needsCache("cache")));
  const entries = await observer.entries();
  const approved = newestOf(entries, "rollback-approved");
  expect.equal(
    "the log says that the policy approved it, and which",
    [approved?.source, approved?.by, approved?.reference.startsWith("policy ")],
    ["policy", "release-console", true],
  );
  const requested = newestOf(entries, "rollback-requested");
  expect.contains("the request holds the evidence", requested?.reason ?? "", [
    "v1.1.0",
    "production / deploy",
  ]);
  const tag = await observer.commit("refs/tags/v1.0.0");
  expect.equal(
    "v1.0.0 runs again",
    [deployTarget.running("production")?.sha, deployTarget.running("production")?.runs],
    [tag.sha, true],
  );
  expect.equal("and is known to", await liveVersion(fixture), "v1.0.0");
  expect.contains(
    "everybody reads who approved it",
    JSON.stringify(await observer.comments(await issueOf(fixture, "RB-1"))),
    ["Approved by the policy file beforehand"],
  );
}

async function isNotRepeated(fixture: Fixture): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const before = (await observer.entries()).length;
  const change = await propose(fixture, needsCache("again"));
  deployTarget.refuseNext("production", 2);
  await approve(fixture, change);
  const entries = (await observer.entries()).slice(before);
  expect.equal(
    "one deployment, one way back, and no more",
    factsOf(entries, "production-deployment-started").map(({ mode }) => mode),
    ["deploy", "rollback"],
  );
  const { rollback, production } = (await observer.state()) ?? {};
  expect.equal(
    "the request is open for people",
    [rollback?.phase, production?.kind],
    ["failed", "uncertain"],
  );
  expect.contains(
    "and its issue says how to go on",
    JSON.stringify(await observer.comments(await issueOf(fixture, "RB-2"))),
    ["RB-2 is not complete", "/retry RB-2"],
  );
  expect.contains("the policy says so", await observer.git.text("develop", policyPath), [
    "on-failure: rollback",
  ]);
}

const issueOf = async ({ observer }: Fixture, id: string): Promise<number> =>
  (await observer.issues("rollback")).find(({ title }) => title.startsWith(`${id} `))?.number ?? 0;
