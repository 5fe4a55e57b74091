#!/usr/bin/env bash
# OpenTofu 1.10.6 (Terraform has the same words), a resource that each provider would treat so.
# Rollback: the newer release renamed a resource with `moved`, so that nothing was destroyed; both releases say `prevent_destroy`. The older
# release's configuration, which has the former name, is applied by the pipeline.
# Guess: the rename is undone; and if the tool cannot do that, prevent_destroy refuses the plan.
# Seen: the resource is destroyed and an empty one is made, exit 0. prevent_destroy is read from the configuration, and the older one has
# no block with the newer name. The recovery then renames the empty one, without a sign in its plan.
# For a user: before the rollback `tofu state mv` back, or a `moved` the other way round in what is rolled back (both tried here); let the
# pipeline refuse a plan that destroys.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
opentofu=$(go mod download -json github.com/opentofu/opentofu@v1.10.6 | sed -n 's/.*"Dir": "\(.*\)",/\1/p')
[ -n "$opentofu" ] || cannot "the source of OpenTofu could not be fetched"
(cd "$opentofu" && fetch go build -o "$work/tofu" ./cmd/tofu)
mkdir "$work/shop"
cd "$work/shop"
touch "$work/tofurc"
export TF_CLI_CONFIG_FILE=$work/tofurc TF_IN_AUTOMATION=1 CHECKPOINT_DISABLE=1
say "with $("$work/tofu" version | head -n 1)"
resource() { printf 'resource "terraform_data" "%s" {\n  input = "database"\n  lifecycle {\n    prevent_destroy = true\n  }\n}\n' "$1"; }
moved() { printf 'moved {\n  from = terraform_data.%s\n  to   = terraform_data.%s\n}\n' "$1" "$2"; }
# apply: prints the summary of OpenTofu.
apply() { "$work/tofu" apply -auto-approve -no-color 2>&1 | grep -oE '[0-9]+ added, [0-9]+ changed, [0-9]+ destroyed' || echo refused; }
has() { "$work/tofu" state pull | python3 -c 'import json, sys; print(*(r["name"] + " " + r["instances"][0]["attributes"]["id"] for r in json.load(sys.stdin)["resources"]))'; }
newer() { { moved orders sales && resource sales; } >main.tf; }
resource orders >main.tf
fetch "$work/tofu" init
expect "older release" "1 added, 0 changed, 0 destroyed" "$(apply)"
first=$(has)
first=${first#* }
newer
expect "newer release" "0 added, 0 changed, 0 destroyed" "$(apply)"
expect "it has" "sales $first" "$(has)"

{ moved sales orders && resource orders; } >main.tf
expect "rollback with moved the other way round" "0 added, 0 changed, 0 destroyed" "$(apply)"
newer
apply >/dev/null
resource orders >main.tf
fetch "$work/tofu" state mv terraform_data.sales terraform_data.orders
expect "rollback after state mv" "0 added, 0 changed, 0 destroyed" "$(apply)"
expect "it has" "orders $first" "$(has)"
newer
apply >/dev/null
expect "newer release again" "sales $first" "$(has)"

resource orders >main.tf
expect "rollback" "1 added, 0 changed, 1 destroyed" "$(apply)"
second=$(has)
expect "another one" "yes" "$([ "$second" != "orders $first" ] && echo yes)"
newer
expect "recovery" "0 added, 0 changed, 0 destroyed" "$(apply)"
expect "it has the empty one" "sales ${second#* }" "$(has)"
finish
