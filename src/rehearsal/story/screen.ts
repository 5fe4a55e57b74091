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
    this.#width = streams.isTTY ? (streams.columns ?? 80) : Number.POSITIVE_INFINITY;
  }

  line(text = "", style: Style = "plain"): void {
    const printable = [...text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")];
    const fitting =
      printable.length <= this.#width
        ? printable.join("")
        : `${printable.slice(0, this.#width - 1).join("")}…`;
    this.streams.stdout.write(`${this.#paint(fitting, style)}\n`);
  }

  #paint(text: string, style: Style): string {
    if (!this.#isColoured || style === "plain" || text === "") return text;
    return `\u001b[${codes[style]}m${text}\u001b[0m`;
  }
}

const codes = { bold: "1", dim: "2", good: "32", bad: "31" } as const satisfies Record<
  Exclude<Style, "plain">,
  string
>;
