import { existsSync } from "node:fs";
import { join } from "node:path";
import { validate } from "@actions/languageservice";
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readText, root, type WorkflowFiles } from "./repository-files.js";

export interface ValidatedFile {
  /** Whose repository it stands in: `./` means that one, the callables are in the console's. */
  readonly side: "callers" | "callables";
  readonly name: string;
  readonly content: string;
}

/** What GitHub's own parser and the language service of its editor extension have to say: nothing, when all is well. */
export async function problemsOf(file: ValidatedFile, files: WorkflowFiles): Promise<string[]> {
  return [...(await parserProblems(file, files)), ...(await languageServiceProblems(file, files))];
}

async function parserProblems(
  { side, name, content }: ValidatedFile,
  files: WorkflowFiles,
): Promise<string[]> {
  const { context, value } = parseWorkflow(
    { name: `.github/workflows/${name}`, content },
    new NoOperationTraceWriter(),
  );
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return problems;
  const template = await convertWorkflowTemplate(context, value, fileProvider(side, files), {
    fetchReusableWorkflowDepth: 3,
  });
  return [...problems, ...(template.errors ?? []).map((error) => error.Message)];
}

let documents = 0;

async function languageServiceProblems(
  { side, name, content }: ValidatedFile,
  files: WorkflowFiles,
): Promise<string[]> {
  // The service remembers what it read by address, so each document gets one of its own.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/.github/workflows/${name}`, "yaml", 1, content);
  const problems = await validate(document, {
    fileProvider: fileProvider(side, files),
    actionsMetadataProvider: { fetchActionMetadata },
  });
  return problems.map(({ message, range }) => `line ${range.start.line + 1}: ${JSON.stringify(message)}`);
}

interface FileReference {
  readonly owner?: string;
  readonly repository?: string;
  readonly path?: string;
  readonly name?: string;
}

/** Workflow files come from those under test, everything else (actions of the console by `$/`) from the repository. */
function fileProvider(side: ValidatedFile["side"], files: WorkflowFiles) {
  const contentOf = ({ owner, path, name = "" }: FileReference): string | undefined => {
    const file = (path ?? name).replace(/^\.\//, "");
    if (!file.startsWith(".github/workflows/"))
      return existsSync(join(root, file)) ? readText(file) : undefined;
    return files[owner === undefined ? side : "callables"].get(file.replace(".github/workflows/", ""));
  };
  return {
    getFileContent: (reference: FileReference) => {
      const content = contentOf(reference);
      const name = reference.path ?? reference.name ?? "";
      return content === undefined
        ? Promise.reject(new Error(`There is no ${name}.`))
        : Promise.resolve({ name, content });
    },
  };
}

/** Inputs and outputs of the third-party actions that the files use, as their action.yml declares them. */
const thirdParty: Readonly<Record<string, { inputs: readonly string[]; outputs: readonly string[] }>> = {
  "attest-build-provenance": {
    inputs: ["subject-path", "subject-digest", "subject-name"],
    outputs: ["bundle-path", "attestation-id", "attestation-url"],
  },
  checkout: { inputs: ["ref", "path", "persist-credentials", "fetch-depth"], outputs: ["ref", "commit"] },
  "create-github-app-token": {
    inputs: [
      "client-id",
      "private-key",
      "permission-contents",
      "permission-issues",
      "permission-members",
      "permission-metadata",
      "permission-pull-requests",
      "permission-workflows",
    ],
    outputs: ["token", "installation-id", "app-slug"],
  },
  "setup-node": { inputs: ["node-version", "cache"], outputs: ["cache-hit", "node-version"] },
};

const declare = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { description: name }]));

/** An action that is not known is a problem, so nothing unknown can slip in. */
function fetchActionMetadata(action: { owner: string; name: string; path?: string }) {
  const known = action.owner === "actions" ? thirdParty[action.name] : undefined;
  if (known === undefined) return Promise.resolve(undefined);
  return Promise.resolve({
    name: action.name,
    description: "",
    inputs: declare(known.inputs),
    outputs: declare(known.outputs),
  });
}
