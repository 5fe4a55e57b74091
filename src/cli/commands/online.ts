import type { Claims } from "../../audit/online/claims.js";
import { GitHubReader, UnreachableGitHubError } from "../../audit/online/github-reader.js";
import { type OnlineVerdict, verifyOnline } from "../../audit/online/verify-online.js";
import { CommandError } from "./command-line.js";
import { tokenOf } from "./log-source.js";

interface OnlineWish {
  readonly branch: string;
  readonly limit: number;
  /** `owner/name`; undefined: the one that the log's first entry names. */
  readonly onGitHub: string | undefined;
}

/** Compares the claims of a log with GitHub. Throws `CommandError` when GitHub cannot be asked. */
export async function compareWithGitHub(
  { commit }: { readonly commit: string },
  claims: Claims,
  { branch, limit, onGitHub }: OnlineWish,
): Promise<OnlineVerdict> {
  const token = tokenOf(process.env);
  if (token === undefined)
    throw new CommandError(
      "no-token",
      "--online needs a token, and neither GITHUB_TOKEN nor GH_TOKEN is set.",
      "Set GITHUB_TOKEN to a token with read access to: actions, contents, deployments, issues, metadata, pull requests.",
    );
  const repository = onGitHub ?? claims.repository?.name;
  if (repository === undefined)
    throw new CommandError(
      "unreadable",
      "The log has no sound first entry, so nobody knows of which repository it is.",
      "Name it: --repo OWNER/NAME.",
    );
  const api = (process.env["GITHUB_API_URL"] ?? "https://api.github.com").replace(/\/+$/, "");
  try {
    const reader = new GitHubReader({ api, token, repository });
    return await verifyOnline({ claims, reader, repository, log: { branch, commit }, limit });
  } catch (error) {
    if (error instanceof UnreachableGitHubError)
      throw new CommandError("github-not-asked", error.found, error.remedy);
    throw error;
  }
}

/** For people: what was compared, then each finding with what it means. */
export function onlineLines({ repository, compared, findings, requests }: OnlineVerdict): readonly string[] {
  const { runs, approvals, releases, deployments, branchMoves } = compared;
  const contradictions = findings.filter(({ severity }) => severity === "finding").length;
  return [
    `GitHub:  ${repository} ${contradictions === 0 ? "contradicts nothing" : `CONTRADICTS the log in ${contradictions} ${contradictions === 1 ? "place" : "places"}`}. Compared: ${runs} runs, ${approvals} approvals, ${releases} releases, ${deployments} Deployments, ${branchMoves} branch moves (${requests} requests).`,
    ...findings.flatMap(({ code, severity, found, means, notMeans, remedy }) => [
      `${severity === "finding" ? "Finding" : "Notice"} ${code}: ${found}`,
      `  It means: ${means}`,
      `  It does not: ${notMeans}`,
      `  Do: ${remedy}`,
    ]),
  ];
}
