#!/usr/bin/env bash
# cache-manager 5.7.6 with cache-manager-redis-yet 5.1.5 (older release; as in NestJS 10), cache-manager 7.2.4 with keyv 5.5.3 and
# @keyv/redis 5.1.3 (newer; as in NestJS 11); Redis of Debian 12.
# Rollback: both releases cache a customer under the same key in the same Redis.
# Guess: the older release misses, or gets the value.
# Seen: with createKeyv it gets the newer library's wrapping, {"value":{...},"expires":...}, as the customer: every field is undefined, no
# error, no miss. With `new Keyv(...)` the key has another name: what the older release changes or deletes is not seen by the newer one,
# which after the recovery shows the customer as before the rollback.
# For a user: a prefix with the release's major version in every key, and empty the cache (FLUSHDB, tried here) in the rollback and in
# the recovery.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need python3
deb_into deb redis-server
npm_into older cache-manager@5.7.6 cache-manager-redis-yet@5.1.5
npm_into newer cache-manager@7.2.4 keyv@5.5.3 @keyv/redis@5.1.3
cd "$work"
cat >older/cache.mjs <<'J'
import { caching } from "cache-manager";
import { redisStore } from "cache-manager-redis-yet";

const [url, key, name] = process.argv.slice(2);
const cache = await caching(await redisStore({ url }));
if (name) await cache.set(key, { name }, 600000);
const customer = await cache.get(key);
console.log(customer ? `${customer.name} of ${Object.keys(customer)}` : "a miss");
process.exit();
J
cat >newer/cache.mjs <<'J'
import { createCache } from "cache-manager";
import { Keyv } from "keyv";
import KeyvRedis, { createKeyv } from "@keyv/redis";

const [url, key, name] = process.argv.slice(2);
const store = process.env.MADE_BY === "createKeyv" ? createKeyv(url) : new Keyv({ store: new KeyvRedis(url) });
const cache = createCache({ stores: [store], ttl: 600000 });
if (name) await cache.set(key, { name });
const customer = await cache.get(key);
console.log(customer ? `${customer.name} of ${Object.keys(customer)}` : "a miss");
process.exit();
J
redis() { env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" "$work/deb/usr/bin/redis-$1" "${@:2}"; }
port=$(free_port)
start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" deb/usr/bin/redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$work"
within 20 redis cli -p "$port" ping || cannot "Redis did not start"
release() { timeout 60 node "$1/cache.mjs" "redis://127.0.0.1:$port" user:1 "${@:2}" 2>&1 | tail -n 1; }
expect "older alone" "Ann of name" "$(release older Ann)"
for made in createKeyv Keyv; do
  export MADE_BY=$made
  redis cli -p "$port" flushdb >flush.log
  expect "$made: newer stores Ann" "Ann of name" "$(release newer Ann)"
  if [ $made = createKeyv ]; then
    expect "older reads" "undefined of value,expires" "$(release older)"
  else
    expect "older reads" "a miss" "$(release older)"
    expect "older stores Bea" "Bea of name" "$(release older Bea)"
    expect "newer again reads" "Ann of name" "$(release newer)"
  fi
  redis cli -p "$port" flushdb >flush.log
  expect "emptied, older reads" "a miss" "$(release older)"
done
finish
