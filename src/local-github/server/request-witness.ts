import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Whether a request was sent after the answer to another one only its sender knows: the server sees parallel requests
 * come one by one. So the node processes of jobs are started with a small witness that says with each request how deep
 * the answers were that the process had read by then. Requests without its header are judged by the server's own order.
 */
export const seenHeader = "x-local-github-seen";
export const depthHeader = "x-local-github-depth";

/** What the witness says: its process, and the depth of the deepest answer that it has read; 0 for none. */
export interface Witness {
  readonly process: string;
  readonly seen: number;
}

export function readWitness(header: string | readonly string[] | undefined): Witness | undefined {
  const match = typeof header === "string" ? /^(\d+) (\d+)$/.exec(header) : null;
  return match?.[1] === undefined ? undefined : { process: match[1], seen: Number(match[2]) };
}

/** Writes the witness and returns the variable that makes node load it. */
export async function witnessEnvironment(directory: string): Promise<{ readonly NODE_OPTIONS: string }> {
  const path = join(directory, "request-witness.cjs");
  await writeFile(path, witness);
  return { NODE_OPTIONS: `--require=${JSON.stringify(path)}` };
}

// CommonJS, because only that is loaded before the program's first line. Nothing is touched until a request is made.
const witness = `"use strict";
const http = require("node:http");
let seen = 0;
const { end } = http.OutgoingMessage.prototype;
http.ClientRequest.prototype.end = function (...given) {
  if (!this.headersSent) {
    this.setHeader("${seenHeader}", process.pid + " " + seen);
    this.prependOnceListener("response", (response) => {
      const depth = Number(response.headers["${depthHeader}"] ?? 0);
      response.prependOnceListener("end", () => { seen = Math.max(seen, depth); });
    });
  }
  return end.apply(this, given);
};
`;
