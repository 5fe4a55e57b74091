#!/usr/bin/env bash
# dpkg of Debian 12 (1.21.22), dpkg-divert; packages made here, installed below a temporary root.
# Rollback: shop 1.4 brings its own /usr/bin/report and diverts that of the package "tools", with the lines of Debian Policy's appendix on
# diversions in preinst and postrm. Then shop is downgraded to 1.3, which has no such file.
# Guess: the diversion leaves with the release that brought it, and /usr/bin/report is that of tools again.
# Seen: nobody has /usr/bin/report any more, exit 0. postrm takes a diversion back for "remove", and a downgrade is an "upgrade". Installing
# tools again does not help, nor does removing shop (1.3's scripts know nothing of it); `dpkg --verify` finds nothing.
# For a user: remove the newer package and install the older one (its files are away meanwhile), or take the diversion back by hand
# after the downgrade (both tried here). Who builds packages: in postrm, also for "upgrade" to a version below the first with the diversion.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need dpkg dpkg-deb dpkg-divert
cd "$work"
say "with $(dpkg --version | head -n 1)"
divert="dpkg-divert --package shop --rename --divert /usr/bin/report.tools"
# package NAME VERSION: makes NAME-VERSION.deb of the folder of that name.
package() {
  mkdir -p "$1-$2/DEBIAN"
  printf '%s\n' "Package: $1" "Version: $2" 'Architecture: all' 'Maintainer: Shop <shop@example.com>' 'Description: example' >"$1-$2/DEBIAN/control"
  fetch dpkg-deb --root-owner-group --build "$1-$2" "$1-$2.deb"
}
mkdir -p tools-1/usr/bin shop-1.3/usr/share/shop shop-1.4/usr/share/shop shop-1.4/usr/bin shop-1.4/DEBIAN
echo "report of tools" >tools-1/usr/bin/report
echo "report of shop" >shop-1.4/usr/bin/report
for version in 1.3 1.4; do echo "$version" >"shop-$version/usr/share/shop/version"; done
printf '%s\n' '#!/bin/sh' 'set -e' "$divert --add /usr/bin/report" >shop-1.4/DEBIAN/preinst
printf '%s\n' '#!/bin/sh' 'set -e' 'if [ remove = "$1" ] || [ abort-install = "$1" ] || [ disappear = "$1" ]; then' \
  "  $divert --remove /usr/bin/report" 'fi' >shop-1.4/DEBIAN/postrm
chmod 755 shop-1.4/DEBIAN/preinst shop-1.4/DEBIAN/postrm
package tools 1
package shop 1.3
package shop 1.4
in_root() { dpkg --root="$work/root" --force-not-root --force-script-chrootless --force-downgrade "$@"; }
newer_installed() {
  rm -rf root
  mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates
  touch root/var/lib/dpkg/status
  fetch in_root --install tools-1.deb shop-1.3.deb
  fetch in_root --install shop-1.4.deb
}
seen() { echo "shop $(cat root/usr/share/shop/version 2>/dev/null || echo none), $(cat root/usr/bin/report 2>/dev/null || echo "no report")"; }
newer_installed
expect "newer release" "shop 1.4, report of shop" "$(seen)"
fetch in_root --install shop-1.3.deb
expect "downgrade" "shop 1.3, no report" "$(seen)"
expect "dpkg --verify" "" "$(in_root --verify)"
fetch in_root --install tools-1.deb
expect "tools installed again" "shop 1.3, no report" "$(seen)"
fetch in_root --purge shop
expect "shop purged" "shop none, no report" "$(seen)"
newer_installed
fetch in_root --install shop-1.3.deb
fetch dpkg-divert --root "$work/root" --package shop --rename --divert /usr/bin/report.tools --remove /usr/bin/report
expect "taken back by hand" "shop 1.3, report of tools" "$(seen)"
newer_installed
fetch in_root --remove shop
fetch in_root --install shop-1.3.deb
expect "removed and installed" "shop 1.3, report of tools" "$(seen)"
finish
