#!/usr/bin/env bash
# npm pack (npm of the machine) and rsync 3.5.0 (Debian 12).
# Rollback: the tarball of 1.3.0 is unpacked and copied over 1.4.0 with `rsync -a --delete`, as the deploy step always does.
# Guess: rsync sends what differs.
# Seen: it compares size and time. npm gives every file of every tarball the same time in 1985, so a file of the same length
# (a version number, a flag that went from 1 to 2, a host name) stays that of the newer release; exit 0. The result is a mix.
# For a user: `rsync --checksum` (tried here), or a fresh folder for each release and a link that moves.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need npm tar
deb_into deb rsync
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
for version in 1.3.0 1.4.0; do
  mkdir -p "source-$version" "$version"
  printf '{"name":"shop","version":"%s"}' "$version" >"source-$version/package.json"
  printf 'exports.version = "%s";\n' "$version" >"source-$version/index.js"
  (cd "source-$version" && npm pack --silent --pack-destination .. >/dev/null)
  tar -xzf "shop-$version.tgz" -C "$version"
done
copy() { deb/usr/bin/rsync --archive --delete "$@" live/; }
copy 1.4.0/package/
copied=0; copy 1.3.0/package/ || copied=$?
expect "exit of the copy" 0 "$copied"
expect "what is live" 'exports.version = "1.4.0";' "$(cat live/index.js)"
copy --checksum 1.3.0/package/
expect "with --checksum" 'exports.version = "1.3.0";' "$(cat live/index.js)"
finish
