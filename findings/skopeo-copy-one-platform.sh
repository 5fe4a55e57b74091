#!/usr/bin/env bash
# skopeo 1.9.3 and docker-registry 2.8.2 (Debian 12), an image for amd64 and arm64.
# Rollback: the tag `prod` is set back by `skopeo copy app:1.3.0 app:prod`.
# Guess: prod is 1.3.0 again, the same digest.
# Seen: only the image of the machine that runs the copy is copied. prod has another digest than 1.3.0, so what was signed or pinned by
# digest does not match, and nodes of the other architecture cannot pull it. Exit 0. With `--all` the digest is the same.
# For a user: `skopeo copy --all`, and compare the digests afterwards.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/oci-registry.sh"
registry_up
push 1.3.0 1.3.0
push 1.4.0 prod
same() { [ "$(digest prod)" = "$(digest 1.3.0)" ] && echo "the digest of 1.3.0" || echo "another digest"; }
again() {
  local status=0
  skopeo copy --quiet --src-tls-verify=false --dest-tls-verify=false "$@" "docker://$registry/app:1.3.0" "docker://$registry/app:prod" || status=$?
  echo "exit $status, prod has $(same)"
}
expect "plain copy" "exit 0, prod has another digest" "$(again)"
expect "copy --all" "exit 0, prod has the digest of 1.3.0" "$(again --all)"
finish
