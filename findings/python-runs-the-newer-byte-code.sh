#!/usr/bin/env bash
# Python 3's byte code cache; archives made reproducible: one time for all files of all releases, as `tar --mtime` and Bazel's pkg_tar do.
# Rollback: the archive of 1.3 is unpacked over 1.4, and the service is started again. The file that differs has the same length ("1.4.0"
# and "1.3.0", a switch from 1 to 0).
# Guess: Python compiles a source file anew when it has changed; if not at the import, then `python -m compileall` in the deploy step does.
# Seen: the cache is compared by the source's time and length alone. The disk says 1.3.0, the program runs 1.4.0: at each start, also after
# compileall (exit 0); the traceback of an error shows lines of the older file for the newer code. An update is lost in the same way.
# For a user: remove __pycache__ when unpacking, or a fresh folder, or `compileall --invalidation-mode checked-hash` (tried here), or one
# time for each release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need python3 tar
unset PYTHONDONTWRITEBYTECODE PYTHONPYCACHEPREFIX
say "with $(python3 --version)"
cd "$work"
mkdir source shop
for release in 1.3.0 1.4.0; do
  echo "RELEASE = '$release'" >source/shop.py
  tar --sort=name --mtime=@1700000000 --owner=0 --group=0 -cf "$release.tar" -C source shop.py
done
# deploy RELEASE: unpacks it over what is there; on the disk, then running.
deploy() {
  tar -xf "$1.tar" -C shop
  running
}
running() { echo "$(cut -d "'" -f 2 shop/shop.py) runs as $(cd shop && python3 -c 'import shop; print(shop.RELEASE)')"; }
expect "1.4.0" "1.4.0 runs as 1.4.0" "$(deploy 1.4.0)"
expect "back to 1.3.0" "1.3.0 runs as 1.4.0" "$(deploy 1.3.0)"
(cd shop && python3 -m compileall -q .)
expect "compileall" "1.3.0 runs as 1.4.0" "$(running)"
rm -r shop/__pycache__
expect "without the cache" "1.3.0 runs as 1.3.0" "$(running)"
expect "recovery" "1.4.0 runs as 1.3.0" "$(deploy 1.4.0)"
(cd shop && python3 -m compileall -q --invalidation-mode checked-hash -f .)
expect "by checksum" "1.4.0 runs as 1.4.0" "$(running)"
expect "by checksum, back to 1.3.0" "1.3.0 runs as 1.3.0" "$(deploy 1.3.0)"
finish
