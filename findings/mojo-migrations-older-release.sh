#!/usr/bin/env bash
# Mojo::SQLite 3.009 (Debian 12), whose migrations are those of Mojo::Pg; versions 1, 2 in the older release's file, 3 in the newer's.
# Rollback: an older Mojolicious application starts, and `migrate` meets version 3.
# Guess: nothing to do, as the database has all it needs; or one can ask it for version 2, which it does know.
# Seen: it dies at the start, whatever version it is asked for ("greater than the latest version"), so the rollback does not boot.
# For a user: migrate in a deploy step of its own, not at the start; go down with the newer release's file before the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need perl
deb_into deb libmojo-sqlite-perl
export PERL5LIB=$work/deb/usr/share/perl5:$work/deb/usr/lib/x86_64-linux-gnu/perl5/5.36
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
for i in 1 2 3; do
  printf -- '-- %s up\ncreate table t%s (id int);\n-- %s down\ndrop table t%s;\n' $i $i $i $i >>newer.sql
  [ $i -eq 3 ] || cp newer.sql older.sql
done
cat >migrate.pl <<'P'
use Mojo::SQLite;
my ($file, $version) = @ARGV;
my $db = Mojo::SQLite->new('sqlite:shop.db');
my $migrations = $db->migrations->from_file($file);
print eval { $migrations->migrate($version // ()); 1 } ? 'passes' : 'dies: ' . ($@ =~ s/ at .*//sr);
print ', at ', $migrations->active, "\n";
P
expect "newer" "passes, at 3" "$(perl migrate.pl newer.sql)"
expect "older" "dies: Active version 3 is greater than the latest version 2, at 3" "$(perl migrate.pl older.sql)"
expect "older, asked for 2" "dies: Active version 3 is greater than the latest version 2, at 3" "$(perl migrate.pl older.sql 2)"
expect "newer, asked for 2, then older" "passes, at 2; passes, at 2" "$(perl migrate.pl newer.sql 2); $(perl migrate.pl older.sql)"
finish
