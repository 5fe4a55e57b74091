#!/usr/bin/env bash
# Restate 1.7.12 (server and command line), its SDK for Node.js 1.17.2.
# Rollback: releases 1.3 and 1.4 of a service listen at addresses of their own; both were registered, as each deployment does at its end.
# 1.3 is registered again, the same line as at its first deployment.
# Guess: what was registered last gets the new calls.
# Seen: the registration answers 200 with the older deployment and its service, and every new call goes to 1.4: an address that is known is
# left as it is, and the service stays with the newest revision. With "force" it is a new revision, and calls go to 1.3. The command line
# at least says "No changes will be made", but with exit status 0.
# For a user: register with "force" (--force) in a rollback, and call the service for its version; the answer's status says nothing.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need node curl
npm_into shop @restatedev/restate-server@1.7.12 @restatedev/restate@1.7.12 @restatedev/restate-sdk@1.17.2
cd "$work/shop"
program() { find node_modules/@restatedev -path "*/bin/$1" -type f -size +1M | head -n 1; }
[ -n "$(program restate-server)" ] || cannot "Restate has no program for this machine"
cat >shop.mjs <<'J'
// The SDK uses it, and Node.js 20 lacks it.
Promise.withResolvers ??= function () {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
const restate = await import("@restatedev/restate-sdk");
const [release, port] = process.argv.slice(2);
const shop = restate.service({ name: "shop", handlers: { version: async () => release } });
restate.serve({ services: [shop], port: Number(port) });
J
older=$(free_port)
start node shop.mjs 1.3 "$older"
newer=$(free_port)
start node shop.mjs 1.4 "$newer"
admin=$(free_port)
ingress=$(free_port)
node=$(free_port)
export RESTATE_DISABLE_TELEMETRY=true RESTATE_ADMIN__BIND_ADDRESS=127.0.0.1:$admin RESTATE_INGRESS__BIND_ADDRESS=127.0.0.1:$ingress \
  RESTATE_BIND_ADDRESS=127.0.0.1:$node
start "$(program restate-server)" --no-logo --base-dir "$work/shop/data"
within 60 curl --silent --fail "http://127.0.0.1:$ingress/restate/health" || cannot "Restate did not start"
within 30 curl --silent --fail "http://127.0.0.1:$admin/health" || cannot "Restate's administration did not start"
register() {
  status_of --header 'content-type: application/json' --data "{\"uri\":\"http://127.0.0.1:$1\",\"force\":${2:-false}}" "http://127.0.0.1:$admin/deployments"
}
call() {
  sleep 1
  curl --silent --max-time 20 --request POST "http://127.0.0.1:$ingress/shop/version"
}
within 20 bash -c "exec 3<>/dev/tcp/127.0.0.1/$older 4<>/dev/tcp/127.0.0.1/$newer"
expect "1.3 is registered" "201" "$(register "$older")"
expect "a call" '"1.3"' "$(call)"
expect "1.4 is registered" "201" "$(register "$newer")"
expect "a call" '"1.4"' "$(call)"
expect "rollback, 1.3 is registered" "200" "$(register "$older")"
expect "a call" '"1.4"' "$(call)"
said=0
RESTATE_ADMIN_URL=http://127.0.0.1:$admin "$(program restate)" --yes deployments register "http://127.0.0.1:$older" >"$work/said.log" 2>&1 || said=$?
expect "rollback by the command line, its exit status" "0" "$said"
expect_in "what it says" "No changes will be made" "$(cat "$work/said.log")"
expect "a call" '"1.4"' "$(call)"
expect "with force" "200" "$(register "$older" true)"
expect "a call" '"1.3"' "$(call)"
finish
