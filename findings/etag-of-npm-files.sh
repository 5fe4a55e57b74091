#!/usr/bin/env bash
# nginx 1.22.1 and Caddy 2.6.2 of Debian 12; express 5.1.0, sirv-cli 3.0.1, http-server 14.1.1, serve 14.2.5; npm pack.
# Rollback: each release is unpacked from its npm tarball into a fresh folder, and the link `current` goes back to the older one.
# Browsers and CDNs ask whether their newer /config.js, which has no hash in its name, still holds.
# Guess: with an ETag nothing can go wrong: it changes when the content does.
# Seen: nginx, Caddy, express and sirv make it of size and time. npm gives all files of all tarballs one time, so a file of the same
# length (a version, a host name, a flag) has the ETag of the newer release: 304, and every cache keeps the newer file. serve makes
# it of the content and remembers it as long as the time is the same: 304, too. http-server adds the inode: 200.
# For a user: new times at each deployment (`find -exec touch`, tried here) or hashed names. The same must hold for other archives and
# images with one fixed time (SOURCE_DATE_EPOCH; not run).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need npm tar curl
npm_into js express@5.1.0 sirv-cli@3.0.1 http-server@14.1.1 serve@14.2.5
deb_into deb nginx-light caddy
cd "$work"
libraries=$work/deb/usr/lib/x86_64-linux-gnu
for version in 1.3.0 1.4.0; do
  mkdir -p "source-$version" "$version"
  printf '{"name":"shop","version":"%s"}' "$version" >"source-$version/package.json"
  printf 'release = "%s";\n' "$version" >"source-$version/config.js"
  (cd "source-$version" && npm pack --silent --pack-destination .. >/dev/null)
  tar -xzf "shop-$version.tgz" -C "$version"
done
cat >js/express.cjs <<'J'
const express = require("express");
express().use(express.static(process.argv[3])).listen(process.argv[2], "127.0.0.1");
J
serve() {
  port=$(free_port)
  case $1 in
    nginx)
      printf '%s\n' "pid $work/pid; error_log $work/errors; daemon off; user $(id -un) $(id -gn); events {}" \
        "http { access_log off; client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;" \
        "server { listen 127.0.0.1:$port; root $work/current/package; } }" >nginx.conf
      start env "LD_LIBRARY_PATH=$libraries" deb/usr/sbin/nginx -p "$work" -c "$work/nginx.conf"
      ;;
    caddy) start env "HOME=$work" deb/usr/bin/caddy file-server --root current/package --listen "127.0.0.1:$port" ;;
    express) start node js/express.cjs "$port" current/package ;;
    sirv) start node js/node_modules/sirv-cli/bin.js current/package --port "$port" --host 127.0.0.1 --etag --dev ;;
    http-server) start node js/node_modules/http-server/bin/http-server current/package -p "$port" -a 127.0.0.1 ;;
    serve) start node js/node_modules/serve/build/main.js current/package --listen "tcp://127.0.0.1:$port" --no-port-switching ;;
  esac
  within 30 curl --silent --fail "http://127.0.0.1:$port/config.js" || cannot "$1 did not start"
}
# after_rollback SERVER [COMMAND...]: what a browser with the newer file is told; the command runs after the link moved.
after_rollback() {
  local etag
  ln -sfn 1.4.0 current
  serve "$1"
  etag=$(curl --silent --dump-header - --output /dev/null "http://127.0.0.1:$port/config.js" | tr -d '\r' | sed -n 's/^etag: //Ip')
  ln -sfn 1.3.0 current
  "${@:2}"
  answer="$(status_of "http://127.0.0.1:$port/config.js" --header "If-None-Match: $etag"), plain: $(curl --silent "http://127.0.0.1:$port/config.js" | tr -d '\n')"
  kill "${started[-1]}"
  wait "${started[-1]}" || true
}
for server in nginx caddy express sirv serve; do
  after_rollback $server
  expect $server '304, plain: release = "1.3.0";' "$answer"
done
after_rollback http-server
expect http-server '200, plain: release = "1.3.0";' "$answer"
after_rollback nginx find -L current -type f -exec touch '{}' +
expect "nginx, files touched" '200, plain: release = "1.3.0";' "$answer"
after_rollback serve find -L current -type f -exec touch '{}' +
expect "serve, files touched" '200, plain: release = "1.3.0";' "$answer"
finish
