#!/usr/bin/env bash
# git (of the machine) and GNU sort -V: the one-liners by which deploy scripts find the newest or the previous release.
# Rollback: "the release before this one" is taken as the second line of `git tag --sort=-v:refname`.
# Guess: versions are compared as in SemVer, where a release candidate comes before its release.
# Seen: v1.3.0-rc.1 counts as newer than v1.3.0, in both. The first line is the candidate, and the second of a list
# v1.4.0, v1.3.0 with candidates is v1.3.0-rc.1, which was never in production.
# For a user: give the release from the console's output to the deploy step. By hand: `git -c versionsort.suffix=- tag ...` (tried).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git sort
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
git --version
git init --quiet "$work/repo"
cd "$work/repo"
git -c user.name=a -c user.email=a@example.com commit --quiet --allow-empty -m one
for tag in v1.3.0 v1.3.0-rc.1 v1.2.0 v1.4.0-rc.1; do git tag "$tag"; done
line() { tr '\n' ' ' | sed 's/ $//'; }
expect "git tag --sort=-v:refname" "v1.4.0-rc.1 v1.3.0-rc.1 v1.3.0 v1.2.0" "$(git tag --sort=-v:refname | line)"
expect "sort -V, reversed" "v1.4.0-rc.1 v1.3.0-rc.1 v1.3.0 v1.2.0" "$(git tag | sort -rV | line)"
expect "with versionsort.suffix=-" "v1.4.0-rc.1 v1.3.0 v1.3.0-rc.1 v1.2.0" "$(git -c versionsort.suffix=- tag --sort=-v:refname | line)"
finish
