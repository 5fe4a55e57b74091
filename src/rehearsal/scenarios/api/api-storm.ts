import { approve, propose, tea } from "../../steps/changes.js";
import { factsOf } from "../../report/log-reading.js";
import { expectLive, expectStaging, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const apiStorm: Scenario = {
  name: "api-storm",
  group: "API",
  title: "GitHub answers 502, slows down, forbids for a second and loses answers: the release is made once",
  why: "Elsewhere a bad minute at GitHub leaves two tags, two releases, or a deployment that nobody recorded.",
  start: "installed",
  async play(fixture) {
    const { expect, observer } = fixture;
    const selling = await fixture.scene("A pull request comes in the middle of it", async () => {
      fails(fixture, { operation: "Snapshot", times: 2, status: 502 });
      slowsDown(fixture, "repos/create-commit-status");
      loses(fixture, "UpdateRefs");
      const change = await propose(fixture, tea);
      await expectStaging(fixture, { has: ["price tea 3"], lacks: [] });
      const promoted = factsOf(await observer.entries(), "pull-request-promoted");
      expect.equal("promoted once", promoted.length, 1);
      return change;
    });

    await fixture.scene("It is approved while every kind of write fails or loses its answer", async () => {
      loses(fixture, "AppendToLog");
      fails(fixture, { operation: "AppendToLog", times: 1, status: 503 });
      slowsDown(fixture, "issues/update-comment");
      for (const operation of [
        "repos/create-deployment",
        "git/create-tag",
        "pulls/merge",
        "repos/create-release",
      ])
        loses(fixture, operation);
      fails(fixture, { operation: "repos/create-deployment-status", times: 2, status: 500 });
      await approve(fixture, selling);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
      expectUploads(fixture, 1);
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
const fails = ({ github }: Fixture, { operation: wanted, times, status }: Failing): void =>
  github.faults.add({
    match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
    times,
    effect: "before",
    answer: { status },
  });

/** It is done, and nobody hears of it. */
const loses = ({ github }: Fixture, wanted: string): void =>
  github.faults.add({
    match: (operation, { jobId }) => operation === wanted && jobId !== undefined,
    effect: "after",
    answer: "drop",
  });

/** The secondary rate limit: come back in a second. */
const slowsDown = ({ github }: Fixture, wanted: string): void =>
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
