#!/usr/bin/env bash
# typescript 5.9.3 (tsc with an output folder) and umzug 3.8.3.
# Rollback: the older release is built where the newer one was built before (a self-hosted runner, a cached dist/), then migrates.
# Guess: dist/ holds what the sources hold; a build after `git checkout` of the older release has its two migrations.
# Seen: tsc, also with --build and --force, never removes the output of a source that is gone. dist/ still has migration 3, so
# the *older* release's "migrate up" applies the newer migration, to a database that was not even ahead (a restored backup, a new
# environment), exit 0. `tsc --build --clean` of the older release leaves it as well.
# For a user: remove dist/ and *.tsbuildinfo before each build (`rm -rf dist *.tsbuildinfo`), and keep them out of caches.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js typescript@5.9.3 umzug@3.8.3
cd "$work/js"
mkdir -p src/migrations
echo '{"compilerOptions":{"module":"commonjs","target":"es2020","outDir":"dist","rootDir":"src","composite":true,"types":[]},"include":["src"]}' >tsconfig.json
migration() { echo "export const up = async () => {}; export const down = async () => {};" >"src/migrations/$1.ts"; }
migration 1; migration 2; migration 3
npx tsc --build
rm src/migrations/3.ts # git checkout of the older release
cat >migrate.cjs <<'J'
const { Umzug, JSONStorage } = require('umzug');
const storage = new JSONStorage({ path: process.argv[2] });
new Umzug({ migrations: { glob: 'dist/migrations/*.js' }, storage, logger: undefined })
  .up().then((done) => console.log(done.map((one) => one.name).join(' ')));
J
npx tsc --build --force
expect "applied by the older release" "1.js 2.js 3.js" "$(node migrate.cjs database-1.json)"
npx tsc --build --clean
npx tsc --build
expect "after --clean" "1.js 2.js 3.js" "$(node migrate.cjs database-2.json)"
rm -rf dist tsconfig.tsbuildinfo
npx tsc --build
expect "after the folder was removed" "1.js 2.js" "$(node migrate.cjs database-3.json)"
finish
