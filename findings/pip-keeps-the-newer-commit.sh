#!/usr/bin/env bash
# pip 26.3 and uv 0.9.7: an application or library that is installed from a tag in git, with a version in pyproject.toml that nobody raises.
# Rollback: `pip install 'shop @ git+…@v1.3'` in the environment in which v1.4 runs.
# Guess: pip records the commit (direct_url.json, `pip freeze` shows it), sees another one, and installs it.
# Seen: pip fetches v1.3, builds its metadata, finds "1.0" installed and keeps the code of v1.4, exit 0; the same with --upgrade, and the way
# forward has it too. uv installs v1.3, since it compares the commit.
# For a user: `--force-reinstall --no-deps` (tried here), a fresh environment, or a version from the tag (setuptools-scm).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into python pip==26.3 uv==0.9.7 setuptools==80.9.0
cd "$work"
git init --quiet shop
printf '%s\n' '[project]' 'name = "shop"' 'version = "1.0"' '[build-system]' 'requires = ["setuptools"]' \
  'build-backend = "setuptools.build_meta"' '[tool.setuptools]' 'py-modules = ["shop"]' >shop/pyproject.toml
for release in v1.3 v1.4; do
  echo "release = '$release'" >shop/shop.py
  git -C shop add .
  git -C shop -c user.name=a -c user.email=a@example.com commit --quiet --message "$release"
  git -C shop tag "$release"
done
runs() { python/bin/python -c 'import shop; print(shop.release)'; }
commit_recorded() { git -C shop describe --tags "$(python/bin/python -m pip freeze --disable-pip-version-check 2>/dev/null | sed -n 's/^shop @ .*@//p')"; }
# install RELEASE COMMAND...: prints the exit status and what runs.
install() {
  local status=0
  "${@:2}" "shop @ git+file://$work/shop@$1" >install.log 2>&1 || status=$?
  echo "$status, runs $(runs), recorded $(commit_recorded)"
}
pip=(python/bin/python -m pip install --disable-pip-version-check --no-build-isolation --no-index)
uv=(python/bin/uv pip install --python python/bin/python --no-build-isolation --offline --no-cache)
expect "pip v1.4" "0, runs v1.4, recorded v1.4" "$(install v1.4 "${pip[@]}")"
expect "pip v1.3" "0, runs v1.4, recorded v1.4" "$(install v1.3 "${pip[@]}")"
expect "pip --upgrade v1.3" "0, runs v1.4, recorded v1.4" "$(install v1.3 "${pip[@]}" --upgrade)"
expect "uv v1.3" "0, runs v1.3, recorded v1.3" "$(install v1.3 "${uv[@]}")"
expect "pip v1.4, the way forward" "0, runs v1.3, recorded v1.3" "$(install v1.4 "${pip[@]}")"
expect "pip --force-reinstall v1.4" "0, runs v1.4, recorded v1.4" "$(install v1.4 "${pip[@]}" --force-reinstall --no-deps)"
finish
