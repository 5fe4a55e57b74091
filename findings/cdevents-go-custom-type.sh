#!/usr/bin/env bash
# CDEvents sdk-go 0.5.1. A receiver reads the event of a rollback's request, a custom event, and passes it on to its own event bus.
# Rollback: subscribers of the bus choose by the type "dev.cdeventsx.….requested.0.1.0".
# Guess: what was read has the type that stands in it, as the standard events have.
# Seen: the event is read, valid, and written again with its type; but GetType() and the CloudEvent that AsCloudEvent makes of it have the
# type "dev.cdevents.<undefined-subject>.<undefined-predicate>.<undefined-version>", without an error: no subscriber hears of the rollback.
# For a user: take the type from the CloudEvents envelope that came, and pass that on as it is.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
mkdir "$work/relay"
cd "$work/relay"
cat >main.go <<'G'
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/cdevents/sdk-go/pkg/api"
	cdevents "github.com/cdevents/sdk-go/pkg/api/v05"
)

func main() {
	body, _ := io.ReadAll(os.Stdin)
	event, err := cdevents.NewFromJsonBytes(body)
	if err != nil {
		fmt.Println("refused:", err)
		return
	}
	envelope, err := api.AsCloudEvent(event)
	again, _ := api.AsJsonString(event)
	fmt.Println(api.Validate(event), event.GetType(), envelope.Type(), err, strings.Contains(again, os.Args[1]))
}
G
export GOFLAGS=-mod=mod
fetch go mod init example.test/relay
fetch go get github.com/cdevents/sdk-go@v0.5.1
fetch go build -o relay .
say "with go: github.com/cdevents/sdk-go v0.5.1"
read_event() {
  printf '{"context":{"specversion":"0.5.1","id":"1","source":"https://example.com/shop","type":"%s","timestamp":"2026-11-22T14:05:07Z"},"subject":{"id":"a","source":"https://example.com/shop","content":%s}}' "$1" "$2" |
    ./relay "$1"
}
standard=dev.cdevents.environment.created.0.3.0
expect "a standard event: valid, type, type of the CloudEvent, error, written again" "<nil> $standard $standard <nil> true" "$(read_event $standard '{"name":"staging"}')"
none='dev.cdevents.<undefined-subject>.<undefined-predicate>.<undefined-version>'
expect "a custom event" "<nil> $none $none <nil> true" "$(read_event dev.cdeventsx.acme-rollback.requested.0.1.0 '{"by":"toni"}')"
finish
