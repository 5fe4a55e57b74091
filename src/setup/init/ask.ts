import { createInterface } from "node:readline/promises";

export interface Question {
  /** Flag that answers it without asking. */
  readonly flag: string;
  readonly text: string;
  /** Said before the question, to whoever is asked. */
  readonly hint?: string;
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

/** Whoever was asked ended the questions: Ctrl+C, Ctrl+D, or the end of what was piped in. */
export class StoppedAskingError extends Error {}

export interface Asker {
  ask(question: Question): Promise<string>;
  confirm(text: string): Promise<boolean>;
  close(): void;
}

/** Asks at the terminal; Enter takes what is suggested. */
export function terminalAsker(): Asker {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const line = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const stop = (): void => reject(new StoppedAskingError("The questions were ended."));
      terminal.once("close", stop);
      terminal
        .question(text)
        .then(resolve, stop)
        .finally(() => terminal.off("close", stop));
    });
  return {
    ask: async ({ text, hint, suggestion, problem }) => {
      if (hint !== undefined) process.stdout.write(`\n${hint}\n`);
      for (;;) {
        const usual = suggestion === undefined || suggestion === "" ? "" : ` [${suggestion}]`;
        const answer = (await line(`${text}${usual}: `)).trim() || (suggestion ?? "");
        const wrong = problem(answer);
        if (wrong === undefined) return answer;
        process.stdout.write(`${wrong}\n`);
      }
    },
    confirm: async (text) => /^y(?:es)?$/i.test((await line(`${text} [y/N] `)).trim()),
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
