#!/usr/bin/env bash
# kubectl apply and rollout undo as kubectl 1.34 has them: k8s.io/api, k8s.io/apimachinery and k8s.io/kubectl 0.34.1 (no cluster).
# Rollback: 1.4 took a setting and the container of the worker out of the manifest (the worker has its own Deployment now).
# `kubectl rollout undo` brings 1.3 back at once; later the corrected 1.4.1 is applied, from a manifest that has neither.
# Guess: what is applied is what runs: apply compares the manifest with the cluster.
# Seen: apply removes only what the last *applied* manifest had. undo leaves that note (it still is 1.4's), so the setting and the
# worker of 1.3 stay in 1.4.1 and in every release after it: two workers, a setting of the past, no warning.
# For a user: go back by applying the older manifest, or apply it after the undo and before the way forward (both tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go python3
mkdir "$work/apply"
cd "$work/apply"
cat >main.go <<'G'
package main

import (
	"encoding/json"
	"fmt"
	"os"

	apps "k8s.io/api/apps/v1"
	"k8s.io/apimachinery/pkg/util/strategicpatch"
)

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	return value
}

// Arguments: what was applied last, the manifest, what runs. Prints what runs after the apply.
func main() {
	last, manifest, live := must(os.ReadFile(os.Args[1])), must(os.ReadFile(os.Args[2])), must(os.ReadFile(os.Args[3]))
	meta := must(strategicpatch.NewPatchMetaFromStruct(apps.Deployment{}))
	patch := must(strategicpatch.CreateThreeWayMergePatch(last, manifest, live, meta, true))
	var now apps.Deployment
	if err := json.Unmarshal(must(strategicpatch.StrategicMergePatch(live, patch, apps.Deployment{})), &now); err != nil {
		fmt.Println(err)
	}
	for _, container := range now.Spec.Template.Spec.Containers {
		fmt.Printf("%s %s", container.Name, container.Image)
		for _, setting := range container.Env {
			fmt.Printf(" %s=%s", setting.Name, setting.Value)
		}
		fmt.Print("; ")
	}
	fmt.Println()
}
G
python3 - <<'P'
import json

def manifest(version, settings, *more):
    containers = [{"name": "shop", "image": "shop:" + version, "env": [{"name": name, "value": "on"} for name in settings]}, *more]
    with open(version, "w") as file:
        json.dump({"apiVersion": "apps/v1", "kind": "Deployment", "metadata": {"name": "shop"},
                   "spec": {"template": {"spec": {"containers": containers}}}}, file)

manifest("1.3", ["AUDIT", "OLD_QUEUE"], {"name": "worker", "image": "worker:1.3"})
manifest("1.4", ["AUDIT"])
manifest("1.4.1", ["AUDIT"])
P
export GOFLAGS=-mod=mod
fetch go mod init example.test/apply
fetch go get k8s.io/api@v0.34.1 k8s.io/apimachinery@v0.34.1
fetch go build -o apply .
say "with go: k8s.io/api k8s.io/apimachinery k8s.io/kubectl v0.34.1"
kubectl_source=$(go mod download -json k8s.io/kubectl@v0.34.1 | sed -n 's/.*"Dir": "\(.*\)",/\1/p')
[ -n "$kubectl_source" ] || cannot "the source of kubectl could not be fetched"
older="shop shop:1.3 AUDIT=on OLD_QUEUE=on; worker worker:1.3; "
expect_in "what undo leaves as it is" "corev1.LastAppliedConfigAnnotation:" \
  "$(sed -n '/^var annotationsToSkip/,/^}/p' "$kubectl_source/pkg/polymorphichelpers/rollback.go")"
expect "apply 1.4 over 1.3" "shop shop:1.4 AUDIT=on; " "$(./apply 1.3 1.4 1.3)"
expect "undo to 1.3, then apply 1.4.1" "shop shop:1.4.1 AUDIT=on OLD_QUEUE=on; worker worker:1.3; " "$(./apply 1.4 1.4.1 1.3)"
expect "instead of the undo: apply 1.3" "$older" "$(./apply 1.4 1.3 1.4)"
expect "then apply 1.4.1" "shop shop:1.4.1 AUDIT=on; " "$(./apply 1.3 1.4.1 1.3)"
expect "after the undo: apply 1.3" "$older" "$(./apply 1.4 1.3 1.3)"
finish
