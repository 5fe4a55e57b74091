import { exportVariable } from "@actions/core";
import { type ChosenNames, isPlainName } from "../../domain/values/names.js";
import { isUserLogin, type UserLogin } from "../../domain/values/values.js";
import type { LogPosition } from "../../ports/reading.js";

/** What later steps of the job find in their environment. It saves looks at GitHub, and proves nothing. */
export interface JobMemory {
  readonly logPosition: LogPosition;
  /** Open pull requests, as last seen. */
  readonly openPullRequests: { latest(): number | undefined; saw(value: number): void };
  /** What the policy called branches and environments; undefined: nothing but what everybody calls them. */
  readonly names: { latest(): ChosenNames | undefined; saw(names: ChosenNames): void };
  /** People whose roles were asked for. */
  readonly rolesAsked: { latest(): readonly UserLogin[]; saw(login: UserLogin): void };
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
    names: rememberedNames(env, "RELEASE_CONSOLE_NAMES"),
    rolesAsked: rememberedLogins(env, "RELEASE_CONSOLE_ROLES_ASKED"),
  };
}

/** A question with other names is asked once more when the policy was read: nothing rests on these. */
function rememberedNames(env: NodeJS.ProcessEnv, variable: string): JobMemory["names"] {
  let latest = env[variable] ?? "";
  return {
    latest: () => {
      const [base, staging, ...places] = latest.split(" ");
      const [one, production, productionApproval, rollbackApproval, more] = places;
      if (
        ![base, staging, one, production, productionApproval, rollbackApproval].every(isKnown) ||
        more !== undefined
      )
        return undefined;
      return {
        ...{ base: base ?? "", staging: staging ?? "" },
        environments: {
          staging: one ?? "",
          production: production ?? "",
          productionApproval: productionApproval ?? "",
          rollbackApproval: rollbackApproval ?? "",
        },
      };
    },
    saw: ({ base, staging, environments: places }) => {
      const { staging: one, production, productionApproval, rollbackApproval } = places;
      const text = [base, staging, one, production, productionApproval, rollbackApproval].join(" ");
      if (text === latest) return;
      latest = text;
      if (env["GITHUB_ENV"] !== undefined) exportVariable(variable, text);
    },
  };
}

const isKnown = (name: string | undefined): boolean => name !== undefined && isPlainName(name);

function rememberedLogins(env: NodeJS.ProcessEnv, variable: string): JobMemory["rolesAsked"] {
  const latest = new Set((env[variable] ?? "").split(" ").filter(isUserLogin));
  return {
    latest: () => [...latest],
    saw: (login) => {
      if (latest.has(login)) return;
      latest.add(login);
      if (env["GITHUB_ENV"] !== undefined) exportVariable(variable, [...latest].join(" "));
    },
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
