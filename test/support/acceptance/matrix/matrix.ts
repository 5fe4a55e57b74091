/** Every request of every job of a story fails in every way, and the story ends as it does without a fault. */
import { expect } from "@jest/globals";
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";
import { scratchBranches, expectNothingTwice } from "../end-state.js";
import { sweep } from "../shop.js";
import { arm, kinds, kindsOf, type Kind, type Point } from "./bad-moments.js";
import { differences } from "./compare.js";
import { rejectsRollback } from "./steps.js";
import { leftOut, viewEnd, viewMoment } from "./end-view.js";
import { LastingNames } from "./lasting-names.js";
import { holdConsole, letGo, letGoOf, tell, type Moment, type Step } from "./story.js";

export interface Matrix {
  readonly name: string;
  readonly fixture: Fixture;
  readonly steps: readonly Step[];
  /** Jobs of which the sample holds requests for each kind of fault. */
  readonly sampled: readonly string[];
}

interface Case {
  readonly moment: Moment;
  readonly point: Point;
  readonly kind: Kind;
}

type Way = "at once" | "after a sweep" | "by a person";

interface Outcome {
  /** What ended otherwise, with how. */
  readonly failures: readonly string[];
  readonly notReached: readonly string[];
}

/** `1` = every point, `3/8` = the third of eight parts of them. */
const whole = /^(\d+)(?:\/(\d+))?$/.exec(process.env["FULL_MATRIX"] ?? "");
const only = process.env["FAULT_MATRIX_ONLY"];
/** CI counts its runs, so that each plays another sample. */
const seed = Number(process.env["FAULT_MATRIX_SEED"] ?? process.env["GITHUB_RUN_NUMBER"] ?? 0);
const mostSweeps = 3;

/** Of each sampled job, for each kind of fault. */
const pointsOfSample = 3;

/** For a whole matrix, hours. */
export const backoff = whole === null ? 900_000 : 14_400_000;

export async function expectSameEnds(matrix: Matrix): Promise<void> {
  const { failures, notReached } = await playMatrix(matrix);
  expect(failures).toEqual([]);
  expect(notReached).toEqual([]);
}

async function playMatrix({ name, fixture, steps, sampled }: Matrix): Promise<Outcome> {
  const startedAt = performance.now();
  const names = new LastingNames(fixture);
  const moments = await tell(fixture, steps, names);
  const theatre = { fixture, names, judged: new Map<string, Judgement>() };
  const told = performance.now();
  const all = moments.flatMap((moment) =>
    moment.points.flatMap((point) => kindsOf(point).map((kind): Case => ({ moment, point, kind }))),
  );
  const chosen = choose(all, sampled);
  const [failures, notReached, ways]: [string[], string[], Way[]] = [[], [], []];
  for (const each of chosen) {
    const outcome = await play(theatre, each);
    if (outcome.isReached && outcome.way !== undefined) ways.push(outcome.way);
    if (!outcome.isReached) notReached.push(nameOf(each));
    if (outcome.failure === undefined) continue;
    failures.push(`${nameOf(each)}\n    ${outcome.failure}`);
    process.stderr.write(`${nameOf(each)}\n    ${outcome.failure}\n`);
  }
  const requests = moments.reduce((sum, { points }) => sum + points.length, 0);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const milliseconds = Math.round((performance.now() - told) / Math.max(1, chosen.length));
  process.stderr.write(
    [
      `Fault matrix "${name}": covered ${chosen.length} of ${all.length} points (${requests} requests of ${moments.length} jobs in ${steps.length} steps; seed ${seed}); FULL_MATRIX=1 plays all`,
      `  ${(["at once", "after a sweep", "by a person"] as const).map((way) => `${ways.filter((other) => other === way).length} ${way}`).join(", ")}, ${failures.length} otherwise, ${notReached.length} not reached${notReached.map((each) => `\n    ${each}`).join("")}`,
      `  not compared: ${leftOut.join("; ")}`,
      `  ${seconds} s, ${milliseconds} ms a point`,
      "",
    ].join("\n"),
  );
  return { failures, notReached };
}

function choose(all: readonly Case[], sampled: readonly string[]): readonly Case[] {
  if (only !== undefined) return all.filter((each) => nameOf(each).includes(only));
  if (whole !== null) {
    const [part, parts] = [Number(whole[1]), Number(whole[2] ?? 1)];
    return all.filter((_, index) => index % parts === part - 1);
  }
  return sampled.flatMap((job, row) =>
    kinds.flatMap((kind, column) => {
      const some = all.filter((each) => each.moment.job === job && each.kind === kind);
      // Multiples of the golden ratio never come near one another.
      const first = ((seed + 1) * 0.618034 + row * 0.271 + column * 0.414) % 1;
      const places = Array.from({ length: pointsOfSample }, (_, nth) => (first + nth / pointsOfSample) % 1);
      return [...new Set(places.flatMap((place) => some.slice(Math.floor(place * some.length)).slice(0, 1)))];
    }),
  );
}

const nameOf = ({ moment, point, kind }: Case): string =>
  `${moment.step.name}: ${point.job}: ${point.operation} ${point.nth}: ${kind}`;

interface Theatre {
  readonly fixture: Fixture;
  readonly names: LastingNames;
  /** By what a step had come to when the job with the fault had ended. */
  readonly judged: Map<string, Judgement>;
}

interface Judgement {
  readonly way: Way | undefined;
  readonly failure: string | undefined;
}

interface Played extends Judgement {
  readonly isReached: boolean;
}

async function play({ fixture, names, judged }: Theatre, { moment, point, kind }: Case): Promise<Played> {
  holdConsole(fixture);
  await moment.goBack();
  const armed = arm(fixture, point, kind);
  letGoOf(fixture, moment);
  try {
    await fixture.github.settled();
    fixture.github.faults.clear();
    const isReached = armed.isReached();
    await expectFewScratchBranches(fixture, kind);
    const now = await viewMoment(fixture, names);
    if (now === moment.after) return { isReached, way: "at once", failure: undefined };
    const known = judged.get(`${moment.step.name} ${now}`);
    if (known !== undefined) return { isReached, ...known };
    letGo(fixture);
    await fixture.settles();
    const ended = await judge(fixture, names, moment);
    judged.set(`${moment.step.name} ${now}`, ended);
    if (ended.way !== undefined) await expectNothingTwice(fixture);
    return { isReached, ...ended };
  } catch (error) {
    return {
      isReached: true,
      way: undefined,
      failure: error instanceof Error ? error.message : String(error),
    };
  }
}

/** Runs that die leave a branch or two; it is swept when it is hours old. */
async function expectFewScratchBranches(fixture: Fixture, kind: Kind): Promise<void> {
  const left = await scratchBranches(fixture);
  const most = kind === "error" || kind === "refused" || kind === "lost" ? 0 : 3;
  if (left.length > most) throw new Error(`Scratch branches are left: ${left.join(", ")}`);
}

/**
 * Production is never retried by itself: where nobody knows how a deployment ended, a rollback is requested, and people
 * decide. Those who look and find that all is well reject it.
 */
async function rejectNeedlessRequest(fixture: Fixture, { knownRequest, ends: [end] }: Moment): Promise<void> {
  const open = (await fixture.observer.state())?.rollback;
  const isNew = open?.automatic === true && open.id !== knownRequest;
  if (!isNew || end?.request === open.id) return;
  await rejectsRollback(fixture);
  await fixture.settles();
}

/** People cannot know of it, so no command of theirs may have to make up for it. */
async function isForgotten(fixture: Fixture): Promise<boolean> {
  const state = await fixture.observer.state();
  return state?.production.kind === "uncertain" && state.rollback === null;
}

async function judge(fixture: Fixture, names: LastingNames, moment: Moment): Promise<Judgement> {
  const { step, ends } = moment;
  const whatDiffers = async (): Promise<readonly string[]> => {
    const view = await viewEnd(fixture, names);
    const all = ends.map((end) => differences(view, end));
    return all.toSorted((one, other) => one.length - other.length)[0] ?? [];
  };
  let found = await whatDiffers();
  if (found.length === 0) return { way: "at once", failure: undefined };
  for (let sweeps = 0; sweeps < mostSweeps && found.length > 0; sweeps += 1) {
    fixture.github.clock.advance(3600);
    await sweep(fixture);
    const [before, now] = [found, await whatDiffers()];
    found = now;
    if (now.join("\n") === before.join("\n")) break; // the next one would do no more
  }
  if (found.length === 0) return { way: "after a sweep", failure: undefined };
  if (await isForgotten(fixture))
    return { way: undefined, failure: "Nobody was asked about a deployment that failed." };
  const before = found;
  // People act on what is there, not on what they were told.
  if (step.again !== undefined && found.some((each) => each.startsWith("core"))) {
    await rejectNeedlessRequest(fixture, moment);
    await step.again(fixture);
    await fixture.settles();
    await sweep(fixture);
    const { core } = await viewEnd(fixture, names);
    found = differences(core, ends[1]?.core, "core");
    if (found.length === 0) return { way: "by a person", failure: undefined };
  }
  const all = [...found, ...(found === before ? [] : ["before anybody acted:", ...before])];
  return { way: undefined, failure: all.slice(0, 16).join("\n    ").slice(0, 6000) };
}
