import type { OwnPlay } from "./own-play.js";

/** Why it did not end as it should; undefined: it did. */
type Outcome = { readonly ok: boolean; readonly told: string };

export interface OwnStory {
  readonly name: string;
  readonly title: string;
  readonly play: (play: OwnPlay) => Promise<Outcome>;
}

const release: OwnStory = {
  name: "release",
  title: "A pull request goes to production",
  play: async (play) => {
    const pull = await play.opensPullRequest();
    await play.looksAt(pull);
    return approveAndLook(play, pull);
  },
};

async function approveAndLook(play: OwnPlay, pull: number): Promise<Outcome> {
  const { policy, cast, names } = play.fixture;
  if (cast.testers.length < policy.approval.count)
    return {
      ok: false,
      told: `The policy wants ${policy.approval.count} approvals, and ${cast.testers.length} of its testers did not open the pull request.`,
    };
  await play.approves(pull);
  const [{ merged }, live] = [await play.fixture.observer.pull(pull), await play.live()];
  if (merged && live !== undefined)
    return { ok: true, told: `#${pull} is in production as ${live}, and merged to ${names.base}.` };
  await play.looksAt(pull);
  return notWell(play, `#${pull} did not come to production.`);
}

const notWell = (play: OwnPlay, what: string): Outcome => ({
  ok: false,
  told: [what, ...play.lastWords()].join("\n"),
});

const rollback: OwnStory = {
  name: "rollback",
  title: "A release is rolled back",
  play: async (play) => {
    let released = await release.play(play);
    if (!released.ok) return released;
    const releases = (await play.fixture.observer.state())?.releases ?? [];
    // The very first release has nothing to go back to.
    if (releases.length < 2) released = await release.play(play);
    if (!released.ok) return released;
    const before = await play.live();
    await play.requestsRollback();
    if (!(await play.approvesRollback()))
      return notWell(play, "No rollback waits for somebody who may approve it.");
    const after = await play.live();
    return after !== undefined && after !== before
      ? { ok: true, told: `Production runs ${after} again; ${before ?? "what ran"} is rolled back.` }
      : notWell(play, `Production still runs ${after ?? "what is not known"}.`);
  },
};

const checksFail: OwnStory = {
  name: "checks-fail",
  title: "The checks of a pull request fail, and are mended",
  play: async (play) => {
    await play.fixture.target.checksFail(true);
    const pull = await play.opensPullRequest();
    await play.looksAt(pull);
    const staged = (await play.fixture.observer.state())?.train.staged ?? [];
    if (staged.some(({ number }) => number === pull))
      return notWell(play, `#${pull} came to staging with checks that failed.`);
    await play.fixture.target.checksFail(false);
    await play.pushes(pull);
    await play.looksAt(pull);
    const later = (await play.fixture.observer.state())?.train.staged ?? [];
    return later.some(({ number }) => number === pull)
      ? { ok: true, told: `#${pull} stayed off staging until its checks were green.` }
      : notWell(play, `#${pull} did not come to staging with green checks.`);
  },
};

const deploymentFails: OwnStory = {
  name: "deployment-fails",
  title: "The deployment to production fails",
  play: async (play) => {
    const first = await release.play(play);
    if (!first.ok) return first;
    const before = await play.live();
    const pull = await play.opensPullRequest();
    await play.looksAt(pull);
    await play.fixture.target.deploymentFails("production", true);
    await play.approves(pull);
    await play.fixture.target.deploymentFails("production", false);
    await play.looksAt(pull);
    const { merged } = await play.fixture.observer.pull(pull);
    const isFailed = (await play.fixture.observer.entries()).some(
      ({ type }) => type === "production-deployment-failed",
    );
    if (!isFailed || merged)
      return notWell(play, merged ? `#${pull} is merged all the same.` : "No deployment failed.");
    if (play.fixture.policy.production.onFailure === "request") await play.approvesRollback();
    const after = await play.live();
    return {
      ok: true,
      told: `#${pull} is not merged. Production ${after === undefined ? "is in a state that nobody knows: run rollback.yml or release again" : `runs ${after}${after === before ? ", as before" : ""}`}.`,
    };
  },
};

export const ownStories: readonly [OwnStory, ...OwnStory[]] = [
  release,
  checksFail,
  deploymentFails,
  rollback,
];
