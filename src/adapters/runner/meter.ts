import { exportVariable } from "@actions/core";
import type { Meter } from "../../ports/run.js";

const variables = { requests: "RELEASE_CONSOLE_REQUESTS", since: "RELEASE_CONSOLE_SINCE" } as const;

/** Goes on counting in later steps of the same job, which learn of it from their environment. */
export function createMeter(env: NodeJS.ProcessEnv): Pick<Meter, "read"> & { count(): void } {
  const given = (name: string): number => (/^\d{1,15}$/.test(env[name] ?? "") ? Number(env[name]) : 0);
  const since = given(variables.since) || Math.round(performance.timeOrigin);
  let requests = given(variables.requests);
  return {
    count: () => {
      requests += 1;
    },
    read: () => {
      if (env["GITHUB_ENV"] !== undefined) {
        exportVariable(variables.requests, requests);
        exportVariable(variables.since, since);
      }
      return { requests, seconds: Math.ceil((Date.now() - since) / 1000) };
    },
  };
}
