/** Parts of the `github` context that processes get as GITHUB_…: the runner's own list (actions/runner, GitHubContext). */
const exported = (
  "action action_path action_ref action_repository actor actor_id api_url base_ref event_name " +
  "event_path graphql_url head_ref job ref ref_name ref_protected ref_type repository " +
  "repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number " +
  "server_url sha triggering_actor workflow workflow_ref workflow_sha workspace"
).split(" ");

export interface EnvironmentParts {
  /** What is there before a job says anything: PATH, HOME, LANG, and what the engine's options add. */
  readonly base: Readonly<Record<string, string>>;
  /** The `env` context of the step. */
  readonly env: Readonly<Record<string, string>>;
  /** INPUT_… and STATE_… of an action. */
  readonly action: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, string>>;
  /** GITHUB_OUTPUT and its like. */
  readonly commandFiles: Readonly<Record<string, string>>;
  /** Entries that earlier steps put before PATH. */
  readonly path: readonly string[];
}

/** The whole environment of a step's process. What the runner sets cannot be overwritten by `env:`, except CI. */
export function processEnvironment({
  base,
  env,
  action,
  github,
  runner,
  commandFiles,
  path,
}: EnvironmentParts): Record<string, string> {
  const result: Record<string, string> = { CI: "true", ...base, ...env, ...action, GITHUB_ACTIONS: "true" };
  for (const key of exported) {
    const value = github[key];
    if (typeof value === "string" || typeof value === "boolean")
      result[`GITHUB_${key.toUpperCase()}`] = String(value);
  }
  for (const [key, value] of Object.entries(runner))
    if (value !== "") result[`RUNNER_${key.toUpperCase()}`] = value;
  const search = [...path, result["PATH"] ?? ""].filter((entry) => entry !== "").join(":");
  return { ...result, ...commandFiles, PATH: search };
}

/** Spaces become underscores, dashes stay (actions/runner, Handler.AddInputsToEnvironment). */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
