/** Runs of acme/shop over REST, with an engine that notes dispatches. */
import { ApiError } from "../../src/model/interfaces.js";
import type { Conclusion, RunStatus, WorkflowJob } from "../../src/model/model.js";
import { openWorld, type Octokit, type World } from "./collaboration-world.js";

export const place = { owner: "acme", repo: "shop" };

export interface ActionsWorld extends World {
  /** The tip of the branch `one`. */
  readonly headSha: string;
  reader(): Octokit;
  writer(): Octokit;
  job(name: string, status: RunStatus, conclusion?: Conclusion): WorkflowJob;
}

export async function openActionsWorld(): Promise<ActionsWorld> {
  const world: World = await openWorld({
    engine: (orders) => ({
      dispatch: async ({ workflow, ref, inputs, actor }) => {
        if (ref === "missing") throw new ApiError(422, "No ref found for: missing");
        orders.push(`dispatch ${workflow} on ${ref} by ${actor} with ${JSON.stringify(inputs)}`);
        return world.addRun({ headSha, path: workflow, event: "workflow_dispatch" });
      },
    }),
  });
  const headSha = await world.commit("one", { "one.txt": "new" });
  return {
    ...world,
    headSha,
    reader: () => world.asWorkflow({ actions: "read", checks: "read" }),
    writer: () => world.asWorkflow({ actions: "write" }),
    job: (name, status, conclusion) => ({ ...jobOf(name, status, conclusion), id: world.github.nextId() }),
  };
}

function jobOf(name: string, status: RunStatus, conclusion?: Conclusion): Omit<WorkflowJob, "id"> {
  const now = "2026-01-05T10:00:00Z";
  const hasRun = conclusion !== "skipped";
  return {
    runId: 1,
    runAttempt: 1,
    name,
    status,
    conclusion,
    createdAt: now,
    startedAt: now,
    completedAt: status === "completed" ? now : undefined,
    steps: hasRun
      ? [
          {
            number: 1,
            name: "Deploy",
            status: status === "completed" ? "completed" : "in_progress",
            conclusion,
            startedAt: now,
            completedAt: undefined,
          },
        ]
      : [],
    runnerName: hasRun ? "runner" : undefined,
    environment: undefined,
    log: [],
    summary: "",
  };
}
