#!/usr/bin/env bash
# uv 0.13.9; a project with its code in src/, deployed by `uv sync --no-editable`, as uv's guide for images has it.
# Rollback: in a checkout that stays (a self-hosted runner, a server) the older commit is checked out, which differs in src/ alone, and
# the deploy step runs again. The version in pyproject.toml was not raised between the two, as in most services.
# Guess: the project itself is always built anew (`uv pip install .` does); at least a new environment holds what is checked out.
# Seen: uv looks at pyproject.toml alone. It has not changed, so nothing is built: the newer code stays, exit 0. After `rm -rf .venv` and
# another sync the new environment holds the newer code, too, from uv's cache. A fresh clone is built anew, as on GitHub's runners.
# For a user: `--reinstall-package NAME` in the deploy step, or in pyproject.toml [tool.uv] cache-keys with the commit (both tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into tools uv==0.13.9
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
export UV_CACHE_DIR=$work/cache UV_PYTHON_DOWNLOADS=never
# project NAME LINE...: two releases; the lines end its pyproject.toml.
project() {
  mkdir -p "$work/$1/src/shop"
  cd "$work/$1"
  git init --quiet --initial-branch=main .
  printf '%s\n' '[build-system]' 'requires = ["flit-core==3.12.0"]' 'build-backend = "flit_core.buildapi"' '[project]' 'name = "shop"' \
    'version = "1.0"' 'description = "shop"' 'requires-python = ">=3.10"' "${@:2}" >pyproject.toml
  printf '.venv\nuv.lock\n' >.gitignore
  for release in 1.3 1.4; do
    echo "release = \"$release\"" >src/shop/__init__.py
    git add .
    git commit --quiet --message "$release"
    git tag "v$release"
  done
}
uv() { fetch "$work/tools/bin/uv" "$@"; }
deployed() { (cd / && "$work/$1/.venv/bin/python" -c 'import shop; print(shop.release)'); }
project plain
uv sync --no-editable
expect "release 1.4" "1.4" "$(deployed plain)"
git checkout --quiet v1.3
uv sync --no-editable
expect "after the checkout of 1.3" "1.4" "$(deployed plain)"
rm -rf .venv
uv sync --no-editable
expect "in a new environment" "1.4" "$(deployed plain)"
uv sync --no-editable --reinstall-package shop
expect "with --reinstall-package" "1.3" "$(deployed plain)"
python3 -m venv --without-pip "$work/other"
with_pip() {
  git checkout --quiet "$1"
  uv pip install --python "$work/other/bin/python" .
  (cd / && "$work/other/bin/python" -c 'import shop; print(shop.release)')
}
expect "uv pip install . of 1.4, then of 1.3" "1.4 1.3" "$(with_pip v1.4) $(with_pip v1.3)"
project keyed '[tool.uv]' 'cache-keys = [{ file = "pyproject.toml" }, { git = { commit = true } }]'
uv sync --no-editable
git checkout --quiet v1.3
uv sync --no-editable
expect "with the commit in cache-keys" "1.3" "$(deployed keyed)"
finish
