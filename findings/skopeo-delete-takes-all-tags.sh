#!/usr/bin/env bash
# skopeo 1.9.3 and docker-registry 2.8.2 (Debian 12).
# Rollback: 1.3.0 was tagged `rollback-1` and deployed; later a clean-up removes the tag `rollback-1`.
# Guess: that tag is gone; 1.3.0 is still there.
# Seen: the tag's manifest is deleted, and with it every tag that points at it. 1.3.0, the last good release, cannot be pulled any more;
# the next rollback, or a node that starts anew, fails. Exit 0.
# For a user: never delete a tag by such a tool while another release has the same digest; look at the digests first.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
source "$(dirname "$0")/oci-registry.sh"
registry_up
push 1.3.0 1.3.0
push 1.3.0 rollback-1
push 1.4.0 1.4.0
tags() { curl --silent "http://$registry/v2/app/tags/list" | python3 -c 'import json, sys; print(*sorted(json.load(sys.stdin)["tags"]))'; }
expect "tags" "1.3.0 1.4.0 rollback-1" "$(tags)"
status=0; skopeo delete --tls-verify=false "docker://$registry/app:rollback-1" || status=$?
expect "exit of the deletion of rollback-1" 0 "$status"
expect "tags" "1.4.0" "$(tags)"
expect "1.3.0" none "$(digest 1.3.0)"
finish
