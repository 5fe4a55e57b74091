import type { SealedFile } from "./sealed-file.js";

/** Answers that hold for a job, asked once for all its steps: what the rules of a branch are, what somebody's role is. */
export interface JobAnswers {
  /** The answer must survive JSON. A failure is not remembered. */
  once<Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer>;
}

/** As long as a snapshot: a role that was taken away counts no longer than a review that was taken back. */
const longestMs = 60_000;

interface Answered {
  readonly at: number;
  readonly answer: unknown;
}

export function createJobAnswers(file: SealedFile, now: () => number): JobAnswers {
  const asked = new Map<string, Promise<unknown>>();
  const isYoung = ({ at }: Answered): boolean => now() - at <= longestMs && now() >= at;
  const remembered = (): Readonly<Record<string, Answered>> =>
    (file.read() as Readonly<Record<string, Answered>> | undefined) ?? {};
  const askAndKeep = async (question: string, ask: () => Promise<unknown>): Promise<unknown> => {
    const at = now();
    const answer = await ask();
    file.write({ ...remembered(), [question]: { at, answer } satisfies Answered });
    return answer;
  };
  return {
    once: async <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const before = asked.get(question);
      if (before !== undefined) return (await before) as Answer;
      const known = Object.hasOwn(remembered(), question) ? remembered()[question] : undefined;
      if (known !== undefined && isYoung(known)) return known.answer as Answer;
      const answer = askAndKeep(question, ask);
      asked.set(question, answer);
      answer.catch(() => asked.delete(question));
      return (await answer) as Answer;
    },
  };
}
