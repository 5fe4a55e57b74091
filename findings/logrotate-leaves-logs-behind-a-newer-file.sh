#!/usr/bin/env bash
# logrotate 3.21.0 (Debian 12).
# Rollback: the newer release took one log out of the pattern of /etc/logrotate.d/shop and gave it a file of its own, shop-audit or audit-shop.
# The older file is put back; the newer one is still there, as dpkg leaves a conffile when a package is downgraded.
# Guess: a log that is named twice is an error or warning about that log: the first or the last entry wins, and all logs are rotated.
# Seen: where the newer file comes first by name, the pattern of the older one ends at the log that is named twice: the logs before it in the
# alphabet are rotated, those behind it never again, until the disk is full; the blocks further down are. It says "found error in file shop,
# skipping", which is not what it does, and exits 1. Where the newer file comes last, all logs are rotated, with the same words and status.
# For a user: remove the newer file (dpkg leaves it to the administrator); `ignoreduplicates` counts only in the file that comes first (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb logrotate
export LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu
cd "$work"
block() { printf '%s {\n  rotate 3\n  size 1\n  %s\n}\n' "$work/logs/$1" "${2:-}"; }
# rotate: prints the exit status and the logs that were not rotated.
rotate() {
  local status=0 log
  rm -rf logs state
  mkdir logs
  for log in a-web audit orders payments worker; do echo line >"logs/$log.log"; done
  chmod 644 settings/*
  "$work/deb/usr/sbin/logrotate" --state "$work/state" all.conf 2>errors || status=$?
  printf '%s, not rotated:' "$status"
  for log in logs/*.log; do [ ! -s "$log" ] || printf ' %s' "$(basename "$log" .log)"; done
}
mkdir settings
printf '%s\n' "include $work/settings" >all.conf
chmod 644 all.conf
{ block '[a-p]*.log'; block worker.log; } >settings/shop
expect "the older file alone" "0, not rotated:" "$(rotate)"
block audit.log >settings/audit-shop
expect "with the newer audit-shop" "1, not rotated: orders payments" "$(rotate)"
expect_in "its words" "found error in file shop, skipping" "$(cat errors)"
mv settings/audit-shop settings/shop-audit
expect "with the newer shop-audit" "1, not rotated:" "$(rotate)"
mv settings/shop-audit settings/audit-shop
{ block '[a-p]*.log' ignoreduplicates; block worker.log; } >settings/shop
expect "with ignoreduplicates in the older file" "1, not rotated: orders payments" "$(rotate)"
block audit.log ignoreduplicates >settings/audit-shop
expect "with it in the newer file" "0, not rotated:" "$(rotate)"
finish
