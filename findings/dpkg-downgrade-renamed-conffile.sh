#!/usr/bin/env bash
# dpkg of Debian 12 (1.21.22), dpkg-maintscript-helper; packages made here, installed below a temporary root.
# Rollback: 1.4 renames the configuration file cache.conf to caching.conf in the way of Debian's policy (mv_conffile), another release
# drops pay.conf (rm_conffile). The administrator has edited both in 1.3. Then 1.3 is installed again.
# Guess: dpkg never loses an edit; the downgrade puts the files of 1.3 back, or asks.
# Seen: renamed: 1.3 is installed without its cache.conf, exit 0, not a word: dpkg takes the missing file for one that the administrator
# deleted. Installing 1.3 anew does not help. Unedited it comes back, so a test on a fresh machine passes.
# Dropped: pay.conf comes back with the package's values; the edit lies in pay.conf.dpkg-bak.
# For a user: `dpkg --verify` after each downgrade ("missing"); move the edited file back before it (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need dpkg dpkg-deb dpkg-maintscript-helper
say "with Debian's: $(dpkg-query --show dpkg | tr '\t' ' ')"
cd "$work"
# package VERSION FILES [MAINTAINER-SCRIPT-HELPER'S WORDS]
package() {
  local folder=$1 file script
  mkdir -p "$folder/DEBIAN" "$folder/etc/shop"
  printf '%s\n' 'Package: shop' "Version: $1" 'Architecture: all' 'Maintainer: Shop <shop@example.com>' 'Description: shop' >"$folder/DEBIAN/control"
  for file in $2; do
    echo "as packaged" >"$folder/etc/shop/$file"
    echo "/etc/shop/$file" >>"$folder/DEBIAN/conffiles"
  done
  for script in preinst postinst postrm; do
    [ -n "${3:-}" ] || continue
    printf '#!/bin/sh\nset -e\ndpkg-maintscript-helper %s -- "$@"\n' "$3" >"$folder/DEBIAN/$script"
    chmod 755 "$folder/DEBIAN/$script"
  done
  fetch dpkg-deb --root-owner-group --build "$folder" "shop_$1.deb"
}
package 1.3 "cache.conf pay.conf"
package 1.4-renames "caching.conf pay.conf" "mv_conffile /etc/shop/cache.conf /etc/shop/caching.conf 1.4~ shop"
package 1.4-drops "cache.conf" "rm_conffile /etc/shop/pay.conf 1.4~ shop"
empty_root() {
  rm -rf root
  mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates
  touch root/var/lib/dpkg/status
}
edit() { for file in cache.conf pay.conf; do echo "as edited" >"root/etc/shop/$file"; done; }
# install VERSION: prints the exit status and the two files.
install() {
  local status=0 file
  dpkg --root="$work/root" --force-not-root --force-script-chrootless --force-confdef --force-confold \
    --install "shop_$1.deb" >dpkg.log 2>&1 </dev/null || status=$?
  printf '%s' "$status"
  for file in cache.conf caching.conf pay.conf; do [ ! -e "root/etc/shop/$file" ] || printf ', %s %s' "$file" "$(cat "root/etc/shop/$file")"; done
}

empty_root
install 1.3 >first.log
expect "unedited, 1.4 renames" "0, caching.conf as packaged, pay.conf as packaged" "$(install 1.4-renames)"
expect "back to 1.3" "0, cache.conf as packaged, caching.conf as packaged, pay.conf as packaged" "$(install 1.3)"

empty_root
install 1.3 >first.log
edit
expect "edited, 1.4 renames" "0, caching.conf as edited, pay.conf as edited" "$(install 1.4-renames)"
expect "back to 1.3" "0, caching.conf as edited, pay.conf as edited" "$(install 1.3)"
expect "dpkg's word about cache.conf" "0" "$(grep -c 'cache\.conf' dpkg.log || true)"
expect "1.3 once more" "0, caching.conf as edited, pay.conf as edited" "$(install 1.3)"
expect_in "dpkg --verify" "missing   c /etc/shop/cache.conf" "$(dpkg --root="$work/root" --verify shop)"

empty_root
install 1.3 >first.log
edit
install 1.4-renames >second.log
mv root/etc/shop/caching.conf root/etc/shop/cache.conf
expect "moved back first, then 1.3" "0, cache.conf as edited, pay.conf as edited" "$(install 1.3)"

empty_root
install 1.3 >first.log
edit
expect "edited, 1.4 drops" "0, cache.conf as edited" "$(install 1.4-drops)"
expect "back to 1.3" "0, cache.conf as edited, pay.conf as packaged" "$(install 1.3)"
expect "the edit" "as edited" "$(cat root/etc/shop/pay.conf.dpkg-bak)"
finish
