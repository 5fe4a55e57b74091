import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { BuiltInAction, BuiltInCall } from "./built-in-action.js";

/** actions/upload-artifact for one file or directory named without patterns. It is looked for and named, not stored. */
export const uploadArtifact: BuiltInAction = {
  name: "actions/upload-artifact",
  inputs: [
    "name",
    "path",
    "if-no-files-found",
    "retention-days",
    "compression-level",
    "overwrite",
    "include-hidden-files",
    "archive",
  ],
  async run(call) {
    await look(call, call.inputs["name"] || "artifact", call.inputs["if-no-files-found"] === "error");
    return { outputs: {} };
  },
};

/** actions/upload-pages-artifact: the same for the files of a site, which must be there. */
export const uploadPagesArtifact: BuiltInAction = {
  name: "actions/upload-pages-artifact",
  inputs: ["name", "path", "retention-days", "include-hidden-files"],
  async run(call) {
    await look(call, call.inputs["name"] || "github-pages", true);
    return { outputs: {} };
  },
};

async function look(
  { inputs, workspace, log, countArtifact }: BuiltInCall,
  name: string,
  isNeeded: boolean,
): Promise<void> {
  const path = inputs["path"] ?? "";
  if (path === "") throw new Error("Input required and not supplied: path");
  const found = await stat(resolve(workspace, path)).catch(() => undefined);
  if (found !== undefined) {
    countArtifact();
    log(`Artifact ${name} has ${path}, ${found.size} bytes.`);
    return;
  }
  const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
  if (isNeeded) throw new Error(message);
  log(message);
}
