import type { Ports } from "../../ports/ports.js";
import { refuse } from "../run/refusal.js";

/**
 * A re-run comes with the event of back then: it must not ask for a rollback or give a command a second time. One after
 * attempts that all failed may go on. `job` is the deciding job, `caller / nested`.
 */
export async function refuseOldRerun(ports: Ports, job: string): Promise<void> {
  const { id, attempt, url } = ports.run.reference;
  const earlier = Array.from({ length: attempt - 1 }, (_, index) => index + 1);
  const jobs = await Promise.all(earlier.map((each) => ports.runs.jobs({ id, url, attempt: each })));
  const done = earlier.find((_, index) =>
    jobs[index]?.some(({ name, conclusion }) => name === job && conclusion === "success"),
  );
  if (done !== undefined)
    throw refuse(
      "old-rerun",
      `This is attempt ${attempt} of ${url}; attempt ${done} did what it was started for.`,
    );
}
