import type { Screen } from "../report/screen.js";

export interface ToldStep {
  readonly by: string;
  readonly did: string;
  readonly saw: string[];
}

export interface ToldStory {
  readonly name: string;
  readonly title: string;
  readonly ok: boolean;
  /** Why it did not end as it should. */
  readonly problem?: string;
  readonly steps: readonly ToldStep[];
}

/** Tells while it happens, and keeps it for the report. */
export class Teller {
  #steps: ToldStep[] = [];

  constructor(
    private readonly screen: Screen,
    private readonly isVerbose: boolean,
  ) {}

  get steps(): readonly ToldStep[] {
    return this.#steps;
  }

  story(title: string): void {
    this.#steps = [];
    this.screen.line();
    this.screen.line(title, "bold");
  }

  deed(by: string, did: string): void {
    this.#steps.push({ by, did, saw: [] });
    this.screen.line(`  @${by} ${did}`);
  }

  saw(text: string): void {
    this.#steps.at(-1)?.saw.push(text);
    this.screen.line(`      ${text}`, "dim");
  }

  /** What people read on GitHub: whole in the report; on the screen with --verbose. */
  quote(where: string, markdown: string): void {
    this.#steps.at(-1)?.saw.push(`${where}: ${markdown}`);
    if (!this.isVerbose) return;
    this.screen.line(`      ${where}:`, "dim");
    for (const line of markdown.split("\n")) this.screen.line(`      | ${line}`, "dim");
  }

  end(ok: boolean, text: string): void {
    for (const [index, line] of text.split("\n").entries())
      this.screen.line(
        `  ${index === 0 ? (ok ? "ok: " : "NOT WELL: ") : "    "}${line}`,
        ok ? "good" : "bad",
      );
  }
}
