import * as z from "../../domain/values/shapes.js";

/** What each action reads, by the names that users type. `action.yml` and README declare the same (a test compares). */
const text = z.string().default("");
const token = z.string().min(1, { error: "must hold a token; the default is the job's own." });
const yesOrNo = z.enum(["true", "false"], { error: 'must be "true" or "false".' }).default("false");

export const inputSchemas = {
  "gate-checks": z.object({
    token,
    "app-token": text,
    "pull-request": z
      .string()
      .regex(/^(?:[1-9]\d*)?$/, { error: "must be the number of a pull request or empty." })
      .default(""),
    "fail-on-blocked": yesOrNo,
  }),
  "promote-to-staging": z.object({
    token,
    "app-token": text,
    "webhook-secret": text,
    phase: z.enum(["begin", "finish"], { error: 'must be "begin" or "finish".' }),
    deployment: text,
    result: text,
    "console-sha": text,
  }),
  "require-tester-approval": z.object({
    token,
    "app-token": text,
    "webhook-secret": text,
    "gate-result": z
      .enum(["", "success", "failure", "cancelled", "skipped"], {
        error: "must be the result of the gate job or empty.",
      })
      .default(""),
  }),
  "deploy-production": z.object({
    token: text,
    "app-token": text,
    "webhook-secret": text,
    phase: z.enum(["begin", "run", "finish", "settle"], {
      error: 'must be "begin", "run", "finish" or "settle".',
    }),
    deployment: text,
    result: text,
    command: text,
    "time-limit-minutes": z
      .string()
      .regex(/^[1-9]\d{0,3}$/, { error: "must be a whole number of minutes from 1 to 9999." })
      .default("30"),
    "working-directory": text,
    "console-sha": text,
  }),
  "append-release-notes": z.object({
    token,
    "app-token": text,
    "webhook-secret": text,
    release: z
      .string()
      .regex(/^(?:v\d+\.\d+\.\d+)?$/, { error: 'must be a version such as "v1.4.0" or empty.' })
      .default(""),
  }),
  rollback: z.object({
    token,
    "app-token": text,
    "webhook-secret": text,
    phase: z.enum(["request", "approve", "drill"], { error: 'must be "request", "approve" or "drill".' }),
    reason: text,
    release: text,
    request: z
      .string()
      .regex(/^(?:RB-\d+)?$/, { error: 'must be a rollback such as "RB-7" or empty.' })
      .default(""),
    "gate-result": z
      .enum(["", "success", "failure", "cancelled", "skipped"], {
        error: "must be the result of the gate job or empty.",
      })
      .default(""),
    "console-sha": text,
  }),
  console: z.object({ token, page: text, log: z.string().default(".") }),
} as const;

export type ActionName = keyof typeof inputSchemas;
export type Inputs<Name extends ActionName> = z.infer<(typeof inputSchemas)[Name]>;

/** One line for each bad input, with the value as it was typed; tokens are never shown. */
export class BadInputError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

/** Parses all inputs of an action at once. Throws `BadInputError` with every problem. */
export function parseInputs<Name extends ActionName>(
  name: Name,
  raw: Readonly<Record<string, string | undefined>>,
): Inputs<Name> {
  const result = inputSchemas[name].safeParse(raw);
  if (result.success) {
    const { phase, deployment } = result.data as { readonly phase?: string; readonly deployment?: string };
    // It is read once more where it is needed: here it is refused before GitHub is asked anything.
    if (deployment !== undefined && (phase === "finish" || phase === "settle")) parseDeployment(deployment);
    return result.data as Inputs<Name>;
  }
  throw new BadInputError(
    result.error.issues.map((issue) => {
      const input = String(issue.path[0] ?? "");
      const found = /token|key|secret/i.test(input) ? "" : ` Found "${raw[input] ?? ""}".`;
      return `Input "${input}" ${issue.message}${found}`;
    }),
  );
}

/** What a deployment is told and told about, as JSON in one string: it can grow without breaking callers. */
export const deploymentSchema = z.object({
  mode: z.enum(["deploy", "rollback", "redeploy"]),
  release: z.string(),
  "previous-sha": z.string(),
  "previous-release": z.string(),
  id: z.string().min(1),
  "run-attempt": z.string(),
  /** Id of the Deployment that GitHub shows of it; absent where there is none. */
  shown: z.number().int().optional(),
});
export type DeploymentInput = z.infer<typeof deploymentSchema>;

/** Throws `BadInputError` when the text is not what `begin` wrote. */
export function parseDeployment(json: string): DeploymentInput {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadInputError([
      `Input "deployment" must be the JSON that the deciding job wrote. Found "${json.slice(0, 80)}".`,
    ]);
  }
  const result = deploymentSchema.safeParse(value);
  if (!result.success)
    throw new BadInputError(
      result.error.issues.map((issue) => `Input "deployment": ${issue.path.join(".")} ${issue.message}`),
    );
  return result.data;
}
