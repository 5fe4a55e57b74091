/** What runs where, as a person finds it by looking at branches, machines and pages. */
import type { FollowUp } from "../../domain/state/state.js";
import type { Fixture } from "../fixture/fixture.js";

/** Lines that the pages of a machine show, and lines that they must not. */
export interface Shown {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** A pull request as a text of the console names it that links nothing. */
export const named = (number: number): string => `\\#&#8203;${number}`;

/** The version that production is known to run. */
export async function liveVersion({ observer }: Fixture): Promise<string | undefined> {
  const production = (await observer.state())?.production;
  return production?.kind === "known" ? production.version : undefined;
}

/** Staging's machine runs staging's commit, and that shows this. */
export async function expectStaging(fixture: Fixture, { has, lacks }: Shown): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  const [staging, running] = [await observer.commit("staging"), deployTarget.running("staging")];
  expect.equal("staging runs the tree of its branch", running?.tree, staging.tree);
  expectPages(fixture, "staging", { has, lacks });
}

/** Production runs exactly this release, which has landed and is told everywhere. */
export async function expectLive(
  fixture: Fixture,
  version: string,
  { has, lacks, pending = [] }: Shown & { readonly pending?: readonly FollowUp["kind"][] },
): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  expect.equal(`${version} is live`, await liveVersion(fixture), version);
  const tag = await observer.git.commit(`refs/tags/${version}`);
  expect.equal(
    "production runs the commit of its tag",
    deployTarget.running("production")?.sha,
    tag?.sha ?? "no tag",
  );
  expectPages(fixture, "production", { has, lacks });
  const [deployment] = await observer.deployments("production");
  expect.equal(
    "GitHub shows this deployment as the newest, and successful",
    [deployment?.sha, deployment === undefined ? "none" : await observer.deploymentState(deployment.id)],
    [tag?.sha, "success"],
  );
  expect.equal("its page is the latest", (await observer.latestRelease()).tag_name, version);
  const followUps = (await observer.state())?.followUps.filter(({ kind }) => !pending.includes(kind));
  expect.equal("nothing is pending", followUps, []);
}

/** Production runs that older release again, and the log knows it. */
export async function expectRolledBackTo(
  fixture: Fixture,
  version: string,
  { has, lacks }: Shown,
): Promise<void> {
  const { expect, observer, deployTarget } = fixture;
  expect.equal(`${version} is live again`, await liveVersion(fixture), version);
  const tag = await observer.commit(`refs/tags/${version}`);
  expect.equal("production runs the commit of its tag", deployTarget.running("production")?.sha, tag.sha);
  expectPages(fixture, "production", { has, lacks });
  expect.equal("its page is the latest again", (await observer.latestRelease()).tag_name, version);
}

/** Production is as it was: nothing more was sent there than this many times. */
export function expectUploads({ expect, deployTarget }: Fixture, count: number): void {
  const uploads = deployTarget.uploads.filter(({ place }) => place === "production");
  expect.equal(`production got ${count} deployments so far`, uploads.length, count);
}

function expectPages(
  { expect, deployTarget }: Fixture,
  place: "staging" | "production",
  { has, lacks }: Shown,
): void {
  const pages = deployTarget.running(place)?.pages ?? "";
  expect.contains(`${place} shows what it should`, pages, has);
  expect.equal(
    `and nothing else on ${place}`,
    lacks.filter((line) => pages.includes(line)),
    [],
  );
}
