#!/usr/bin/env bash
# debhelper 13.11.4 (compat 13, dh_installsystemd) and dpkg 1.21.22 of Debian 12; the packages are built here and installed into a root of
# busybox, where systemctl and the deb-systemd tools only write down how they are called.
# Rollback: shop 1.4 has a second unit, shop-worker.service, enabled and started by the scripts that debhelper writes. Then shop is
# downgraded to 1.3, which has only shop.service.
# Guess: what 1.3 does not have is stopped and disabled, as when the package is removed.
# Seen: nobody is told to stop shop-worker or to disable it: its file is gone, and the process of 1.4 goes on, beside 1.3's (systemd keeps
# what runs until it is stopped). 1.4's scripts stop a unit for "remove", and a downgrade is an "upgrade"; 1.3's know nothing of it, so
# `apt purge` afterwards leaves it, too.
# For a user: `systemctl disable --now` for each unit of the newer package that the older one lacks, before the downgrade; or remove the
# newer package and install the older one (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need dpkg dpkg-deb dpkg-gencontrol perl chroot
[ "$(id -u)" -eq 0 ] || cannot "a chroot needs root"
deb_into tools debhelper libdebhelper-perl busybox-static
cd "$work"
export PERL5LIB=$work/tools/usr/share/perl5 DH_AUTOSCRIPTDIR=$work/tools/usr/share/debhelper/autoscripts PATH=$work/tools/usr/bin:$PATH
# build VERSION UNIT...
build() {
  local unit
  mkdir -p "source-$1/debian/shop"
  cd "source-$1"
  printf '%s\n' 'Source: shop' 'Section: misc' 'Priority: optional' 'Maintainer: Shop <shop@example.com>' 'Build-Depends: debhelper-compat (= 13)' \
    '' 'Package: shop' 'Architecture: all' 'Description: example' ' example' >debian/control
  printf '%s\n' "shop ($1) unstable; urgency=low" '' '  * Release.' '' ' -- Shop <shop@example.com>  Mon, 30 Nov 2026 00:00:00 +0000' >debian/changelog
  for unit in "${@:2}"; do
    printf '%s\n' '[Service]' 'ExecStart=/usr/bin/shop' '[Install]' 'WantedBy=multi-user.target' >"debian/shop.$unit.service"
    fetch dh_installsystemd "--name=$unit"
  done
  fetch dh_installdeb
  fetch dh_gencontrol
  fetch dh_builddeb --destdir=..
  cd ..
}
build 1.3 shop
build 1.4 shop shop-worker
new_root() {
  local name
  rm -rf root
  mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates root/run/systemd/system root/bin root/usr/bin root/tmp root/dev
  touch root/var/lib/dpkg/status root/dev/null
  cp "$(find tools/bin tools/usr/bin -name busybox | head -n 1)" root/bin/busybox
  for name in sh rm; do ln -s busybox "root/bin/$name"; done
  for name in systemctl deb-systemd-invoke deb-systemd-helper; do
    printf '%s\n' '#!/bin/sh' "echo \"\$*\" >>/calls" >"root/usr/bin/$name"
    chmod 755 "root/usr/bin/$name"
  done
}
# calls DPKG-ARGUMENT...: what was done to units, in order.
calls() {
  : >root/calls
  fetch dpkg --root="$work/root" --force-downgrade "$@"
  grep -E "^(enable|start|restart|stop|disable|purge) " root/calls | tr -d "'" | paste -sd ',' | sed 's/,/, /g; s/\.service//g'
}
new_root
expect "1.3" "enable shop, start shop" "$(calls --install shop_1.3_all.deb)"
expect "1.4" "enable shop, restart shop, enable shop-worker, restart shop-worker" "$(calls --install shop_1.4_all.deb)"
expect "back to 1.3" "enable shop, restart shop" "$(calls --install shop_1.3_all.deb)"
expect "the worker's unit" "gone" "$([ -e root/lib/systemd/system/shop-worker.service ] || echo gone)"
expect "purge of 1.3" "stop shop, purge shop" "$(calls --purge shop)"
new_root
calls --install shop_1.4_all.deb >/dev/null
expect "instead: remove 1.4" "stop shop-worker, stop shop" "$(calls --remove shop)"
expect "install 1.3" "enable shop, restart shop" "$(calls --install shop_1.3_all.deb)"
finish
