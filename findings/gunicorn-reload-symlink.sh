#!/usr/bin/env bash
# gunicorn 27.0.1 in a folder that is a symbolic link (current -> releases/N), reloaded by SIGHUP after the link was moved.
# Rollback: `ln -sfn releases/1 current && kill -HUP`, the usual atomic switch.
# Guess: the reload reads the code behind the link, so the older release is served; or never, so one would have noticed.
# Seen: it depends on the environment variable PWD at the start. From a shell (PWD=/srv/current) the switch works; without
# PWD, as many supervisors start a process, gunicorn resolved the link and every reload loads the release it started with.
# `--preload` never loads anything new. Each answers 200, so a health check that asks for a status alone sees nothing.
# For a user: give `--chdir` with the link (tried here: works without PWD), and let the health check compare the version.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
pip_into py gunicorn==27.0.1
cd "$work"
for release in 1 2; do
  mkdir -p "releases/$release"
  printf 'def app(environ, start):\n    start("200 OK", [])\n    return [b"release %s"]\n' "$release" >"releases/$release/app.py"
done
# served NAME ENV-OPTION GUNICORN-OPTION...: starts release 2, moves the link to 1, reloads, prints what is served.
served() {
  local port master
  port=$(free_port)
  ln -sfn releases/2 current
  cd current
  start env ${1:+$1} ../../py/bin/gunicorn --bind "127.0.0.1:$port" "${@:2}" app:app
  master=$!
  cd "$work"
  within 20 curl --silent --fail "http://127.0.0.1:$port/" || cannot "gunicorn did not start"
  ln -sfn releases/1 current
  kill -HUP "$master"
  sleep 3
  answer=$(curl --silent "http://127.0.0.1:$port/")
  kill "$master"
  wait "$master" || true
}
served "PWD=$work/current"
expect "started with PWD" "release 1" "$answer"
served -uPWD
expect "started without PWD" "release 2" "$answer"
served -uPWD --chdir "$work/current"
expect "without PWD, with --chdir" "release 1" "$answer"
served "PWD=$work/current" --preload
expect "with --preload" "release 2" "$answer"
finish
