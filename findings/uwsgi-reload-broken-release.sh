#!/usr/bin/env bash
# uWSGI 2.0.21 (Debian 12), master with two workers, reloaded by SIGHUP.
# Rollback: a release whose import fails is put in place and the running server is told to reload.
# Guess: the workers of the release before go on; or `need-app` is the option that makes it so.
# Seen: without it uWSGI goes on with no application: it runs, listens, and answers 500 to everybody, so a check of process or port is
# green. With `need-app` the whole instance ends. With `lazy-apps` it is the same. Nothing keeps the old workers.
# For a user: import the application once before the reload, and let the health check ask the application, not the port.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl
deb_into deb uwsgi-core uwsgi-plugin-python3
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu:$work/deb/lib/x86_64-linux-gnu PYTHONDONTWRITEBYTECODE=1
plugin=$work/deb/usr/lib/uwsgi/plugins/python311_plugin.so
cd "$work"
after_reload() {
  local port master
  port=$(free_port)
  printf 'def application(environ, start):\n    start("200 OK", [])\n    return [b"1"]\n' >app.py
  start deb/usr/bin/uwsgi-core --plugin "$plugin" --http-socket "127.0.0.1:$port" --wsgi-file app.py --master --processes 2 "$@"
  master=$!
  within 20 curl --silent --fail "http://127.0.0.1:$port/" || cannot "uWSGI did not start"
  echo 'import module_that_was_not_installed' >app.py
  kill -HUP "$master"
  sleep 6
  answer="$(status_of "http://127.0.0.1:$port/"), $(kill -0 "$master" 2>/dev/null && echo running || echo ended)"
  kill -INT "$master" 2>/dev/null || true
}
after_reload; expect "default" "500, running" "$answer"
after_reload --lazy-apps; expect "lazy-apps" "500, running" "$answer"
after_reload --need-app; expect "need-app" "000, ended" "$answer"
after_reload --lazy-apps --need-app; expect "lazy-apps and need-app" "000, ended" "$answer"
finish
