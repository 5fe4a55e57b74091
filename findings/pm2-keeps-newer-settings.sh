#!/usr/bin/env bash
# pm2 6.0.8, a process file with `env`, `args` and `node_args`.
# Rollback: the newer release's process file has a setting, an argument, a flag of node and a second program that the older one lacks.
# The older file is given to `pm2 startOrReload` (reload, restart, start, and with --update-env: alike).
# Guess: the file counts: what it does not name is gone, at the latest with --update-env.
# Seen: each value that the older file changes is taken, each that it does not have stays: the older release runs with the newer release's
# setting, argument and flag, exit 0, and the newer release's second program goes on.
# For a user: `pm2 delete all` and start anew (a gap), or write the setting into the older file with its former value; `pm2 save` afterwards.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into pm2 pm2@6.0.8
cd "$work/pm2"
export PM2_HOME=$work/pm2/home
pm2() { ./node_modules/.bin/pm2 "$@" >>"$work/started.log" 2>&1; }
shop=$(free_port) worker=$(free_port)
cat >app.cjs <<'JS'
const { PORT, VERSION, FAST_CHECKOUT = "off" } = process.env;
const seen = [VERSION, "fast", FAST_CHECKOUT, ...process.argv.slice(2), ...process.execArgv].join(" ");
require("node:http").createServer((_, response) => response.end(seen)).listen(PORT, "127.0.0.1");
JS
cat >older.config.cjs <<JS
module.exports = { apps: [{ name: "shop", script: "app.cjs", env: { VERSION: "1.3", PORT: $shop } }] };
JS
cat >newer.config.cjs <<JS
const env = { VERSION: "1.4", PORT: $shop, FAST_CHECKOUT: "on" };
module.exports = {
  apps: [
    { name: "shop", script: "app.cjs", args: "--one-step", node_args: "--max-old-space-size=300", env },
    { name: "worker", script: "app.cjs", env: { VERSION: "1.4", PORT: $worker } },
  ],
};
JS
answers() { [[ $(curl --silent "127.0.0.1:$1") == "$2 "* ]]; }
running() {
  within 20 answers "$shop" "$1" || say "shop is not $1"
  echo "shop $(curl --silent "127.0.0.1:$shop"); worker $(curl --silent "127.0.0.1:$worker" || echo none)"
}
with_newer="fast on --one-step --max-old-space-size=300; worker 1.4 fast off"
pm2 start older.config.cjs
started+=("$(cat home/pm2.pid)")
expect "older release" "shop 1.3 fast off; worker none" "$(running 1.3)"
for way in "startOrReload older.config.cjs" "startOrReload older.config.cjs --update-env" "restart older.config.cjs" "start older.config.cjs"; do
  pm2 startOrReload newer.config.cjs
  expect "newer release" "shop 1.4 $with_newer" "$(running 1.4)"
  # shellcheck disable=SC2086
  pm2 $way
  expect "pm2 $way" "shop 1.3 $with_newer" "$(running 1.3)"
done
pm2 delete all
pm2 start older.config.cjs
expect "delete and start" "shop 1.3 fast off; worker none" "$(running 1.3)"
pm2 kill
finish
