#!/usr/bin/env bash
# Workbox 7.4.1 (background-sync, routing, strategies; esbuild 0.25.12) in Chromium, playwright-core 1.57.0.
# Situation: the shop keeps orders that were made without a network (`BackgroundSyncPlugin`) and sends them when it is back. At that moment the
# deployment of the rollback is under way (503), or the older release runs, which does not have the newer release's route (404).
# Guess: what was not accepted stays in the queue and is sent again, as after a failed connection; it is kept for days, after all.
# Seen: an answer is an answer. With 503, too, the order leaves the queue for good; it does not come when the service is healthy again, and no
# error is shown. Only a connection that fails keeps it.
# For a user: an `onSync` of one's own that puts the request back unless the answer is 2xx (tried here), in the release BEFORE the one that
# may have to go; behind a proxy that answers 503, close connections instead.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium
npm_into browser workbox-background-sync@7.4.1 workbox-routing@7.4.1 workbox-strategies@7.4.1 @esbuild/linux-x64@0.25.12 playwright-core@1.57.0
cd "$work/browser"
say "with $(chromium --version 2>/dev/null | head -n 1)"
cat >worker.js <<'JS'
import { BackgroundSyncPlugin } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
async function untilAccepted({ queue }) {
  for (let entry = await queue.shiftRequest(); entry; entry = await queue.shiftRequest()) {
    const response = await fetch(entry.request.clone()).catch(() => undefined);
    if (response?.ok) continue;
    await queue.unshiftRequest(entry);
    throw new Error("later");
  }
}
const careful = new URL(location).searchParams.has("careful");
const plugin = new BackgroundSyncPlugin("orders", careful ? { onSync: untilAccepted } : {});
registerRoute(({ url }) => url.pathname === "/orders", new NetworkOnly({ plugins: [plugin] }), "POST");
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
JS
fetch node_modules/@esbuild/linux-x64/bin/esbuild worker.js --bundle --format=iife '--define:process.env.NODE_ENV="production"' --outfile=sw.js
cat >orders.mjs <<'JS'
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
const script = readFileSync("sw.js");
let answer, asked, accepted;
const server = createServer((request, response) => {
  if (request.method !== "POST") {
    const type = request.url.startsWith("/sw.js") ? "text/javascript" : "text/html";
    return response.writeHead(200, { "content-type": type }).end(type === "text/html" ? "<title>shop</title>" : script);
  }
  asked += 1;
  if (answer === "no connection") return request.socket.destroy();
  if (answer === 201) accepted += 1;
  response.writeHead(answer).end();
}).listen(0, "127.0.0.1");
await once(server, "listening");
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
async function day(worker, ...answers) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(origin);
  const devtools = await context.newCDPSession(page);
  const registered = new Promise((done) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => registrations[0] && done(registrations[0].registrationId));
  });
  await devtools.send("ServiceWorker.enable");
  await page.evaluate(async (url) => {
    const controlled = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
    await navigator.serviceWorker.register(url);
    await controlled;
  }, worker);
  const queued = () =>
    page.evaluate(() => new Promise((done) => {
      indexedDB.open("workbox-background-sync").onsuccess = ({ target: { result: database } }) => {
        database.transaction("requests").objectStore("requests").count().onsuccess = ({ target }) => {
          database.close();
          done(target.result);
        };
      };
    }));
  [answer, asked, accepted] = ["no connection", 0, 0];
  await page.evaluate(() => fetch("/orders", { method: "POST", body: "{}" }).catch(() => undefined));
  while ((await queued()) === 0) await page.waitForTimeout(50);
  const registrationId = await registered;
  const seen = [];
  for (answer of answers) {
    asked = 0;
    await devtools.send("ServiceWorker.dispatchSyncEvent", { origin, registrationId, tag: "workbox-background-sync:orders", lastChance: false });
    for (let wait = 0; asked === 0 && wait < 40; wait += 1) await page.waitForTimeout(50);
    await page.waitForTimeout(300);
    seen.push(`${answer}: ${await queued()} queued`);
  }
  console.log(`${worker}: ${seen.join(", ")}; the shop has ${accepted}`);
  await context.close();
}
await day("/sw.js", 503, 201);
await day("/sw.js", 404, 201);
await day("/sw.js", "no connection", 201);
await day("/sw.js?careful", 503, 404, 201);
await browser.close();
server.close();
JS
expect "what becomes of an order" "/sw.js: 503: 0 queued, 201: 0 queued; the shop has 0
/sw.js: 404: 0 queued, 201: 0 queued; the shop has 0
/sw.js: no connection: 1 queued, 201: 0 queued; the shop has 1
/sw.js?careful: 503: 1 queued, 404: 1 queued, 201: 0 queued; the shop has 1" "$(timeout 120 node orders.mjs 2>&1)"
finish
