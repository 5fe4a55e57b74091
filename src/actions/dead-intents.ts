import type { EntryDraft, RunReference } from "../domain/entry.js";
import { judgeJobs } from "../domain/judge-deployment.js";
import type { World } from "../ports/world.js";
import type { Standing } from "./standing.js";
import { transact } from "./transact.js";

/**
 * Intents whose run is over without a result: its record never ran. What the jobs say is recorded; production is never
 * retried by itself. Costs nothing while no other run's intent is open.
 */
export async function closeDeadIntents(world: World, standing: Standing): Promise<Standing> {
  const written = await transact(world, standing, async (now) => ({
    drafts: await deadIntents(world, now),
    value: undefined,
  }));
  return written.standing;
}

async function deadIntents(world: World, { state }: Standing): Promise<readonly EntryDraft[]> {
  const drafts: EntryDraft[] = [];
  const { attempt, staging } = state;
  if (attempt !== null && (await isOver(world, attempt.run))) {
    const verdict = judgeJobs(await world.runs.jobs(attempt.run), "production");
    const evidence = `the run ended without recording a result; ${verdict.evidence}`;
    const type =
      verdict.kind === "aborted" ? "production-deployment-aborted" : "production-deployment-failed";
    drafts.push({ actor: "console", facts: { type, deployment: attempt.deployment, evidence } });
  }
  if (staging.intent !== null && (await isOver(world, staging.intent.run))) {
    drafts.push({
      actor: "console",
      facts: {
        type: "staging-deployment-aborted",
        deployment: staging.intent.deployment,
        evidence: "the run ended without recording a result",
      },
    });
  }
  return drafts;
}

/** Completed, or gone on to a later attempt. Our own run is not over. */
async function isOver(world: World, run: RunReference): Promise<boolean> {
  if (run.id === world.run.reference.id && run.attempt === world.run.reference.attempt) return false;
  const { status, attempt } = await world.runs.status(run.id);
  return status === "completed" || attempt > run.attempt;
}
