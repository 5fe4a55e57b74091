#!/usr/bin/env bash
# koa 3.3.0 with koa-static 5.0.0 and koa-conditional-get 3.0.0; express 5.1.0 for comparison.
# Rollback: a file goes back to the older release's, with the older time that it has in the older image or artifact. Browsers
# and CDNs ask whether theirs, which is newer, still holds.
# Guess: the file differs in content, size and time, so everybody gets it anew (200).
# Seen: where the server sends no ETag, "modified since" is asked as "later than", and a file that went back in time is not
# later: 304. The newer release's script stays in every cache that has it, until the next release. express sends an ETag: 200.
# For a user: names with a content hash, or new times at each deployment. An ETag helps where the times differ (etag-of-npm-files).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
npm_into js koa@3.3.0 koa-static@5.0.0 koa-conditional-get@3.0.0 express@5.1.0
cd "$work"
mkdir www
cat >js/koa.cjs <<'J'
const Koa = require('koa');
new Koa().use(require('koa-conditional-get')()).use(require('koa-static')(process.argv[3])).listen(process.argv[2], '127.0.0.1');
J
cat >js/express.cjs <<'J'
const express = require('express');
express().use(express.static(process.argv[3])).listen(process.argv[2], '127.0.0.1');
J
header() { sed -n "s/^$1: //Ip" headers | tr -d '\r'; }
# asked COMMAND...: what a browser is told that got the newer file before the server of the older release started.
asked() {
  local port url validators=()
  port=$(free_port); url=http://127.0.0.1:$port/app.js
  printf 'newer release' >www/app.js; touch -d '2026-06-01 00:00Z' www/app.js
  start "$@" "$port" www
  within 20 curl --silent --fail "$url" || cannot "$1 did not start"
  curl --silent --dump-header headers --output /dev/null "$url"
  kill "$!"; wait "$!" || true
  printf 'older' >www/app.js; touch -d '2026-05-01 00:00Z' www/app.js
  start "$@" "$port" www
  within 20 curl --silent --fail "$url" || cannot "$1 did not start again"
  [ -z "$(header etag)" ] || validators+=(--header "If-None-Match: $(header etag)")
  [ -z "$(header last-modified)" ] || validators+=(--header "If-Modified-Since: $(header last-modified)")
  answer=$(status_of "$url" "${validators[@]}")
}
asked node js/koa.cjs; expect "koa-static with koa-conditional-get" 304 "$answer"
asked node js/express.cjs; expect "express" 200 "$answer"
finish
