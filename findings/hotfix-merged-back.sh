#!/usr/bin/env bash
# git describe, setuptools-scm 10.3.4, dunamai 1.26.5, git-cliff 2.14.2, conventional-recommended-bump 11.2.0, python-semantic-release
# 10.7.0, commitizen 4.19.3: the next version, once a rollback was repaired on the older line.
# Situation: v1.4.0 ("feat: tea") is on main; production goes back to v1.3.0, v1.3.1 is made from it on a branch and runs; the branch is
# merged into main, as it must be, and one more "fix:" is committed.
# Guess: 1.4.1 in all, with the two fixes: v1.4.0 is an ancestor and the higher number.
# Seen: git describe takes the tag with the fewest commits in between, which is v1.3.1: builds of main are 1.3.2.dev or 1.3.1.post from then on,
# LOWER than the released 1.4.0, so no machine with 1.4.0 takes them. git-cliff says v1.3.2 and lists tea again. conventional-recommended-bump
# counts from v1.3.1, the newest tag, sees tea again and asks for a minor release. python-semantic-release and commitizen say 1.4.1.
# For a user: hand the version to the build; after the merge tag the merge commit itself (a release), and each tool counts from there.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git node npm
pip_into py setuptools-scm==10.3.4 dunamai==1.26.5 python-semantic-release==10.7.0 commitizen==4.19.3
npm_into js git-cliff@2.14.2 conventional-recommended-bump@11.2.0 conventional-changelog-angular@8.3.1
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
day=0
# on_next_day COMMAND...: each commit has a day of its own.
on_next_day() {
  day=$((day + 1))
  GIT_AUTHOR_DATE=2026-01-$((10 + day))T00:00:00Z GIT_COMMITTER_DATE=2026-01-$((10 + day))T00:00:00Z "$@"
}
commit() { on_next_day git commit --quiet --allow-empty --message "$1"; }
release() { on_next_day git tag --annotate --message x "$1"; }
git init --quiet --initial-branch=main "$work/repo"
cd "$work/repo"
git remote add origin https://github.com/acme/shop.git
printf '%s\n' '[project]' 'name = "shop"' 'version = "1.4.0"' '[tool.semantic_release]' 'version_toml = ["pyproject.toml:project.version"]' \
  '[tool.commitizen]' 'name = "cz_conventional_commits"' 'version_provider = "scm"' "tag_format = \"v\$version\"" >pyproject.toml
git add .
commit "feat: first"
release v1.3.0
commit "feat: tea"
release v1.4.0
git switch --quiet --create release/1.3 v1.3.0
commit "fix: pot"
release v1.3.1
git switch --quiet main
on_next_day git merge --quiet --no-ff --message "Merge branch release/1.3" release/1.3
commit "fix: cup"
cat >"$work/js/next.mjs" <<'JS'
import { Bumper } from "conventional-recommended-bump";
const { releaseType, commits } = await new Bumper().loadPreset("angular").bump();
console.log(releaseType, commits.map(({ header }) => header).join(", "));
JS
bin=$work/py/bin
expect "git describe" "v1.3.1-3" "$(git describe --tags | sed 's/-g.*//')"
expect "setuptools-scm" "1.3.2.dev3" "$("$bin/python" -c 'import setuptools_scm; print(setuptools_scm.get_version().split("+")[0])' 2>/dev/null)"
expect "dunamai" "1.3.1.post3.dev0" "$("$bin/dunamai" from git | cut -d+ -f1)"
cliff() { "$work/js/node_modules/.bin/git-cliff" "$@" 2>/dev/null; }
expect "git-cliff" "v1.3.2: Cup Tea" "$(cliff --bumped-version): $(cliff --unreleased | sed -n 's/^- //p' | xargs)"
expect "conventional-recommended-bump" "minor fix: cup, feat: tea" "$(node "$work/js/next.mjs")"
expect "python-semantic-release" "1.4.1" "$("$bin/semantic-release" version --print 2>/dev/null)"
expect "commitizen" "v1.4.1" "$("$bin/cz" bump --dry-run --yes 2>&1 | sed -n 's/^tag to create: //p')"
release v1.4.1
commit "fix: spoon"
expect "once the merge's successor is tagged: git describe, git-cliff" "v1.4.1-1 v1.4.2" \
  "$(git describe --tags | sed 's/-g.*//') $(cliff --bumped-version)"
finish
