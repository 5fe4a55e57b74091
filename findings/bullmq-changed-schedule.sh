#!/usr/bin/env bash
# bullmq 5.34.0 with Redis 7.0 (Debian 12).
# Rollback: the newer release changed the report's schedule from daily to hourly; the older release starts and adds its own again.
# Guess: a repeated job of the same name is replaced.
# Seen: the schedule is part of its key, so both run from then on, in either release, until somebody removes one: the hourly
# one does not leave with the release. With `upsertJobScheduler` (same id in both releases) it is replaced.
# For a user: give schedules an id, or remove what is not wanted when the application starts.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js bullmq@5.34.0
deb_into deb redis-server
cd "$work"
port=$(free_port)
start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" deb/usr/bin/redis-server --port "$port" --bind 127.0.0.1 --save ''
answers() { (echo >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; }
within 30 answers || cannot "redis did not start"
cat >js/try.cjs <<'J'
const { Queue } = require('bullmq');
const connection = { host: '127.0.0.1', port: Number(process.argv[2]) };
const daily = '0 3 * * *';
const hourly = '0 * * * *';
const plain = (queue, pattern) => queue.add('report', {}, { repeat: { pattern } });
const named = (queue, pattern) => queue.upsertJobScheduler('report', { pattern }, { name: 'report' });
const left = async (name, schedule) => {
  const queue = new Queue(name, { connection });
  for (const pattern of [daily, hourly, daily]) await schedule(queue, pattern);
  const repeats = (await queue.getJobSchedulers()).map((one) => one.pattern).sort();
  return `${name}: ${repeats.join(', ')}; waiting: ${(await queue.getDelayed()).length}`;
};
(async () => {
  console.log(await left('repeat', plain));
  console.log(await left('upsertJobScheduler', named));
  process.exit();
})();
J
expect "older, newer, older" "repeat: 0 * * * *, 0 3 * * *; waiting: 2
upsertJobScheduler: 0 3 * * *; waiting: 1" "$(timeout 60 node js/try.cjs "$port" 2>/dev/null)"
finish
