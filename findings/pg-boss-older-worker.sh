#!/usr/bin/env bash
# pg-boss 11.1.2 (newer release) and 10.1.5 (older), one PostgreSQL database; the library migrates its own tables when it starts.
# Rollback: the older release starts its workers on tables that the newer library has migrated.
# Guess: it refuses to start, or it works.
# Seen: it starts without a word and even creates queues. It finds no job although one waits, and sending fails on a column that is
# gone. Start, liveness and a health check that looks at the worker's process are all green, and no job runs.
# For a user: a job library's major version is a migration. Treat it as such on the rollback card; after a rollback look at the
# age of the oldest waiting job.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js newer@npm:pg-boss@11.1.2 older@npm:pg-boss@10.1.5
postgres
cd "$work/js"
cat >try.cjs <<'J'
const open = async (name) => {
  const module = require(name);
  const Boss = module.PgBoss ?? module.default ?? module;
  const boss = new Boss({ connectionString: process.argv[2] });
  boss.on('error', () => {});
  await boss.start();
  return boss;
};
(async () => {
  const newer = await open('newer');
  await newer.createQueue('mail');
  await newer.send('mail', { order: 17 });
  await newer.stop({ graceful: false });
  const older = await open('older');
  console.log('older: started');
  console.log('older finds:', JSON.stringify(await older.fetch('mail')));
  await older.send('mail', { order: 18 }).then(console.log, (error) => console.log('older sends:', error.message));
  const again = await open('newer');
  console.log('newer finds:', JSON.stringify((await again.fetch('mail')).map((job) => job.data)));
  process.exit();
})();
J
expect "both" 'older: started
older finds: []
older sends: column "expire_in" of relation "job" does not exist
newer finds: [{"order":17}]' "$(timeout 120 node try.cjs "postgres://postgres@127.0.0.1:$postgres_port/postgres")"
finish
