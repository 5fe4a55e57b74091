import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import type { ProductionEvent } from "../model/page-model.js";

/** How many entries one block holds: small enough to be unpacked between two frames, large enough to pack well. */
const entriesInBlock = 1000;
const eventsInBlock = 500;

/** Text that cannot end an element of HTML, whatever it says: gzip in base64. */
export const packed = (text: string): string => gzipSync(text, { level: 1 }).toString("base64");

/** Events in blocks, so that no more than one of them is ever held. */
export function writeEvents(events: Iterable<ProductionEvent>, write: (html: string) => void): void {
  let block: ProductionEvent[] = [];
  const flush = (): void => {
    if (block.length > 0)
      write(`<script type="text/plain" data-events>${packed(JSON.stringify(block))}</script>\n`);
    block = [];
  };
  for (const event of events) {
    block.push(event);
    if (block.length === eventsInBlock) flush();
  }
  flush();
}

const pack = promisify(gzip);

/** Blocks that are packed beside the reader at a time; each holds its whole text. */
const mostAtOnce = 3;

/** Packs entries as they come, beside whoever reads them; what is packed is handed over and forgotten. */
export class EntryBlocks {
  #lines: string[] = [];
  #first = 1;
  #written: Promise<void> = Promise.resolve();
  #packing = 0;

  constructor(private readonly write: (html: string) => void) {}

  /** The entry as JSON, without its line break. */
  add(json: string): void {
    this.#lines.push(json);
    if (this.#lines.length === entriesInBlock) this.#flush();
  }

  /** Resolves when everything is handed over. */
  async end(): Promise<void> {
    this.#flush();
    await this.#written;
  }

  #flush(): void {
    const [first, count] = [this.#first, this.#lines.length];
    if (count === 0) return;
    const packing = this.#pack(`[${this.#lines.join(",")}]`);
    // Its failure is heard where it is awaited, behind the blocks before it.
    packing.catch(() => undefined);
    this.#written = this.#writeBehind(this.#written, async () => {
      const text = (await packing).toString("base64");
      return `<script type="text/plain" data-first="${first}" data-count="${count}">${text}</script>\n`;
    });
    this.#written.catch(() => undefined);
    this.#first += count;
    this.#lines = [];
  }

  /** The reader does not wait: where packing falls behind it, the reader packs. */
  async #pack(text: string): Promise<Buffer> {
    if (this.#packing >= mostAtOnce) return gzipSync(text, { level: 1 });
    this.#packing += 1;
    try {
      return await pack(text, { level: 1 });
    } finally {
      this.#packing -= 1;
    }
  }

  async #writeBehind(before: Promise<void>, block: () => Promise<string>): Promise<void> {
    await before;
    this.write(await block());
  }
}
