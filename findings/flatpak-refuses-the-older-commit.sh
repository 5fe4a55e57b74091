#!/usr/bin/env bash
# Flatpak 1.14.10 and OSTree 2022.7 (Debian 12); an application in a repository of its own, without a runtime, never started.
# Rollback: 1.4 is broken; the repository's branch `stable` is set back to the commit of 1.3, which is still there.
# Guess: a branch is a branch: `flatpak update` follows it, in whichever direction.
# Seen: who has 1.4 is refused, "Update is older than current version", exit 1 at every update from then on, and keeps 1.4; a nightly job
# that updates all applications fails each night. Only new installations get 1.3. So half of the users run 1.3 and half 1.4 under one
# branch. `ostree commit` of the same files with a new time is taken by everybody.
# For a user: commit the older tree anew (`flatpak build-commit-from`, tried here), never move the branch back.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into flatpak flatpak ostree
export LD_LIBRARY_PATH=$work/flatpak/usr/lib/x86_64-linux-gnu:$work/flatpak/lib/x86_64-linux-gnu PATH=$work/flatpak/usr/bin:$PATH
export HOME=$work/home FLATPAK_SYSTEM_DIR=$work/system
repository=$work/repository
branch=app/com.acme.Shop/x86_64/stable
# publish VERSION DAY
publish() {
  rm -rf "$work/build"
  mkdir -p "$work/build/files" "$work/build/export" "$work/build/var"
  echo "$1" >"$work/build/files/version"
  printf '%s\n' '[Application]' 'name=com.acme.Shop' 'runtime=com.acme.Platform/x86_64/1' 'sdk=com.acme.Sdk/x86_64/1' 'command=shop' >"$work/build/metadata"
  fetch flatpak build-export "--timestamp=$2" --arch=x86_64 "$repository" "$work/build" stable
}
# person NAME flatpak's words: somebody with an installation of their own.
person() {
  FLATPAK_USER_DIR=$work/$1 XDG_DATA_HOME=$work/$1/data XDG_CACHE_HOME=$work/$1/cache timeout 60 flatpak "$2" --user --assumeyes --noninteractive "${@:3}"
}
installs() {
  mkdir -p "$work/$1"
  FLATPAK_USER_DIR=$work/$1 fetch flatpak remote-add --user --no-gpg-verify acme "file://$repository"
  fetch person "$1" install --no-deps --arch=x86_64 acme com.acme.Shop//stable
}
has() { cat "$work/$1/app/com.acme.Shop/x86_64/stable/active/files/version"; }
updates() {
  local status=0
  person "$1" update --no-deps >"$work/said" 2>&1 || status=$?
  echo "exit $status, $(has "$1")"
}
expect "version" "Flatpak 1.14.10" "$(flatpak --version)"
publish 1.3 2026-01-01T00:00:00Z
older=$(ostree --repo="$repository" rev-parse "$branch")
installs early
publish 1.4 2026-02-01T00:00:00Z
expect "update to 1.4" "exit 0, 1.4" "$(updates early)"
ostree --repo="$repository" refs --delete "$branch"
ostree --repo="$repository" refs --create="$branch" "$older"
fetch flatpak build-update-repo "$repository"
expect "update after the branch moved back" "exit 1, 1.4" "$(updates early)"
expect_in "what it says" "Update is older than current version" "$(cat "$work/said")"
installs late
expect "a new installation" "1.3" "$(has late)"
ostree --repo="$repository" refs --create=before "$older"
fetch flatpak build-commit-from --src-ref=before --force --timestamp=2026-03-01T00:00:00Z "$repository" "$branch"
expect "update after the older tree was committed anew" "exit 0, 1.3" "$(updates early)"
finish
