import { render } from "preact";
import { useBase } from "../../domain/values/names.js";
import { App } from "./app.js";
import { unpackModel } from "./entries/unpack.js";

const place = document.querySelector("#console");

async function show(): Promise<void> {
  if (place === null) return;
  try {
    const model = await unpackModel();
    useBase(model.base);
    document.title = `${titleOf(model.now?.production)} · ${model.repository?.name ?? "Release console"}`;
    place.replaceChildren();
    render(<App model={model} />, place);
    performance.mark("console-shown");
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    place.textContent = `This page cannot be shown by this browser. Found: ${found} Open it in a newer browser, or make it anew.`;
  }
}

function titleOf(production: { readonly kind: string; readonly version?: string } | undefined): string {
  if (production?.version === undefined) return "Release console";
  return production.kind === "known" ? `${production.version} is live` : "Production is uncertain";
}

void show();
