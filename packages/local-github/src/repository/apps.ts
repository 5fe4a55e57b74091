import type { AppToken, AppTokenRequest } from "../actions/engine/index.js";
import type { ScopeLevel } from "../model/model.js";
import { isSameLogin } from "../payloads/roles.js";
import type { Registry } from "./registry.js";
import type { Tokens } from "../http/tokens.js";

/** A GitHub App and where it is installed. */
export interface LocalApp {
  /** Its account is `<slug>[bot]`. */
  readonly slug: string;
  readonly clientId: string;
  readonly privateKey: string;
  /** owner/name of each repository that it is installed on. */
  readonly repositories: readonly string[];
  readonly permissions: Readonly<Record<string, ScopeLevel>>;
}

export class Apps {
  readonly #apps = new Map<string, { readonly app: LocalApp; readonly installationId: number }>();

  constructor(
    readonly registry: Registry,
    readonly tokens: Tokens,
  ) {}

  register(app: LocalApp): void {
    this.registry.addAccount(`${app.slug}[bot]`, "Bot");
    this.#apps.set(app.clientId, { app, installationId: this.registry.nextId() });
  }

  /** An installation token for one repository; rejects with the messages of GitHub. */
  async mint(request: AppTokenRequest): Promise<AppToken> {
    const { app, installationId } = this.#appOf(request);
    const names = request.repositories.map((name) => `${request.owner}/${name}`);
    const installed = app.repositories.filter((name) => isSameLogin(name.split("/")[0] ?? "", request.owner));
    const wanted = names.length === 0 ? installed : names;
    const isInstalled =
      wanted.length > 0 && wanted.every((name) => installed.some((each) => isSameLogin(each, name)));
    const [repository, another] = wanted;
    if (!isInstalled || repository === undefined)
      throw new Error(
        "Not Found - https://docs.github.com/rest/apps/apps#get-a-repository-installation-for-the-authenticated-app",
      );
    if (another !== undefined) throw new Error("A token for more than one repository is not emulated.");
    const token = this.tokens.mint({
      kind: "app",
      login: `${app.slug}[bot]`,
      repository,
      permissions: permissionsOf(app, request),
      jobId: request.jobId,
      jobName: request.jobName,
    });
    return { token, appSlug: app.slug, installationId };
  }

  #appOf({ clientId, privateKey }: AppTokenRequest): {
    readonly app: LocalApp;
    readonly installationId: number;
  } {
    const found = this.#apps.get(clientId);
    if (found === undefined) throw new Error("Integration not found - https://docs.github.com/rest");
    if (found.app.privateKey.trim() !== privateKey.trim())
      throw new Error("A JSON web token could not be decoded - https://docs.github.com/rest");
    return found;
  }
}

/**
 * What was asked for, all of it or nothing; without a wish everything that the App was given. Whatever it was given,
 * metadata is among it (platform fact 130).
 */
function permissionsOf(
  { permissions: given }: LocalApp,
  request: AppTokenRequest,
): Readonly<Record<string, ScopeLevel>> {
  const permissions: Readonly<Record<string, ScopeLevel>> = { metadata: "read", ...given };
  const wanted = Object.entries(request.permissions);
  if (wanted.length === 0) return permissions;
  const levels: readonly ScopeLevel[] = ["none", "read", "write"];
  const isGranted = ([scope, level]: readonly [string, ScopeLevel]): boolean =>
    levels.indexOf(
      permissions[scope] ??
        permissions[scope.replaceAll("-", "_")] ??
        permissions[scope.replaceAll("_", "-")] ??
        "none",
    ) >= levels.indexOf(level);
  if (!wanted.every(isGranted))
    throw new Error("The permissions requested are not granted to this installation.");
  return request.permissions;
}
