/** Checks that GITHUB_TOKEN started tell nobody that they are over: the run that started them looks itself. */
import { expect, it } from "@jest/globals";
import { followChecks } from "../../src/actions/follow-ups/recovery/follow-checks.js";
import type { Ports } from "../../src/ports/ports.js";

async function follow(
  started: readonly string[],
  ended: (look: number) => boolean,
  elapsedMs = 10_000,
): Promise<{ readonly looks: number; readonly slept: number; readonly done: readonly unknown[] }> {
  let looks = 0;
  let slept = 0;
  const done: unknown[] = [];
  const ports: Partial<{ readonly [Key in keyof Ports]: Partial<Ports[Key]> }> = {
    runs: {
      startedChecks: () => Promise.resolve({ branches: started, elapsedMs }),
      haveChecksEnded: () => {
        looks += 1;
        return Promise.resolve(ended(looks));
      },
      dispatch: (request) => {
        done.push(request);
        return Promise.resolve();
      },
    },
    clock: {
      sleep: (milliseconds) => {
        slept += milliseconds;
        return Promise.resolve();
      },
    },
    runner: { info: (text) => void done.push(text) },
  };
  await followChecks(ports as unknown as Ports);
  return { looks, slept, done };
}

it("costs nothing where none were started", async () => {
  expect(await follow([], () => true)).toEqual({ looks: 0, slept: 0, done: [] });
});

it("starts the run that judges them, once they are over", async () => {
  const { looks, slept, done } = await follow(["recovery"], (look) => look === 3);
  expect({ looks, slept }).toEqual({ looks: 3, slept: 14_000 });
  expect(done).toEqual([{ workflow: "release.yml", inputs: {} }]);
});

it.each([
  [0, 750],
  [900, 900],
  [2_100, 2_000],
])("looks first after as long as they may have run: %i ms, %i ms", async (elapsedMs, slept) => {
  expect(await follow(["recovery"], () => true, elapsedMs)).toMatchObject({ looks: 1, slept });
});

it("gives up after ten minutes and 23 looks, and says what finds them then", async () => {
  const { looks, slept, done } = await follow(["recovery"], () => false);
  expect(looks).toBe(23);
  expect(slept).toBeGreaterThanOrEqual(600_000);
  expect(slept).toBeLessThan(640_000);
  expect(done).toEqual(["Checks of recovery still run. The next event or sweep finds what they come to."]);
});

it("never fails", async () => {
  const { done } = await follow(["recovery"], () => {
    throw new Error("403");
  });
  expect(done).toEqual(["What the checks of recovery come to, the next event or sweep finds: 403"]);
});
