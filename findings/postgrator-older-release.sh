#!/usr/bin/env bash
# postgrator 8.0.0, pg 8.16.3, PostgreSQL 15 or newer. Migrations 1, 2 in the older release, 1, 2, 3 in the newer, which has migrated.
# Rollback: the older release runs `migrate()`; somebody asks it for version 1 to be safe; later the newer release is back.
# Guess: without file 3 it fails, or it only does what its files allow and its table shows it.
# Seen: `migrate()` passes and so does "to 2" (nothing is undone). "To 1" drops what migration 2 made, keeps 3, exit 0; the recorded
# version stays 3. The newer release then believes that all is done and never makes migration 2's table again, exit 0 for ever.
# For a user: never name a version from the older release. Repair by hand: run the file of migration 2 again.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js postgrator@8.0.0 pg@8.16.3
postgres
cd "$work/js"
mkdir older newer
for i in 1 2 3; do
  echo "create table t$i(id int)" >"newer/00$i.do.t.sql"
  echo "drop table t$i" >"newer/00$i.undo.t.sql"
  [ $i -eq 3 ] || cp "newer/00$i".* older/
done
cat >migrate.mjs <<'J'
import pg from 'pg';
import Postgrator from 'postgrator';
const [, , connectionString, release, version] = process.argv;
const client = new pg.Client(connectionString);
await client.connect();
const postgrator = new Postgrator({ migrationPattern: `${release}/*`, driver: 'pg', database: 'postgres', execQuery: (query) => client.query(query) });
await postgrator.migrate(version).then(() => 'passes', (error) => `fails: ${error.message}`).then((end) => process.stdout.write(end));
const tables = await client.query("select tablename from pg_tables where schemaname = 'public' and tablename like 't_' order by 1");
console.log(`; ${tables.rows.map((row) => row.tablename).join(' ')}; version ${await postgrator.getDatabaseVersion()}`);
await client.end();
J
migrate() { timeout 60 node migrate.mjs "postgres://postgres@127.0.0.1:$postgres_port/postgres" "$@"; }
expect "newer" "passes; t1 t2 t3; version 3" "$(migrate newer)"
expect "older" "passes; t1 t2 t3; version 3" "$(migrate older)"
expect "older, to 2" "passes; t1 t2 t3; version 3" "$(migrate older 002)"
expect "older, to 1" "passes; t1 t3; version 3" "$(migrate older 001)"
expect "newer again" "passes; t1 t3; version 3" "$(migrate newer)"
finish
