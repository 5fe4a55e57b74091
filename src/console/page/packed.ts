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
const mostAtOnce = 2;

/** Packs entries as they come, beside whoever reads them; what is packed is handed over and forgotten. */
export class EntryBlocks {
  #text = new BlockText();
  /** Whose block is packed, to be used once more. */
  readonly #idle: BlockText[] = [];
  #first = 1;
  #written: Promise<void> = Promise.resolve();
  #packing = 0;

  constructor(private readonly write: (html: string) => void) {}

  /** The entry as JSON, without its line break. */
  add(json: string): void {
    this.#text.add(json);
    if (this.#text.count === entriesInBlock) this.#flush();
  }

  /** Resolves when everything is handed over. */
  async end(): Promise<void> {
    this.#flush();
    await this.#written;
  }

  #flush(): void {
    const text = this.#text;
    const [first, { count }] = [this.#first, text];
    if (count === 0) return;
    const packing = this.#pack(text);
    // Its failure is heard where it is awaited, behind the blocks before it.
    packing.catch(() => undefined);
    this.#written = this.#writeBehind(this.#written, async () => {
      const base64 = (await packing).toString("base64");
      return `<script type="text/plain" data-first="${first}" data-count="${count}">${base64}</script>\n`;
    });
    this.#written.catch(() => undefined);
    this.#first += count;
    this.#text = this.#idle.pop() ?? new BlockText();
  }

  /** The reader does not wait: where packing falls behind it, the reader packs. */
  async #pack(text: BlockText): Promise<Buffer> {
    try {
      if (this.#packing >= mostAtOnce) return gzipSync(text.bytes(), { level: 1 });
      this.#packing += 1;
      try {
        return await pack(text.bytes(), { level: 1 });
      } finally {
        this.#packing -= 1;
      }
    } finally {
      text.clear();
      this.#idle.push(text);
    }
  }

  async #writeBehind(before: Promise<void>, block: () => Promise<string>): Promise<void> {
    await before;
    this.write(await block());
  }
}

/** The JSON of a list, as the bytes it will be packed from: strings that stand long would crowd the heap. */
class BlockText {
  count = 0;
  #bytes = Buffer.allocUnsafeSlow(1 << 20);
  #length = 0;

  add(json: string): void {
    const most = this.#length + 2 + 3 * json.length; // UTF-8 has at most three bytes for a unit of a string
    if (most > this.#bytes.length) this.#grow(2 * most);
    this.#length += this.#bytes.write(this.count === 0 ? "[" : ",", this.#length);
    this.#length += this.#bytes.write(json, this.#length);
    this.count += 1;
  }

  bytes(): Buffer {
    this.#bytes.write("]", this.#length);
    return this.#bytes.subarray(0, this.#length + 1);
  }

  clear(): void {
    this.count = 0;
    this.#length = 0;
  }

  #grow(size: number): void {
    const grown = Buffer.allocUnsafeSlow(size);
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}
