import { ApiError, type WorkflowEngine } from "../model/interfaces.js";

/** For a GitHub with Actions switched off: events start nothing. */
export function createIdleEngine(): WorkflowEngine {
  const refuse = (): never => {
    throw new ApiError(404, "Actions is switched off in this local GitHub.");
  };
  return {
    handle: async () => [],
    dispatch: async () => refuse(),
    cancel: refuse,
    rerun: async () => refuse(),
    approve: async () => refuse(),
    review: refuse,
    workflowId: refuse,
    settled: async () => undefined,
    holdJobs: refuse,
    checkpoint: () => (putModelBack) => putModelBack(),
    close: async () => undefined,
  };
}
