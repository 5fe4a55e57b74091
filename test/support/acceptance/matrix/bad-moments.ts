/** What can go wrong with one request of one job, and how it is brought about. */
import type { Fault, SeenRequest } from "@release-console/local-github";
import { placeOf } from "../../../../src/rehearsal/steps/crashes.js";
import type { Fixture } from "../../../../src/rehearsal/fixture/fixture.js";
import { repositoryOf } from "../shop.js";

/** A request that a job makes. */
export interface Point {
  readonly run: number;
  /** Name of the job, as its run shows it. */
  readonly job: string;
  /** REST operationId or name of the GraphQL operation. */
  readonly operation: string;
  /** Which of the job's requests of that name, from 1. */
  readonly nth: number;
  readonly isWrite: boolean;
}

/**
 * - `error`: 502, and nothing was done
 * - `refused`: the connection ends before anything was done
 * - `lost`: GitHub does what it was asked for, and the connection ends without an answer
 * - `limit`: GitHub refuses this request and everything that the job asks for after it, for an hour
 * - `cut-off`: as `lost`, and then as `limit`: whether it was done cannot be looked up
 * - `killed-before`, `killed-after`: every process of the run is killed, and none of its jobs starts any more
 */
export const kinds = [
  "error",
  "refused",
  "lost",
  "limit",
  "cut-off",
  "killed-before",
  "killed-after",
] as const;
export type Kind = (typeof kinds)[number];

/** A request that only reads has no effect to lose: those kinds are the same as the ones before the effect. */
const ofReads: readonly Kind[] = ["error", "refused", "limit", "killed-before"];
export const kindsOf = ({ isWrite }: Point): readonly Kind[] => (isWrite ? kinds : ofReads);

/** Notes every request of a job from now on, until the faults are cleared. */
export function recordRequests(fixture: Fixture): readonly Point[] {
  const points: Point[] = [];
  fixture.github.faults.add({
    match: (operation, request) => {
      const place = placeOf(fixture, request);
      if (place === undefined) return false;
      const { run, job } = { run: place.run.id, job: place.job.name };
      const same = points.filter(
        (each) => each.job === job && each.run === run && each.operation === operation,
      );
      points.push({ run, job, operation, nth: same.length + 1, isWrite: writes(request) });
      return false;
    },
    effect: "before",
    answer: "drop",
  });
  return points;
}

/** Makes it happen once; says afterwards whether the request was made. */
export function arm(fixture: Fixture, point: Point, kind: Kind): { readonly isReached: () => boolean } {
  let seen = 0;
  let isReached = false;
  const isOfJob = (request: SeenRequest): boolean => {
    const place = placeOf(fixture, request);
    return place?.run.id === point.run && place.job.name === point.job;
  };
  const isIt = (operation: string, request: SeenRequest): boolean => {
    if (isReached || operation !== point.operation || !isOfJob(request)) return false;
    seen += 1;
    isReached = seen === point.nth;
    return isReached;
  };
  const killed = (): "drop" => {
    const run = repositoryOf(fixture).runs.get(point.run);
    if (run !== undefined && run.status !== "completed") fixture.github.engine.cancel(run, { force: true });
    return "drop";
  };
  const hit = (rest: Pick<Fault, "effect" | "answer">): void =>
    fixture.github.faults.add(inOrder(isIt, rest));
  const restOfJob: Fault = {
    match: (_, request) => isReached && isOfJob(request),
    times: Infinity,
    effect: "before",
    answer: { status: 429, headers: { "retry-after": "3600" } },
  };
  switch (kind) {
    case "error":
      hit({ effect: "before", answer: { status: 502 } });
      break;
    case "refused":
      hit({ effect: "before", answer: "drop" });
      break;
    case "lost":
      hit({ effect: "after", answer: "drop" });
      break;
    case "limit":
      hit({ effect: "before", answer: restOfJob.answer });
      fixture.github.faults.add(restOfJob);
      break;
    case "cut-off":
      hit({ effect: "after", answer: "drop" });
      fixture.github.faults.add(restOfJob);
      break;
    case "killed-before":
    case "killed-after":
      // Read when the request has had its effect, and its sender still waits.
      fixture.github.faults.add({
        match: isIt,
        effect: kind === "killed-before" ? "before" : "after",
        get answer() {
          return killed();
        },
      });
      break;
    default:
      kind satisfies never;
  }
  return { isReached: () => isReached };
}

const inOrder = (match: Fault["match"], rest: Pick<Fault, "effect" | "answer">): Fault => ({
  match,
  ...rest,
});

function writes({ method, path, body }: SeenRequest): boolean {
  if (path !== "/graphql") return method !== "GET";
  return (
    typeof body === "object" &&
    body !== null &&
    "query" in body &&
    String(body.query).trim().startsWith("mutation")
  );
}
