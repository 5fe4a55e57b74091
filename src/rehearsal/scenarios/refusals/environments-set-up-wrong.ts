import { environments } from "../../../domain/values/names.js";
import type { Environment } from "@release-console/local-github";
import { approve, propose, tea } from "../../steps/changes.js";
import {
  annotationTitles,
  errorTexts,
  newestRunId,
  repositoryOf,
  runAfter,
  runsAfter,
  sweep,
} from "../../steps/runs.js";
import { needed } from "../../report/needed.js";
import { expectLive, expectUploads } from "../../report/live-state.js";
import type { Fixture } from "../../fixture/fixture.js";
import type { Scenario } from "../scenario.js";

export const environmentsSetUpWrong: Scenario = {
  name: "environments-set-up-wrong",
  group: "refusals",
  title: "Gates without reviewers, production with them or missing: each is named, and nothing slips through",
  why: "Elsewhere a gate whose reviewers a plan does not support waves everything through, and nobody notices.",
  start: {
    arrange: ({ environments: all }) => {
      Object.assign(all.get(environments.productionApproval) ?? {}, { reviewers: [] });
      Object.assign(all.get(environments.production) ?? {}, { reviewers: ["ada"] });
    },
  },
  async play(fixture) {
    const { expect, people } = fixture;
    const selling = await fixture.scene(
      "The approval environment has no reviewers: reviews decide alone",
      async () => {
        const before = newestRunId(fixture);
        const change = await propose(fixture, tea);
        const runs = runsAfter(fixture, before);
        expect.that(
          "a notice says so",
          runs.flatMap(annotationTitles).includes("notice environment-unprotected"),
          runs.flatMap(annotationTitles),
        );
        expect.equal(
          "no gate is opened that everybody could pass",
          runs.filter(({ status }) => status !== "completed"),
          [],
        );
        return change;
      },
    );

    await fixture.scene("production has reviewers of its own: the approved train stays", async () => {
      const before = newestRunId(fixture);
      await approve(fixture, selling);
      const run = runAfter(fixture, before, "release.yml");
      expect.contains("the run says which", errorTexts(run, "environment-gated").join(), ["Reviewers: ada"]);
      expectUploads(fixture, 0);
    });

    await fixture.scene("Then it has a wait timer, then it is gone", async () => {
      Object.assign(production(fixture), { reviewers: [], waitTimerMinutes: 5 });
      people.ada.tells("replaces the reviewers of production by a wait timer");
      expect.contains("the timer is named", errorTexts(await sweep(fixture), "environment-gated").join(), [
        "wait timer: 5 minutes",
      ]);
      const kept = production(fixture);
      repositoryOf(fixture).environments.delete(environments.production);
      people.ada.tells("deletes the environment production");
      expect.contains("so is what is missing", errorTexts(await sweep(fixture), "misconfigured").join(), [
        'The environment "production" does not exist',
      ]);
      expectUploads(fixture, 0);
      repositoryOf(fixture).environments.set(environments.production, kept);
    });

    await fixture.scene("Put right, the approval of before is enough", async () => {
      Object.assign(production(fixture), { waitTimerMinutes: 0 });
      people.ada.tells("makes production an environment without reviewers and timer");
      await sweep(fixture);
      await expectLive(fixture, "v1.0.0", { has: ["price tea 3"], lacks: [] });
    });
  },
};

const production = (fixture: Fixture): Environment =>
  needed(repositoryOf(fixture).environments.get(environments.production), "environment production");
