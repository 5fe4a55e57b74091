#!/usr/bin/env bash
# electron-updater 6.8.3 with its AppImageUpdater, a generic server, and applications that are shell scripts. What Electron gives it (the
# application's version, its quit, HTTP) is handed over in the same form.
# Rollback: 1.4.0 turns out broken an hour later, and latest-linux.yml names 1.3.0 again. Users still have 1.3.0 open, which downloaded 1.4.0
# in the background; their next check finds 1.3.0.
# Guess: those who have not restarted are safe: the check says that there is no update, and the download is dropped.
# Seen: `update-not-available`, and at the quit 1.4.0 is installed over the working 1.3.0. From then on the check says that there is no
# update: the rollback itself is what keeps them there. One setting decides that: who names a channel has allowDowngrade in the same
# moment, and is brought down.
# For a user: publish the older code as 1.4.1, which reaches those who wait and those who have 1.4.0 (tried here); an application that takes
# autoInstallOnAppQuit away at `update-not-available` stays at 1.3.0 (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into shop electron-updater@6.8.3 builder-util-runtime@9.5.1
cd "$work/shop"
cat >days.mjs <<'JS'
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { configureRequestUrl, HttpExecutor } from "builder-util-runtime";
import updaters from "electron-updater";

class Executor extends HttpExecutor {
  createRequest(options, callback) {
    return request({ ...options, agent: false }, callback);
  }
  download(url, destination, { headers, ...options }) {
    const asked = { headers };
    configureRequestUrl(url, asked);
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const callback = (error) => (error ? reject(error) : resolve(destination));
      this.doDownload(asked, { destination, options: { headers, ...options }, onCancel, responseHandler: null, callback }, 0);
    });
  }
}
const image = (version) => `#!/bin/sh\n# shop ${version}\n`;
let latest;
const server = createServer(({ url }, response) => {
  const [, version] = /shop-(.*).AppImage/.exec(url) ?? [];
  if (version) return response.end(image(version));
  const sha512 = createHash("sha512").update(image(latest)).digest("base64");
  const path = `shop-${latest}.AppImage`;
  response.end(JSON.stringify({ version: latest, files: [{ url: path, sha512, size: image(latest).length }], path, sha512 }));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const feed = { provider: "generic", url: `http://127.0.0.1:${server.address().port}` };
const folder = process.argv[2];

// The user's application: as it is on the disk, with its updater.
function start(settings) {
  const [, version] = /shop (.*)/.exec(readFileSync(process.env.APPIMAGE, "utf8"));
  const started = { version, quit: () => {} };
  const app = { version, name: "shop", isPackaged: true, appUpdateConfigPath: `${folder}/app-update.yml`, userDataPath: folder, baseCachePath: folder };
  Object.assign(app, { whenReady: async () => {}, quit: () => {}, relaunch: () => {}, onQuit: (handler) => (started.quit = () => handler(0)) });
  const updater = new updaters.AppImageUpdater(undefined, app);
  updater.httpExecutor = new Executor();
  updater.setFeedURL(feed);
  updater.logger = null;
  updater.disableDifferentialDownload = true;
  settings?.(updater);
  return Object.assign(started, { updater });
}
// A user with that version open: what each check says while the server names these versions, and what starts after the quit.
async function user(version, versions, settings) {
  process.env.APPIMAGE = `${folder}/shop.AppImage`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/app-update.yml`, JSON.stringify({ ...feed, updaterCacheDirName: "cache" }));
  writeFileSync(process.env.APPIMAGE, image(version));
  chmodSync(process.env.APPIMAGE, 0o755);
  const application = start(settings);
  const seen = [];
  for (latest of versions) {
    const { isUpdateAvailable, downloadPromise } = await application.updater.checkForUpdates();
    await downloadPromise;
    seen.push(`${latest} ${isUpdateAvailable ? "downloaded" : "not available"}`);
  }
  application.quit();
  console.log(`${version}: ${seen.join(", ")}; after the quit ${start().version}`);
}
function careful(updater) {
  updater.on("update-available", () => (updater.autoInstallOnAppQuit = true));
  updater.on("update-not-available", () => (updater.autoInstallOnAppQuit = false));
}
await user("1.3.0", ["1.4.0", "1.3.0"]);
await user("1.4.0", ["1.3.0"]);
await user("1.4.0", ["1.3.0"], (updater) => (updater.channel = "latest"));
await user("1.3.0", ["1.4.0", "1.3.0"], careful);
await user("1.3.0", ["1.4.0", "1.4.1"]);
await user("1.4.0", ["1.4.1"]);
server.close();
JS
expect "users" "1.3.0: 1.4.0 downloaded, 1.3.0 not available; after the quit 1.4.0
1.4.0: 1.3.0 not available; after the quit 1.4.0
1.4.0: 1.3.0 downloaded; after the quit 1.3.0
1.3.0: 1.4.0 downloaded, 1.3.0 not available; after the quit 1.3.0
1.3.0: 1.4.0 downloaded, 1.4.1 downloaded; after the quit 1.4.1
1.4.0: 1.4.1 downloaded; after the quit 1.4.1" "$(timeout 60 node days.mjs "$work/user" 2>"$work/error.log" || tail -n 5 "$work/error.log")"
finish
