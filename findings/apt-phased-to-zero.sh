#!/usr/bin/env bash
# apt of Debian 12 (2.6.1). A signed package repository with 1.3 and 1.4.
# Rollback: 1.4 is broken. It stays in the index, since others depend on its file, but gets `Phased-Update-Percentage: 0`, the field with
# which distributions stop an update.
# Guess: nobody gets 1.4 any more: new machines get 1.3, those with 1.2 get 1.3.
# Seen: the field holds back `apt-get upgrade` alone. 1.4 stays the candidate, so a new machine, and `apt-get install shop` anywhere (what a
# deploy step or an image's build runs), get 1.4, exit 0, without a word. And a machine with 1.2 is kept back at 1.2: 1.3 is not
# considered, security fix or not. Machines that have 1.4 keep it.
# For a user: take 1.4 out of the index, or publish 1.3 with a higher version; a pin is needed for what was installed.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need apt-get apt-cache dpkg-deb
say "with Debian's: $(dpkg-query --show apt | tr '\t' ' ')"
cd "$work"
signing_key
# A package is its description: nothing is installed, apt only says what it would do.
for version in 1.3 1.4; do
  mkdir -p "shop_$version/DEBIAN" repository
  printf '%s\n' 'Package: shop' "Version: $version" 'Architecture: all' 'Maintainer: Shop <shop@example.com>' 'Description: shop' >"shop_$version/DEBIAN/control"
  fetch dpkg-deb --root-owner-group --build "shop_$version" "repository/shop_$version.deb"
  {
    cat "shop_$version/DEBIAN/control"
    [ "$version" = 1.3 ] || echo 'Phased-Update-Percentage: 0'
    printf 'Filename: ./shop_%s.deb\nSize: %s\nSHA256: %s\n\n' "$version" "$(stat -c %s "repository/shop_$version.deb")" \
      "$(sha256sum <"repository/shop_$version.deb" | cut -d ' ' -f 1)"
  } >>repository/Packages
done
printf 'Suite: stable\nDate: %s\nArchitectures: all amd64 arm64\nSHA256:\n %s %s Packages\n' "$(date --utc '+%a, %d %b %Y %H:%M:%S UTC')" \
  "$(sha256sum <repository/Packages | cut -d ' ' -f 1)" "$(stat -c %s repository/Packages)" >Release
fetch gpg --batch --clearsign --output repository/InRelease Release
gpgconf --kill all
# machine NAME [VERSION]: one on which that version of the shop is installed, or none.
machine() {
  mkdir -p "$1/lists/partial" "$1/cache/archives/partial" "$1/etc/apt.conf.d" "$1/etc/preferences.d" "$1/etc/trusted.gpg.d"
  echo "deb [signed-by=$work/key.asc] file:$work/repository ./" >"$1/etc/sources.list"
  touch "$1/status"
  [ $# -eq 1 ] || printf '%s\n' 'Package: shop' 'Status: install ok installed' "Version: $2" 'Architecture: all' 'Maintainer: Shop <shop@example.com>' \
    'Description: shop' '' >"$1/status"
  fetch on "$1" apt-get update
}
# on MACHINE apt-get|apt-cache WORD...
on() {
  local folder=$work/$1
  "$2" -o "Dir::State=$folder" -o "Dir::State::lists=$folder/lists" -o "Dir::State::status=$folder/status" -o "Dir::Cache=$folder/cache" \
    -o "Dir::Etc=$folder/etc" -o APT::Sandbox::User=root -o Debug::NoLocking=1 -o APT::Machine-ID=0123456789abcdef0123456789abcdef "${@:3}"
}
# would MACHINE WORD...: the version that it would install, or "kept".
would() {
  local said
  said=$(on "$1" apt-get --simulate "${@:2}" 2>&1)
  if grep -q '^Inst shop' <<<"$said"; then sed -n 's/^Inst shop.*(\([0-9.]*\) .*/\1/p' <<<"$said"; else echo kept; fi
}
machine new
machine with-1.2 1.2
machine with-1.3 1.3
machine with-1.4 1.4
expect "candidate" "1.4" "$(on new apt-cache policy shop | sed -n 's/ *Candidate: //p')"
expect "new machine, install" "1.4" "$(would new install shop)"
expect "with 1.3: upgrade, dist-upgrade, install" "kept kept 1.4" "$(would with-1.3 upgrade) $(would with-1.3 dist-upgrade) $(would with-1.3 install shop)"
expect "with 1.2: upgrade, dist-upgrade, install" "kept kept 1.4" "$(would with-1.2 upgrade) $(would with-1.2 dist-upgrade) $(would with-1.2 install shop)"
expect "with 1.4: upgrade" "kept" "$(would with-1.4 upgrade)"
finish
