/** A day on which GitHub's API is at its worst: every few requests of the jobs go wrong, in all the ways there are. */
import type { Fault, SeenRequest } from "@release-console/local-github";
import type { Fixture } from "../../../src/rehearsal/fixture/fixture.js";

type Ailment = Pick<Fault, "effect" | "answer">;

const page =
  "<!DOCTYPE html><html><head><title>Unicorn! · GitHub</title></head><body><h1>…</h1></body></html>";
const soon = { "retry-after": "0" };
const secondary = {
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
};
const graphqlErrors = (error: object) => ({ status: 200, body: { errors: [error] } });

const somethingWentWrong: Ailment = {
  effect: "before",
  answer: graphqlErrors({ message: "Something went wrong while executing your query." }),
};

const ailmentsOfReads: Readonly<Record<string, Ailment>> = {
  "502": { effect: "before", answer: { status: 502 } },
  "a page": {
    effect: "before",
    answer: { status: 503, text: page, headers: { "content-type": "text/html" } },
  },
  "a page that says 200": { effect: "before", answer: { status: 200, text: page } },
  "half an answer": { effect: "after", answer: "half" },
  "no answer": { effect: "before", answer: "drop" },
  "a secondary rate limit": { effect: "before", answer: { status: 403, body: secondary, headers: soon } },
};

const ailmentsOfQueries: Readonly<Record<string, Ailment>> = {
  ...ailmentsOfReads,
  "a rate limit in words of GraphQL": {
    effect: "before",
    answer: {
      ...graphqlErrors({ type: "RATE_LIMITED", message: "API rate limit exceeded." }),
      headers: soon,
    },
  },
  "something went wrong": somethingWentWrong,
};

const ailmentsOfWrites: Readonly<Record<string, Ailment>> = {
  "a secondary rate limit": { effect: "before", answer: { status: 429, body: secondary, headers: soon } },
  "no answer, but done": { effect: "after", answer: "drop" },
  "half an answer": { effect: "after", answer: "half" },
};

const ailmentsOfMutations: Readonly<Record<string, Ailment>> = {
  ...ailmentsOfWrites,
  "something went wrong, and nothing was done": somethingWentWrong,
  "a page that says 502": { effect: "before", answer: { status: 502, text: page } },
};

const mostInARow = 3;

/**
 * Every `reads`-th read and every `writes`-th write of the jobs goes wrong, until the faults are cleared. What is sent
 * again counts again. The map fills with what went wrong, and how often. A read that went wrong three times in a row is
 * spared once: the client sends it four times (`retries.ts`), and only reads of other steps in between would decide on more.
 */
export function raiseStorm(
  fixture: Fixture,
  every: { readonly reads: number; readonly writes: number },
): ReadonlyMap<string, number> {
  const suffered = new Map<string, number>();
  /** Times in a row, by job and request. */
  const inARow = new Map<string, number>();
  for (const kind of kinds) {
    const rhythm = kind.writes ? every.writes : every.reads;
    const names = Object.keys(kind.ailments);
    let [seen, next] = [0, ""];
    for (const [name, ailment] of Object.entries(kind.ailments)) {
      const match = (_: string, request: SeenRequest): boolean => {
        if (request.jobId === undefined || !kind.is(request)) return false;
        // Faults are asked in their order: the first of this kind counts the request for all of them.
        if (name === names[0]) {
          seen += 1;
          next = seen % rhythm === 0 ? (names[(seen / rhythm - 1) % names.length] ?? "") : "";
          const sent = JSON.stringify([request.jobId, request.method, request.path, request.body]);
          const before = inARow.get(sent) ?? 0;
          if (!kind.writes && before === mostInARow) next = "";
          inARow.set(sent, next === "" ? 0 : before + 1);
        }
        if (name !== next) return false;
        suffered.set(`${kind.name}: ${name}`, (suffered.get(`${kind.name}: ${name}`) ?? 0) + 1);
        return true;
      };
      fixture.github.faults.add({ times: Number.POSITIVE_INFINITY, match, ...ailment });
    }
  }
  return suffered;
}

const isGraphql = ({ path }: SeenRequest): boolean => path === "/graphql";
const isMutation = ({ body }: SeenRequest): boolean =>
  /^\s*mutation\b/.test(String((body as { readonly query?: unknown } | undefined)?.query));

const kinds = [
  {
    name: "GET",
    writes: false,
    ailments: ailmentsOfReads,
    is: (request: SeenRequest) => request.method === "GET",
  },
  {
    name: "query",
    writes: false,
    ailments: ailmentsOfQueries,
    is: (request: SeenRequest) => isGraphql(request) && !isMutation(request),
  },
  {
    name: "POST, PATCH, PUT or DELETE",
    writes: true,
    ailments: ailmentsOfWrites,
    is: (request: SeenRequest) => request.method !== "GET" && !isGraphql(request),
  },
  {
    name: "mutation",
    writes: true,
    ailments: ailmentsOfMutations,
    is: (request: SeenRequest) => isGraphql(request) && isMutation(request),
  },
];

/** Everything that a storm brings, as its map names it. */
export const ailments: readonly string[] = kinds.flatMap(({ name, ailments: own }) =>
  Object.keys(own).map((each) => `${name}: ${each}`),
);
