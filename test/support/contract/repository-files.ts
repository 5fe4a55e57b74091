import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export const root = join(import.meta.dirname, "../../..");

export const readText = (path: string): string => readFileSync(join(root, path), "utf8");

const namesIn = (folder: string): string[] => readdirSync(join(root, folder)).toSorted();

/** Callable by users' workflows; `ci.yml` is the project's own. */
export const callableNames = ["approve.yml", "promote.yml", "record.yml", "restore.yml"] as const;
const callerNames = ["checks.yml", "deploy.yml", "release.yml", "rollback.yml", "signals.yml"] as const;
export const ownWorkflowNames = namesIn(".github/workflows").filter(
  (name) => !callableNames.some((callable) => callable === name),
);
export const actionNames = namesIn("actions");

export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

/** `console` is the action of the root, the others are named like their folder. */
export function metadataOf(name: string): ActionMetadata {
  return parse(readText(name === "console" ? "action.yml" : `actions/${name}/action.yml`)) as ActionMetadata;
}

/** The workflow files of a release of the console, by name: texts, so that a test can plant a fault. */
export interface WorkflowFiles {
  readonly callables: ReadonlyMap<string, string>;
  readonly callers: ReadonlyMap<string, string>;
}

export const workflowFiles: WorkflowFiles = {
  callables: new Map(callableNames.map((name) => [name, readText(`.github/workflows/${name}`)])),
  callers: new Map(callerNames.map((name) => [name, readText(`workflows/${name}`)])),
};

/** The same files with `found` replaced in one of them; a fault that cannot be planted is a fault of the test. */
export function withFault(fault: { file: string; found: string; becomes: string }): WorkflowFiles {
  const [kind, name] = fault.file.split("/") as ["callables" | "callers", string];
  const text = workflowFiles[kind].get(name);
  if (text === undefined || !text.includes(fault.found))
    throw new Error(`${fault.file} does not hold: ${fault.found}`);
  return {
    ...workflowFiles,
    [kind]: new Map(workflowFiles[kind]).set(
      name,
      text.replace(fault.found, () => fault.becomes),
    ),
  };
}
