#!/usr/bin/env bash
# webpack 5.103.0, its ModuleFederationPlugin; Chromium, playwright-core 1.57.0. A host and the remote of another team share `shop-lib`.
# Rollback: shop-lib 1.4.0 is bad. The host is back on the bundle of its 1.3, built and tested with shop-lib 1.3.0; the remote, which was built
# with 1.4.0 meanwhile, stays.
# Guess: the host brings shop-lib 1.3.0 along and runs with it; without `singleton` each side has its own.
# Seen: the host runs with the remote's 1.4.0, with and without `singleton`: of all that is on the page the highest version that fits
# `^1.3.0` is taken. The same bundle without the remote runs with 1.3.0. No message.
# For a user: an exact `requiredVersion` or `eager` in the host (both tried here), or roll the remotes back, too; and let the page say which
# version of the library it runs with.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium
npm_into web webpack@5.103.0 playwright-core@1.57.0
cd "$work/web"
say "with $(chromium --version 2>/dev/null | head -n 1)"
cat >pages.cjs <<'JS'
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { once } = require("node:events");
const { createServer } = require("node:http");
const { chromium } = require("playwright-core");
const webpack = require("webpack");
const { ModuleFederationPlugin } = webpack.container;
const base = `${__dirname}/apps`;
async function build(name, { library, files, federation, publicPath }) {
  const context = `${base}/${name}`;
  mkdirSync(`${context}/node_modules/shop-lib`, { recursive: true });
  const all = {
    "package.json": JSON.stringify({ name, dependencies: { "shop-lib": "^1.3.0" } }),
    "node_modules/shop-lib/package.json": JSON.stringify({ name: "shop-lib", version: library }),
    "node_modules/shop-lib/index.js": `exports.version = "${library}";`,
    ...files,
  };
  for (const [file, text] of Object.entries(all)) writeFileSync(`${context}/${file}`, text);
  const output = { path: `${context}/dist`, uniqueName: name, publicPath };
  const plugins = [new ModuleFederationPlugin({ name, ...federation })];
  await new Promise((done, fail) => {
    webpack({ mode: "production", context, entry: "./index.js", output, plugins }, (error, stats) => {
      if (error || stats.hasErrors()) fail(error ?? stats.toString());
      else done();
    });
  });
}
const host = (name, library, settings, load = 'import("shop/widget")') =>
  build(name, {
    library,
    publicPath: "/",
    files: {
      "index.js": settings.eager ? 'import "./page.js";' : 'import("./page.js");',
      "page.js": `import { version } from "shop-lib";
${load}.then((widget) => { document.title = "host " + version + ", remote " + widget.version; });`,
    },
    federation: { remotes: { shop: "shop@/remote/remoteEntry.js" }, shared: { "shop-lib": settings } },
  });
const remote = () =>
  build("shop", {
    library: "1.4.0",
    publicPath: "/remote/",
    files: { "index.js": "", "widget.js": 'export { version } from "shop-lib";' },
    federation: { filename: "remoteEntry.js", exposes: { "./widget": "./widget.js" }, shared: { "shop-lib": {} } },
  });
(async () => {
  const hosts = {
    "1.3 alone": ["1.3.0", {}, 'Promise.resolve({ version: "none" })'],
    1.3: ["1.3.0", {}],
    "1.3, singleton": ["1.3.0", { singleton: true }],
    "1.3, exact": ["1.3.0", { requiredVersion: "1.3.0" }],
    "1.3, eager": ["1.3.0", { eager: true }],
  };
  await remote();
  let current;
  const server = createServer(({ url }, response) => {
    if (url === "/") return response.writeHead(200, { "content-type": "text/html" }).end('<script src="/main.js"></script>');
    const file = url.startsWith("/remote/") ? `${base}/shop/dist/${url.slice(8)}` : `${base}/${current}/dist${url}`;
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/javascript" }).end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  for (const [name, settings] of Object.entries(hosts)) {
    current = name.replaceAll(/[^a-z0-9]/g, "-");
    await host(current, ...settings);
    const page = await (await browser.newContext()).newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title.startsWith("host"), undefined, { timeout: 10000 });
    console.log(`${name}: ${await page.title()}`);
  }
  await browser.close();
  server.close();
})();
JS
expect "the version of shop-lib" "1.3 alone: host 1.3.0, remote none
1.3: host 1.4.0, remote 1.4.0
1.3, singleton: host 1.4.0, remote 1.4.0
1.3, exact: host 1.3.0, remote 1.4.0
1.3, eager: host 1.3.0, remote 1.4.0" "$(timeout 120 node pages.cjs 2>&1)"
finish
