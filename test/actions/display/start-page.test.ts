/** No event tells of a run that GITHUB_TOKEN dispatched: it has the console page made itself. */
import { expect, it } from "@jest/globals";
import { startPage } from "../../../src/actions/display/start-page.js";
import { ApiError } from "../../../src/adapters/github/http/api-errors.js";
import { MisconfiguredError } from "../../../src/domain/values/misconfigured.js";
import type { Ports } from "../../../src/ports/ports.js";
import type { Run } from "../../../src/ports/run.js";

const request = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";

async function start(run: Pick<Run, "hint" | "actorIsBot">, answer?: Error): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  const ports: Partial<{ readonly [Key in keyof Ports]: Partial<Ports[Key]> }> = {
    run,
    runs: {
      dispatch: ({ workflow }) => {
        seen.push(workflow);
        return answer === undefined ? Promise.resolve() : Promise.reject(answer);
      },
    },
    runner: {
      notice: ({ code, found }) => void seen.push([code, found]),
      fail: ({ code, found }) => void seen.push([code, found]),
    },
  };
  await startPage(ports as unknown as Ports);
  return seen;
}

const dispatched = { hint: { kind: "dispatch", inputs: {} }, actorIsBot: true } as const;

it("starts it after a result in a run that the console dispatched", async () => {
  expect(await start(dispatched)).toEqual(["console.yml"]);
});

it.each([
  ["a person dispatched", { ...dispatched, actorIsBot: false }],
  ["a sweep", { hint: { kind: "schedule" }, actorIsBot: true }],
  [
    "the event of a run",
    { hint: { kind: "workflow-run", headSha: undefined, event: "push" }, actorIsBot: true },
  ],
] as const)("leaves it to GitHub's event in a run that came of %s", async (_, run) => {
  expect(await start(run)).toEqual([]);
});

it("says nothing where it is not installed", async () => {
  expect(await start(dispatched, new ApiError(request, { status: 404, found: "Not Found" }))).toEqual([
    "console.yml",
  ]);
});

it.each([
  [
    "not-shown",
    new ApiError(request, { status: 422, found: "Workflow does not have 'workflow_dispatch' trigger" }),
  ],
  ["not-shown", new ApiError(request, { status: 0, found: "The connection was closed." })],
  ["misconfigured", new MisconfiguredError("No permission.", "Add it.")],
])("tells, and fails nothing else, where it cannot be started: %s", async (code, error) => {
  expect(await start(dispatched, error)).toEqual([
    "console.yml",
    [code, expect.stringContaining("The console page is made by the next release, or at night: ")],
  ]);
});
