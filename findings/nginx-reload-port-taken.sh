#!/usr/bin/env bash
# nginx 1.22.1 (Debian 12).
# Rollback: the configuration of the older release listens on a port that a process of the newer release still holds.
# Guess: `nginx -t` or `nginx -s reload` says so; exit 0 of both means that the older configuration is in force.
# Seen: both exit 0. The master cannot bind, writes it to its error log alone, and goes on with the newer configuration.
# For a user: end what the newer release started before the reload, and let the health check compare the version.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
deb_into deb nginx-light
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
one=$(free_port)
configure() {
  cat >nginx.conf <<C
pid $work/pid;
error_log $work/errors;
daemon off;
events {}
http {
  access_log off;
  client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
  server { listen 127.0.0.1:$one; return 200 "release $1"; }
  $2
}
C
}
nginx() { "$work/deb/usr/sbin/nginx" -p "$work" -c "$work/nginx.conf" "$@" >/dev/null 2>&1; }
configure 2 ""
start "$work/deb/usr/sbin/nginx" -p "$work" -c "$work/nginx.conf"
within 20 curl --silent --fail "http://127.0.0.1:$one/" || cannot "nginx did not start"
two=$(free_port)
start python3 -m http.server --bind 127.0.0.1 --directory "$work/deb/etc" "$two"
within 20 curl --silent --fail "http://127.0.0.1:$two/" || cannot "the process of the newer release did not start"
configure 1 "server { listen 127.0.0.1:$two; return 200 admin; }"
tested=0; nginx -t || tested=$?
expect "nginx -t, exit" 0 "$tested"
reloaded=0; nginx -s reload || reloaded=$?
expect "nginx -s reload, exit" 0 "$reloaded"
within 10 grep -q 'still could not bind' errors || sleep 1
expect "served after the reload" "release 2" "$(curl --silent "http://127.0.0.1:$one/")"
expect_in "error log" "(98: Address already in use)" "$(cat errors)"
finish
