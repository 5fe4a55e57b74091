import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { resolve } from "node:path";

/** Where a page goes, piece by piece. Nothing is there before `finish`, and nothing after `discard`. */
export interface PageTarget {
  write(text: string): void;
  finish(): void;
  discard(): void;
}

/** The file appears whole or not at all; one that is there already stays until then. */
export function wholeFile(path: string): PageTarget {
  const target = resolve(path);
  const part = `${target}.${process.pid}.part`;
  const file = openSync(part, "wx");
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write(text) {
      const bytes = Buffer.from(text, "utf8");
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    },
    finish() {
      close();
      renameSync(part, target);
    },
    discard() {
      close();
      rmSync(part, { force: true });
    },
  };
}

/** For a program that reads standard output: it gets all or nothing. */
export function wholeOutput(output: { write(text: string): unknown }): PageTarget {
  const pieces: string[] = [];
  return {
    write: (text) => void pieces.push(text),
    finish() {
      for (const piece of pieces) output.write(piece);
    },
    discard: () => undefined,
  };
}
