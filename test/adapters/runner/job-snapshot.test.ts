import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { isComplete } from "../../../src/adapters/github/snapshot/is-complete.js";
import { rememberSnapshots } from "../../../src/adapters/remembered-snapshots.js";
import { spoilingSnapshots } from "../../../src/adapters/spoiling-snapshots.js";
import { createJobAnswers } from "../../../src/adapters/runner/job-answers.js";
import { createJobSnapshot } from "../../../src/adapters/runner/job-snapshot.js";
import { createSealedFile } from "../../../src/adapters/runner/sealed-file.js";
import type { Snapshot } from "../../../src/domain/snapshot/snapshot.js";
import type { Time } from "../../../src/domain/values/values.js";
import { pullRequestWith, snapshotWith, TestLog } from "../../support/builders.js";

let directory: string;
let clock: number;
let reads: number;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "job-"));
  [clock, reads] = [1_000_000, 0];
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

interface StepOptions {
  readonly token?: string;
  readonly job?: string;
  readonly snapshot?: Snapshot;
}

const shown = (): Snapshot => snapshotWith(new TestLog(), { pullRequests: [pullRequestWith({ number: 7 })] });

/** A process of its own, as each step of a job is. */
function step({ token = "ghs_secret", job = "decide", snapshot = shown() }: StepOptions = {}) {
  const env = { RUNNER_TEMP: directory, GITHUB_RUN_ID: "5", GITHUB_RUN_ATTEMPT: "1", GITHUB_JOB: job };
  const observed: string[] = [];
  const time = { now: () => "2026-01-01T00:00:00.000Z", observe: (date: string) => void observed.push(date) };
  const memory = createJobSnapshot(createSealedFile(env, { token, name: "snapshot" }), {
    now: () => clock,
    time,
  });
  const looking = {
    ask: () => {
      reads += 1;
      return { base: "develop", staging: "staging", size: 10, answer: new Promise<never>(() => undefined) };
    },
    firstSent: Promise.resolve(),
    loadMaker: () => Promise.resolve({ read: () => Promise.resolve(snapshot), isComplete }),
  };
  const answers = createJobAnswers(createSealedFile(env, { token, name: "answers" }), () => clock);
  return { snapshots: rememberSnapshots(looking, memory), memory, observed, answers };
}

const recent = { mayBeRecent: true };
const file = () => join(directory, "snapshot");

describe("what a step has read", () => {
  it("is there for the next step, with GitHub's time", async () => {
    await step().snapshots.read(recent);
    clock += 5_000;
    const next = step();
    expect((await next.snapshots.read(recent)).pullRequests).toHaveLength(1);
    expect(next.observed).toEqual(["2026-01-01T00:00:05.000Z"]);
    expect(reads).toBe(1);
  });

  it("is read anew when it has to be, and when it is old", async () => {
    await step().snapshots.read(recent);
    await step().snapshots.read();
    expect(reads).toBe(2);
    clock += 60_001;
    await step().snapshots.read(recent);
    expect(reads).toBe(3);
  });

  it.each<StepOptions>([{ token: "ghs_other" }, { job: "record" }])(
    "is nobody's but this job's: %j",
    async (other) => {
      await step().snapshots.read(recent);
      await step(other).snapshots.read(recent);
      expect(reads).toBe(2);
    },
  );

  it("counts for nothing once somebody has changed a byte", async () => {
    await step().snapshots.read(recent);
    writeFileSync(file(), readFileSync(file(), "utf8").replace('"number":7', '"number":8'));
    await step().snapshots.read(recent);
    expect(reads).toBe(2);
  });

  it("holds no token, and only its owner may read it", async () => {
    await step().snapshots.read(recent);
    expect(readFileSync(file(), "utf8")).not.toContain("ghs_secret");
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  it("is not kept while GitHub does not know what merges", async () => {
    const snapshot = snapshotWith(new TestLog(), {
      pullRequests: [pullRequestWith({ mergeable: "UNKNOWN" })],
    });
    await step({ snapshot }).snapshots.read(recent);
    await step().snapshots.read(recent);
    expect(reads).toBe(2);
  });
});

describe("a question that was asked ahead", () => {
  it("is the one that the next read goes on from", async () => {
    const { snapshots } = step();
    await snapshots.prefetch();
    await snapshots.read();
    expect(reads).toBe(1);
    await snapshots.read();
    expect(reads).toBe(2);
  });

  it("is asked anew when something was written since", async () => {
    const { snapshots, memory } = step();
    await snapshots.prefetch();
    memory.forget();
    await snapshots.read();
    expect(reads).toBe(2);
  });

  it("is not asked where an earlier step of the job has read", async () => {
    await step().snapshots.read(recent);
    const next = step();
    await next.snapshots.prefetch();
    await next.snapshots.read(recent);
    expect(reads).toBe(1);
  });
});

describe("what a step writes", () => {
  const commit = { expectedHead: null, headline: "", body: "", files: [] };

  function writing(memory: ReturnType<typeof step>["memory"]) {
    const done = () => Promise.resolve({ kind: "refused" as const, found: "", remedy: "" });
    const given = {
      transactions: { append: done, move: done },
      pullRequests: { merge: done },
      objects: { moveRef: done },
    };
    return spoilingSnapshots(given as never, memory);
  }

  it("is in what the next step finds, when it says how things are then", async () => {
    const { snapshots, memory } = step();
    const before = await snapshots.read(recent);
    await writing(memory).transactions.append(commit);
    snapshots.keep({ ...before, tags: ["v1.0.0"] });
    expect((await step().snapshots.read(recent)).tags).toEqual(["v1.0.0"]);
    expect(reads).toBe(1);
  });

  it("leaves nothing to the next step, when it dies before it can say so", async () => {
    const { snapshots, memory } = step();
    await snapshots.read(recent);
    await writing(memory).transactions.append(commit);
    await step().snapshots.read(recent);
    expect(reads).toBe(2);
  });

  it("is looked at anew after a merge, whatever the log says", async () => {
    const { snapshots, memory } = step();
    const before = await snapshots.read(recent);
    await writing(memory).pullRequests.merge({} as never);
    snapshots.keep(before);
    await step().snapshots.read(recent);
    expect(reads).toBe(2);
  });

  it("is not shown by a look that began before", async () => {
    const { snapshots, memory } = step();
    const look = snapshots.read(recent);
    memory.spoil();
    await look;
    await step().snapshots.read(recent);
    expect(reads).toBe(2);
  });

  it("on a pull request is known to be shown", async () => {
    const { snapshots } = step();
    await snapshots.read(recent);
    const status = { state: "pending" as const, description: "On staging" };
    snapshots.showed({
      number: 7,
      status,
      comment: { id: 3, body: "b" },
      at: "2026-01-01T00:00:00.000Z" as Time,
    });
    const [pull] = (await step().snapshots.read(recent)).pullRequests;
    expect([pull?.statusComment, pull?.statuses.at(-1)]).toMatchObject([{ id: 3, body: "b" }, status]);
  });
});

describe("an answer that holds for a job", () => {
  it("is asked for once by all its steps, again after a minute, and again when it failed", async () => {
    let asked = 0;
    const ask = () => Promise.resolve((asked += 1));
    expect(await step().answers.once("role of __proto__", ask)).toBe(1);
    expect(await step().answers.once("role of __proto__", ask)).toBe(1);
    clock += 60_001;
    expect(await step().answers.once("role of __proto__", ask)).toBe(2);
    const { answers } = step();
    await answers.once("rules", () => Promise.reject(new Error("no answer"))).catch(() => undefined);
    expect(await answers.once("rules", ask)).toBe(3);
  });
});
