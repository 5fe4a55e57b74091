import { exportVariable } from "@actions/core";
import type { LogPosition } from "../../ports/reading.js";

const variable = "RELEASE_CONSOLE_LOG_ENTRY";

/** Later steps of the job learn it from their environment. */
export function createLogPosition(env: NodeJS.ProcessEnv): LogPosition {
  const given = env[variable] ?? "";
  let latest = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  return {
    latest: () => latest,
    saw: (sequence) => {
      if (sequence <= latest) return;
      latest = sequence;
      if (env["GITHUB_ENV"] !== undefined) exportVariable(variable, sequence);
    },
  };
}
