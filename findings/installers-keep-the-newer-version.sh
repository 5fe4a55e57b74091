#!/usr/bin/env bash
# pipx 1.8.0, ansible-galaxy of ansible-core 2.18.6, uv 0.9.7.
# Rollback: the machine has version 1.4.0 of a tool, or of a role; the older release's script asks for 1.3.0 by its exact number.
# Guess: an exact version is an order: the installer replaces 1.4.0, or ends with an error.
# Seen: `pipx install shop==1.3.0` and `ansible-galaxy role install` with 1.3.0 in requirements.yml leave 1.4.0 where it is and exit with 0
# (a sentence on the terminal); the play that follows runs the newer role. On a new machine the same lines install 1.3.0, so CI is green.
# `uv tool install` and `ansible-galaxy collection install` replace it. On the way forward it is the other way round: `uv tool upgrade`
# keeps 1.3.0 for ever, exit 0, because it was asked for by number; `pipx upgrade` takes the newest.
# For a user: `--force` in both, always (tried here); then ask the tool for its version.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into tools pipx==1.8.0 uv==0.9.7 ansible-core==2.18.6
cd "$work"
for version in 1.3.0 1.4.0; do
  mkdir -p "source-$version/shop"
  printf '%s\n' '[project]' 'name = "shop-example-tool"' "version = \"$version\"" 'scripts = { shop-tool = "shop:main" }' \
    '[tool.setuptools]' 'packages = ["shop"]' >"source-$version/pyproject.toml"
  echo "def main(): print('$version')" >"source-$version/shop/__init__.py"
  fetch tools/bin/pip wheel --no-deps --wheel-dir wheels "./source-$version"
done
export PIP_FIND_LINKS=$work/wheels UV_FIND_LINKS=$work/wheels
export PIPX_HOME=$work/pipx PIPX_BIN_DIR=$work/pipx-bin UV_TOOL_DIR=$work/uv-tools UV_TOOL_BIN_DIR=$work/uv-bin UV_CACHE_DIR=$work/uv-cache
fetch tools/bin/pipx install shop-example-tool==1.4.0
expect_in "pipx install 1.3.0" "already seems to be installed" "$(tools/bin/pipx install shop-example-tool==1.3.0 2>&1 && echo "exit 0")"
expect "pipx's tool" "1.4.0" "$(pipx-bin/shop-tool)"
fetch tools/bin/pipx install --force shop-example-tool==1.3.0
expect "pipx's tool with --force" "1.3.0" "$(pipx-bin/shop-tool)"
fetch tools/bin/uv tool install shop-example-tool==1.4.0
fetch tools/bin/uv tool install shop-example-tool==1.3.0
expect "uv's tool" "1.3.0" "$(uv-bin/shop-tool)"
expect_in "afterwards, uv tool upgrade" "Nothing to upgrade" "$(tools/bin/uv tool upgrade shop-example-tool 2>&1 && echo "exit 0")"
fetch tools/bin/pipx upgrade shop-example-tool
expect "uv's tool and pipx's" "1.3.0 1.4.0" "$(uv-bin/shop-tool) $(pipx-bin/shop-tool)"

git init --quiet role
mkdir -p role/tasks role/meta collection
echo 'galaxy_info: { author: x, description: x, license: MIT, min_ansible_version: "2.9" }' >role/meta/main.yml
touch collection/README.md
for version in 1.3.0 1.4.0; do
  echo "- debug: { msg: $version }" >role/tasks/main.yml
  git -C role add --all
  git -C role -c user.name=Shop -c user.email=shop@example.com commit --quiet --message "$version"
  git -C role tag "v$version"
  echo "roles: [{ name: shop, src: 'git+file://$work/role', version: v$version }]" >"roles-$version.yml"
  printf '%s\n' 'namespace: shop' 'name: core' "version: $version" 'readme: README.md' 'authors: [x]' >collection/galaxy.yml
  fetch tools/bin/ansible-galaxy collection build collection --output-path .
done
role() { PATH=$work/tools/bin:$PATH ansible-galaxy role install --roles-path roles "$@" 2>&1; }
fetch role --role-file roles-1.4.0.yml
expect_in "ansible-galaxy role install, 1.3.0" "use --force to change version" "$(role --role-file roles-1.3.0.yml | tr '\n' ' ')"
expect "its exit status" "0" "$(role --role-file roles-1.3.0.yml >/dev/null && echo 0)"
expect "the role" "- debug: { msg: 1.4.0 }" "$(cat roles/shop/tasks/main.yml)"
fetch role --force --role-file roles-1.3.0.yml
expect "the role with --force" "- debug: { msg: 1.3.0 }" "$(cat roles/shop/tasks/main.yml)"
for version in 1.4.0 1.3.0; do fetch tools/bin/ansible-galaxy collection install --collections-path collections "shop-core-$version.tar.gz"; done
expect_in "the collection" '"version": "1.3.0"' "$(cat collections/ansible_collections/shop/core/MANIFEST.json)"
finish
