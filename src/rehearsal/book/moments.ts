import { type ConsoleShot, shootConsole } from "./console-shot.js";
import { readDocuments, type StoryDocument } from "./documents.js";
import type { Fixture } from "../fixture/fixture.js";

/** What people did until everything had come to rest again, and what had changed by then. */
export interface Moment {
  readonly step: { readonly name: string; readonly title: string } | null;
  readonly deeds: readonly { readonly login: string; readonly deed: string }[];
  readonly documents: readonly StoryDocument[];
  /** null: no log yet, or it did not grow. */
  readonly console: ConsoleShot | null;
}

/** Hears of the story while it is played, and looks at what people would see each time that it has come to rest. */
export class Book {
  readonly moments: Moment[] = [];
  #step: Moment["step"] = null;
  #deeds: Moment["deeds"][number][] = [];
  #seen = new Map<string, string>();
  #entries = 0;

  step(name: string, title: string): void {
    this.#step = { name, title };
  }

  deed(login: string, deed: string): void {
    this.#deeds.push({ login, deed });
  }

  async settled(fixture: Fixture): Promise<void> {
    const all = await readDocuments(fixture);
    const documents = all.filter(({ key, markdown }) => this.#seen.get(key) !== markdown);
    for (const { key, markdown } of documents) this.#seen.set(key, markdown);
    const { length } = await fixture.observer.entries();
    const shot = length > this.#entries ? await shootConsole(fixture) : null;
    this.#entries = length;
    if (documents.length + this.#deeds.length === 0 && shot === null) return;
    this.moments.push({ step: this.#step, deeds: this.#deeds, documents, console: shot });
    [this.#step, this.#deeds] = [null, []];
  }
}
