#!/usr/bin/env bash
# docker-registry (distribution) 2.8.2 and skopeo 1.9.3 of Debian 12; two releases of two platforms each, both tagged.
# Rollback: the registry was tidied with `garbage-collect --delete-untagged` since the release to go back to was pushed.
# Guess: what a tag leads to is kept; only what no tag reaches goes.
# Seen: the manifest of each platform has no tag of its own, so it is "untagged" and goes, with its layers: no image of several platforms
# can be pulled any more, neither the older nor the one that runs. The tags answer 200 with the same digest; the cleanup exits 0. Pods that
# run go on until they are moved to another machine. Without the option everything is kept.
# For a user: never that option with images of several platforms; look with a pull of one platform, not with the tag's digest.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/oci-registry.sh"
registry_up
push 1.3.0 1.3.0
push 1.4.0 prod
pulls() {
  skopeo --override-os linux --override-arch amd64 copy --quiet --src-tls-verify=false "docker://$registry/app:$1" "oci:$(mktemp -d -p "$work"):x" \
    >pull.log 2>&1 && echo pulled || grep --only-matching 'manifest unknown' pull.log | head -n 1
}
before=$(digest 1.3.0)
expect "before: 1.3.0, prod" "pulled, pulled" "$(cd "$work" && pulls 1.3.0), $(cd "$work" && pulls prod)"
# clean_registry [OPTION]: prints the exit status. The registry is stopped meanwhile, as its documentation asks.
clean_registry() {
  local status=0
  kill "${started[-1]}"
  wait "${started[-1]}" || true
  env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" "$work/deb/usr/bin/docker-registry" garbage-collect "$@" "$work/registry.yml" \
    >"$work/cleanup.log" 2>&1 || status=$?
  start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" "$work/deb/usr/bin/docker-registry" serve "$work/registry.yml"
  within 30 curl --silent --fail "http://$registry/v2/" || cannot "the registry did not start"
  cleaned=$status
}
clean_registry
expect "garbage-collect: exit, 1.3.0, prod" "0, pulled, pulled" "$cleaned, $(cd "$work" && pulls 1.3.0), $(cd "$work" && pulls prod)"
clean_registry --delete-untagged
expect "with --delete-untagged" "0, manifest unknown, manifest unknown" "$cleaned, $(cd "$work" && pulls 1.3.0), $(cd "$work" && pulls prod)"
expect "the tag 1.3.0" "has the same digest" "$([ "$before" = "$(digest 1.3.0)" ] && echo 'has the same digest' || echo 'is gone')"
finish
