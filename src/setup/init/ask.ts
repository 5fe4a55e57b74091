import { createInterface } from "node:readline/promises";

export interface Question {
  /** Flag that answers it without asking. */
  readonly flag: string;
  readonly text: string;
  readonly suggestion: string | undefined;
  /** Why an answer cannot be taken; undefined: it can. */
  readonly problem: (answer: string) => string | undefined;
}

/** An answer is missing and nobody is asked. */
export class UnansweredError extends Error {
  constructor(readonly questions: readonly Question[]) {
    super(questions.map(({ flag }) => flag).join(", "));
  }
}

export interface Asker {
  ask(question: Question): Promise<string>;
  confirm(text: string): Promise<boolean>;
  close(): void;
}

/** Asks at the terminal; Enter takes what is suggested. */
export function terminalAsker(): Asker {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  return {
    ask: async ({ text, suggestion, problem }) => {
      for (;;) {
        const hint = suggestion === undefined || suggestion === "" ? "" : ` [${suggestion}]`;
        const answer = (await terminal.question(`${text}${hint}: `)).trim() || (suggestion ?? "");
        const wrong = problem(answer);
        if (wrong === undefined) return answer;
        process.stdout.write(`${wrong}\n`);
      }
    },
    confirm: async (text) => /^y(?:es)?$/i.test((await terminal.question(`${text} [y/N] `)).trim()),
    close: () => terminal.close(),
  };
}

/** Takes what is suggested, and asks nobody. */
export const silentAsker: Asker = {
  ask: async (question) => {
    const answer = question.suggestion ?? "";
    if (question.problem(answer) !== undefined) throw new UnansweredError([question]);
    return answer;
  },
  confirm: () => Promise.resolve(true),
  close: () => undefined,
};
