#!/usr/bin/env bash
# turbo 2.11.11 and nx 21.6.11, with npm workspaces, in a checkout that stays (a self-hosted runner, a build server).
# Rollback: release 2 added the migration 002.sql; the older commit is checked out and built again. The build script begins with
# `rm -rf dist`, so that nothing of another build can be left.
# Guess: dist holds what the older commit gives, from the cache or not, in both.
# Seen: the older build comes from the cache, so the script with its `rm` is not run. nx empties the folder before it puts the cached
# files there. turbo only adds them: dist has 001.sql and, of the newer release, 002.sql, with "1 cached, 1 total" and exit 0. What is
# deployed then applies the migration that was to be rolled back.
# For a user: delete the outputs before the build where the checkout stays (git clean -xdf -e node_modules -e .turbo), or build a release
# in a fresh one, as GitHub's runners are.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git node npm
npm_into js turbo@2.11.11 nx@21.6.11
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 TURBO_TELEMETRY_DISABLED=1 NX_DAEMON=false CI=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
build_turbo() { "$work/js/node_modules/.bin/turbo" run build; }
build_nx() { "$work/js/node_modules/.bin/nx" run app:build; }
for tool in turbo nx; do
  folder=$work/js/$tool-shop # below the installed packages, as nx wants to find itself
  mkdir -p "$folder/packages/app/src"
  cd "$folder"
  git init --quiet --initial-branch=main .
  echo '{"private":true,"name":"shop","packageManager":"npm@10.9.4","workspaces":["packages/*"]}' >package.json
  echo '{"tasks":{"build":{"outputs":["dist/**"]}}}' >turbo.json
  echo '{"targetDefaults":{"build":{"cache":true,"outputs":["{projectRoot}/dist"]}},"neverConnectToCloud":true,"analytics":false}' >nx.json
  echo '{"name":"app","version":"1.0.0","scripts":{"build":"rm -rf dist && mkdir dist && cp src/* dist/"}}' >packages/app/package.json
  printf 'dist\nnode_modules\n.turbo\n.nx\n' >.gitignore
  fetch npm install --no-audit --no-fund
  mkdir -p node_modules
  ln -sfn "$work/js/node_modules/nx" node_modules/nx
  echo 1 >packages/app/src/001.sql
  git add --all && git commit --quiet --message "Release 1"
  "build_$tool" >"$work/$tool.log" 2>&1
  echo 2 >packages/app/src/002.sql
  git add --all && git commit --quiet --message "Release 2"
  "build_$tool" >>"$work/$tool.log" 2>&1
  git checkout --quiet HEAD~1
  "build_$tool" >"$work/$tool.log" 2>&1
  case $tool in
    turbo)
      expect_in "turbo took the older build from" "1 cached, 1 total" "$(cat "$work/$tool.log")"
      expect "dist after turbo" "001.sql 002.sql" "$(ls packages/app/dist | xargs)"
      ;;
    nx)
      expect_in "nx took the older build from" "output from the cache" "$(cat "$work/$tool.log")"
      expect "dist after nx" "001.sql" "$(ls packages/app/dist | xargs)"
      ;;
  esac
done
finish
