#!/usr/bin/env bash
# apt of Debian 12 (2.6.1). A signed package repository on a web server; everything below temporary folders.
# Rollback: 1.4 was published to the repository; then the repository's index is put back as it was before (a backup, a revert of the
# commit that holds it, an older bucket version). It is signed and valid.
# Guess: the next `apt-get update` takes the index that is there, and 1.3 is the candidate again.
# Seen: a machine that has seen 1.4 fetches the older index and keeps the newer one, since the `Date:` in it went back: "Reading package
# lists", exit 0, no warning, candidate 1.4 for ever. Where the pool was put back too it can install nothing (404); where the pool keeps
# the file it goes on installing 1.4. Only machines that never saw 1.4 get 1.3.
# For a user: sign the older index anew with today's date (tried here), and publish 1.3 with a higher version; never restore the index.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need apt-get apt-cache dpkg-deb python3 curl
say "with Debian's: $(dpkg-query --show apt | tr '\t' ' ')"
cd "$work"
signing_key
days_ago() { date --utc --date "-$1 days" '+%a, %d %b %Y %H:%M:%S UTC'; }
# index FOLDER DAYS-AGO VERSION...: writes a repository.
index() {
  local folder=$1 version
  mkdir -p "$folder"
  for version in "${@:3}"; do
    mkdir -p "shop_$version/DEBIAN"
    printf '%s\n' 'Package: shop' "Version: $version" 'Architecture: all' 'Maintainer: Shop <shop@example.com>' 'Description: shop' >"shop_$version/DEBIAN/control"
    [ -e "shop_$version.deb" ] || fetch dpkg-deb --root-owner-group --build "shop_$version" "shop_$version.deb"
    cp "shop_$version.deb" "$folder"
    {
      dpkg-deb --field "shop_$version.deb"
      printf 'Filename: ./%s\nSize: %s\nSHA256: %s\n\n' "shop_$version.deb" "$(stat -c %s "shop_$version.deb")" "$(sha256sum <"shop_$version.deb" | cut -d ' ' -f 1)"
    } >>"$folder/Packages"
  done
  printf 'Suite: stable\nDate: %s\nArchitectures: all amd64 arm64\nSHA256:\n %s %s Packages\n' "$(days_ago "$2")" \
    "$(sha256sum <"$folder/Packages" | cut -d ' ' -f 1)" "$(stat -c %s "$folder/Packages")" >Release
  fetch gpg --batch --clearsign --output "$folder/InRelease" Release
}
index older 3 1.3
index newer 2 1.3 1.4
index signed-anew 0 1.3
gpgconf --kill all
port=$(free_port)
mkdir www
start python3 -m http.server --bind 127.0.0.1 --directory www "$port"
within 20 curl --silent --fail "http://127.0.0.1:$port/" || cannot "the web server did not start"
machine() {
  mkdir -p "$1/lists/partial" "$1/cache/archives/partial" "$1/etc/apt.conf.d" "$1/etc/preferences.d" "$1/etc/trusted.gpg.d"
  touch "$1/status"
  echo "deb [signed-by=$work/key.asc] http://127.0.0.1:$port ./" >"$1/etc/sources.list"
}
# on MACHINE apt-get|apt-cache WORD...
on() {
  local folder=$work/$1
  "$2" -o "Dir::State=$folder" -o "Dir::State::lists=$folder/lists" -o "Dir::State::status=$folder/status" -o "Dir::Cache=$folder/cache" \
    -o "Dir::Etc=$folder/etc" -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o Acquire::http::Proxy::127.0.0.1=DIRECT "${@:3}"
}
# What is served has the time of this moment, as after most copies: the web server sends it again.
serve() {
  rm -rf www/*
  cp "$1"/* www/
}
# update MACHINE: exit status, warnings, candidate.
update() {
  local status=0
  sleep 1
  on "$1" apt-get update >"$1.log" 2>&1 || status=$?
  printf '%s, %s warnings, candidate %s' "$status" "$(grep -c '^[WE]:' "$1.log" || true)" \
    "$(on "$1" apt-cache policy shop 2>/dev/null | sed -n 's/ *Candidate: //p')"
}
download() { (cd "$1" && on "$1" apt-get download shop >download.log 2>&1 && ls shop_*.deb || grep --only-matching --max-count 1 '404  File not found' download.log); }

machine old
serve older
expect "1.3 is published" "0, 0 warnings, candidate 1.3" "$(update old)"
serve newer
expect "1.4 is published" "0, 0 warnings, candidate 1.4" "$(update old)"
serve older
touch -d '+1 minute' www/InRelease
expect "the older index is restored" "0, 0 warnings, candidate 1.4" "$(update old)"
expect_in "the older index was fetched" "Get:1 http://127.0.0.1:$port ./ InRelease" "$(cat old.log)"
expect "a download" "404  File not found" "$(download old)"
cp shop_1.4.deb www/
expect "a download where the pool keeps the file" "shop_1.4_all.deb" "$(download old)"
machine new
expect "a machine that never saw 1.4" "0, 0 warnings, candidate 1.3" "$(update new)"
serve signed-anew
touch -d '+2 minutes' www/InRelease
expect "the older index signed anew" "0, 0 warnings, candidate 1.3" "$(update old)"
finish
