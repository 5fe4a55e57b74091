#!/usr/bin/env bash
# SQLite 3.49.1 (newer release) and 3.35.0 (older), as sql.js 1.13.0 and 1.5.0 bring them.
# Rollback: the newer release took a newer SQLite with its language's driver, and its migration used what it can do.
# Guess: the older release does not touch the new table or view, so nothing happens to it; the file format has not changed since 2004.
# Seen: SQLite parses the whole schema when it first needs it. One STRICT table, one view with RIGHT JOIN, IS NOT DISTINCT FROM or ->,
# or one generated column that uses it, and *every* statement on *every* table fails: "malformed database schema". Functions
# that it does not know (in a default, an index or a trigger) do no harm as long as nothing calls them.
# For a user: update the library one release before the first migration that needs it.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js older@npm:sql.js@1.5.0 newer@npm:sql.js@1.13.0
cd "$work/js"
cat >try.cjs <<'J'
const { readFileSync } = require('node:fs');
const load = (name) => require(name)({ wasmBinary: readFileSync(`node_modules/${name}/dist/sql-wasm.wasm`) });
const migrations = {
  strict: 'create table t(a text) strict',
  'right join': 'create view v as select o.id from orders o right join orders p on o.id = p.id',
  distinct: 'create view v as select id is not distinct from 3 from orders',
  arrow: "create view v as select id -> 'a' from orders",
  generated: 'create table t(a text, b text as (a ->> 1))',
  'unknown function': 'create table t(a int default (unixepoch()))',
};
(async () => {
  const older = await load('older');
  const newer = await load('newer');
  for (const [name, sql] of Object.entries(migrations)) {
    const database = new newer.Database();
    database.run('create table orders(id integer primary key, sum real); insert into orders values (1, 9.5)');
    database.run(sql);
    const rolledBack = new older.Database(database.export());
    try {
      console.log(`${name}: ${rolledBack.exec('select count(*) from orders')[0].values[0][0]} order`);
    } catch (error) {
      console.log(`${name}: ${error.message.slice(0, 25)}`);
    }
  }
})();
J
expect "the older library reads a table that did not change" "strict: malformed database schema
right join: malformed database schema
distinct: malformed database schema
arrow: malformed database schema
generated: malformed database schema
unknown function: 1 order" "$(node try.cjs)"
finish
