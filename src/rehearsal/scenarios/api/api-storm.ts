import { approve, propose, tea } from "../../steps/changes.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Stage } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const apiStorm: Scenario = {
  name: "api-storm",
  group: "API",
  title: "GitHub answers 502, slows down, forbids for a second and loses answers: the release is made once",
  why: "Elsewhere a bad minute at GitHub leaves two tags, two releases, or a deployment that nobody recorded.",
  start: "installed",
  async play(stage) {
    const { expect, observer } = stage;
    const selling = await stage.scene("A pull request comes in the middle of it", async () => {
      fails(stage, { operation: "Snapshot", times: 2, status: 502 });
      slowsDown(stage, "repos/create-commit-status");
      loses(stage, "UpdateRefs");
      const change = await propose(stage, tea);
      await expectStaging(stage, { has: ["price tea 3"], lacks: [] });
      const promoted = factsOf(await observer.entries(), "pull-request-promoted");
      expect.equal("promoted once", promoted.length, 1);
      return change;
    });

    await stage.scene("It is approved while every kind of write fails or loses its answer", async () => {
      loses(stage, "AppendToLog");
      fails(stage, { operation: "AppendToLog", times: 1, status: 503 });
      slowsDown(stage, "issues/update-comment");
      for (const operation of [
        "repos/create-deployment",
        "git/create-tag",
        "pulls/merge",
        "repos/create-release",
      ])
        loses(stage, operation);
      fails(stage, { operation: "repos/create-deployment-status", times: 2, status: 500 });
      await approve(stage, selling);
      await expectLive(stage, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      expectUploads(stage, 1);
      expect.equal("released once", factsOf(await observer.entries(), "release-tagged").length, 1);
      expect.that("and landed", (await observer.pull(selling.number)).merged);
    });
  },
};

interface Failing {
  readonly operation: string;
  readonly times: number;
  readonly status: number;
}

/** Nothing is done. Only jobs are hit. */
const fails = ({ github }: Stage, { operation: wanted, times, status }: Failing): void =>
  github.faults.add({
    match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
    times,
    effect: "before",
    answer: { status },
  });

/** It is done, and nobody hears of it. */
const loses = ({ github }: Stage, wanted: string): void =>
  github.faults.add({
    match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
    effect: "after",
    answer: "drop",
  });

/** The secondary rate limit: come back in a second. */
const slowsDown = ({ github }: Stage, wanted: string): void =>
  github.faults.add({
    match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
    effect: "before",
    answer: {
      status: 403,
      body: {
        message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
      },
      headers: { "retry-after": "1" },
    },
  });
