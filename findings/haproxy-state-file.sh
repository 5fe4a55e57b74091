#!/usr/bin/env bash
# HAProxy 2.6.12 (Debian 12) with `load-server-state-from-file`, the usual way to keep server states over a reload.
# Rollback: the older haproxy.cfg (server app on the older release's port) is put back and reloaded, the state saved before.
# Nothing was changed at run time.
# Guess: the state file brings what an operator changed (drained, weight); address and port come from the file that is loaded.
# Seen: the port saved from the newer configuration wins over the one in the older file. The traffic stays on the newer
# release, without a warning. A server that only the newer file had `disabled` stays out of service, and all get 503.
# For a user: empty the state file before a reload that changes servers (tried here), or give the servers other names.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
deb_into deb haproxy
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
older=$(free_port); newer=$(free_port); front=$(free_port)
for release in older newer; do
  mkdir "$release"
  printf '%s' "$release" >"$release/index.html"
  start python3 -m http.server --bind 127.0.0.1 --directory "$release" "${!release}"
  within 20 curl --silent --fail "http://127.0.0.1:${!release}/" || cannot "a backend did not start"
done
configure() {
  cat >haproxy.cfg <<C
global
  stats socket $work/socket level admin
  server-state-file $work/state
defaults
  mode http
  timeout connect 1s
  timeout client 5s
  timeout server 5s
  load-server-state-from-file global
frontend front
  bind 127.0.0.1:$front
  default_backend app
backend app
  server app $1
C
}
save_state() {
  python3 - "$work/socket" >state <<'P'
import socket, sys
line = socket.socket(socket.AF_UNIX)
line.connect(sys.argv[1])
line.sendall(b"show servers state\n")
while part := line.recv(65536):
    print(part.decode(), end="")
P
}
# run_with CONFIGURATION: a reload as the service file does it: a new process tells the one before to finish.
run_with() {
  configure "$1"
  start "$work/deb/usr/sbin/haproxy" -db -f haproxy.cfg ${running:+-sf "$running"}
  [ -z "${running:-}" ] || wait "$running" || true
  running=$!
  within 20 test -S "$work/socket" || cannot "haproxy did not start"
  sleep 1
}
running=
: >state
run_with "127.0.0.1:$newer"
expect "the newer configuration serves" newer "$(curl --silent "http://127.0.0.1:$front/")"
save_state
run_with "127.0.0.1:$older"
expect "the older configuration with the saved state serves" newer "$(curl --silent "http://127.0.0.1:$front/")"
: >state
run_with "127.0.0.1:$older"
expect "the older configuration with an empty state serves" older "$(curl --silent "http://127.0.0.1:$front/")"
run_with "127.0.0.1:$newer disabled"
save_state
run_with "127.0.0.1:$older"
expect "after a newer configuration that had the server disabled" 503 "$(status_of "http://127.0.0.1:$front/")"
finish
