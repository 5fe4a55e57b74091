import type { BuiltInAction } from "./built-in-action.js";

/** actions/setup-node: the node of this machine is taken, whatever version is asked for. */
export const setupNode: BuiltInAction = {
  name: "actions/setup-node",
  inputs: [
    "always-auth",
    "node-version",
    "node-version-file",
    "architecture",
    "check-latest",
    "registry-url",
    "scope",
    "token",
    "cache",
    "package-manager-cache",
    "cache-dependency-path",
    "mirror",
    "mirror-token",
  ],
  run({ log }) {
    log(`Using node ${process.version} of this machine.`);
    return Promise.resolve({ outputs: { "node-version": process.version, "cache-hit": "false" } });
  },
};
