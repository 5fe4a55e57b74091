#!/usr/bin/env bash
# dexie 3.2.7 and 4.4.7, idb 8.0.4, over fake-indexeddb 6.2.8 (IndexedDB's own rules, without a browser).
# Rollback: browsers that had the newer web application hold its database version 3; the older application asks for version 2.
# Guess: the newer version only added a store and an index, so the older application opens it; and whatever one library does,
# the next major does as well.
# Seen: dexie 3 and idb fail with VersionError, so the application is broken for exactly the people who had the newer one, and
# stays so until they clear their data; no server sees it. dexie 4 opens it, keeps version and indexes, and the newer
# application finds everything when it is back.
# For a user: with dexie 4 such a release can be rolled back; otherwise raise the older release's version first (roll forward).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js dexie3@npm:dexie@3.2.7 dexie4@npm:dexie@4.4.7 idb@8.0.4 fake-indexeddb@6.2.8
cd "$work/js"
cat >try.cjs <<'J'
require('fake-indexeddb/auto');
const open = async (Dexie, version) => {
  const db = new Dexie('shop');
  db.version(2).stores({ carts: '++id' });
  if (version === 3) db.version(3).stores({ carts: '++id,sku', wishes: '++id' });
  await db.open();
  return db;
};
const withDexie = async (name) => {
  const module = require(name);
  const Dexie = module.Dexie ?? module.default ?? module;
  const newer = await open(Dexie, 3);
  await newer.wishes.add({ sku: 'a' });
  newer.close();
  const older = await open(Dexie, 2);
  await older.carts.add({ sku: 'b' });
  older.close();
  const again = await open(Dexie, 3);
  return `opened; newer again: ${await again.wishes.count()} wish, ${await again.carts.where('sku').equals('b').count()} cart by index`;
};
const withIdb = async () => {
  const { openDB } = require('idb');
  (await openDB('shop', 3, { upgrade: (db) => db.createObjectStore('carts') })).close();
  await openDB('shop', 2);
  return 'opened';
};
const run = process.argv[2] === 'idb' ? withIdb() : withDexie(process.argv[2]);
run.then(console.log, (error) => console.log(error.name)).then(() => process.exit());
J
expect "dexie 3.2.7" VersionError "$(node try.cjs dexie3)"
expect "idb 8.0.4" VersionError "$(node try.cjs idb)"
expect "dexie 4.4.7" "opened; newer again: 1 wish, 1 cart by index" "$(node try.cjs dexie4)"
finish
