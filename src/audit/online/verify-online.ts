import type { Claims } from "./claims.js";
import { compareApprovals } from "./compare-approvals.js";
import { compareBranches } from "./compare-branches.js";
import { compareDeployments } from "./compare-deployments.js";
import { compareReleases } from "./compare-releases.js";
import { compareRuns } from "./compare-runs.js";
import { onlineFinding, type OnlineFinding } from "./findings.js";
import { type GitHubReader, UnreachableGitHubError } from "./github-reader.js";
import { useNamesOfRepository } from "./read-names.js";
import { numberAt, textAt } from "./read-parts.js";

export interface OnlineVerdict {
  readonly repository: string;
  /** How many of each were compared; the newest ones, up to the limit. */
  readonly compared: Readonly<
    Record<"runs" | "approvals" | "releases" | "deployments" | "branchMoves", number>
  >;
  readonly requests: number;
  readonly findings: readonly OnlineFinding[];
}

interface Asked {
  readonly claims: Claims;
  readonly reader: GitHubReader;
  readonly repository: string;
  readonly log: { readonly branch: string; readonly commit: string };
  /** At most so many of each kind, the newest. */
  readonly limit: number;
}

/**
 * Compares what the log claims with what GitHub says: runs, approvals, tags and pages, deployments, branches. GitHub is
 * read only. Throws `UnreachableGitHubError`.
 */
export async function verifyOnline({
  claims,
  reader,
  repository,
  log,
  limit,
}: Asked): Promise<OnlineVerdict> {
  const home = await reader.get("");
  if (home === null)
    throw new UnreachableGitHubError(
      `GitHub has no repository ${repository}, or the token may not see it.`,
      "Name another one with --repo OWNER/NAME, or give a token that may read it.",
    );
  const defaultBranch = textAt(home, "default_branch") ?? "";
  if (defaultBranch !== "") await useNamesOfRepository(reader, defaultBranch);
  const isOther = claims.repository !== null && numberAt(home, "id") !== claims.repository.id;
  const runs = await compareRuns({ claims, reader, defaultBranch, limit });
  const approvals = await compareApprovals(claims, reader, limit);
  const releases = await compareReleases(claims, reader, limit);
  const deployments = await compareDeployments(claims, reader, limit);
  const moves = await compareBranches({ claims, reader, defaultBranch, log, limit });
  return {
    repository,
    compared: {
      runs: runs.compared,
      approvals: approvals.compared,
      releases: releases.compared,
      deployments: deployments.compared,
      branchMoves: moves.compared,
    },
    requests: reader.requests,
    findings: [
      ...(isOther
        ? [
            onlineFinding(
              "other-repository",
              1,
              `The log is of ${claims.repository?.name ?? ""} (${claims.repository?.id ?? ""}); GitHub's ${repository} is ${numberAt(home, "id") ?? ""}.`,
            ),
          ]
        : []),
      ...[runs, approvals, releases, deployments, moves].flatMap(({ findings }) => findings),
    ],
  };
}
