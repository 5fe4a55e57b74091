#!/usr/bin/env bash
# gunicorn 27.0.1, two workers, application not preloaded, reloaded by SIGHUP.
# Rollback: a release whose import fails is put in place and the running server is told to reload.
# Guess: the workers of the release before go on serving, as with nginx; the health check then still says 200.
# Seen: the first new worker that fails ends the master and all workers. Nobody listens any more, so a second reload
# (of the release rolled back to) has no process to send it to.
# For a user: the rollback's deploy step must be able to start the server, not only to reload it. Import the application
# once before the reload (`gunicorn --check-config app:app`), which is tried here, too.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
pip_into py gunicorn==27.0.1
cd "$work"
release() { printf 'def app(environ, start):\n    start("200 OK", [])\n    return [b"%s"]\n' "$1" >app.py; }
release 1
export PYTHONDONTWRITEBYTECODE=1
port=$(free_port)
start py/bin/gunicorn --workers 2 --bind "127.0.0.1:$port" app:app
master=$!
within 20 curl --silent --fail "http://127.0.0.1:$port/" || cannot "gunicorn did not start"
expect "before" 200 "$(status_of "http://127.0.0.1:$port/")"
echo 'import module_that_was_not_installed' >app.py
check=0
py/bin/gunicorn --check-config app:app >/dev/null 2>&1 || check=$?
expect "gunicorn --check-config on the broken release, exit" 1 "$check"
kill -HUP "$master"
ended=no
wait "$master" || ended=yes
expect "the master has ended with an error" yes "$ended"
expect "after the reload" 000 "$(status_of "http://127.0.0.1:$port/")"
expect_in "log" "Worker failed to boot" "$(cat started.log)"
finish
