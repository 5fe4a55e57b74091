#!/usr/bin/env bash
# git, setuptools-scm 10.3.4 and the go command (1.24 or newer), which read a program's version from the tags.
# Rollback: the commit of v1.3.0 is also given v1.4.1 (released again under a new number). Which number does the build carry?
# Guess: the newest, and the same in all.
# Seen: git describe (and setuptools-scm, which asks it) takes the older v1.3.0 where the tags are lightweight, and the one made last
# where they are annotated; an annotated v1.3.0 beats a lightweight v1.4.1. The go command always takes the highest. So a
# health check that expects v1.4.1 fails for one language and passes for the other, on the same commit.
# For a user: hand the version to the build (the console gives it) instead of letting it guess.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git go
go_minor=$(go env GOVERSION | sed -E 's/^go1\.([0-9]+).*/\1/')
[ "$go_minor" -ge 24 ] || cannot "the go command is older than 1.24"
pip_into py setuptools-scm==10.3.4
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GOTOOLCHAIN=local
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
annotated() { GIT_COMMITTER_DATE=$2 git tag --annotate --message x "$1"; }
fresh() {
  rm -rf "$work/repo"
  git init --quiet "$work/repo"
  cd "$work/repo"
  printf 'module example.com/shop\n\ngo 1.24\n' >go.mod
  printf 'package main\n\nfunc main() {}\n' >main.go
  git add .
  git commit --quiet -m one
}
versions() {
  go build -buildvcs=true -o "$work/program" .
  printf 'git %s, setuptools-scm %s, go %s' "$(git describe --tags)" \
    "$("$work/py/bin/python" -m setuptools_scm 2>/dev/null)" \
    "$(go version -m "$work/program" | awk '$1 == "mod" { print $3 }')"
}
fresh; git tag v1.3.0; git tag v1.4.1
expect "both lightweight" "git v1.3.0, setuptools-scm 1.3.0, go v1.4.1" "$(versions)"
fresh; annotated v1.3.0 2026-01-01T00:00:00Z; annotated v1.4.1 2026-02-01T00:00:00Z
expect "both annotated" "git v1.4.1, setuptools-scm 1.4.1, go v1.4.1" "$(versions)"
fresh; annotated v1.3.0 2026-01-01T00:00:00Z; git tag v1.4.1
expect "v1.3.0 annotated, v1.4.1 not" "git v1.3.0, setuptools-scm 1.3.0, go v1.4.1" "$(versions)"
finish
