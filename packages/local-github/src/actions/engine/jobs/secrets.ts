/** The secrets that the jobs of one workflow file can see. */
export interface SecretAccess {
  /** Upper-case name → value; a name that was passed without a value is there and empty. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether every secret of a job's environment enters; otherwise only those whose names are in `values`. */
  readonly admitsAllNames: boolean;
}

/** The workflow that the event started: all secrets of the repository, and of a job's environment. */
export const secretsOfRepository = (secrets: ReadonlyMap<string, string>): SecretAccess => ({
  values: upperCased(secrets),
  admitsAllNames: true,
});

export const noSecrets: SecretAccess = { values: new Map(), admitsAllNames: false };

/**
 * What a called workflow sees. Inherited secrets end at the owner's border. A passed name lets the environment's value
 * in, even when the value that was passed is empty (platform fact 10).
 */
export function secretsOfCall(
  passed: Readonly<Record<string, string>> | "inherit",
  caller: SecretAccess,
  isSameOwner: boolean,
): SecretAccess {
  if (passed === "inherit") return isSameOwner ? caller : noSecrets;
  return { values: upperCased(new Map(Object.entries(passed))), admitsAllNames: false };
}

/** What a job sees that names an environment: the environment's values win. */
export function withEnvironmentSecrets(
  access: SecretAccess,
  environment: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const admitted = [...upperCased(environment)].filter(
    ([name]) => access.admitsAllNames || access.values.has(name),
  );
  return new Map([...access.values, ...admitted]);
}

/**
 * `secrets.GITHUB_TOKEN` where there is no job yet, so that a caller can pass it on: the job that gets it sees its own
 * token.
 */
const tokenOfTheJob = "\u0000GITHUB_TOKEN\u0000";

/** The `secrets` context; `token` when it is that of a job. */
export function visibleSecrets(
  values: ReadonlyMap<string, string>,
  token: string = tokenOfTheJob,
): Record<string, string> {
  const own = [...values].map(([name, value]): [string, string] => [
    name,
    value === tokenOfTheJob ? token : value,
  ]);
  return { ...Object.fromEntries(own), GITHUB_TOKEN: token };
}

const upperCased = (secrets: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...secrets].map(([name, value]) => [name.toUpperCase(), value]));
