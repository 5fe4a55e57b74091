/** One `git cat-file --batch-command` that stays open: an object costs a line on a pipe, not a process. */
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { objectTypeOf, type ObjectType } from "./object-format.js";
import { ignoreClosedPipe, startGit } from "./run-git.js";

export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

interface Question {
  readonly wants: "contents" | "info";
  resolve(answer: Answer | undefined): void;
  reject(error: Error): void;
}
interface Answer {
  readonly type: ObjectType;
  readonly size: number;
  readonly content: Buffer;
}

export class ObjectReader {
  #child: ChildProcessWithoutNullStreams | undefined;
  #questions: Question[] = [];
  /** How many of the questions are answered; they are dropped together, for taking the first of very many away is slow. */
  #answered = 0;
  #received: Buffer[] = [];
  #receivedLength = 0;
  #wanted = 0;

  constructor(readonly directory: string) {}

  /** `undefined` when there is no such object. */
  async read(sha: string): Promise<GitObject | undefined> {
    return this.#ask("contents", sha);
  }

  async size(sha: string): Promise<number | undefined> {
    return (await this.#ask("info", sha))?.size;
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = undefined;
  }

  #ask(wants: Question["wants"], sha: string): Promise<Answer | undefined> {
    const child = this.#child ?? this.#start();
    return new Promise((resolve, reject) => {
      this.#questions.push({ wants, resolve, reject });
      child.stdin.write(`${wants} ${sha}\n`);
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = startGit(this.directory, ["cat-file", "--batch-command"]);
    this.#child = child;
    child.stdin.on("error", ignoreClosedPipe);
    child.stdout.on("data", (chunk: Buffer) => this.#receive(chunk));
    child.once("error", (error) => this.#fail(child, error));
    child.once("close", () => this.#fail(child, new Error("git cat-file ended early")));
    return child;
  }

  #fail(child: ChildProcessWithoutNullStreams, error: Error): void {
    if (this.#child === child) this.#child = undefined;
    for (const question of this.#questions.splice(0).slice(this.#answered)) question.reject(error);
    this.#answered = 0;
    this.#received = [];
    this.#receivedLength = 0;
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#receivedLength += chunk.length;
    // A large blob comes in many chunks: they are joined once, when all have come.
    if (this.#receivedLength < this.#wanted) return;
    let bytes = Buffer.concat(this.#received);
    for (let taken = this.#take(bytes); taken > 0; taken = this.#take(bytes)) bytes = bytes.subarray(taken);
    this.#received = [bytes];
    this.#receivedLength = bytes.length;
  }

  /** Answers the oldest question when its answer is complete; returns how many bytes that took. */
  #take(bytes: Buffer): number {
    const question = this.#questions[this.#answered];
    const lineEnd = bytes.indexOf("\n");
    if (question === undefined || lineEnd < 0) return 0;
    const [, type = "", sizeText = ""] = bytes.toString("latin1", 0, lineEnd).split(" ");
    const isMissing = type === "missing" || sizeText === "";
    const size = Number(sizeText);
    const hasContent = question.wants === "contents" && !isMissing;
    const length = lineEnd + 1 + (hasContent ? size + 1 : 0);
    this.#wanted = bytes.length < length ? length : 0;
    if (bytes.length < length) return 0;
    this.#answered += 1;
    if (this.#answered === this.#questions.length) {
      this.#questions = [];
      this.#answered = 0;
    }
    if (isMissing) question.resolve(undefined);
    else
      question.resolve({
        type: objectTypeOf(type),
        size,
        content: hasContent ? Buffer.from(bytes.subarray(lineEnd + 1, lineEnd + 1 + size)) : Buffer.alloc(0),
      });
    return length;
  }
}
