/**
 * GitHub's own command line `gh` as a client. It speaks HTTPS to GitHub, but takes plain HTTP for the host
 * `github.localhost` and for a Unix socket that its configuration names: so it needs neither a certificate nor a port.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The host for which `gh` behaves as for github.com. */
const ghHost = "github.localhost";

export interface GhAccess {
  /** An empty folder of one person: gh's configuration and the socket's path are kept there. */
  readonly directory: string;
  readonly socketPath: string;
  readonly token: string;
  /** Whose commits are linked to their account. */
  readonly login: string;
  readonly email: string;
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
}

/**
 * Variables with which `gh`, and git in clones that `gh` makes, meet the local GitHub as one person.
 * Nothing of the person's own configuration of `gh` is read or written.
 */
export async function prepareGh({
  directory,
  socketPath,
  token,
  login,
  email,
  address,
}: GhAccess): Promise<Readonly<Record<string, string>>> {
  await mkdir(directory, { recursive: true });
  await writeFile(
    join(directory, "config.yml"),
    `version: "1"\nhttp_unix_socket: ${JSON.stringify(socketPath)}\n`,
  );
  const { port } = new URL(address);
  return {
    GH_CONFIG_DIR: directory,
    GH_HOST: ghHost,
    GH_TOKEN: token,
    // Addresses in answers are those of the port.
    GH_ENTERPRISE_TOKEN: token,
    GH_PROMPT_DISABLED: "1",
    GH_NO_UPDATE_NOTIFIER: "1",
    GIT_AUTHOR_NAME: login,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: login,
    GIT_COMMITTER_EMAIL: email,
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `url.http://x-access-token:${token}@${ghHost}:${port}/.insteadOf`,
    GIT_CONFIG_VALUE_0: `http://${ghHost}/`,
  };
}
