import type { ScopeLevel } from "../../model/model.js";
import type { BuiltInAction } from "./built-in-action.js";

const permissionPrefix = "permission-";

/** actions/create-github-app-token, for Apps that the embedder of the engine knows. */
export const createGithubAppToken: BuiltInAction = {
  name: "actions/create-github-app-token",
  inputs: [
    "app-id",
    "client-id",
    "private-key",
    "owner",
    "repositories",
    "enterprise",
    "skip-token-revoke",
    "github-api-url",
    `${permissionPrefix}*`,
  ],
  async run({ inputs, github, job, host, mintAppToken, mask }) {
    const clientId = inputs["client-id"] || inputs["app-id"] || "";
    const privateKey = inputs["private-key"] ?? "";
    if (clientId === "") throw new Error("[@octokit/auth-app] appId option is required");
    if (privateKey === "") throw new Error("[@octokit/auth-app] privateKey option is required");
    if (mintAppToken === undefined)
      throw new Error(`Integration not found: no GitHub App with the client id "${clientId}" is registered.`);
    const { token, appSlug, installationId } = await mintAppToken({
      clientId,
      privateKey,
      ...readTarget(inputs, String(github["repository"])),
      permissions: readPermissions(inputs),
      jobId: job.id,
      jobName: job.name,
    });
    mask(token);
    const outputs = { token, "app-slug": appSlug, "installation-id": String(installationId) };
    if (inputs["skip-token-revoke"] === "true") return { outputs };
    return {
      outputs,
      post: () => {
        host.revokeToken(token);
        return Promise.resolve();
      },
    };
  },
};

/** Neither owner nor repositories: this repository. Owner alone: all that the App is installed on. */
function readTarget(
  inputs: Readonly<Record<string, string>>,
  current: string,
): { readonly owner: string; readonly repositories: readonly string[] } {
  const [currentOwner = "", currentName = ""] = current.split("/");
  const names = (inputs["repositories"] ?? "")
    .split(/[\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const owner = inputs["owner"] ?? "";
  if (owner === "" && names.length === 0) return { owner: currentOwner, repositories: [currentName] };
  return { owner: owner === "" ? currentOwner : owner, repositories: names };
}

function readPermissions(inputs: Readonly<Record<string, string>>): Record<string, ScopeLevel> {
  const given = Object.entries(inputs).filter(
    ([name, value]) => name.startsWith(permissionPrefix) && value !== "",
  );
  return Object.fromEntries(
    given.map(([name, value]) => {
      if (value !== "read" && value !== "write")
        throw new Error(`Input "${name}" must be "read" or "write"; found "${value}".`);
      return [name.slice(permissionPrefix.length), value];
    }),
  );
}
