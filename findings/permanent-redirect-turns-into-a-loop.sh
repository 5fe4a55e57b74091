#!/usr/bin/env bash
# Permanent redirects (301, without cache headers) in Chromium of Debian 12, driven by playwright-core 1.57.0.
# Rollback: the newer release moved /orders to /sales with a 301. The older one is back and has no /sales; as links to it went out, the
# rollback brings a redirect from /sales to /orders.
# Guess: who visited the newer release follows the redirect back; if the browser meets its own old 301 in a circle, it asks the server anew.
# Seen: ERR_TOO_MANY_REDIRECTS for everybody who visited the newer release; the server sees redirects and no error, curl and new visitors
# are served. When the way back is a 301, too, the browser does not ask the server at all from then on: no deployment helps, and the
# recovery is the same loop.
# For a user: answer /sales with a page instead of a redirect (tried here), or with a redirect that has `Clear-Site-Data: "cache"`, which
# also frees those who are in the circle, unless there was a 301 back (both tried here). Move a page with a 302 while a rollback is possible.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium
npm_into browser playwright-core@1.57.0
cd "$work/browser"
say "with $(chromium --version 2>/dev/null | head -n 1)"
cat >visits.mjs <<'JS'
import { createServer } from "node:http";
import { chromium } from "playwright-core";
const to = (status, location, headers = {}) => [status, { location, ...headers }];
const releases = {
  newer: { "/orders": to(301, "/sales") },
  older: {},
  "older with 302": { "/sales": to(302, "/orders") },
  "older with 301": { "/sales": to(301, "/orders") },
  "older that clears": { "/sales": to(302, "/orders", { "clear-site-data": '"cache"' }) },
};
let current;
let asked;
const server = createServer(({ url }, response) => {
  if (!["/orders", "/sales"].includes(url)) return response.writeHead(404).end();
  asked += 1;
  const [status, headers] = releases[current][url] ?? [200, { "content-type": "text/html", "cache-control": "no-store" }];
  response.writeHead(status, headers).end(`<title>${url} of the ${current.split(" ")[0]} release</title>`);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
// A visitor of /orders while these releases run: what is shown, and how often the server is asked for a page.
async function visitor(...names) {
  const context = await browser.newContext();
  for (current of names) {
    asked = 0;
    const page = await context.newPage();
    const error = await page.goto(`http://127.0.0.1:${server.address().port}/orders`).then(() => "", ({ message }) => /ERR_\w+/.exec(message)?.[0] ?? message);
    console.log(`${current}: ${error || (await page.title())}, asked ${asked}`);
  }
  console.log();
  await context.close();
}
await visitor("older with 302");
await visitor("newer", "older", "older with 302", "older with 302", "newer");
await visitor("newer", "older with 301", "older with 301", "older that clears", "newer");
await visitor("newer", "older with 302", "older that clears", "older");
await browser.close();
server.close();
JS
expect "a new visitor, and three who saw the newer release" "older with 302: /orders of the older release, asked 1

newer: /sales of the newer release, asked 2
older: /sales of the older release, asked 1
older with 302: ERR_TOO_MANY_REDIRECTS, asked 10
older with 302: ERR_TOO_MANY_REDIRECTS, asked 10
newer: /sales of the newer release, asked 1

newer: /sales of the newer release, asked 2
older with 301: ERR_TOO_MANY_REDIRECTS, asked 1
older with 301: ERR_TOO_MANY_REDIRECTS, asked 0
older that clears: ERR_TOO_MANY_REDIRECTS, asked 0
newer: ERR_TOO_MANY_REDIRECTS, asked 0

newer: /sales of the newer release, asked 2
older with 302: ERR_TOO_MANY_REDIRECTS, asked 10
older that clears: /orders of the older release, asked 2
older: /orders of the older release, asked 1" "$(timeout 90 node visits.mjs 2>&1)"
finish
