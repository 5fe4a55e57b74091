#!/usr/bin/env bash
# Sequel 5.63.0 (Debian 12's ruby-sequel) with SQLite; migrations 1, 2 in the older release, 1, 2, 3 in the newer, which has migrated.
# Rollback: the older release's `sequel -m` (Migrator.run) meets the newer database.
# Guess: "to the latest version" means up, so there is nothing to do.
# Seen: with numbered files it means the latest number the older release has, which lies below, so it wants to go DOWN and
# fails for want of file 3; with time stamps it fails because file 3 is applied and missing. `allow_missing_migration_files`
# makes both pass and change nothing. But with it, going down to migration 1 drops what migration 2 made and keeps 3, in both.
# For a user: set `allow_missing_migration_files: true` before the first rollback; go down from the newer release only.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb ruby ruby-sequel ruby-sqlite3
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
export RUBYLIB=$work/deb/usr/lib/ruby/vendor_ruby:$work/deb/usr/lib/ruby/3.1.0:$work/deb/usr/lib/x86_64-linux-gnu/ruby/3.1.0:$work/deb/usr/lib/x86_64-linux-gnu/ruby/vendor_ruby/3.1.0
cd "$work"
mkdir -p number/older number/newer time/older time/newer
for release in older newer; do
  for i in 1 2 3; do
    [ "$release$i" = older3 ] && continue
    text="Sequel.migration { up { create_table(:t$i) { primary_key :id } }; down { drop_table(:t$i) } }"
    echo "$text" >"number/$release/00${i}_t$i.rb"
    echo "$text" >"time/$release/2026010${i}000000_t$i.rb"
  done
done
cat >migrate.rb <<'R'
require 'sequel'
Sequel.extension :migration
db = Sequel.sqlite(ARGV[0] + '.db')
options = ARGV.drop(2).map { |a| a == 'allow' ? [:allow_missing_migration_files, true] : [:target, a.to_i] }.to_h
begin
  Sequel::Migrator.run(db, ARGV[0] + '/' + ARGV[1], **options)
  print 'passes'
rescue Sequel::Migrator::Error => error
  print 'fails: ', error.message[0, 60]
end
puts '; ' + (db.tables.map(&:to_s).grep(/\At/).sort.join(' '))
R
run() { deb/usr/bin/ruby3.1 migrate.rb "$@"; }
for kind in number time; do run "$kind" newer >/dev/null; done
expect "numbered, older" "fails: Missing migration version(s) needed to migrate down to targe; t1 t2 t3" "$(run number older)"
expect "time stamps, older" "fails: Applied migration files not in file system: 20260103000000_t; t1 t2 t3" "$(run time older)"
expect "numbered, older, allowed" "passes; t1 t2 t3" "$(run number older allow)"
expect "time stamps, older, allowed" "passes; t1 t2 t3" "$(run time older allow)"
expect "numbered, older, allowed, target 1" "passes; t1 t3" "$(run number older allow 1)"
expect "time stamps, older, allowed, target of migration 1" "passes; t1 t3" "$(run time older allow 20260101000000)"
finish
