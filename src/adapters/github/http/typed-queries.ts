import type * as z from "../../../domain/values/shapes.js";
import { MisconfiguredError } from "../../../domain/values/misconfigured.js";
import type { Time, UserLogin } from "../../../domain/values/values.js";
import { addPermission, ApiError, MissingPermissionError } from "./api-errors.js";
import type { GitHubClient } from "./client.js";
import type { GraphqlAnswer, GraphqlError, Variables } from "./types.js";
import { documentName } from "./transport.js";

/** Asks and insists on a whole answer: a part that GitHub withheld is an error, never an empty list. */
export async function queryComplete<Shape extends z.ZodType>(
  client: GitHubClient,
  {
    document,
    variables,
    attempts = 4,
    ...expected
  }: Expected<Shape> & {
    readonly document: string;
    readonly variables: Variables;
    readonly attempts?: number;
  },
): Promise<z.output<Shape>> {
  const named = Object.entries({ ...client.repository, ...variables }).filter(([variable]) =>
    document.includes(`$${variable}:`),
  );
  const answer = await client.query(document, Object.fromEntries(named), { attempts });
  return completeAnswer(answer, documentName(document), expected);
}

interface Expected<Shape extends z.ZodType> {
  readonly shape: Shape;
  /** What is asked for inside the repository may have been deleted: GitHub answers null there, with an error. */
  readonly mayBeGone?: boolean;
  /** Fields that are null where GitHub withholds them, with an error; whoever asks knows another way. */
  readonly mayBeWithheld?: readonly string[];
}

/** As `queryComplete`, of an answer that is there. `name`: of the document. */
export function completeAnswer<Shape extends z.ZodType>(
  answer: GraphqlAnswer,
  name: string,
  { shape, mayBeGone = false, mayBeWithheld = [] }: Expected<Shape>,
): z.output<Shape> {
  const errors = answer.errors.filter(
    (error) =>
      !(mayBeGone && isGoneInside(error)) && !mayBeWithheld.some((field) => error.path.at(-1) === field),
  );
  if (errors.length > 0) throw queryError(name, errors);
  return parseAnswer(shape, answer.data, name);
}

const isGoneInside = ({ type, path }: GraphqlError): boolean =>
  type === "NOT_FOUND" && path[0] === "repository" && path.length > 1;

/** An answer of another shape than GitHub documents: asking again does not help. */
export class MalformedAnswerError extends ApiError {}

export function parseAnswer<Shape extends z.ZodType>(
  shape: Shape,
  answer: unknown,
  request: string,
): z.output<Shape> {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data as z.output<Shape>;
  const problems = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new MalformedAnswerError(request, {
    status: 502,
    found: `The answer has another shape than documented: ${problems.join("; ")}`,
  });
}

/** Logins of bots have the same form everywhere as REST gives them: `github-actions[bot]`. */
export function accountLogin({
  __typename,
  login,
}: {
  readonly __typename: string;
  readonly login: string;
}): UserLogin {
  return (__typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login) as UserLogin;
}

/** Whoever deleted their account. */
export const ghost = "ghost" as UserLogin;

/** GitHub writes seconds; ours have milliseconds, so that texts compare as times. */
export const timeOf = (text: string): Time => new Date(text).toISOString() as Time;

const scopesOfFields: Readonly<Record<string, string>> = {
  checkSuites: "checks: read",
  checkRuns: "checks: read",
  workflowRun: "actions: read",
  status: "statuses: read",
  contexts: "statuses: read",
  pullRequests: "pull-requests: read",
  pullRequest: "pull-requests: read",
  reviews: "pull-requests: read",
  reviewThreads: "pull-requests: read",
  comments: "pull-requests: read",
  files: "pull-requests: read",
  closingIssuesReferences: "issues: read",
  issues: "issues: read",
  object: "contents: read",
  policy: "contents: read",
};

function queryError(name: string, errors: readonly GraphqlError[]): Error {
  const said = [...new Set(errors.map(({ message }) => message))].join(" ");
  const found = `${name}: ${said}`;
  if (errors.some(({ type }) => type === "FORBIDDEN")) {
    const scopes = errors.map(({ path }) =>
      path.findLast((part) => typeof part === "string" && part in scopesOfFields),
    );
    const lines = [
      ...new Set(scopes.map((field) => addPermission(scopesOfFields[String(field)] ?? "contents: read"))),
    ];
    return new MissingPermissionError(found, lines.join(" "));
  }
  const missing = errors.some(({ type, path }) => type === "NOT_FOUND" && path.join() === "repository");
  if (missing) return new MisconfiguredError(found, "Give the token access to this repository.");
  // Nobody says beforehand how much is too much (platform fact 62).
  const isTooMuch = errors.some(({ type }) => type === "RESOURCE_LIMITS_EXCEEDED");
  return new ApiError(name, { status: isTooMuch ? 503 : 422, found: said });
}
