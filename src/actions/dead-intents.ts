import { environments } from "../domain/branches.js";
import type { EntryDraft, RunReference } from "../domain/entry.js";
import { judgeJobs } from "../domain/judge-deployment.js";
import type { Attempt } from "../domain/state.js";
import type { World } from "../ports/world.js";
import { showConclusion, type Conclusion } from "./conclude-deployment.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/**
 * Intents whose run is over without a result: its record never ran. What the jobs say is recorded; production is never
 * retried by itself. Costs nothing while no other run's intent is open.
 */
export async function closeDeadIntents(world: World, standing: Standing): Promise<Standing> {
  const written = await transact(world, standing, async (now) => {
    const dead = await deadIntents(world, now);
    return { drafts: dead.map(({ draft }) => draft), value: dead };
  });
  await Promise.all(written.value.map(({ shown }) => showConclusion(world, shown)));
  return written.standing;
}

interface DeadIntent {
  readonly draft: EntryDraft;
  /** What GitHub's Deployment is to say; it would look unfinished for ever. */
  readonly shown: Conclusion;
}

async function deadIntents(world: World, { state }: Standing): Promise<readonly DeadIntent[]> {
  const dead: DeadIntent[] = [];
  const { attempt, staging } = state;
  const end = attempt === null ? "alive" : await endOf(world, attempt.run);
  if (attempt !== null && end !== "alive") {
    // What a deleted run did nobody can say any more, so it counts as having changed production.
    const verdict = end === "over" ? judgeJobs(await world.runs.jobs(attempt.run), "production") : undefined;
    const evidence = `the run ended without recording a result; ${verdict?.evidence ?? "it was deleted since"}`;
    const isAborted = verdict?.kind === "aborted";
    const type = isAborted ? "production-deployment-aborted" : "production-deployment-failed";
    dead.push({
      draft: { actor: "console", facts: { type, deployment: attempt.deployment, evidence } },
      shown: {
        environment: environments.production,
        state: isAborted ? "inactive" : "failure",
        ...shownOf(attempt),
      },
    });
  }
  const { intent } = staging;
  if (intent !== null && (await endOf(world, intent.run)) !== "alive") {
    const { deployment } = intent;
    const evidence = "the run ended without recording a result";
    dead.push({
      draft: { actor: "console", facts: { type: "staging-deployment-aborted", deployment, evidence } },
      shown: { environment: environments.staging, state: "inactive", ...shownOf(intent) },
    });
  }
  return dead;
}

const shownOf = ({
  deployment,
  commit,
  run,
}: Pick<Attempt, "deployment" | "commit" | "run">): Omit<Conclusion, "environment" | "state"> => ({
  deployment,
  sha: commit.sha,
  description: "The run ended without recording a result",
  logUrl: run.url,
  url: undefined,
});

/** Completed, or gone on to a later attempt. Our own run is not over. */
async function endOf(world: World, run: RunReference): Promise<"alive" | "over" | "deleted"> {
  if (run.id === world.run.reference.id && run.attempt === world.run.reference.attempt) return "alive";
  const { status, conclusion, attempt } = await world.runs.status(run.id);
  if (conclusion === "deleted") return "deleted";
  return status === "completed" || attempt > run.attempt ? "over" : "alive";
}
