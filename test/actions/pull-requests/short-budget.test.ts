/** Where requests are short, of whichever kind and whoever told it, a comment waits whose status is right already. */
import { expect, it } from "@jest/globals";
import { publish } from "../../../src/actions/pull-requests/publish.js";
import { readContext } from "../../../src/actions/run/decision-context.js";
import type { RequestBudget } from "../../../src/domain/values/request-budget.js";
import { minute, pullRequestWith, stagedWith, TestLog } from "../../support/builders.js";
import { logWorld } from "../../support/log-world.js";

const left = (remaining: number) => ({ limit: 1_000, remaining, resetsAt: minute(900) });
const options = { waiting: new Map(), leaveOutBoarding: false };

/** Comments that are brought up to date while the status is: `shown` by the look, `told` by answers to this step. */
async function written({ shown, told }: { readonly shown: RequestBudget; readonly told: RequestBudget }) {
  const log = new TestLog().stage(stagedWith());
  const set: string[] = [];
  const comments: number[] = [];
  const open = (status: string | undefined) =>
    logWorld({
      log,
      snapshot: {
        budget: shown,
        pullRequests: [
          pullRequestWith({
            statusComment: { id: 7, body: "out of date", spare: [] },
            ...(status === undefined ? {} : { statuses: [JSON.parse(status) as never] }),
          }),
        ],
      },
      parts: {
        meter: { left: () => told },
        statuses: { set: (each) => Promise.resolve(void set.push(JSON.stringify(each))) },
        conversations: { updateComment: ({ id }) => Promise.resolve(void comments.push(id)) },
      },
    }).world;
  const first = open(undefined);
  await publish(first, await readContext(first), options);
  const { state, description } = JSON.parse(set[0] ?? "{}") as Record<string, string>;
  comments.length = 0;
  const status = { context: "release-console", state, description, since: minute(1), creator: undefined };
  const second = open(JSON.stringify(status));
  await publish(second, await readContext(second), options);
  return { statuses: set.length, comments };
}

it.each([
  ["enough of both", { points: left(900) }, { rest: left(900) }, [7]],
  ["few points, as the look shows", { points: left(100) }, {}, []],
  ["few requests, as the look shows", { points: left(900), rest: left(100) }, {}, []],
  ["few requests, as an answer since then tells", { points: left(900) }, { rest: left(100) }, []],
  ["few requests by the newest answer", { points: left(900), rest: left(900) }, { rest: left(100) }, []],
  ["nothing is known", {}, {}, [7]],
] as const)("%s", async (_, shown, told, comments) => {
  expect(await written({ shown, told })).toEqual({ statuses: 1, comments });
});
