import { expect, it } from "@jest/globals";
import { createRateLimiter } from "../../../../src/adapters/github/http/rate-limiter.js";

/** A clock that moves when somebody sleeps, and by `cost` with each write. */
function paced({ burst, together, cost = 0 }: { burst: number; together: number; cost?: number }) {
  let time = 0;
  let running = 0;
  const seen = { begun: [] as number[], most: 0 };
  const pace = createRateLimiter({
    burst,
    together,
    now: () => time,
    sleep: (milliseconds) => {
      time += milliseconds;
      return Promise.resolve();
    },
  });
  const write = (answer = 0) =>
    pace(async () => {
      running += 1;
      seen.most = Math.max(seen.most, running);
      seen.begun.push(time);
      await new Promise((resolve) => setImmediate(resolve));
      time += cost;
      running -= 1;
      if (answer < 0) throw new Error("refused");
      return answer;
    });
  return { write, seen, rest: (milliseconds: number) => void (time += milliseconds) };
}

it("few writes go at once, many keep a second's distance", async () => {
  const { write, seen } = paced({ burst: 5, together: 3 });
  const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => write(index)));
  expect(answers).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(seen.begun).toEqual([0, 0, 0, 0, 0, 1000, 2000, 3000]);
  expect(seen.most).toBeLessThanOrEqual(3);
});

it("whoever writes slowly is not slowed down further", async () => {
  const { write, seen } = paced({ burst: 1, together: 1, cost: 1500 });
  for (let count = 0; count < 4; count += 1) await write();
  expect(seen.begun).toEqual([0, 1500, 3000, 4500]);
});

it("a rest gives the burst back, and no more than that", async () => {
  const { write, seen, rest } = paced({ burst: 3, together: 3 });
  await Promise.all([write(), write(), write(), write()]);
  rest(60_000);
  await Promise.all([write(), write(), write(), write()]);
  expect(seen.begun).toEqual([0, 0, 0, 1000, 61_000, 61_000, 61_000, 62_000]);
});

it("a refused write gives its place away", async () => {
  const { write, seen } = paced({ burst: 10, together: 1 });
  const outcomes = await Promise.allSettled([write(-1), write(1), write(-1), write(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "rejected", "fulfilled"]);
  expect(seen.begun).toHaveLength(4);
});
