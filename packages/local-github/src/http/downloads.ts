import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";

export interface Download {
  readonly type: string;
  readonly content: Buffer;
}

/** Files behind addresses that the API redirects to. Whoever has the address needs no token, as with GitHub's. */
export class Downloads {
  readonly #offered = new Map<string, Download>();

  /** The path under which it can be had until many others were offered. */
  offer(download: Download): string {
    const path = `/downloads/${randomBytes(16).toString("hex")}`;
    this.#offered.set(path, download);
    const [oldest] = this.#offered.keys();
    if (this.#offered.size > mostOffered && oldest !== undefined) this.#offered.delete(oldest);
    return path;
  }

  /** `false` when there is nothing under the path. */
  answer(path: string, response: ServerResponse): boolean {
    const found = this.#offered.get(path);
    if (found === undefined) return false;
    response.writeHead(200, { "content-type": found.type, "content-length": found.content.length });
    response.end(found.content);
    return true;
  }
}

const mostOffered = 20;
