#!/usr/bin/env bash
# OpenJDK 17, class data sharing: an archive of loaded classes that makes the start faster (`-XX:ArchiveClassesAtExit`, `-XX:SharedArchiveFile`),
# kept on a volume or beside the jar.
# Rollback: app.jar of 1.3.0 is in its place again. The image builder gives all files one time, as reproducible builds do, and the jar has
# the same length: only a digit of the version and a factor differ, and nothing is compressed.
# Guess: the archive belongs to the classes; the JVM compares a checksum, and leaves out an archive that does not fit.
# Seen: it compares time and length of the jar. The older jar runs the newer release's classes, at each start, exit 0, without a word, with
# -XX:+VerifySharedSpaces, too; `unzip` and every scan see 1.3.0.
# For a user: an archive for each release, made when its image is built; or compressed jars and files with their own times (tried
# here: another time, and the archive is left out with a warning).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need java javac jar
say "with $(java -version 2>&1 | head -n 1)"
cd "$work"
cat >Shop.java <<'J'
public class Shop {
  public static void main(String[] arguments) {
    System.out.println(Release.name() + ", fee " + Release.fee(100));
  }
}
J
# release NAME FACTOR: builds app.jar, with the time that image builders give.
release() {
  rm -rf classes app.jar
  mkdir classes
  echo "class Release { static String name() { return \"$1\"; } static int fee(int amount) { return amount * $2; } }" >Release.java
  javac -d classes Shop.java Release.java
  (cd classes && jar --create --no-compress --file ../app.jar Release.class Shop.class)
  touch -d 1970-01-01T00:00:01Z app.jar
  bytes=$(stat -c %s app.jar)
}
runs() { java "$@" -cp app.jar Shop 2>/dev/null | tail -n 1; }
release 1.4.0 4
newer=$bytes
java -XX:ArchiveClassesAtExit=shop.jsa -cp app.jar Shop >archive.log 2>&1 || cannot "this JVM has no archive of its own classes"
expect "newer release" "1.4.0, fee 400" "$(runs -XX:SharedArchiveFile=shop.jsa)"
release 1.3.0 3
expect "length of the older jar" "$newer" "$bytes"
for option in -Xshare:auto -Xshare:on -XX:+VerifySharedSpaces; do
  expect "older release, $option" "1.4.0, fee 400" "$(runs -XX:SharedArchiveFile=shop.jsa $option)"
done
expect "what is said" "1.4.0, fee 400" "$(java -XX:SharedArchiveFile=shop.jsa -cp app.jar Shop 2>&1)"
expect "the same jar without the archive" "1.3.0, fee 300" "$(runs)"
touch -d 1970-01-01T00:00:02Z app.jar
expect "another time" "1.3.0, fee 300" "$(runs -XX:SharedArchiveFile=shop.jsa)"
expect_in "what is said then" "Unable to use shared archive" "$(java -XX:SharedArchiveFile=shop.jsa -cp app.jar Shop 2>&1)"
finish
