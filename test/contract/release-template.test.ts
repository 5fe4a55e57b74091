/** The template release.yml, as GitHub runs it. */
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import type { WorkflowRun } from "@release-console/local-github";
import {
  type FakeGitHub,
  jobNamed,
  printed,
} from "../../packages/local-github/test/engine/engine-fake-host.js";
import { decision, sha, trace } from "./caller-templates-support.js";
import { answer, click, dispatch, github, openCallers, shop } from "./callers-on-local-github.js";

beforeEach(openCallers);

afterEach(() => github.close());

const ciCompleted = {
  action: "completed",
  name: "workflow_run",
  payload: {
    workflow_run: {
      name: "CI",
      display_title: "Add cart (#12)",
      head_branch: "cart",
      event: "pull_request",
    },
    repository: { fork: false, default_branch: "develop" },
  },
} as const;

async function only(event: Parameters<FakeGitHub["send"]>[1], path: string): Promise<WorkflowRun> {
  const runs = await github.send(shop, event);
  const run = runs.find((candidate) => candidate.path.endsWith(path));
  if (run === undefined) throw new Error(`No run of ${path}.`);
  return run;
}

const staged = { "promote-to-staging begin": { ...decision("deploy", "", sha("a")), continue: "true" } };

const nothing = { "promote-to-staging begin": { decides: "true" } };

const granted = {
  ...nothing,
  "require-tester-approval": { decision: "granted" },
  "deploy-production begin": decision("deploy", "v1.4.0", sha("b")),
};

const gated = {
  ...nothing,
  "require-tester-approval": { decision: "awaited", gate: "true" },
  "require-tester-approval after gate": { decision: "granted" },
  "deploy-production begin": decision("deploy", "v1.4.0", sha("b")),
};

describe("release.yml", () => {
  it("1: stages what CI passed, with the secret of staging", async () => {
    answer(staged);
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, staging / deploy, approve / decide",
      "success",
    ]);
    expect(run.displayTitle).toBe("Release console · Add cart (#12)");
    expect(printed(jobNamed(run, "staging / deploy"))).toEqual([
      `deploy staging  of ${sha("a")} with staging-key`,
    ]);
    expect(printed(jobNamed(run, "approve / decide"))).toContain("promote-to-staging finish success");
  });

  it("1: gives each job the scopes that its file asks for", async () => {
    answer(staged);
    await only(ciCompleted, "release.yml");
    const console = {
      actions: "write",
      checks: "read",
      contents: "write",
      deployments: "write",
      issues: "write",
      "pull-requests": "write",
      statuses: "write",
    };
    expect(
      [...github.tokens.values()].map((claims) => ("permissions" in claims ? claims.permissions : {})),
    ).toEqual([console, { contents: "read", "id-token": "write" }, console]);
  });

  it("2: does nothing more when nothing is due", async () => {
    answer({});
    const run = await only(
      { name: "schedule", payload: { schedule: "23 2,8,14,20 * * *", repository: { fork: false } } },
      "release.yml",
    );
    expect([trace(run), run.conclusion]).toEqual(["promote / decide", "success"]);
  });

  it("2b: stops when promoting crashes", async () => {
    answer({ "promote-to-staging begin": { fail: true } });
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual(["promote / decide✗", "failure"]);
  });

  it("3: records a failed staging deployment and opens no gate", async () => {
    answer({ "promote-to-staging begin": { ...decision("fail", "", sha("a")), continue: "true" } });
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, staging / deploy✗, approve / decide",
      "failure",
    ]);
    expect(printed(jobNamed(run, "approve / decide"))).toContain("promote-to-staging finish failure");
  });

  it("4: a review that grants goes to production at once", async () => {
    answer(granted);
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, production / deploy, record / record",
      "success",
    ]);
    expect(printed(jobNamed(run, "production / deploy"))).toEqual([
      `deploy production v1.4.0 of ${sha("b")} with production-key`,
    ]);
    expect(printed(jobNamed(run, "record / record"))).toEqual([
      "deploy-production finish success",
      "deploy-production settle",
      "append-release-notes",
    ]);
  });

  it("5: a dispatched run waits for the click, then deploys", async () => {
    answer(gated);
    const run = await dispatch("release.yml", { train: "v1.4.0 · #12 #15" });
    expect([run.displayTitle, run.status, trace(run)]).toEqual([
      "Approve v1.4.0 · #12 #15",
      "waiting",
      "promote / decide, approve / production-approval…",
    ]);
    await click(run, "approved", "production-approval");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, approve / production-approval, approve / begin, production / deploy, record / record",
      "success",
    ]);
    const gate = [...github.tokens.values()].find(
      (claims) => "jobName" in claims && claims.jobName?.endsWith("production-approval"),
    );
    expect(gate).toMatchObject({ permissions: {} });
  });

  it("5b: a rejection is recorded and deploys nothing", async () => {
    answer({ ...gated, "require-tester-approval after gate": { decision: "refused" } });
    const run = await dispatch("release.yml", { train: "v1.4.0" });
    await click(run, "rejected", "production-approval");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, approve / production-approval✗, approve / begin",
      "failure",
    ]);
    expect(printed(jobNamed(run, "approve / begin"))).toEqual(["require-tester-approval after gate failure"]);
  });

  it("5c: a superseded gate is cancelled and decides nothing", async () => {
    answer(gated);
    const run = await dispatch("release.yml", { train: "v1.4.0" });
    github.engine.cancel(run, { force: false });
    await github.engine.settled();
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, approve / production-approval⊘",
      "cancelled",
    ]);
  });

  it("7: a failed production deployment is recorded", async () => {
    answer({ ...granted, "deploy-production begin": decision("fail", "v1.4.0", sha("b")) });
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide, production / deploy✗, record / record",
      "failure",
    ]);
    expect(printed(jobNamed(run, "record / record"))[0]).toBe("deploy-production finish failure");
  });

  it("7b: goes from staging to production in one run", async () => {
    answer({ ...granted, ...staged });
    const run = await only(ciCompleted, "release.yml");
    expect(trace(run)).toBe(
      "promote / decide, staging / deploy, approve / decide, production / deploy, record / record",
    );
  });

  it("7c: cancelled between the intent and the deployment, the record still runs", async () => {
    answer(granted);
    github.onChange = (run) => {
      const begun = run.jobs.find((job) => job.name === "promote / decide" && job.conclusion === "success");
      if (begun === undefined) return;
      github.onChange = () => undefined;
      github.engine.cancel(run, { force: false });
    };
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual(["promote / decide, record / record", "success"]);
    expect(printed(jobNamed(run, "record / record"))[0]).toBe("deploy-production finish skipped");
  });

  it("7e: outputs that were set before a failure count", async () => {
    answer({
      ...granted,
      "deploy-production begin": { ...granted["deploy-production begin"], fail: true },
    });
    const run = await only(ciCompleted, "release.yml");
    expect([trace(run), run.conclusion]).toEqual([
      "promote / decide✗, production / deploy, record / record",
      "failure",
    ]);
  });

  it("15: running again what failed deploys no old decision", async () => {
    answer({ ...granted, "deploy-production begin": decision("fail", "v1.4.0", sha("b")) });
    const run = await only(ciCompleted, "release.yml");
    await github.engine.rerun(run, { failedOnly: true, actor: "mira" });
    await github.engine.settled();
    expect(run.runAttempt).toBe(2);
    expect(
      run.jobs
        .filter(({ runAttempt }) => runAttempt === 2)
        .map(({ name, conclusion }) => `${name}: ${conclusion}`),
    ).toEqual(["production: skipped", "record / record: success"]);
  });

  it("16: running all of it again decides afresh", async () => {
    answer(granted);
    const run = await only(ciCompleted, "release.yml");
    await github.engine.rerun(run, { failedOnly: false, actor: "mira" });
    await github.engine.settled();
    expect(trace(run)).toBe("promote / decide, production / deploy, record / record");
    expect(run.jobs.every(({ runAttempt }) => runAttempt === 2)).toBe(true);
  });
});
