#!/usr/bin/env bash
# @changesets/cli 2.31.1 with npm and verdaccio 6.2.1, a registry on loopback.
# Rollback: 1.4.0 was bad, and its commits ("Sell tea", "Version Packages") are reverted, which puts 1.3.0 back into package.json.
# The next change has a changeset as ever, and the release job runs `changeset version` and `changeset publish` as ever.
# Guess: the number goes on to 1.4.1 or 1.5.0, as the registry and the tag v1.4.0 have 1.4.0 already; or the job fails.
# Seen: the number is 1.4.0 again. `publish` finds it in the registry, warns, publishes nothing, makes no tag and exits 0: the job
# is green, and who installs 1.4.0, or latest, gets what was rolled back.
# For a user: after such a revert put the used number into package.json, or revert the change without the version; and compare what
# the registry has with what was built.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git node npm curl tar
npm_into js @changesets/cli@2.31.1
npm_registry
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
changeset() { "$work/js/node_modules/.bin/changeset" "$@"; }
git init --quiet --initial-branch=main "$work/shop"
cd "$work/shop"
mkdir .changeset
echo '{"changelog":false,"commit":false,"access":"public","baseBranch":"main"}' >.changeset/config.json
echo '{"name":"shop-lib","version":"1.3.0","main":"index.js"}' >package.json
echo 'module.exports = "bread";' >index.js
git add --all
git commit --quiet --message "Start"
changeset publish >/dev/null 2>&1
sell() {
  printf -- '---\n"shop-lib": minor\n---\n\nSell %s\n' "$1" >".changeset/$1.md"
  echo "module.exports = \"$1\";" >index.js
  git add --all
  git commit --quiet --message "Sell $1"
  changeset version >/dev/null 2>&1
  git add --all
  git commit --quiet --message "Version Packages"
}
sell tea
changeset publish >/dev/null 2>&1
expect "published" "v1.3.0 v1.4.0" "$(git tag | xargs)"
git revert --no-edit HEAD HEAD~1 >/dev/null
sell coffee
expect "the number of the next release" 1.4.0 "$(node -p 'require("./package.json").version')"
status=0
said=$(changeset publish 2>&1) || status=$?
expect_in "what publish says" "shop-lib is not being published because version 1.4.0 is already published on npm" "$said"
expect "its exit status" 0 "$status"
expect "tags" "v1.3.0 v1.4.0" "$(git tag | xargs)"
expect "what shop-lib@latest is" 'module.exports = "tea";' \
  "$(curl --silent "$(npm view shop-lib@latest dist.tarball)" | tar --extract --gzip --to-stdout package/index.js)"
finish
