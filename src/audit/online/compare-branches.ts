import type { Claims } from "./claims.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import type { GitHubReader } from "./github-reader.js";
import { textAt } from "./read-parts.js";
import { branches } from "../../domain/values/names.js";

interface Asked {
  readonly claims: Claims;
  readonly reader: GitHubReader;
  /** The branch that pull requests go to. */
  readonly defaultBranch: string;
  /** The log's branch, and its commit as it was read. */
  readonly log: { readonly branch: string; readonly commit: string };
  readonly limit: number;
}

interface Compared {
  readonly findings: readonly OnlineFinding[];
  readonly compared: number;
}

/** Who moved which branch, by GitHub's own record, against the moves of the log. */
export async function compareBranches(asked: Asked): Promise<Compared> {
  const lists = [
    await compareLog(asked),
    await compareMoves(asked, { kind: "staging", branch: branches.staging }),
    await compareMoves(asked, { kind: "base", branch: asked.defaultBranch }),
  ];
  return {
    findings: [...(await compareTip(asked)), ...lists.flatMap(({ findings }) => findings)],
    compared: lists.reduce((sum, { compared }) => sum + compared, 0),
  };
}

async function compareTip({ reader, log }: Asked): Promise<readonly OnlineFinding[]> {
  const tip = textAt(await reader.get(`/git/ref/heads/${log.branch}`), "object", "sha");
  if (tip === undefined) return [onlineFinding("log-differs", null, `GitHub has no branch ${log.branch}.`)];
  if (tip === log.commit) return [];
  const status = textAt(await reader.get(`/compare/${log.commit}...${tip}`), "status");
  return status === "ahead"
    ? [onlineFinding("log-is-older", null, `GitHub's ${log.branch} is at ${tip}; ${log.commit} was read.`)]
    : [
        onlineFinding(
          "log-differs",
          null,
          `GitHub's ${log.branch} is at ${tip}, which does not contain ${log.commit}.`,
        ),
      ];
}

/** The account that made the branch is the console's: a bot of GitHub's or of an App. */
async function compareLog({ reader, log, limit }: Asked): Promise<Compared> {
  const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${log.branch}`)}`, limit);
  const findings = items.flatMap((move): OnlineFinding[] => {
    const [type, actor, at] = [
      textAt(move, "activity_type") ?? "",
      textAt(move, "actor", "login") ?? "somebody",
      textAt(move, "timestamp") ?? "",
    ];
    if (type === "force_push" || type === "branch_deletion")
      return [
        onlineFinding(
          "log-branch-forced",
          null,
          `${type} by ${actor} at ${at}, from ${textAt(move, "before") ?? ""}.`,
        ),
      ];
    if (actor.endsWith("[bot]")) return [];
    return [
      onlineFinding(
        "log-pushed-by-person",
        null,
        `${type} by ${actor} at ${at}, to ${textAt(move, "after") ?? ""}.`,
      ),
    ];
  });
  return { findings, compared: items.length };
}

async function compareMoves(
  { claims, reader, limit }: Asked,
  { kind, branch }: { readonly kind: "staging" | "base"; readonly branch: string },
): Promise<Compared> {
  const items = await reader.list(`/activity?ref=${encodeURIComponent(`refs/heads/${branch}`)}`, limit);
  const findings = items.flatMap((move): OnlineFinding[] => {
    const [after, at, actor] = [
      textAt(move, "after") ?? "",
      textAt(move, "timestamp") ?? "",
      textAt(move, "actor", "login") ?? "somebody",
    ];
    const isBefore = Date.parse(at) <= Date.parse(claims.openedAt);
    if (isBefore || claims[kind].has(after) || /^0+$/.test(after)) return [];
    return [
      onlineFinding(
        `${kind}-move-not-in-log`,
        null,
        `${textAt(move, "activity_type") ?? "push"} to ${after} by ${actor} at ${at}.`,
      ),
    ];
  });
  return { findings, compared: items.length };
}
