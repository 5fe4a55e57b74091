/** Where the rehearsal writes: a terminal, a pipe or a test. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export type Style = "bold" | "dim" | "good" | "bad" | "plain";

/** Lines with styles; plain text where nobody watches. */
export class Screen {
  readonly #isColoured: boolean;
  readonly #width: number;

  constructor(
    private readonly streams: Streams,
    environment: Readonly<Record<string, string | undefined>>,
  ) {
    this.#isColoured =
      streams.isTTY && (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
    // A terminal that does not know its width says 0.
    this.#width = streams.isTTY && streams.columns !== 0 ? (streams.columns ?? 80) : Number.POSITIVE_INFINITY;
  }

  /** Whole, however wide the terminal is: people read it, or copy a command or a path from it. */
  line(text = "", style: Style = "plain"): void {
    this.#write(printable(text), style);
  }

  /** One row of a terminal, cut to its width: what only goes by while a story is played. */
  row(text: string, style: Style = "plain"): void {
    const signs = printable(text);
    this.#write(signs.length <= this.#width ? signs : [...signs.slice(0, this.#width - 1), "…"], style);
  }

  #write(signs: readonly string[], style: Style): void {
    this.streams.stdout.write(`${this.#paint(signs.join(""), style)}\n`);
  }

  #paint(text: string, style: Style): string {
    if (!this.#isColoured || style === "plain" || text === "") return text;
    return `\u001b[${codes[style]}m${text}\u001b[0m`;
  }
}

/** Text of the story comes from pull requests and refusals: nothing of it may move the cursor or change colours. */
const steersTheTerminal = (sign: string): boolean => sign < " " || (sign >= "\u007f" && sign <= "\u009f");

const printable = (text: string): readonly string[] =>
  Array.from(text).filter((sign) => !steersTheTerminal(sign));

const codes = { bold: "1", dim: "2", good: "32", bad: "31" } as const satisfies Record<
  Exclude<Style, "plain">,
  string
>;
