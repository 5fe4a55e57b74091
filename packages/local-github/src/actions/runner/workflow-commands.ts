/** `::name key=value,key=value::data` on a line of its own. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface CommandEffects {
  /** A line for the log, as it is. */
  print(line: string): void;
  annotate(level: "error" | "warning" | "notice", message: string, title: string | undefined): void;
  mask(value: string): void;
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  /** The step fails with this although its program may succeed. */
  fail(message: string): void;
}

/** Reads the output of one step line by line; what is a command takes effect, everything else is printed. */
export class CommandReader {
  private stopToken: string | undefined;

  constructor(private readonly effects: CommandEffects) {}

  read(line: string): void {
    const command = parseCommand(line, this.stopToken);
    if (command === undefined) {
      this.effects.print(line);
      return;
    }
    if (this.stopToken !== undefined) {
      this.stopToken = command.name === this.stopToken ? undefined : this.stopToken;
      this.effects.print(line);
      return;
    }
    this.execute(command, line);
  }

  private execute({ name, properties, data }: WorkflowCommand, line: string): void {
    switch (name) {
      case "stop-commands":
        this.stopToken = data.toLowerCase();
        this.effects.print(line);
        return;
      case "error":
      case "warning":
      case "notice":
        this.effects.annotate(name, data, properties["title"]);
        return;
      case "group":
        this.effects.print(`##[group]${data}`);
        return;
      case "endgroup":
        this.effects.print("##[endgroup]");
        return;
      case "add-mask":
        this.effects.mask(data);
        return;
      case "set-output":
        this.effects.setOutput(properties["name"] ?? "", data);
        return;
      case "save-state":
        this.effects.saveState(properties["name"] ?? "", data);
        return;
      case "set-env":
      case "add-path":
        this.effects.fail(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
        return;
      default:
        // debug, echo, add-matcher, remove-matcher: nothing that a run or its log would show.
        return;
    }
  }
}

/** `undefined` for a line that is no command that the runner knows. What the runner would take for a command is of interest to whoever prints untrusted text. */
export const parseCommand = (line: string, resumeToken?: string): WorkflowCommand | undefined =>
  parseNewForm(line, resumeToken) ?? parseOldForm(line, resumeToken);

/** `##[name key=value;key=value]data`, which the runner still takes, anywhere in a line (platform fact 174). */
function parseOldForm(line: string, resumeToken: string | undefined): WorkflowCommand | undefined {
  const match = /##\[([^\] ]+)(?: ([^\]]*))?\]([^]*)$/.exec(line);
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined || !(knownCommands.has(name) || name === resumeToken))
    return undefined;
  const properties = parseProperties(match[2] ?? "", ";");
  return { name, properties, data: unescape(match[3] ?? "", oldEscapes) };
}

function parseNewForm(line: string, resumeToken: string | undefined): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined || !(knownCommands.has(name) || name === resumeToken))
    return undefined;
  return {
    name,
    properties: parseProperties(match[2] ?? "", ","),
    data: unescape(match[3] ?? "", dataEscapes),
  };
}

const knownCommands = new Set(
  (
    "stop-commands error warning notice group endgroup add-mask set-output save-state set-env " +
    "add-path debug echo add-matcher remove-matcher"
  ).split(" "),
);

function parseProperties(text: string, separator: "," | ";"): Record<string, string> {
  const escapes = separator === "," ? propertyEscapes : oldEscapes;
  const pairs = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => [
      pair.slice(0, pair.indexOf("=")).trim(),
      unescape(pair.slice(pair.indexOf("=") + 1), escapes),
    ]),
  );
}

const dataEscapes: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%25": "%" };
const propertyEscapes: Readonly<Record<string, string>> = { ...dataEscapes, "%3A": ":", "%2C": "," };

const oldEscapes: Readonly<Record<string, string>> = { ...dataEscapes, "%3B": ";", "%5D": "]" };

const unescape = (text: string, escapes: Readonly<Record<string, string>>): string =>
  text.replace(/%(?:0D|0A|25|3A|2C|3B|5D)/gi, (code) => escapes[code.toUpperCase()] ?? code);
