#!/usr/bin/env bash
# pip 26.3, uv 0.9.7; cargo 1.95; Helm 3.19.0 (its library); Maven's maven-artifact 3.9.11; npm (with node 20) on verdaccio 6.2.1.
# Rollback of a package: the older code is published as 1.4.0+rollback.1, because SemVer gives build metadata no precedence: nobody's
# range changes, and who asks for it by its full name gets it.
# Guess: to all tools it is 1.4.0: an exact 1.4.0 stays what it was.
# Seen: pip, uv and cargo take it for the newer one, and for "==1.4.0" and "=1.4.0", too: an exact version changes its code. Maven takes it
# for newer than 1.4.0 and not for 1.4.0. Helm takes for a range what stands first in the index, for "1.4.0" the former. npm removes
# "+rollback.1" without a word and then refuses to publish 1.4.0 twice.
# For a user: publish the older code as 1.4.1, with a number that all order alike; where exact versions count, pin hashes (`--require-hashes`,
# a lock file).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need cargo go java javac
pip_into py pip==26.3 uv==0.9.7 setuptools==80.9.0
mvn_classpath maven org.apache.maven:maven-artifact:3.9.11
cd "$work"
mkdir -p cargo/src cargo/.cargo go
for version in 1.4.0 1.4.0+rollback.1; do
  mkdir -p "python-$version/shop" "crates/shop-$version/src"
  printf '%s\n' '[project]' 'name = "shop-example-tool"' "version = \"$version\"" '[tool.setuptools]' 'packages = ["shop"]' \
    >"python-$version/pyproject.toml"
  touch "python-$version/shop/__init__.py"
  fetch py/bin/pip wheel --no-deps --wheel-dir wheels "./python-$version"
  printf '%s\n' '[package]' 'name = "shop"' "version = \"$version\"" 'edition = "2021"' >"crates/shop-$version/Cargo.toml"
  echo "pub const VERSION: &str = \"$version\";" >"crates/shop-$version/src/lib.rs"
  echo '{"files":{},"package":null}' >"crates/shop-$version/.cargo-checksum.json"
done
for tool in "py/bin/pip install" "py/bin/uv pip install --python py/bin/python"; do
  # shellcheck disable=SC2086
  fetch $tool --no-index --find-links wheels shop-example-tool==1.4.0
  expect "${tool%% install*} ==1.4.0" "1.4.0+rollback.1" "$(py/bin/python -c 'from importlib.metadata import version; print(version("shop-example-tool"))')"
  fetch py/bin/pip uninstall --yes shop-example-tool
done

say "with $(cargo --version)"
printf '%s\n' '[source.crates-io]' 'replace-with = "shop"' '[source.shop]' "directory = \"$work/crates\"" >cargo/.cargo/config.toml
echo 'fn main() { println!("{}", shop::VERSION) }' >cargo/src/main.rs
for asked in 1.4 =1.4.0; do
  printf '%s\n' '[package]' 'name = "app"' 'version = "0.1.0"' 'edition = "2021"' '[dependencies]' "shop = \"$asked\"" >cargo/Cargo.toml
  rm -f cargo/Cargo.lock
  expect "cargo, $asked" "1.4.0+rollback.1" "$(cd cargo && cargo run --quiet --offline 2>"$work/error.log" || tail -n 3 "$work/error.log")"
done

cat >maven/Compare.java <<'J'
import org.apache.maven.artifact.versioning.*;

public class Compare {
  public static void main(String[] arguments) throws Exception {
    var asked = new DefaultArtifactVersion("1.4.0+rollback.1");
    System.out.println("newer " + (asked.compareTo(new DefaultArtifactVersion("1.4.0")) > 0)
        + ", in [1.4.0] " + VersionRange.createFromVersionSpec("[1.4.0]").containsVersion(asked));
  }
}
J
javac -cp "$(cat maven/classpath)" -d maven maven/Compare.java
expect "Maven" "newer true, in [1.4.0] false" "$(java -cp "$(cat maven/classpath):maven" Compare)"

cat >go/main.go <<'G'
package main

import (
	"fmt"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/repo"
)

func main() {
	for _, order := range [][]string{{"1.4.0", "1.4.0+rollback.1"}, {"1.4.0+rollback.1", "1.4.0"}} {
		index := repo.NewIndexFile()
		for _, version := range order {
			_ = index.MustAdd(&chart.Metadata{APIVersion: "v2", Name: "shop", Version: version}, version+".tgz", "http://127.0.0.1", "")
		}
		index.SortEntries()
		within, _ := index.Get("shop", "^1.4")
		exact, _ := index.Get("shop", "1.4.0")
		fmt.Println(within.Version, exact.Version)
	}
}
G
cd go
export GOFLAGS=-mod=mod
fetch go mod init example.test/index
fetch go get helm.sh/helm/v3@v3.19.0
fetch go build -o index .
expect "Helm, ^1.4 and 1.4.0, in both orders of the index" "1.4.0 1.4.0
1.4.0+rollback.1 1.4.0" "$(./index)"

npm_registry
mkdir "$work/package"
cd "$work/package"
publish() {
  echo "{\"name\":\"shop\",\"version\":\"$1\"}" >package.json
  npm publish 2>&1 || true
}
expect_in "npm publish 1.4.0" "+ shop@1.4.0" "$(publish 1.4.0)"
expect_in "npm publish 1.4.0+rollback.1" "previously published" "$(publish 1.4.0+rollback.1)"
finish
