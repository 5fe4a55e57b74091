import { isSameUser, type UserLogin } from "../../domain/values/values.js";
import type { Claims, ClaimedApproval } from "./claims.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { part, textAt } from "./read-parts.js";

interface Compared {
  readonly findings: readonly OnlineFinding[];
  readonly compared: number;
}

/** Each approval against the review, comment or click that it refers to. What the policy approved has nothing to look up. */
export async function compareApprovals(
  claims: Claims,
  reader: GitHubReader,
  limit: number,
): Promise<Compared> {
  const newest = claims.approvals.filter(({ source }) => source !== "policy").slice(-limit);
  const findings: OnlineFinding[] = [];
  for (const approval of newest) findings.push(...(await compare(approval, reader)));
  return { findings, compared: newest.length };
}

async function compare(approval: ClaimedApproval, reader: GitHubReader): Promise<readonly OnlineFinding[]> {
  const id = /\b(\d+)\b/.exec(approval.reference)?.[1];
  if (id === undefined) return [];
  switch (approval.source) {
    case "review":
      return await compareReview(approval, id, reader);
    case "comment":
      return await compareComment(approval, id, reader);
    case "environment":
      return await compareClick(approval, id, reader);
    default:
      return [];
  }
}

async function compareReview(
  approval: ClaimedApproval,
  id: string,
  reader: GitHubReader,
): Promise<readonly OnlineFinding[]> {
  const { pullRequest, head, sequence } = approval;
  if (pullRequest === null) return [];
  const items = await reader.list(`/pulls/${pullRequest}/reviews`, 1000);
  const review = items.find((each) => String(part(each, "id")) === id);
  if (review === undefined) return [gone(approval, `review ${id} of #${pullRequest}`)];
  const commit = textAt(review, "commit_id");
  const state = textAt(review, "state");
  return [
    ...byWhom(approval, textAt(review, "user", "login")),
    ...(commit !== undefined && commit !== head
      ? [
          onlineFinding(
            "approval-of-other-head",
            sequence,
            `Review ${id} of #${pullRequest} is about ${commit}; entry ${sequence} says ${head ?? ""}.`,
          ),
        ]
      : []),
    ...(state !== undefined && state !== "APPROVED"
      ? [
          onlineFinding(
            "approval-taken-back",
            sequence,
            `Review ${id} of #${pullRequest} is ${state.toLowerCase()} now.`,
          ),
        ]
      : []),
  ];
}

async function compareComment(
  approval: ClaimedApproval,
  id: string,
  reader: GitHubReader,
): Promise<readonly OnlineFinding[]> {
  const comment = await reader.get(`/issues/comments/${id}`);
  if (comment === null) return [gone(approval, `comment ${id}`)];
  return byWhom(approval, textAt(comment, "user", "login"));
}

async function compareClick(
  approval: ClaimedApproval,
  run: string,
  reader: GitHubReader,
): Promise<readonly OnlineFinding[]> {
  const clicks = await reader.get(`/actions/runs/${run}/approvals`);
  const approved = (Array.isArray(clicks) ? (clicks as readonly unknown[]) : []).filter(
    (click) => textAt(click, "state") === "approved",
  );
  if (approved.length === 0) return [gone(approval, `an approval at the gate of run ${run}`)];
  const people = approved.flatMap((click) => textAt(click, "user", "login") ?? []);
  return people.some((login) => isSame(login, approval.by)) ? [] : byWhom(approval, people[0]);
}

const isSame = (one: string, other: string): boolean => isSameUser(one as UserLogin, other as UserLogin);

const byWhom = (
  { by, sequence, reference }: ClaimedApproval,
  login: string | undefined,
): readonly OnlineFinding[] =>
  login === undefined || isSame(login, by)
    ? []
    : [
        onlineFinding(
          "approval-by-another",
          sequence,
          `Entry ${sequence} says that ${by} approved (${reference}); GitHub says ${login}.`,
        ),
      ];

const gone = ({ by, sequence }: ClaimedApproval, what: string): OnlineFinding =>
  onlineFinding(
    "approval-missing",
    sequence,
    `Entry ${sequence}, ${by}'s approval, refers to ${what}, which is not there.`,
  );
