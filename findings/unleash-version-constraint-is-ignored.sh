#!/usr/bin/env bash
# unleash-client 6.12.1 (newer release) and 3.9.1 (older release), a server that answers as Unleash does.
# Rollback: the flag "new-checkout" is limited to appVersion >= 1.4.0 (SEMVER_GTE), just so that a release that is rolled back does not
# get it. The newer release brought a newer client with it.
# Guess: an operator that the client does not know is false, as an unknown strategy is; so the flag is off in the older release.
# Seen: the older client takes every operator that is not IN for NOT_IN, and looks at `values`, which a comparison leaves empty: true. The flag
# is on for everybody in 1.3.0, which is what it was to prevent; NUM_GT, DATE_AFTER and STR_ENDS_WITH are the same. The flag's page says
# nothing of it, and the newer client does it right.
# For a user: update the client a release before the first such constraint; or turn the flag off as part of the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js newer@npm:unleash-client@6.12.1 older@npm:unleash-client@3.9.1
cat >"$work/js/server.cjs" <<'JS'
const constraint = (contextName, operator, value, values = []) => ({ contextName, operator, value, values, inverted: false, caseInsensitive: false });
const flag = (name, ...constraints) => ({ name, type: "release", enabled: true, strategies: [{ name: "default", parameters: {}, constraints }], variants: [] });
const features = [
  flag("semver", constraint("appVersion", "SEMVER_GTE", "1.4.0")),
  flag("number", constraint("orders", "NUM_GT", "100")),
  flag("date", constraint("currentTime", "DATE_AFTER", "2999-01-01T00:00:00.000Z")),
  flag("text", constraint("email", "STR_ENDS_WITH", undefined, ["@acme.example"])),
  { name: "strategy", type: "release", enabled: true, strategies: [{ name: "ofTomorrow", parameters: {}, constraints: [] }], variants: [] },
  flag("everybody"),
];
require("node:http")
  .createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(request.url.endsWith("/client/features") ? JSON.stringify({ version: 2, features }) : "{}");
  })
  .listen(Number(process.argv[2]), "127.0.0.1");
JS
cat >"$work/js/ask.cjs" <<'JS'
const [client, port, appVersion] = process.argv.slice(2);
const { Unleash } = require(client);
const { mkdtempSync } = require("node:fs");
const backupPath = mkdtempSync(`${process.cwd()}/backup-`);
const unleash = new Unleash({ appName: "shop", url: `http://127.0.0.1:${port}/api/`, backupPath, disableMetrics: true, customHeaders: { Authorization: "x" } });
unleash.on("error", (error) => { console.log(error.message); process.exit(1); });
unleash.on("warn", () => {});
unleash.on("synchronized", () => {
  const context = { appVersion, properties: { appVersion, orders: "3", email: "tea@other.example" } };
  const names = ["semver", "number", "date", "text", "strategy", "everybody"];
  console.log(names.filter((name) => unleash.isEnabled(name, context)).join(" "));
  process.exit(0);
});
JS
cd "$work/js"
port=$(free_port)
start node server.cjs "$port"
within 20 curl --silent --fail "http://127.0.0.1:$port/api/client/features" || cannot "the server did not start"
expect "newer client, 1.4.0: flags that are on" "semver everybody" "$(node ask.cjs newer "$port" 1.4.0)"
expect "newer client, 1.3.0" "everybody" "$(node ask.cjs newer "$port" 1.3.0)"
expect "older client, 1.3.0" "semver number date text everybody" "$(node ask.cjs older "$port" 1.3.0)"
finish
