#!/usr/bin/env bash
# Next.js 15.5.6 with a shared cache in Redis: @fortedigital/nextjs-cache-handler 2.5.3, redis 5.9.0 (node), Redis 7.0 of Debian 12.
# Rollback: the older build is started on the same Redis as the newer one before it. Pages are revalidated each hour.
# Guess: entries belong to a build (Next.js has a build id), so the older server answers with the pages of its own build.
# Seen: the handler's keys have no build id, and neither do Next.js' own. For an hour (or until somebody revalidates) the older server
# answers 200 with the newer release's pages, whose scripts it does not have: 404, nothing on the page works.
# For a user: `keyPrefix` with the build id that onCreation is given (tried here), or empty the cache with each deployment.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb redis-server
npm_into shop next@15.5.6 react@19.2.0 react-dom@19.2.0 redis@5.9.0 @fortedigital/nextjs-cache-handler@2.5.3
cd "$work/shop"
npm pkg set type=module
mkdir app
echo 'export default ({ children }) => <html><body>{children}</body></html>;' >app/layout.js
cat >app/page.js <<'JS'
import Button from "./button";
export const revalidate = 3600;
export default () => <main>release {process.env.NEXT_PUBLIC_RELEASE} <Button /></main>;
JS
cat >app/button.js <<'JS'
"use client";
export default () => <button onClick={() => alert("ordered")}>order in {process.env.NEXT_PUBLIC_RELEASE}</button>;
JS
cat >next.config.mjs <<'JS'
import path from "node:path";
export default { cacheHandler: path.resolve("cache-handler.mjs"), cacheMaxMemorySize: 0, distDir: `.next-${process.env.NEXT_PUBLIC_RELEASE}` };
JS
cat >cache-handler.mjs <<'JS'
import { CacheHandler } from "@fortedigital/nextjs-cache-handler";
import createLruHandler from "@fortedigital/nextjs-cache-handler/local-lru";
import createRedisHandler from "@fortedigital/nextjs-cache-handler/redis-strings";
import { createClient } from "redis";
CacheHandler.onCreation(async ({ buildId }) => {
  if (process.env.NEXT_PHASE === "phase-production-build") return { handlers: [createLruHandler()] };
  const client = await createClient({ url: process.env.REDIS_URL }).connect();
  return { handlers: [createRedisHandler({ client, keyPrefix: process.env.BY_BUILD ? `${buildId}:` : "shop:" })] };
});
export default CacheHandler;
JS
port=$(free_port) redis=$(free_port)
export NEXT_TELEMETRY_DISABLED=1 REDIS_URL=redis://127.0.0.1:$redis
start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" "$work/deb/usr/bin/redis-server" --port "$redis" --bind 127.0.0.1 --save ''
for release in 1.3 1.4; do NEXT_PUBLIC_RELEASE=$release fetch node node_modules/next/dist/bin/next build; done
# serve RELEASE: starts it, asks for the page twice and for its own script once, ends it.
serve() {
  local page script
  start env NEXT_PUBLIC_RELEASE="$1" node node_modules/next/dist/bin/next start --port "$port" --hostname 127.0.0.1
  within 60 curl --silent --fail "http://127.0.0.1:$port/" || say "release $1 did not start"
  sleep 1
  page=$(curl --silent "http://127.0.0.1:$port/")
  script=$(grep -oE '/_next/static/chunks/app/page-[^"]*\.js' <<<"$page" | head -n 1)
  answer="page of $(grep -oE 'order in <!-- -->[0-9.]+' <<<"$page" | grep -oE '[0-9.]+$'), script $(status_of "http://127.0.0.1:$port$script")"
  kill "${started[-1]}"
  wait "${started[-1]}" 2>/dev/null || true
  unset 'started[-1]'
}
serve 1.4
expect "newer release" "page of 1.4, script 200" "$answer"
serve 1.3
expect "older release" "page of 1.4, script 404" "$answer"
export BY_BUILD=yes
serve 1.4
expect "newer release, prefix by build" "page of 1.4, script 200" "$answer"
serve 1.3
expect "older release, prefix by build" "page of 1.3, script 200" "$answer"
finish
