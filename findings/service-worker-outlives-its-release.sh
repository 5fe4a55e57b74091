#!/usr/bin/env bash
# Chromium of Debian 12 (156), driven by playwright-core 1.57.0.
# Rollback: the newer release is the first with a service worker (it answers navigations from its cache, as each precache does); the older
# one has no sw.js and answers 404, or its index page as a single page application does.
# Guess: the browser asks for sw.js at the next visit, gets 404, and removes the worker, as the application cache did.
# Seen: the update fails and the worker stays registered: who visited the newer release once gets its page at each visit from then on.
# No deployment of the older release changes that, and the server does not see it.
# For a user: in the rollback serve a sw.js that unregisters itself and reloads its pages (tried here: the first visit still shows the
# newer release, then it is gone), or bring a worker that does nothing a release before.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium
npm_into browser playwright-core@1.57.0
cd "$work/browser"
say "with $(chromium --version 2>/dev/null | head -n 1)"
cat >visits.mjs <<'JS'
import { createServer } from "node:http";
import { chromium } from "playwright-core";
const worker = `
self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open("1.4").then((cache) => cache.add("/")));
});
self.addEventListener("fetch", (event) => event.request.mode === "navigate" && event.respondWith(caches.match("/")));`;
const leaving = `
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  await self.registration.unregister();
  for (const client of await self.clients.matchAll()) await client.navigate(client.url);
})()));`;
const html = (release, script = "") => ["text/html", `<title>${release}</title><script>${script}</script>`];
const register = 'navigator.serviceWorker.register("/sw.js")';
const releases = {
  1.4: { "/": html("1.4", register), "/sw.js": ["text/javascript", worker] },
  "1.3 with 404": { "/": html("1.3") },
  "1.3 with its page": { "/": html("1.3"), "/sw.js": html("1.3") },
  "1.3 with one that leaves": { "/": html("1.3"), "/sw.js": ["text/javascript", leaving] },
};
let current;
const server = createServer(({ url }, response) => {
  const [type, body] = releases[current][url] ?? [];
  response.writeHead(type ? 200 : 404, { "content-type": type ?? "text/plain" }).end(body);
}).listen(Number(process.argv[2]), "127.0.0.1");
async function visit(release) {
  current = release;
  const options = { executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] };
  const context = await chromium.launchPersistentContext(process.argv[3], options);
  const [page] = context.pages();
  await page.goto(`http://127.0.0.1:${process.argv[2]}/`);
  const title = await page.title();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().catch(() => {}));
  await page.waitForTimeout(1500);
  const has = (await page.evaluate(() => navigator.serviceWorker.getRegistration().then(Boolean))) ? "a worker" : "no worker";
  console.log(`${release}: shows ${title}, then ${has}`);
  await context.close();
}
await visit("1.4");
for (const release of ["1.3 with 404", "1.3 with 404", "1.3 with its page", "1.3 with its page"]) await visit(release);
await visit("1.3 with one that leaves");
await visit("1.3 with 404");
server.close();
JS
expect "visits" "1.4: shows 1.4, then a worker
1.3 with 404: shows 1.4, then a worker
1.3 with 404: shows 1.4, then a worker
1.3 with its page: shows 1.4, then a worker
1.3 with its page: shows 1.4, then a worker
1.3 with one that leaves: shows 1.4, then no worker
1.3 with 404: shows 1.3, then no worker" "$(timeout 120 node visits.mjs "$(free_port)" "$work/profile" 2>&1)"
finish
