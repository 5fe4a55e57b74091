#!/usr/bin/env bash
# puma 5.6.5 (phased restart, SIGUSR1) and unicorn 6.0.0 (SIGHUP), both of Debian 12, two workers, nothing preloaded.
# Rollback: a release that fails at its start is put in place and the running server is told to take it; then the release before it
# is put back.
# Guess: a phased restart stops at the first failure and is reported; a reload that fails keeps the workers; both alike.
# Seen: puma loses one worker, which is started again and again; the other serves the release before for good: 200, at half the
# capacity, and the new release looks deployed. unicorn loses all workers: the master keeps the port, so a request is neither
# refused nor answered and a health check runs into its time limit; it serves again without a signal once the good file is back.
# For a user: compare the version after the restart, and give the health check a time limit below the deploy step's.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
deb_into deb ruby puma unicorn
root=$work/deb/usr
arch=x86_64-linux-gnu
export LD_LIBRARY_PATH=$root/lib/$arch
export RUBYLIB=$root/lib/ruby/vendor_ruby:$root/lib/ruby/3.1.0:$root/lib/$arch/ruby/3.1.0:$root/lib/$arch/ruby/vendor_ruby/3.1.0
export GEM_PATH=$root/share/rubygems-integration/all:$root/share/rubygems-integration/3.1.0:$root/lib/ruby/gems/3.1.0:$root/lib/$arch/rubygems-integration/3.1.0
export PATH=$root/bin:$PATH
cd "$work"
release() { echo "run ->(environment) { [200, { 'content-type' => 'text/plain' }, ['release $1']] }" >config.ru; }
ask() { curl --silent --max-time 4 "http://127.0.0.1:$port/" || echo "no answer (curl $?)"; }
play() {
  release 1
  port=$(free_port)
  "$1"
  server=$!
  within 30 curl --silent --fail "http://127.0.0.1:$port/" || cannot "$1 did not start"
  echo 'raise "the newer release does not start"' >config.ru
  kill "-$2" "$server"
  sleep 8
  say "$1 with the broken release: $(ask)"
  release 1
  sleep 6
  say "$1 with the good file, no signal: $(ask)"
}
puma_server() { start ruby3.1 "$root/bin/puma" -w 2 -t 1:1 -b "tcp://127.0.0.1:$port" config.ru; }
unicorn_server() {
  printf 'listen "127.0.0.1:%s"\nworker_processes 2\n' "$port" >unicorn.rb
  start ruby3.1 "$root/bin/unicorn" -c unicorn.rb config.ru
}
play puma_server USR1 >puma.out
expect "puma" "puma_server with the broken release: release 1
puma_server with the good file, no signal: release 1" "$(cat puma.out)"
if [ "$(grep -c 'Unable to start worker' started.log)" -gt 2 ]; then again=yes; else again=no; fi
expect "puma starts the failing worker again and again" yes "$again"
play unicorn_server HUP >unicorn.out
expect "unicorn" "unicorn_server with the broken release: no answer (curl 28)
unicorn_server with the good file, no signal: release 1" "$(cat unicorn.out)"
finish
