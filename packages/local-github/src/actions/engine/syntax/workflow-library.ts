import type { EngineHost } from "../../../model/interfaces.js";
import { InvalidFileError } from "./reading.js";
import { parseWorkflowFile, type WorkflowFile } from "./workflow-file.js";

/** Where a workflow file stands: what `./` and `$/` in it mean. */
export interface FileOrigin {
  /** owner/name */
  readonly repository: string;
  readonly sha: string;
  /** Full ref by which the file was named, or the SHA. */
  readonly ref: string;
  readonly path: string;
}

export type LibraryEntry =
  | { readonly path: string; readonly file: WorkflowFile }
  | { readonly path: string; readonly error: InvalidFileError };

/** Workflow files by commit. A commit is read once, and a text that several commits share is parsed once. */
export class WorkflowLibrary {
  private readonly listings = new Map<string, Promise<readonly LibraryEntry[]>>();
  private readonly parsed = new Map<string, Promise<WorkflowFile>>();

  constructor(private readonly host: Pick<EngineHost, "readFile" | "listDirectory">) {}

  /** All workflow files of a commit, those that GitHub would refuse too. */
  list(repository: string, sha: string): Promise<readonly LibraryEntry[]> {
    return remember(this.listings, `${repository}@${sha}`, () => this.readAll(repository, sha));
  }

  /** `undefined` when there is no such file; throws `InvalidFileError` for a faulty one. */
  async load({
    repository,
    sha,
    path,
  }: Pick<FileOrigin, "repository" | "sha" | "path">): Promise<WorkflowFile | undefined> {
    const entry = (await this.list(repository, sha)).find((candidate) => candidate.path === path);
    if (entry !== undefined && "error" in entry) throw entry.error;
    return entry?.file;
  }

  private async readAll(repository: string, sha: string): Promise<readonly LibraryEntry[]> {
    const listed = await this.host.listDirectory(repository, sha, workflowDirectory);
    const paths = listed.map((name) => `${workflowDirectory}/${name.slice(name.lastIndexOf("/") + 1)}`);
    const entries = await Promise.all(
      paths.filter(isWorkflowPath).map((path) => this.read({ repository, sha, path })),
    );
    return entries.filter((entry) => entry !== undefined);
  }

  private async read({
    repository,
    sha,
    path,
  }: Pick<FileOrigin, "repository" | "sha" | "path">): Promise<LibraryEntry | undefined> {
    const text = await this.host.readFile(repository, sha, path);
    if (text === undefined) return undefined;
    try {
      return {
        path,
        file: await remember(this.parsed, `${path}\n${text}`, () => parseWorkflowFile({ path, text })),
      };
    } catch (error) {
      if (error instanceof InvalidFileError) return { path, error };
      throw error;
    }
  }
}

const workflowDirectory = ".github/workflows";
const isWorkflowPath = (path: string): boolean => /\.ya?ml$/.test(path);

function remember<T>(cache: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
