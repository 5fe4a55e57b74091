#!/usr/bin/env bash
# Nix 2.8.0 (Debian 12): nix-env with a profile, which is also what `nixos-rebuild switch --rollback` moves.
# Rollback: 1.3 runs, 1.4 is broken, `--rollback` brings 1.3 back, some days later 1.5 is installed and is broken, too: `--rollback`.
# Guess: to 1.3, which was active before 1.5; or a rollback that is followed by something new forgets what it left.
# Seen: "back" is the next lower number. 1.4 still is generation 2, so the second rollback activates the known broken release, exit 0.
# A third one goes to 1.3. And clearing up between the two (`--delete-generations old`) leaves the way back to nothing at all: then
# `--rollback` is an error.
# For a user: name the generation, or install the release again by its commit: `nix-env --profile P --set PATH`.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into nix nix-bin
export LD_LIBRARY_PATH=$work/nix/usr/lib/x86_64-linux-gnu:$work/nix/usr/lib/nix NIX_CONF_DIR=$work/conf HOME=$work/home
export NIX_STORE_DIR=$work/store NIX_STATE_DIR=$work/var NIX_LOG_DIR=$work/log NIX_LOCALSTATE_DIR=$work/var
mkdir -p "$HOME" "$NIX_CONF_DIR"
printf 'sandbox = false\nbuild-users-group =\nsubstituters =\n' >"$NIX_CONF_DIR/nix.conf"
profile() { "$work/nix/usr/bin/nix-env" --profile "$work/profile" "$@"; }
install() {
  mkdir -p "$work/shop-$1"
  echo "$1" >"$work/shop-$1/version"
  profile --set "$("$work/nix/usr/bin/nix-store" --add "$work/shop-$1")"
}
active() { cat "$work/profile/version"; }
# back: a rollback, and what is active after it.
back() {
  local status=0
  profile --rollback >"$work/back.log" 2>&1 || status=$?
  echo "exit $status, $(active)"
}
expect "version" "nix-env (Nix) 2.8.0" "$(profile --version)"
install 1.3
install 1.4
expect "first rollback" "exit 0, 1.3" "$(back)"
install 1.5
expect "rollback of 1.5" "exit 0, 1.4" "$(back)"
expect "once more" "exit 0, 1.3" "$(back)"
install 1.6
profile --delete-generations old 2>/dev/null
expect "rollback after clearing up" "exit 1, 1.6" "$(back)"
expect_in "what it says" "no profile version older than the current" "$(cat "$work/back.log")"
finish
