import { createHash } from "node:crypto";
import type { PageModel } from "../model/page-model.js";
import type { PageAssets } from "./assets.js";
import { packed } from "./packed.js";

/**
 * The page in two parts, with the blocks of entries between them. Whatever people wrote is packed (see `packed.ts`) or
 * escaped here; the policy in its head lets only this script and this style run, and nothing be fetched.
 */
export const documentHead = ({ script, style }: PageAssets): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${digest(script)}'; style-src '${digest(style)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Release console</title>
<style>${style}</style>
</head>
<body>
<div id="console"><main class="opening"><p>Reading the release log…</p></main></div>
`;

export const documentTail = (
  model: PageModel,
  { script }: PageAssets,
): string => `<noscript><main class="opening">
<h1>Release console${model.repository === null ? "" : ` of ${escapeHtml(model.repository.name)}`}</h1>
<p>${escapeHtml(plainVerdict(model))}</p>
<p>This page needs JavaScript to show the rest. It fetches nothing.</p>
</main></noscript>
<script type="text/plain" id="model">${packed(JSON.stringify(model))}</script>
<script>${script}</script>
</body>
</html>
`;

function plainVerdict({ now, trouble }: PageModel): string {
  const log =
    trouble === null
      ? "The release log verifies."
      : `The release log does not verify${trouble.entry === null ? "" : ` from entry ${trouble.entry} on`}: ${trouble.found}`;
  if (now === null) return log;
  const { production } = now;
  switch (production.kind) {
    case "known":
      return `${production.version} is live since ${production.since}. ${log}`;
    case "uncertain":
      return `What runs in production is uncertain since ${production.since}: ${production.version} did not end well. ${log}`;
    case "none":
      return `Nothing is released yet. ${log}`;
    default:
      return production satisfies never;
  }
}

const digest = (text: string): string =>
  `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
