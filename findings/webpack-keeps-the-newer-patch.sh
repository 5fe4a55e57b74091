#!/usr/bin/env bash
# webpack 5.103.0 (`cache: { type: "filesystem" }`) and Rspack 1.7.1 (its persistent cache) with patch-package 8.0.1.
# Rollback: both releases use left-pad 1.3.0; the newer one changed the patch that patch-package applies to it. The older commit is built
# with a fresh `npm ci`, and with the build cache that CI kept (a Next.js build with webpack keeps the former in .next/cache).
# Guess: the changed file is built anew: a cache looks at the files, or at least at their times.
# Seen: for both a package in node_modules changes only with the version in its package.json. The older release's bundle holds the
# dependency as the newer release had patched it, exit 0.
# For a user: name `patches/` in the cache (`cache.version`, or the key of CI's cache: tried here), or set `snapshot.managedPaths: []`.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
npm_into shop webpack@5.103.0 @rspack/core@1.7.1 patch-package@8.0.1 left-pad@1.3.0
cd "$work/shop"
cp node_modules/left-pad/index.js original.js
echo 'console.log(require("left-pad").checkout)' >index.js
for release in older newer; do
  mkdir -p a/node_modules/left-pad b/node_modules/left-pad "patches-$release"
  cp original.js a/node_modules/left-pad/index.js
  { cat original.js && echo "module.exports.checkout = '$release patch';"; } >b/node_modules/left-pad/index.js
  git diff --no-index --no-prefix a b | sed -E 's|^(diff --git )a/(.*) b/|\1a/\2 b/|; s|^--- a/|--- a/|' >"patches-$release/left-pad+1.3.0.patch" || true
done
cat >build.cjs <<'JS'
const path = require("node:path");
const [tool, version] = process.argv.slice(2);
const common = { mode: "production", entry: "./index.js", optimization: { minimize: false }, output: { path: path.resolve("dist") } };
const folder = path.resolve("cache", tool);
const compiler =
  tool === "webpack"
    ? require("webpack")({ ...common, cache: { type: "filesystem", cacheDirectory: folder, ...(version && { version }) } })
    : require("@rspack/core").rspack({
        ...common,
        cache: true,
        experiments: { cache: { type: "persistent", storage: { type: "filesystem", directory: folder }, ...(version && { version }) } },
      });
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) console.error(error ?? stats.toString());
  compiler.close(() => {});
});
JS
# build RELEASE TOOL [VERSION OF THE CACHE]: on a fresh checkout of node_modules, with the cache of before.
build() {
  rm -rf dist node_modules patches
  fetch npm ci --no-audit --no-fund
  cp -r "patches-$1" patches
  fetch npx patch-package
  node build.cjs "${@:2}"
  echo "installed $(grep -o '[a-z]* patch' node_modules/left-pad/index.js), bundled $(grep -o '[a-z]* patch' dist/main.js)"
}
for tool in webpack rspack; do
  expect "$tool, newer release" "installed newer patch, bundled newer patch" "$(build newer "$tool")"
  expect "$tool, older release" "installed older patch, bundled newer patch" "$(build older "$tool")"
  expect "$tool, older release, patches named in the cache" "installed older patch, bundled older patch" \
    "$(build older "$tool" "$(sha256sum patches-older/* | cut -c 1-16)")"
done
finish
