import { RemoteError } from "../../../domain/values/remote-error.js";
import { MisconfiguredError } from "../../../domain/values/misconfigured.js";
import type { RateLimit } from "./rate-limits.js";

/** GitHub said no, or nothing at all. Writes resolve what that means by reading again, never by the text. */
export class ApiError extends RemoteError {
  override readonly name = "ApiError";
  /** 0: no answer. */
  readonly status: number;
  /** GitHub's own words. */
  readonly found: string;
  /** `x-accepted-github-permissions`, where GitHub tells. */
  readonly acceptedPermissions: string | undefined;
  /** Set where GitHub says that it did not even look at the request. */
  readonly rateLimit: RateLimit | undefined;

  constructor(
    /** `POST /repos/{owner}/{repo}/git/refs`, or the name of a GraphQL document. */
    readonly request: string,
    answer: Pick<ApiError, "status" | "found"> & {
      readonly acceptedPermissions?: string | undefined;
      readonly rateLimit?: RateLimit | undefined;
    },
  ) {
    super(`${request}: ${answer.found}${statusNote(request, answer.status)}`);
    this.status = answer.status;
    this.found = answer.found;
    this.acceptedPermissions = answer.acceptedPermissions;
    this.rateLimit = answer.rateLimit;
  }

  get said(): string {
    return this.message;
  }

  /** Reads may lag behind writes (platform fact 63): that something cannot be read says nothing for certain. */
  get isRefusal(): boolean {
    return refusals.has(this.status) && this.rateLimit === undefined && isWrite(this.request);
  }

  get isGone(): boolean {
    return this.status === 404 || this.status === 410;
  }

  /** What was asked may have happened all the same. */
  get isAmbiguous(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

const refusals: ReadonlySet<number> = new Set([403, 404, 405, 409, 410, 422]);
const isWrite = (request: string): boolean => /^(?:POST|PUT|PATCH|DELETE) \/repos\//.test(request);

/** GitHub hides what a token may not see: it says 404 of a write although what is written to exists. */
function statusNote(request: string, status: number): string {
  if (status === 0) return "";
  const hides = status === 404 && isWrite(request);
  return hides ? ` (404, which GitHub also says when "${scopeOf(request)}" is missing)` : ` (${status})`;
}

/** The token lacks a scope. */
export class MissingPermissionError extends MisconfiguredError {}

/** GitHub does not know the token: a wrong one, or one that has expired or was revoked. */
export const unknownToken = (error: ApiError): MisconfiguredError | undefined =>
  error.status === 401
    ? new MisconfiguredError(
        `${error.request}: ${error.found} (401).`,
        'Leave the input "token" to its default. A job\'s token ends with the job, that of a GitHub App after an hour: start the workflow again.',
      )
    : undefined;

export const workflowsRemedy =
  'Configure a GitHub App with Contents and Workflows: write (input "app-client-id"): no GITHUB_TOKEN may move refs onto changed workflow files.';

export const addPermission = (scope: string): string => `Add "${scope}" to this job's permissions.`;

/** The error of an answer `403 Resource not accessible by integration`; undefined for anything else. */
export function missingPermission(error: ApiError): MissingPermissionError | undefined {
  if (error.status !== 403 || !error.found.startsWith("Resource not accessible by integration"))
    return undefined;
  const scope = scopeOf(error.request);
  const aboutWorkflows = error.acceptedPermissions?.includes("workflows=write") === true;
  const remedy = aboutWorkflows
    ? `${addPermission(scope)} If it is there already: ${workflowsRemedy}`
    : addPermission(scope);
  return new MissingPermissionError(`${error.request}: ${error.found}.`, remedy);
}

/** The owner's plan has no such thing for private repositories, so nothing of it can be in force (platform fact 59). */
export const isBeyondPlan = (error: unknown): boolean =>
  error instanceof ApiError && error.status === 403 && error.found.startsWith("Upgrade to GitHub");

/** What to tell people of a call that may be refused; undefined = not a refusal but a fault, to be thrown. */
export function refusalOf(
  error: unknown,
  remedy: string,
): { readonly found: string; readonly remedy: string } | undefined {
  if (error instanceof MisconfiguredError) return { found: error.found, remedy: error.remedy };
  if (error instanceof ApiError && error.status >= 400 && error.status < 500)
    return { found: error.message, remedy };
  return undefined;
}

const scopesOfPaths: readonly (readonly [RegExp, string])[] = [
  [/\/pulls\/[^/]+\/merge$/, "contents"],
  [/\/commits\/[^/]+\/status|\/statuses\//, "statuses"],
  [/\/check-(?:runs|suites)/, "checks"],
  [/\/deployments/, "deployments"],
  [/\/actions\/|\/environments/, "actions"],
  [/\/pulls/, "pull-requests"],
  [/\/issues|\/labels/, "issues"],
];

function scopeOf(route: string): string {
  const [method = "GET", path = ""] = route.split(" ");
  const scope = scopesOfPaths.find(([pattern]) => pattern.test(path))?.[1] ?? "contents";
  return `${scope}: ${method === "GET" ? "read" : "write"}`;
}
