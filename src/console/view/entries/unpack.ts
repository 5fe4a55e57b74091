import type { Entry } from "../../../domain/log/entry.js";
import type { PageModel } from "../../model/page-model.js";

/** What stands packed in the page: gzip in base64. */
async function unpack(element: Element): Promise<unknown> {
  const bytes = Uint8Array.from(atob(element.textContent), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

export async function unpackModel(): Promise<PageModel> {
  const element = document.querySelector("#model");
  if (element === null) throw new Error("The page was cut off: it has no model.");
  const model = (await unpack(element)) as PageModel;
  const blocks = await Promise.all([...document.querySelectorAll("script[data-events]")].map(unpack));
  return { ...model, events: (blocks as PageModel["events"][]).flat() };
}

/** The newest block first: it is what people look for. */
export async function* unpackEntries(): AsyncGenerator<readonly Entry[]> {
  const blocks = [...document.querySelectorAll("script[data-first]")].toReversed();
  for (const block of blocks) yield (await unpack(block)) as readonly Entry[];
}
