/** What a step wrote into GITHUB_OUTPUT, GITHUB_ENV or GITHUB_STATE: `name=value`, or `name<<DELIMITER` and lines. */
export function parseAssignments(text: string): Map<string, string> {
  const assignments = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const { name, value, delimiter } = parseAssignment(line);
    if (delimiter === undefined) {
      assignments.set(name, value);
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    assignments.set(name, lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return assignments;
}

/** Lines of GITHUB_PATH. */
export const parsePathEntries = (text: string): string[] => text.split(/\r?\n/).filter((line) => line !== "");

interface Assignment {
  readonly name: string;
  readonly value: string;
  /** The value is in the lines that follow, up to this one. */
  readonly delimiter: string | undefined;
}

function parseAssignment(line: string): Assignment {
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
    if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
    return { name: line.slice(0, equals), value: line.slice(equals + 1), delimiter: undefined };
  }
  const delimiter = line.slice(heredoc + 2);
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  if (heredoc === 0 || delimiter === "")
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  return { name: line.slice(0, heredoc), value: "", delimiter };
}
