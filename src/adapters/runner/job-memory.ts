import { exportVariable } from "@actions/core";
import type { LogPosition } from "../../ports/reading.js";

/** Numbers that later steps of the job find in their environment. They save looks at GitHub, and prove nothing. */
export interface JobMemory {
  readonly logPosition: LogPosition;
  /** Open pull requests, as last seen. */
  readonly openPullRequests: { latest(): number | undefined; saw(value: number): void };
}

export function createJobMemory(env: NodeJS.ProcessEnv): JobMemory {
  const log = rememberedNumber(env, "RELEASE_CONSOLE_LOG_ENTRY");
  return {
    logPosition: {
      latest: () => log.latest() ?? 0,
      saw: (sequence) => {
        if (sequence > (log.latest() ?? 0)) log.saw(sequence);
      },
    },
    openPullRequests: rememberedNumber(env, "RELEASE_CONSOLE_OPEN_PULL_REQUESTS"),
  };
}

function rememberedNumber(env: NodeJS.ProcessEnv, variable: string): JobMemory["openPullRequests"] {
  const given = env[variable] ?? "";
  let latest = /^\d{1,9}$/.test(given) ? Number(given) : undefined;
  return {
    latest: () => latest,
    saw: (value) => {
      if (value === latest) return;
      latest = value;
      if (env["GITHUB_ENV"] !== undefined) exportVariable(variable, value);
    },
  };
}
