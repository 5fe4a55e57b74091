import type { Fixture } from "../../fixture/fixture.js";
import { newestOf, occurInOrder } from "../../report/log-reading.js";
import { needed } from "../../report/needed.js";
import type { PullRequestAt } from "./failing-check.js";

export interface ExpectedRelease {
  readonly version: string;
  readonly pullRequests: readonly PullRequestAt[];
  /** Lines that production must show. */
  readonly production: readonly string[];
}

/** The newest release is this one, everywhere: production, log, tag, notes, release page and develop. */
export async function expectReleased(fixture: Fixture, release: ExpectedRelease): Promise<void> {
  const { expect, observer } = fixture;
  const entries = await observer.entries();
  const intent = needed(
    newestOf(entries, "production-deployment-started"),
    "production deployment in the log",
  );
  const own = entries.slice(entries.findIndex(({ facts }) => facts === intent));
  expect.equal("the intent names the release", [intent.mode, intent.version], ["deploy", release.version]);
  expect.equal(
    "it carries exactly these heads",
    intent.pullRequests.map(({ number, head }) => [number, head]),
    release.pullRequests.map(({ number, head }) => [number, head]),
  );
  expect.that(
    "the result is recorded first, then the tag, landing, notes and page",
    occurInOrder(own, ["production-deployment-started", "production-deployed", "release-tagged"]) &&
      ["pull-request-landed", "release-notes-written", "release-published"].every((type) =>
        own.some((entry) => entry.type === type),
      ),
    own.map(({ type }) => type),
  );
  expect.equal("production is healthy", newestOf(own, "production-deployed")?.health, "healthy");
  await expectTested(fixture, intent.commit, release);
  await expectPublished(fixture, release);
  await expectLanded(fixture, intent.commit.tree, release);
}

/** What was tested is what runs. */
async function expectTested(
  fixture: Fixture,
  commit: { readonly sha: string; readonly tree: string },
  { version, production }: ExpectedRelease,
): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const upload = deployTarget.running("production");
  expect.equal(
    "production runs the commit of the intent",
    [upload?.sha, upload?.tree, upload?.runs],
    [commit.sha, commit.tree, true],
  );
  expect.contains("production shows it", upload?.pages, production);
  const tested = deployTarget.uploads.some(
    ({ place, upload: { tree } }) => place === "staging" && tree === commit.tree,
  );
  expect.that("exactly this tree stood on staging before", tested, commit.tree);
  expect.equal("the tag is on this commit", (await observer.commit(`refs/tags/${version}`)).sha, commit.sha);
  const deployment = (await observer.deployments("production"))[0];
  expect.equal("the newest production deployment on GitHub is this commit", deployment?.sha, commit.sha);
  expect.equal(
    "and successful",
    deployment === undefined ? undefined : await observer.deploymentState(deployment.id),
    "success",
  );
  const state = await observer.state();
  expect.equal("the state knows what is live", state?.production, { kind: "known", version });
}

async function expectPublished(fixture: Fixture, { version, pullRequests }: ExpectedRelease): Promise<void> {
  const { expect, observer } = fixture;
  const named = pullRequests.map(({ number }) => `#${number}`);
  expect.contains(
    "its notes name the pull requests",
    await observer.git.text("release-log", `releases/${version}.md`),
    [version, ...named],
  );
  expect.contains("RELEASE_NOTES.md has it", await observer.git.text("release-log", "RELEASE_NOTES.md"), [
    version,
    ...named,
  ]);
  const latest = await observer.latestRelease();
  expect.equal("the newest release page is its", latest.tag_name, version);
  expect.contains("which names them too", latest.body ?? "", named);
}

async function expectLanded(
  fixture: Fixture,
  tree: string,
  { version, pullRequests }: ExpectedRelease,
): Promise<void> {
  const { expect, observer } = fixture;
  for (const { number, head } of pullRequests) {
    expect.that(`#${number} is merged`, (await observer.pull(number)).merged);
    expect.equal("its status is green", (await observer.status(head))?.state, "success");
    expect.contains("its comment says which release it is in", await observer.statusComment(number), [
      `Released in ${version}`,
    ]);
  }
  const [develop, staging] = await Promise.all([observer.commit("develop"), observer.commit("staging")]);
  expect.equal("develop has the tree that was released", develop.tree, tree);
  expect.equal("staging is rebuilt on develop", staging.tree, develop.tree);
  const state = await observer.state();
  expect.equal("nothing is pending", state?.followUps, []);
  expect.equal("the train is empty", state?.train.staged, []);
}
