import { expect, it } from "@jest/globals";
import { mergeWithSuccessStatus } from "../../../../src/actions/follow-ups/landing/merge-with-success-status.js";
import { commit, sha, TestLog } from "../../../support/builders.js";
import { logWorld } from "../../../support/log-world.js";

const pending = 'Required status check "release-console" is pending. (405)';
const request = {
  description: "Lands v1.0.0",
  number: 5,
  method: "merge",
  title: "Land",
  message: "",
} as const;

/** The first `refusals` merges are refused. */
async function merge(refusals: number, found: string): Promise<readonly string[]> {
  const done: string[] = [];
  const { world } = logWorld({
    log: new TestLog(),
    parts: {
      statuses: {
        set: ({ state, description }) => Promise.resolve(void done.push(`${state} ${description}`)),
      },
      pullRequests: {
        merge: () => {
          done.push("merge");
          return Promise.resolve(
            done.filter((each) => each === "merge").length <= refusals
              ? { kind: "refused", found, remedy: "" }
              : { kind: "done", value: { commit: commit("merged").sha, manual: false } },
          );
        },
      },
    },
  });
  const outcome = await mergeWithSuccessStatus(world, { ...request, head: sha("landing") });
  return [...done, outcome.kind];
}

it("shows that it is good, and merges", async () => {
  expect(await merge(0, "")).toEqual(["success Lands v1.0.0", "merge", "done"]);
});

it("shows it again where another run called it pending meanwhile", async () => {
  const once = ["success Lands v1.0.0", "merge"];
  expect(await merge(1, pending)).toEqual([...once, ...once, "done"]);
  expect(await merge(9, pending)).toEqual([...once, ...once, "refused"]);
});

it("asks once where somebody else has to do something", async () => {
  const found = "At least 1 approving review is required. (405)";
  expect(await merge(9, found)).toEqual(["success Lands v1.0.0", "merge", "refused"]);
});
