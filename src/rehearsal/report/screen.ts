/** Where the rehearsal writes: a terminal, a pipe or a test. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export type Style = "bold" | "dim" | "good" | "bad" | "plain";

/** Lines with styles; plain text without cuts where nobody watches. */
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

  line(text = "", style: Style = "plain"): void {
    const printable = Array.from(text).filter((sign) => !steersTheTerminal(sign));
    const fitting =
      printable.length <= this.#width ? printable : [...printable.slice(0, this.#width - 1), "…"];
    this.streams.stdout.write(`${this.#paint(fitting.join(""), style)}\n`);
  }

  #paint(text: string, style: Style): string {
    if (!this.#isColoured || style === "plain" || text === "") return text;
    return `\u001b[${codes[style]}m${text}\u001b[0m`;
  }
}

/** Text of the story comes from pull requests and refusals: nothing of it may move the cursor or change colours. */
const steersTheTerminal = (sign: string): boolean => sign < " " || (sign >= "\u007f" && sign <= "\u009f");

const codes = { bold: "1", dim: "2", good: "32", bad: "31" } as const satisfies Record<
  Exclude<Style, "plain">,
  string
>;
