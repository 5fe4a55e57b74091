#!/usr/bin/env bash
# cargo 1.95, Maven with maven-compiler-plugin 3.14.1, go 1.26; the build machine keeps target/, as a cache in CI does.
# Rollback: the source archive of the tag (`git archive`, as GitHub's, too) is unpacked over the newer one's sources and built. An archive
# gives each file the time of its commit.
# Guess: only make looks at times; these build what has changed, and at least a file whose time is another one.
# Seen: cargo and Maven look whether a source is newer than what was built. The commit is older: exit 0, nothing compiled, the program of
# 1.4 under the sources of 1.3. The recovery is lost in the same way, once 1.3 was built. Go compares contents and is right.
# For a user: `git checkout` gives new times and is built (tried here); else `cargo clean -p NAME`, `mvn clean`, or `tar --touch` (tried
# here). A version in Cargo.toml that changes with each release helps, too.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git cargo mvn java go tar
say "with $(cargo --version | cut -d ' ' -f 1,2), $(go version | cut -d ' ' -f 3), maven-compiler-plugin 3.14.1"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
unset CARGO_TARGET_DIR
export CARGO_TERM_COLOR=never GOFLAGS=-mod=mod
mkdir -p "$work/repository/src/main/java" "$work/build"
cd "$work/repository"
git init --quiet --initial-branch=main .
printf '%s\n' '[package]' 'name = "shop"' 'version = "0.1.0"' 'edition = "2021"' >Cargo.toml
printf '%s\n' 'module shop' '' 'go 1.21' >go.mod
cat >pom.xml <<'X'
<project><modelVersion>4.0.0</modelVersion><groupId>shop</groupId><artifactId>shop</artifactId><version>1-SNAPSHOT</version>
  <properties><maven.compiler.release>17</maven.compiler.release></properties>
  <build><directory>target/maven</directory><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.1</version></plugin></plugins></build>
</project>
X
echo target >.gitignore
# release NUMBER DAY
release() {
  echo "fn main() { println!(\"$1\"); }" >src/main.rs
  echo "public class Shop { public static void main(String[] a) { System.out.println(\"$1\"); } }" >src/main/java/Shop.java
  printf '%s\n' 'package main' "func main() { println(\"$1\") }" >main.go
  git add .
  GIT_COMMITTER_DATE="2026-11-$2T12:00:00Z" git commit --quiet --message "$1"
  git tag "v$1"
}
release 1.3 02
release 1.4 09
# build: what the three programs say that they are.
build() {
  cargo build --quiet --offline
  mvn --quiet --batch-mode -Dproject.build.sourceEncoding=UTF-8 compile >"$work/maven.log" 2>&1 || cannot "Maven failed: $(tail -n 3 "$work/maven.log")"
  go build -o target/go-shop .
  echo "cargo $(target/debug/shop), Maven $(java -cp target/maven/classes Shop), go $(target/go-shop 2>&1)"
}
# archive RELEASE [TAR OPTION]: unpacked over what is there, and built.
archive() {
  git archive "v$1" | tar -x "${@:2}" -C "$work/build"
  (cd "$work/build" && build)
}
expect "1.4" "cargo 1.4, Maven 1.4, go 1.4" "$(archive 1.4)"
expect "back to 1.3" "cargo 1.4, Maven 1.4, go 1.3" "$(archive 1.3)"
expect "back to 1.3, tar --touch" "cargo 1.3, Maven 1.3, go 1.3" "$(archive 1.3 --touch)"
expect "recovery" "cargo 1.3, Maven 1.3, go 1.4" "$(archive 1.4)"
git checkout --quiet v1.4
expect "checkout of 1.4" "cargo 1.4, Maven 1.4, go 1.4" "$(build)"
git checkout --quiet v1.3
expect "checkout of 1.3" "cargo 1.3, Maven 1.3, go 1.3" "$(build)"
finish
