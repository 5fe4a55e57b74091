import { messageOf } from "../../domain/values/message-of.js";
import { readFileSync } from "node:fs";
import * as z from "../../domain/values/shapes.js";
import { MisconfiguredError } from "../../domain/values/misconfigured.js";
import { isCommitSha, type Time, type UserLogin } from "../../domain/values/values.js";
import type { EventHint, Run } from "../../ports/run.js";

/** The run as the runner's environment and the event file tell it. The event is a hint: GitHub may add to it, we ask little of it. */
export function readRun(env: NodeJS.ProcessEnv): Run {
  const run = parsed(environmentShape, env, "The environment");
  const [workflowPath, workflowRef] = splitWorkflowRef(run.GITHUB_WORKFLOW_REF, run.GITHUB_REPOSITORY);
  const event = readEvent(run.GITHUB_EVENT_PATH);
  return {
    reference: {
      id: run.GITHUB_RUN_ID,
      attempt: run.GITHUB_RUN_ATTEMPT,
      url: `${run.GITHUB_SERVER_URL}/${run.GITHUB_REPOSITORY}/actions/runs/${run.GITHUB_RUN_ID}`,
    },
    repository: run.GITHUB_REPOSITORY,
    ref: run.GITHUB_REF,
    workflowPath,
    workflowRef,
    actor: run.GITHUB_ACTOR as UserLogin,
    actorIsBot: isBot({ login: run.GITHUB_ACTOR, type: senderType(event, run.GITHUB_ACTOR) }),
    hint: eventHint(run.GITHUB_EVENT_NAME, event),
  };
}

/** What the event file says of the repository, which spares a question; undefined where it does not. */
export function readRepositoryHints(env: NodeJS.ProcessEnv): {
  readonly nodeId: string | undefined;
  readonly defaultBranch: string | undefined;
} {
  const path = env["GITHUB_EVENT_PATH"];
  const { data } = repositoryShape.safeParse(path === undefined ? undefined : readEvent(path));
  const { full_name: name, node_id: nodeId, default_branch: defaultBranch } = data?.repository ?? {};
  return name === env["GITHUB_REPOSITORY"]
    ? { nodeId, defaultBranch }
    : { nodeId: undefined, defaultBranch: undefined };
}

const repositoryShape = z.object({
  repository: z.object({
    full_name: z.string(),
    node_id: z.string().optional(),
    default_branch: z.string().optional(),
  }),
});
const count = z.coerce.number().int().positive();
const text = z.string().min(1);
const environmentShape = z.object({
  GITHUB_RUN_ID: count,
  GITHUB_RUN_ATTEMPT: count,
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_SERVER_URL: z.string().default("https://github.com"),
  GITHUB_REF: text,
  GITHUB_WORKFLOW_REF: text,
  GITHUB_ACTOR: text,
  GITHUB_EVENT_NAME: text,
  GITHUB_EVENT_PATH: text,
});

function parsed<Shape extends z.ZodType>(shape: Shape, value: unknown, what: string): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data as z.output<Shape>;
  const problems = result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  throw new MisconfiguredError(
    `${what} is not that of a GitHub Actions job: ${problems}.`,
    "Run this action in a workflow on GitHub Actions.",
  );
}

/** `acme/shop/.github/workflows/release.yml@refs/heads/develop` */
function splitWorkflowRef(workflowRef: string, repository: string): readonly [path: string, ref: string] {
  const at = workflowRef.indexOf("@");
  const path = workflowRef.slice(0, at);
  // A workflow of another repository is none of this one's callers: its name stays, so that nobody takes it for one.
  return [
    path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path,
    workflowRef.slice(at + 1),
  ];
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new MisconfiguredError(
      `The event file "${path}" cannot be read: ${messageOf(error)}.`,
      "Run this action in a workflow on GitHub Actions.",
    );
  }
}

const account = z.object({ login: text, type: z.string().optional() });
// Whoever deleted their account is `null`.
const author = account.nullable().transform((found) => found ?? { login: "ghost", type: undefined });
const isBot = ({ login, type }: { readonly login: string; readonly type?: string | undefined }): boolean =>
  type === "Bot" || login.endsWith("[bot]");

function senderType(event: unknown, actor: string): string | undefined {
  const { data } = z.object({ sender: account }).safeParse(event);
  return data?.sender.login === actor ? data.sender.type : undefined;
}

const shapes = {
  workflowRun: z.object({ workflow_run: z.object({ head_sha: z.string(), event: z.string() }) }),
  dispatch: z.object({ inputs: z.record(z.string(), z.unknown()).nullish() }),
  comment: z.object({
    action: z.string(),
    issue: z.object({ number: z.number().int(), pull_request: z.unknown().optional(), user: author }),
    comment: z.object({
      id: z.number().int(),
      body: z.string().nullable(),
      created_at: z.string(),
      updated_at: z.string(),
      author_association: z.string().optional(),
      user: author,
    }),
  }),
  issue: z.object({
    action: z.string(),
    issue: z.object({
      number: z.number().int(),
      title: z.string(),
      body: z.string().nullable(),
      author_association: z.string().optional(),
      user: author,
    }),
  }),
};

const isKnown = ({
  author_association: association = "",
}: {
  readonly author_association?: string | undefined;
}): boolean => ["OWNER", "MEMBER", "COLLABORATOR"].includes(association);

function eventHint(name: string, event: unknown): EventHint {
  switch (name) {
    case "workflow_run": {
      const { head_sha: sha, event: cause } = parsed(shapes.workflowRun, event, "The event").workflow_run;
      return { kind: "workflow-run", headSha: isCommitSha(sha) ? sha : undefined, event: cause };
    }
    case "push":
    case "schedule":
      return { kind: name };
    case "workflow_dispatch":
      return { kind: "dispatch", inputs: inputsOf(event) };
    case "issue_comment":
      return commentHint(event);
    case "issues": {
      const { action, issue } = parsed(shapes.issue, event, "The event");
      if (action === "closed" || action === "reopened")
        return {
          kind: "issue-state",
          issue: issue.number,
          title: issue.title,
          state: action,
          openedByBot: isBot(issue.user),
        };
      return {
        kind: "issue",
        issue: issue.number,
        title: issue.title,
        body: issue.body ?? "",
        author: issue.user.login as UserLogin,
        authorIsBot: isBot(issue.user),
        isKnown: isKnown(issue),
      };
    }
    default:
      return { kind: "other", name };
  }
}

function inputsOf(event: unknown): Readonly<Record<string, string>> {
  const { inputs } = parsed(shapes.dispatch, event, "The event");
  return Object.fromEntries(
    Object.entries(inputs ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function commentHint(event: unknown): EventHint {
  const { action, issue, comment } = parsed(shapes.comment, event, "The event");
  const isPullRequest = issue.pull_request !== undefined && issue.pull_request !== null;
  return {
    kind: "comment",
    issue: issue.number,
    isPullRequest,
    comment: comment.id,
    body: comment.body ?? "",
    author: comment.user.login as UserLogin,
    authorIsBot: isBot(comment.user),
    isKnown: isKnown(comment),
    isOwnPullRequest: isPullRequest && issue.user.login === comment.user.login,
    createdAt: new Date(comment.created_at).toISOString() as Time,
    edited: action !== "created" || comment.updated_at !== comment.created_at,
  };
}
