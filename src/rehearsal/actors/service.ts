import type { LocalGitHub } from "@release-console/local-github";
import { ApiClient } from "./api-client.js";

/** A service beside GitHub Actions, as its own GitHub App `slug`, which may report on the commits of one repository. */
export function serviceClient(
  github: LocalGitHub,
  { slug, repository }: { readonly slug: string; readonly repository: string },
): ApiClient {
  const login = `${slug}[bot]`;
  github.addAccount(login, "Bot");
  const token = github.mintToken({
    kind: "app",
    login,
    repository,
    permissions: { checks: "write", statuses: "write" },
    jobId: undefined,
    jobName: undefined,
  });
  return new ApiClient({ api: github.urls.api, graphql: github.urls.graphql, token });
}
