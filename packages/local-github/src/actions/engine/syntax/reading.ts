import { NoOperationTraceWriter, isString } from "@actions/workflow-parser";
import { ACTION_ROOT, getActionSchema } from "@actions/workflow-parser/actions/index";
import type { TemplateSchema } from "@actions/workflow-parser/templates/schema/index";
import {
  TemplateContext,
  TemplateValidationErrors,
} from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import {
  StringToken,
  type LiteralToken,
  type MappingToken,
} from "@actions/workflow-parser/templates/tokens/index";
import { WORKFLOW_ROOT } from "@actions/workflow-parser/workflows/workflow-constants";
import { getWorkflowSchema } from "@actions/workflow-parser/workflows/workflow-schema";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";

/** A file that GitHub would refuse, with its messages. */
export class InvalidFileError extends Error {
  constructor(
    readonly path: string,
    readonly problems: readonly string[],
  ) {
    super(`Invalid file ${path}: ${problems.join("; ")}`);
    this.name = "InvalidFileError";
  }
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface ParsedSource {
  readonly context: TemplateContext;
  readonly root: MappingToken;
}

/** Reads and validates by GitHub's own schema of workflow files. */
export const readWorkflowSource = (file: SourceFile): ParsedSource =>
  readSource(file, getWorkflowSchema(), WORKFLOW_ROOT);

/** Reads and validates by GitHub's own schema of `action.yml`. */
export const readActionSource = (file: SourceFile): ParsedSource =>
  readSource(file, getActionSchema(), ACTION_ROOT);

/** Throws when the context has collected errors. */
export function refuseErrors(context: TemplateContext, path: string): void {
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (problems.length > 0) throw new InvalidFileError(path, problems);
}

function readSource({ path, text }: SourceFile, schema: TemplateSchema, rootType: string): ParsedSource {
  const context = new TemplateContext(new TemplateValidationErrors(), schema, new NoOperationTraceWriter());
  const fileId = context.getFileId(path);
  const reader = new EvaluatingYamlReader(fileId, text);
  if (reader.errors.length > 0)
    throw new InvalidFileError(
      path,
      reader.errors.map(({ message }) => message),
    );
  const root = readTemplate(context, rootType, reader, fileId);
  refuseErrors(context, path);
  if (root === undefined) throw new InvalidFileError(path, ["The file is empty."]);
  return { context, root: root.assertMapping("root") };
}

/**
 * Reads texts as YAML means them. The published reader (0.3.61) is made for editors: it keeps the source of a text and
 * builds `${{ }}` texts from that, so block scalars keep their indentation and folded ones are not folded.
 */
class EvaluatingYamlReader extends YamlObjectReader {
  override allowLiteral(): LiteralToken | undefined {
    const literal = super.allowLiteral();
    return literal !== undefined && isString(literal)
      ? new StringToken(literal.file, literal.range, literal.value, literal.definitionInfo)
      : literal;
  }
}
