#!/usr/bin/env bash
# WatermelonDB 0.28.0 (LokiJS adapter) and RxDB 16.20.0 (Dexie storage), on IndexedDB (fake-indexeddb 6.2.4). Offline-first applications
# keep in them what the user wrote and the server does not have yet.
# Rollback: the newer release has migrated the device's database from schema 1 to 2, the older one is served again, then the newer.
# Guess: the older release opens it, or stops with an error, as IndexedDB itself does; the data is there for the recovery.
# Seen: WatermelonDB empties the whole database: "newer version 2 than app schema 1. Resetting database." RxDB opens an empty collection,
# without an error; what is written in it is gone when the newer release is back, which has only what it had before.
# For a user: never serve an older schema version. Roll back with the newer schema and migrations kept in the older code (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into device @nozbe/watermelondb@0.28.0 rxdb@16.20.0 rxjs@7.8.2 fake-indexeddb@6.2.4
cd "$work/device"
cat >watermelon.cjs <<'J'
require("fake-indexeddb/auto");
const { Database, Model, appSchema, tableSchema } = require("@nozbe/watermelondb");
const { schemaMigrations, addColumns } = require("@nozbe/watermelondb/Schema/migrations");
const LokiJSAdapter = require("@nozbe/watermelondb/adapters/lokijs").default;

class Note extends Model {
  static table = "notes";
}
const body = { name: "body", type: "string" };
const starred = { name: "starred", type: "boolean" };
const open = (version) =>
  new Database({
    modelClasses: [Note],
    adapter: new LokiJSAdapter({
      dbName: "notes",
      useWebWorker: false,
      useIncrementalIndexedDB: true,
      extraLokiOptions: { autosaveInterval: 50 },
      schema: appSchema({ version, tables: [tableSchema({ name: "notes", columns: version > 1 ? [body, starred] : [body] })] }),
      migrations: schemaMigrations({
        migrations: version > 1 ? [{ toVersion: 2, steps: [addColumns({ table: "notes", columns: [starred] })] }] : [],
      }),
    }),
  });
const release = async (version, text) => {
  const database = open(version);
  const notes = database.get("notes");
  const found = (await notes.query().fetch()).map((note) => note._raw.body);
  if (text) await database.write(() => notes.create((note) => { note._raw.body = text; }));
  await new Promise((done) => setTimeout(done, 1000));
  return `${version} finds [${found}]`;
};
(async () => {
  const versions = process.argv.slice(2).map(Number);
  const seen = [];
  for (const [index, version] of versions.entries()) seen.push(await release(version, `${index + 1}. by ${version}`));
  console.log(seen.join(", "));
  process.exit();
})();
J
cat >rx.mjs <<'J'
import "fake-indexeddb/auto";
import { addRxPlugin, createRxDatabase } from "rxdb";
import { RxDBMigrationSchemaPlugin } from "rxdb/plugins/migration-schema";
import { getRxStorageDexie } from "rxdb/plugins/storage-dexie";

addRxPlugin(RxDBMigrationSchemaPlugin);
const storage = getRxStorageDexie();
const properties = { id: { type: "string", maxLength: 20 } };
const starred = { starred: { type: "boolean" } };
const release = async (version, id) => {
  const database = await createRxDatabase({ name: "notes", storage, multiInstance: false });
  const schema = { version: version - 1, primaryKey: "id", type: "object", properties: version > 1 ? { ...properties, ...starred } : properties };
  await database.addCollections({
    notes: { schema, migrationStrategies: version > 1 ? { 1: (note) => ({ ...note, starred: false }) } : {} },
  });
  const found = (await database.notes.find().exec()).map((note) => note.id);
  await database.notes.insert({ id });
  await database.close();
  return `${version} finds [${found}]`;
};
const seen = [];
for (const [index, version] of process.argv.slice(2).map(Number).entries()) seen.push(await release(version, `${index + 1}. by ${version}`));
console.log(seen.join(", "));
process.exit();
J
watermelon() { timeout 60 node watermelon.cjs "$@" 2>warnings.log | tail -n 1; }
rx() { timeout 60 node rx.mjs "$@" 2>/dev/null | tail -n 1; }
expect "WatermelonDB, schema 1, 2, 1, 2" "1 finds [], 2 finds [1. by 1], 1 finds [], 2 finds [3. by 1]" "$(watermelon 1 2 1 2)"
expect_in "its warning" "Database has newer version 2 than app schema 1. Resetting database." "$(cat warnings.log)"
expect "the schema of 2 kept in what is rolled back" "1 finds [], 2 finds [1. by 1], 2 finds [1. by 1,2. by 2]" "$(watermelon 1 2 2)"
expect "RxDB, schema 1, 2, 1, 2" "1 finds [], 2 finds [1. by 1], 1 finds [], 2 finds [1. by 1,2. by 2]" "$(rx 1 2 1 2)"
expect "the schema of 2 kept in what is rolled back" "1 finds [], 2 finds [1. by 1], 2 finds [1. by 1,2. by 2]" "$(rx 1 2 2)"
finish
