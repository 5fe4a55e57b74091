#!/usr/bin/env bash
# granian 2.8.7, two workers, reloaded by SIGHUP.
# Rollback: the running server is told to reload a release whose import fails; the deploy step's health check follows at once.
# Guess: either the reload fails at once, or the workers of the release before go on for good.
# Seen: the old workers answer 200 while their successors fail one after the other; each is then stopped all the same, and
# some seconds later the whole server ends. A health check right after the reload passes for a server that is about to end.
# For a user: let the health check compare the version, and ask again after the reload has had its time.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
pip_into py granian==2.8.7
cd "$work"
cat >app.py <<'P'
async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"1"})
P
export PYTHONDONTWRITEBYTECODE=1
port=$(free_port)
start py/bin/granian --interface asgi --workers 2 --host 127.0.0.1 --port "$port" app:app
master=$!
within 20 curl --silent --fail "http://127.0.0.1:$port/" || cannot "granian did not start"
echo 'import module_that_was_not_installed' >app.py
kill -HUP "$master"
sleep 1
expect "one second after the reload" 200 "$(status_of "http://127.0.0.1:$port/")"
ended=0
wait "$master" || ended=$?
expect "exit of the server, without any further signal" 1 "$ended"
expect "then" 000 "$(status_of "http://127.0.0.1:$port/")"
expect_in "log" "Unexpected exit from worker-1" "$(cat started.log)"
finish
