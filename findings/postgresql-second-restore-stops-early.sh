#!/usr/bin/env bash
# PostgreSQL 15 with an archive of its WAL: a restore to a point in time, twice.
# Rollback: the database is restored to the moment before the newer release; the older release goes on with it. Later the newer release's orders
# are wanted after all: another server is restored from the same base backup and archive to a moment when the newer release still ran.
# Guess: the archive still has all of it, so the moment is reached; at least a target that cannot be reached is an error, as it is since 13.
# Seen: the default recovery_target_timeline, latest, follows the first restore. It leaves the newer release's time where that one did, meets
# the first commit of the older release, which is later than the target, and stops: no order of the newer release, state "recovered",
# no error, no warning. The log says that it stopped before that commit, which looks as it should.
# For a user: recovery_target_timeline = '1' (the one before the first restore) reaches the moment; compare the newest row, not the exit status.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
[ -x "$bin/initdb" ] || cannot "PostgreSQL is not installed (initdb)"
need psql
say "$("$bin/postgres" --version)"
cd "$work"
as=()
mkdir area area/archive
if [ "$(id -u)" -eq 0 ]; then
  as=(setpriv --reuid=nobody --clear-groups)
  chmod 711 "$work"
  chown -R nobody area
fi
port=$(free_port)
sql() { psql --host 127.0.0.1 --port "$port" --username postgres --no-align --tuples-only --quiet --command "$1"; }
orders() { sql "SELECT release FROM orders ORDER BY id" | paste -sd ,; }
serve() {
  start "${as[@]}" "$bin/postgres" -D "area/$1" -p "$port" -h 127.0.0.1 -k "" -c archive_mode=on -c "archive_command=cp %p $work/area/archive/%f"
  server=$!
  within 60 "$bin/pg_isready" -h 127.0.0.1 -p "$port" || cannot "PostgreSQL did not start"
}
# end: an orderly stop, with all of the WAL in the archive.
end() {
  sql "SELECT pg_switch_wal()" >log
  kill -INT "$server"
  wait "$server" || true
}
moment() {
  sleep 0.5
  sql "SELECT clock_timestamp()"
  sleep 0.5
}
recovered() { [ "$(sql 'SELECT pg_is_in_recovery()')" = f ]; }
# restore FOLDER MOMENT [SETTING]
restore() {
  "${as[@]}" cp -r area/base "area/$1"
  printf '%s\n' "restore_command = 'cp $work/area/archive/%f %p'" "recovery_target_time = '$2'" \
    "recovery_target_action = promote" "${3:-}" >>"area/$1/postgresql.conf"
  "${as[@]}" touch "area/$1/recovery.signal"
  : >started.log
  serve "$1"
  within 60 recovered || cannot "the restore did not end"
}
fetch "${as[@]}" "$bin/initdb" --pgdata area/first --auth trust --username postgres --no-sync
serve first
sql "CREATE TABLE orders (id serial, release text)"
fetch "${as[@]}" "$bin/pg_basebackup" --host 127.0.0.1 --port "$port" --username postgres --pgdata area/base --checkpoint fast
sql "INSERT INTO orders (release) VALUES ('1.3')"
before=$(moment)
sql "INSERT INTO orders (release) VALUES ('1.4')"
during=$(moment)
sql "INSERT INTO orders (release) VALUES ('1.4 broken')"
end
restore rollback "$before"
expect "the rollback" 1.3 "$(orders)"
sql "INSERT INTO orders (release) VALUES ('1.3 again')"
end
restore latest "$during"
expect "restored to a moment of the newer release" 1.3 "$(orders)"
expect_in "the log" "recovery stopping before commit of transaction" "$(cat started.log)"
end
restore named "$during" "recovery_target_timeline = '1'"
expect "with the timeline named" 1.3,1.4 "$(orders)"
finish
