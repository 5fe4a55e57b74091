#!/usr/bin/env bash
# graphile-worker 0.18.0 (newer release), 0.16.6 and 0.13.0 (older ones), one PostgreSQL database.
# Rollback: the newer release's worker has migrated the library's own tables; the older release's worker starts.
# Guess: a job table only gains columns, so the older worker goes on.
# Seen: 0.16.6 refuses to start ("includes breaking migration"). 0.13.0 starts and adds jobs, but cannot take one: the function that it
# calls is gone. In both cases jobs pile up; web requests, which only add jobs, work with 0.13.0.
# For a user: with this library a rollback over 0.17 needs the newer worker kept running beside the older application.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js v18@npm:graphile-worker@0.18.0 v16@npm:graphile-worker@0.16.6 v13@npm:graphile-worker@0.13.0
postgres
cd "$work/js"
cat >try.cjs <<'J'
const { Logger, makeWorkerUtils, runOnce } = require(process.argv[2]);
const options = {
  connectionString: process.argv[3],
  logger: new Logger(() => () => {}),
  taskList: { mail: async (payload) => console.log(`ran the job of ${payload.by}`) },
};
const step = (name, act) => act().then(() => console.log(`${name}: passes`), (error) => console.log(`${name}: fails: ${error.message.slice(0, 49)}`));
(async () => {
  await step('add', async () => (await makeWorkerUtils(options)).addJob('mail', { by: process.argv[2] }));
  if (process.argv[4]) await step('run', () => runOnce(options));
  process.exit();
})();
J
release() { timeout 90 node try.cjs "$1" "postgres://postgres@127.0.0.1:$postgres_port/postgres" ${2:+run}; }
expect "0.18.0" "add: passes" "$(release v18)"
expect "0.16.6" "add: fails: Database is using Graphile Worker schema revision
run: fails: Database is using Graphile Worker schema revision" "$(release v16 run)"
expect "0.13.0" "add: passes
run: fails: function graphile_worker.get_job(unknown, unknown" "$(release v13 run)"
expect "0.18.0 again" "add: passes
ran the job of v18
ran the job of v13
ran the job of v18
run: passes" "$(release v18 run)"
finish
