#!/usr/bin/env bash
# go 1.26.8 with a module proxy of files.
# Rollback of a module: 1.4.0 loses orders. Its authors publish 1.3.1 from the older line, whose go.mod retracts v1.4.0.
# Guess: 1.4.0 is retracted: @latest gives 1.3.1, and those that have 1.4.0 are warned and brought back by `go get -u`.
# Seen: go reads retractions in the HIGHEST version only, and that is 1.4.0 itself: the retraction of 1.3.1 does not exist for anybody.
# With a 1.4.1 that retracts 1.4.0 and itself, new users get 1.3.1, but `go get -u` keeps 1.4.0 with a warning, exit 0, and
# `go build` and `go mod tidy` do not say a word: one who has 1.4.0 stays there.
# For a user: publish 1.4.1 WITH the older code: `go get -u` takes it (tried here); retract 1.4.0 alone in it.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go python3
cat >"$work/publish.py" <<'P'
import json, os, sys, zipfile

version, code, retracted = sys.argv[1:]
folder = os.path.join(os.path.dirname(__file__), "proxy/example.test/shop/@v")
os.makedirs(folder, exist_ok=True)
module = "module example.test/shop\n\ngo 1.21\n" + (retracted and f"\nretract {retracted} // loses orders\n")
with open(f"{folder}/{version}.mod", "w") as file:
    file.write(module)
with open(f"{folder}/{version}.info", "w") as file:
    json.dump({"Version": version, "Time": f"2026-01-{10 * int(version[3]) + int(version[5]) - 20}T00:00:00Z"}, file)
with zipfile.ZipFile(f"{folder}/{version}.zip", "w") as file:
    file.writestr(f"example.test/shop@{version}/go.mod", module)
    file.writestr(f"example.test/shop@{version}/shop.go", f'package shop\n\nconst Code = "{code}"\n')
with open(f"{folder}/list", "a") as file:
    file.write(version + "\n")
P
publish() { python3 "$work/publish.py" "$@"; }
export GOPROXY=file://$work/proxy GOSUMDB=off GOFLAGS=-mod=mod GOTOOLCHAIN=local GOMODCACHE=$work/modules
# application NAME: sets up one that takes the latest version.
application() {
  mkdir -p "$work/$1"
  cd "$work/$1"
  printf 'package main\n\nimport "example.test/shop"\n\nfunc main() { print(shop.Code) }\n' >main.go
  fetch go mod init "example.test/$1"
  fetch go get example.test/shop@latest
}
selected() { go list -m example.test/shop | cut -d ' ' -f 2; }
say "with $(go version)"
publish v1.3.0 older ''
publish v1.4.0 newer ''
application early
expect "before" "v1.4.0" "$(selected)"
publish v1.3.1 older v1.4.0
application new-1
expect "1.3.1 retracts 1.4.0: a new application" "v1.4.0" "$(selected)"
expect "what go says is retracted" "" "$(go list -m -retracted -f '{{.Retracted}}' example.test/shop@v1.4.0 | tr -d '[]')"
publish v1.4.1 older '[v1.4.0, v1.4.1]'
application new-2
expect "1.4.1 retracts both: a new application" "v1.3.1" "$(selected)"
cd "$work/early"
expect_in "the early one, go get -u" "retracted by module author: loses orders" "$(go get -u ./... 2>&1 && echo "exit 0")"
expect "it has" "v1.4.0" "$(selected)"
expect "what build and tidy say" "exit 0" "$(go build -o early . 2>&1 && go mod tidy 2>&1 && echo "exit 0")"
expect "what runs" "newer" "$(./early 2>&1)"
publish v1.4.2 older v1.4.0
expect "instead, 1.4.2 with the older code" "v1.4.2 older" "$(fetch go get -u ./... && echo "$(selected) $(go run . 2>&1)")"
application new-3
expect "a new application" "v1.4.2" "$(selected)"
finish
