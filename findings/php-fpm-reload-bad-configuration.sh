#!/usr/bin/env bash
# php-fpm 8.2 (Debian 12), reloaded by SIGUSR2, which is what `systemctl reload php8.2-fpm` sends.
# Rollback: the pool file of the release to go back to has a setting that this PHP does not know (or a typing error).
# Guess: as with nginx, a reload with a bad file is refused and the running pool goes on.
# Seen: the master replaces itself by a new program first and reads the file then. It ends, and nobody serves PHP any more.
# For a user: `php-fpm -t` before every reload, as its own step (tried here: exit 78 on the bad file).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb php8.2-fpm
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
fpm=$work/deb/usr/sbin/php-fpm8.2
cat >"$work/fpm.conf" <<C
[global]
error_log = $work/log
daemonize = no
[www]
listen = $work/socket
pm = static
pm.max_children = 1
C
options=(-n -y "$work/fpm.conf")
[ "$(id -u)" -ne 0 ] || options+=(-R)
start "$fpm" "${options[@]}"
master=$!
within 20 test -S "$work/socket" || cannot "php-fpm did not start"
echo 'pm.max_childs = 3' >>"$work/fpm.conf"
tested=0
"$fpm" "${options[@]}" -t >/dev/null 2>&1 || tested=$?
expect "php-fpm -t on the bad file, exit" 78 "$tested"
kill -USR2 "$master"
ended=0
wait "$master" || ended=$?
expect "exit of the master after the reload" 78 "$ended"
finish
