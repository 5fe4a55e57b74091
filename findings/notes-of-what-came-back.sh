#!/usr/bin/env bash
# reno 4.1.0 and towncrier 26.9.0: release notes from one file a change, and git's own revert.
# Rollback: "tea" is released in 1.4.0, reverted and released as 1.4.1, brought back by `git revert` of the revert and released as 1.5.0.
# Guess: each release's notes hold what it changes: 1.4.0 and 1.5.0 list tea, and a tool that reads git's history sees it go in 1.4.1.
# Seen: reno knows a note by its name and lists it where the name came first: tea is under 1.4.0, whatever happened since. 1.4.1 and 1.5.0
# have no notes at all; between the two releases the notes said that tea was never there. towncrier had deleted the file when it made the
# notes of 1.4.0, so neither revert touches it: no conflict, and 1.4.1 and 1.5.0 say "No significant changes", exit 0.
# For a user: write a new note, under a new name, for the revert and for what comes back.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into py reno==4.1.0 towncrier==26.9.0 'setuptools==80.9.0'
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
commit() { git add --all && git commit --quiet --allow-empty --message "$1"; }
fresh() {
  git init --quiet --initial-branch=master "$work/$1"
  cd "$work/$1"
}
# reverted COMMIT: reverts it and prints the new commit.
reverted() { git revert --no-edit "$1" >/dev/null && git rev-parse HEAD; }
listed() { "$work/py/bin/reno" list 2>/dev/null | grep -oE '^[0-9.]+|tea|cup' | xargs; }

fresh reno
commit start
git tag --annotate --message x 1.3.0
mkdir -p releasenotes/notes
printf -- '---\nfeatures:\n  - tea\n' >releasenotes/notes/tea-0123456789abcdef.yaml
commit tea
tea=$(git rev-parse HEAD)
printf -- '---\nfeatures:\n  - cup\n' >releasenotes/notes/cup-1123456789abcdef.yaml
commit cup
git tag --annotate --message x 1.4.0
expect "reno at 1.4.0" "1.4.0 cup tea" "$(listed)"
gone=$(reverted "$tea")
git tag --annotate --message x 1.4.1
expect "reno at 1.4.1" "1.4.0 cup" "$(listed)"
reverted "$gone" >/dev/null
git tag --annotate --message x 1.5.0
expect "reno at 1.5.0" "1.4.0 cup tea" "$(listed)"

fresh towncrier
mkdir newsfragments
printf '[tool.towncrier]\nname = "shop"\ndirectory = "newsfragments"\nfilename = "NEWS.md"\n' >pyproject.toml
printf '<!-- towncrier release notes start -->\n' >NEWS.md
touch newsfragments/.gitignore
commit start
echo tea >code
echo tea >newsfragments/1.feature.md
commit tea
tea=$(git rev-parse HEAD)
# release NUMBER: the notes that it adds, as one line.
release() {
  "$work/py/bin/towncrier" build --yes --version "$1" --date 2026-01-01 >/dev/null 2>&1
  commit "release $1"
  git show --format= --unified=0 HEAD -- NEWS.md | grep '^+[^+#]' | tr -d '+' | xargs
}
expect_in "towncrier, 1.4.0" "tea" "$(release 1.4.0)"
gone=$(reverted "$tea")
expect "towncrier, 1.4.1" "No significant changes." "$(release 1.4.1)"
reverted "$gone" >/dev/null
expect "the code of 1.5.0" "tea" "$(cat code)"
expect "towncrier, 1.5.0" "No significant changes." "$(release 1.5.0)"
finish
