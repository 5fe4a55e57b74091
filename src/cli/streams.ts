import { isatty } from "node:tty";

/** Where a command writes to; a test gives its own. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  readonly isTTY: boolean;
  readonly columns: number;
}

/**
 * The terminal or pipe of this process. Who pipes into `head` stops reading early: that ends the writing, not the
 * command, whose exit code still says what it found.
 */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: isatty(process.stdout.fd),
    columns: process.stdout.columns ?? 80,
  };
}
