#!/usr/bin/env bash
# OpenJDK 17 (AppCDS: -XX:ArchiveClassesAtExit, -XX:SharedArchiveFile) and PHP 8.2 (opcache.file_cache; Debian 12).
# Rollback: the older shop.jar or shop.php is put back with the time of the newer one, as images and archives that give all files one time do
# (Jib, reproducible tar files, layers of a container). What the newer release wrote to start faster is on a volume and still there.
# Guess: Java compares the jar with its archive by a checksum and falls back without it; PHP compares time and size.
# Seen: Java compares time and size: a jar of the same length runs the newer classes out of the archive, although the older ones are in the
# jar; -XX:+VerifySharedSpaces and -Xshare:on say nothing. PHP compares the time alone: a file of another length runs as the newer one. At
# each start, with exit 0, and whoever unpacks the jar or reads the file sees 1.3.0.
# For a user: keep such archives in the release, never beside it; or remove them in the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need java javac jar
case $(java -version 2>&1) in *'"17.'*) ;; *) cannot "this was seen with Java 17" ;; esac
deb_into php php8.2-cli php8.2-opcache
cd "$work"
for release in 3 4; do
  mkdir "java$release"
  cat >"java$release/Shop.java" <<J
public class Shop { public static void main(String[] arguments) { System.out.println("1.$release.0, price " + new Price().cents()); } }
class Price { int cents() { return 8$release; } }
J
  (cd "java$release" && javac Shop.java && jar --create --no-compress --date=2020-01-01T00:00:00Z --file shop.jar --main-class Shop ./*.class)
done
put_jar() { cp "java$1/shop.jar" shop.jar && touch -d "$2" shop.jar; }
shop() { java -XX:SharedArchiveFile="$work/shop.jsa" "$@" -jar shop.jar; }
put_jar 4 @1
java -XX:ArchiveClassesAtExit="$work/shop.jsa" -jar shop.jar >log 2>&1
expect "Java, newer release" "1.4.0, price 84" "$(shop)"
put_jar 3 @1
expect "the jars have one length" "$(stat -c %s java4/shop.jar)" "$(stat -c %s shop.jar)"
expect "Java, older jar" "1.4.0, price 84" "$(shop)"
expect "Java, older jar, verified" "1.4.0, price 84" "$(shop -XX:+VerifySharedSpaces -Xshare:on)"
expect "Java, older jar without the archive" "1.3.0, price 83" "$(java -jar shop.jar)"
put_jar 3 now
expect "Java, older jar with a time of its own" "1.3.0, price 83" "$(shop 2>&1 | tail -n 1)"

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
