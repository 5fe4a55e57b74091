/** The shop's own GitHub App, with whose token the console does what a job's may not. */
import { shopRepository, type Fixture } from "../fixture/fixture.js";
import { repositoryOf } from "./runs.js";

const clientId = "Iv23liShopConsole";
const privateKey =
  "-----BEGIN RSA PRIVATE KEY-----\nonly this local GitHub takes it for a key\n-----END RSA PRIVATE KEY-----";

/** Its account. */
export const appLogin = "shop-console[bot]";

/**
 * An administrator registers the App, installs it and names it in the repository's settings, as docs/github-app.md says.
 * `readsTeams`: with the permission to read members, which only the teams of the policy need. Default: false.
 */
export function installApp(
  fixture: Fixture,
  { readsTeams = false }: { readonly readsTeams?: boolean } = {},
): void {
  fixture.github.registerApp({
    slug: appLogin.replace("[bot]", ""),
    clientId,
    privateKey,
    repositories: [shopRepository],
    permissions: {
      contents: "write",
      issues: "write",
      "pull-requests": "write",
      workflows: "write",
      ...(readsTeams ? { members: "read" } : {}),
    },
  });
  const { variables, secrets } = repositoryOf(fixture);
  variables.set("RELEASE_CONSOLE_APP_CLIENT_ID", clientId);
  secrets.set("RELEASE_CONSOLE_APP_KEY", privateKey);
}

/** Somebody rotates the key and forgets the secret: no token can be minted any more. */
export function breakAppKey(fixture: Fixture): void {
  repositoryOf(fixture).secrets.set("RELEASE_CONSOLE_APP_KEY", "-----BEGIN RSA PRIVATE KEY-----\nold\n");
}
