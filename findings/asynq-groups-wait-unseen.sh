#!/usr/bin/env bash
# asynq 0.26.0 (Go), Redis 7.0.15 (Debian 12).
# Rollback: the newer release gathers mails: it sends tasks in a group and its server makes one digest of them. The older release's server
# handles the same type of task, in the same queue, but has no GroupAggregator; it is started with those tasks waiting.
# Guess: a task in a group is a task: after its time the older server runs it alone, or it counts as pending, where an alert sees it.
# Seen: a server without an aggregator never looks at groups. The tasks wait without an end: no retry, no archive, no deadline, 0 pending and
# 0 failed, while tasks without a group are done. Programs of the newer release that still run (web, cron) go on adding to them. The recovery
# sends all of it at once.
# For a user: watch `Aggregating` beside `Pending`; a queue of its own for what is grouped; or give the older release an aggregator first.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
deb_into deb redis-server
cd "$work"
port=$(free_port)
start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" deb/usr/bin/redis-server --port "$port" --bind 127.0.0.1 --save '' --dir "$work"
mkdir shop
cd shop
cat >main.go <<'G'
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/hibiken/asynq"
)

func main() {
	redis := asynq.RedisClientOpt{Addr: "127.0.0.1:" + os.Args[1]}
	inspector := asynq.NewInspector(redis)
	switch os.Args[2] {
	case "send":
		client := asynq.NewClient(redis)
		for _, order := range []string{"1", "2"} {
			if _, err := client.Enqueue(asynq.NewTask("mail", []byte(order)), asynq.Group("ann"), asynq.Deadline(time.Now().Add(time.Second))); err != nil {
				panic(err)
			}
		}
		if _, err := client.Enqueue(asynq.NewTask("mail", []byte("3"))); err != nil {
			panic(err)
		}
	case "older", "newer":
		config := asynq.Config{LogLevel: asynq.FatalLevel, GroupGracePeriod: time.Second, GroupMaxDelay: 2 * time.Second}
		if os.Args[2] == "newer" {
			config.GroupAggregator = asynq.GroupAggregatorFunc(func(_ string, tasks []*asynq.Task) *asynq.Task {
				return asynq.NewTask("mail", []byte(fmt.Sprintf("digest of %d", len(tasks))))
			})
		}
		server := asynq.NewServer(redis, config)
		err := server.Start(asynq.HandlerFunc(func(_ context.Context, task *asynq.Task) error {
			fmt.Printf("mail %s; ", task.Payload())
			return nil
		}))
		if err != nil {
			panic(err)
		}
		time.Sleep(8 * time.Second)
		server.Shutdown()
	}
	queue, err := inspector.GetQueueInfo("default")
	if err != nil {
		panic(err)
	}
	fmt.Printf("pending %d, failed %d, aggregating %d\n", queue.Pending, queue.Retry+queue.Archived, queue.Aggregating)
}
G
fetch go mod init example.test/shop
fetch go get github.com/hibiken/asynq@v0.26.0
fetch go build -o shop .
say "with go: github.com/hibiken/asynq@v0.26.0"
expect "the newer release sends" "pending 1, failed 0, aggregating 2" "$(./shop "$port" send)"
expect "the older server, for 8 s" "mail 3; pending 0, failed 0, aggregating 2" "$(./shop "$port" older)"
expect "the recovery" "mail digest of 2; pending 0, failed 0, aggregating 0" "$(./shop "$port" newer)"
finish
