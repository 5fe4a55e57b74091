import type { Entry } from "../../domain/log/entry.js";
import { ownBranchPrefix } from "../../domain/values/names.js";
import { short } from "../actors/person.js";
import type { IssueView, RefMove, RunView } from "../fixture/observer.js";
import { counted } from "./counted.js";
import { describeEntry } from "./describe-entry.js";
import type { FailedExpectation } from "./expectations.js";
import type { Screen } from "./screen.js";
import type { PlayedStep } from "./played-step.js";

/** Hears what is told. */
export interface Listener {
  step(name: string, title: string): void;
  deed(login: string, deed: string): void;
}

/** Tells what happens while it happens. */
export class Narrator {
  constructor(
    private readonly screen: Screen,
    private readonly options: { readonly isVerbose: boolean; readonly listener?: Listener | undefined },
  ) {}

  title(text: string): void {
    this.screen.line(text, "bold");
  }

  step(name: string, title: string): void {
    this.options.listener?.step(name, title);
    this.screen.line();
    this.screen.line(`${name}  ${title}`, "bold");
  }

  stepEnd({ ok, ms, expectations, requests }: PlayedStep): void {
    this.note(
      `${ok ? "ok" : "FAILED"}: ${counted(expectations, "expectation")}, ${(ms / 1000).toFixed(2)} s, ${counted(requests, "request")}`,
      ok ? "good" : "bad",
    );
  }

  deed(login: string, deed: string): void {
    this.options.listener?.deed(login, deed);
    const [first = "", ...rest] = deed.split("\n");
    this.screen.line(`   ${login.padEnd(8)} ${first}`);
    for (const line of rest) this.screen.line(`            ${line}`);
  }

  runs(runs: readonly RunView[]): void {
    if (runs.length === 0) return;
    if (this.options.isVerbose) {
      for (const run of runs)
        this.#detail("ran", `${run.display_title} (${run.path}, ${run.event}): ${outcome(run)}`);
      return;
    }
    const byOutcome = new Map<string, number>();
    for (const run of runs)
      byOutcome.set(`${run.name} ${outcome(run)}`, (byOutcome.get(`${run.name} ${outcome(run)}`) ?? 0) + 1);
    this.#detail(
      "ran",
      [...byOutcome].map(([text, times]) => (times === 1 ? text : `${text} ×${times}`)).join(", "),
    );
  }

  move({ ref, before, after, actor }: RefMove): void {
    const name = ref.replace(/^refs\/(?:heads|tags)\//, "");
    if (name.startsWith(`${ownBranchPrefix}scratch/`) && !this.options.isVerbose) return;
    this.#detail(
      "moved",
      `${name} ${digits(before)} → ${digits(after)}${actor === null ? "" : ` by ${actor.login}`}`,
    );
  }

  /** People's own were told as their deeds. */
  opened({ number, title, user, pull_request }: IssueView): void {
    if (user?.login !== "github-actions[bot]") return;
    this.#detail("new", `${pull_request === undefined ? "issue" : "pull request"} #${number} ${title}`);
  }

  entry(entry: Entry): void {
    this.#detail("log", describeEntry(entry));
  }

  upload(place: string, sha: string, runs: boolean): void {
    this.#detail("site", `${place} ${runs ? "runs" : "got, and cannot start,"} ${short(sha)}`);
  }

  trace(line: string): void {
    if (this.options.isVerbose) this.#detail("trace", line);
  }

  failure({ what, expected, found }: FailedExpectation): void {
    this.screen.line(`   FAILED   ${what}`, "bad");
    this.screen.line(`            expected: ${cut(expected)}`, "bad");
    this.screen.line(`            found:    ${cut(found)}`, "bad");
  }

  note(text: string, style: "bad" | "dim" | "good" = "dim"): void {
    for (const line of text.split("\n")) this.screen.line(`   ${line}`, style);
  }

  #detail(kind: string, text: string): void {
    this.screen.row(`            ${kind.padEnd(5)} ${text}`, "dim");
  }
}

const outcome = ({ status, conclusion }: RunView): string => conclusion ?? status;
const digits = (sha: string): string => (/^0+$/.test(sha) ? "nothing" : short(sha));
const cut = (text: string): string => {
  const line = text.replaceAll("\n", "⏎");
  return line.length > 2000 ? `${line.slice(0, 2000)}…` : line;
};
