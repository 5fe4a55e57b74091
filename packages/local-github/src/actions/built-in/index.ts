import { createGithubAppToken } from "./app-token.js";
import type { BuiltInAction } from "./built-in-action.js";
import { checkout } from "./checkout.js";
import { setupNode } from "./setup-node.js";
import { uploadArtifact, uploadPagesArtifact } from "./upload-artifact.js";

/** Every other third-party action fails the run that uses it. */
export const builtInActions: readonly BuiltInAction[] = [
  checkout,
  createGithubAppToken,
  setupNode,
  uploadArtifact,
  uploadPagesArtifact,
];
