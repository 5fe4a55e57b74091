#!/usr/bin/env bash
# PHP 8.2 (opcache.file_cache; Debian 12).
# Rollback: the older shop.php is put back with the time of the newer one, as images and archives that give all files one time do
# (reproducible tar files, layers of a container). What the newer release wrote to start faster is on a volume and still there.
# Guess: PHP compares time and size.
# Seen: the time alone: a file of another length runs as the newer one, at each start, with exit 0, and whoever reads the file sees 1.3.0.
# For a user: keep the folder in the release, never beside it; or empty it in the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into php php8.2-cli php8.2-opcache
cd "$work"

export LD_LIBRARY_PATH=$work/php/usr/lib/x86_64-linux-gnu
extensions=$(echo "$work"/php/usr/lib/php/20*)
mkdir opcache
page() {
  "$work/php/usr/bin/php8.2" -n -d "zend_extension=$extensions/opcache.so" -d opcache.enable_cli=1 -d "opcache.file_cache=$work/opcache" shop.php
}
put_page() { printf '%s\n' "<?php" "$1" >shop.php && touch -d "$2" shop.php; }
put_page "echo '1.4.0';" @1
expect "PHP, newer release" 1.4.0 "$(page)"
put_page "echo '1.3.0'; // and a comment that makes it longer" @1
expect "PHP, older file" 1.4.0 "$(page)"
put_page "echo '1.3.0'; // and a comment that makes it longer" now
expect "PHP, older file with a time of its own" 1.3.0 "$(page)"
finish
