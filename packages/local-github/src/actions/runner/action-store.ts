import { access, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ApiError, type EngineHost } from "../../model/interfaces.js";
import type { BuiltInAction } from "../built-in/built-in-action.js";
import { UnsupportedFeatureError } from "../engine/errors.js";
import type { ActionReference, EngineOptions } from "../engine/options.js";
import { parseActionFile, type ActionFile } from "../engine/syntax/action-file.js";

/** The repository and commit of a file: what `$/` in it means (platform fact 11). */
export interface ActionOrigin {
  readonly repository: string;
  readonly sha: string;
}

export type LoadedAction =
  | FileAction
  | { readonly kind: "built-in"; readonly action: BuiltInAction; readonly reference: ActionReference };

export interface FileAction {
  readonly kind: "file";
  readonly file: ActionFile;
  /** Where `action.yml` is. */
  readonly directory: string;
  /** `undefined` for a `./` action: those have no origin of their own (GITHUB_ACTION_REPOSITORY is empty). */
  readonly reference: ActionReference | undefined;
  readonly origin: ActionOrigin;
}

export interface ActionStoreParts {
  readonly host: EngineHost;
  readonly options: EngineOptions;
  readonly builtIns: readonly BuiltInAction[];
}

/** Actions by commit, for all jobs: a tree is unpacked once and nobody writes into it. */
export class ActionStore {
  private readonly trees = new Map<string, Promise<string>>();
  private readonly files = new Map<string, Promise<ActionFile>>();

  constructor(private readonly parts: ActionStoreParts) {}

  /** Anything that is neither in a repository of the local GitHub nor built in is refused. */
  async load(uses: string, origin: ActionOrigin): Promise<LoadedAction> {
    const reference = parseReference(uses, origin);
    const chosen = await this.parts.options.resolveAction?.(reference);
    if (chosen?.kind === "directory")
      return this.fromDirectory({
        directory: chosen.directory,
        reference,
        origin: { repository: reference.repository, sha: chosen.sha },
      });
    if (chosen?.kind === "built-in") return { kind: "built-in", action: chosen.action, reference };
    const sha = await this.resolve(reference);
    if (sha === undefined) return { kind: "built-in", action: this.builtIn(reference), reference };
    const tree = await this.unpack(reference.repository, sha);
    return this.fromDirectory({
      directory: join(tree, reference.path),
      reference,
      origin: { repository: reference.repository, sha },
    });
  }

  /** An action of the workspace, as the job's steps have made it. It is read anew for each job. */
  async loadLocal(directory: string, origin: ActionOrigin): Promise<FileAction> {
    return { kind: "file", file: await readActionFile(directory), directory, reference: undefined, origin };
  }

  private async fromDirectory({
    directory,
    reference,
    origin,
  }: Omit<FileAction, "kind" | "file">): Promise<FileAction> {
    const known = this.files.get(directory) ?? readActionFile(directory);
    this.files.set(directory, known);
    return { kind: "file", file: await known, directory, reference, origin };
  }

  private async resolve({ repository, ref }: ActionReference): Promise<string | undefined> {
    try {
      this.parts.host.repository(repository);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
    const sha = await this.parts.host.resolveRef(repository, ref);
    if (sha === undefined)
      throw new Error(`Unable to resolve action \`${repository}@${ref}\`, unable to find version \`${ref}\``);
    return sha;
  }

  private unpack(repository: string, sha: string): Promise<string> {
    const key = `${repository}@${sha}`;
    const known = this.trees.get(key) ?? this.exportTree(repository, sha);
    this.trees.set(key, known);
    return known;
  }

  private async exportTree(repository: string, sha: string): Promise<string> {
    const directory = join(this.parts.options.directory, "_actions", repository, sha);
    await mkdir(directory, { recursive: true });
    await this.parts.host.exportTree(repository, sha, directory);
    return directory;
  }

  private builtIn({ repository, path, ref }: ActionReference): BuiltInAction {
    const action = this.parts.builtIns.find(({ name }) => name === repository.toLowerCase() && path === "");
    if (action === undefined)
      throw new UnsupportedFeatureError(`the action ${[repository, path].filter(Boolean).join("/")}@${ref}`);
    if (!/^[0-9a-f]{40}$/.test(ref))
      throw new UnsupportedFeatureError(`the action ${repository}@${ref}: pin it to a full commit SHA`);
    return action;
  }
}

export const isLocalAction = (uses: string): boolean => uses.startsWith("./");

function parseReference(uses: string, origin: ActionOrigin): ActionReference {
  if (uses.startsWith("$/")) {
    if (uses.includes("@"))
      throw new Error(`"${uses}" must not name a ref: it is the commit of the file it stands in.`);
    return { repository: origin.repository, path: uses.slice(2), ref: origin.sha };
  }
  const [, repository, path, ref] = /^([^/@]+\/[^/@]+)(?:\/([^@]+))?@(.+)$/.exec(uses) ?? [];
  if (uses.startsWith("docker://") || repository === undefined || ref === undefined)
    throw new UnsupportedFeatureError(`"uses: ${uses}"`);
  return { repository, path: path ?? "", ref };
}

async function readActionFile(directory: string): Promise<ActionFile> {
  for (const name of ["action.yml", "action.yaml"]) {
    const path = join(directory, name);
    if (await exists(path)) return parseActionFile({ path, text: await readFile(path, "utf8") });
  }
  throw new Error(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${directory}'. Did you forget to run actions/checkout before running your local action?`,
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
