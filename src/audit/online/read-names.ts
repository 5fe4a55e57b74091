import { readPolicy } from "../../adapters/policy/read-policy.js";
import { chosenNames } from "../../domain/policy/policy.js";
import { policyPath, useNames } from "../../domain/values/names.js";
import type { GitHubReader } from "./github-reader.js";
import { textAt } from "./read-parts.js";

/**
 * What the repository calls its branches and environments, as the policy on its default branch says. One request. Without
 * a policy the names are the usual ones, and the default branch is the base.
 * @throws UnreachableGitHubError
 */
export async function useNamesOfRepository(reader: GitHubReader, defaultBranch: string): Promise<void> {
  const file = await reader.get(`/contents/${policyPath}`);
  const content = file === null ? undefined : textAt(file, "content");
  const reading =
    content === undefined ? undefined : readPolicy(Buffer.from(content, "base64").toString("utf8"), "");
  const names =
    reading?.kind === "read" ? reading.policy.names : reading?.kind === "broken" ? reading.names : undefined;
  useNames(chosenNames(names, defaultBranch));
}
