#!/usr/bin/env bash
# supervisor 4.3.0; the program's command goes through a symbolic link (current -> releases/N).
# Rollback: release 2 exits at once and ends FATAL. The link goes back to 1 and the deploy step says `supervisorctl update`.
# Guess: update starts what does not run.
# Seen: update compares the configuration only. It has not changed, so it prints nothing, exits 0 and the program stays FATAL.
# For a user: `supervisorctl restart NAME` (starts a FATAL program) and then `status NAME`, whose exit is 3 when it does not run.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py supervisor==4.3.0
cd "$work"
mkdir -p releases/1 releases/2
printf '#!/bin/sh\nexec sleep 600\n' >releases/1/run
printf '#!/bin/sh\nexit 1\n' >releases/2/run
chmod +x releases/*/run
ln -sfn releases/1 current
cat >supervisord.conf <<C
[supervisord]
logfile=$work/log
pidfile=$work/pid
[unix_http_server]
file=$work/socket
[rpcinterface:supervisor]
supervisor.rpcinterface_factory=supervisor.rpcinterface:make_main_rpcinterface
[supervisorctl]
serverurl=unix://$work/socket
[program:web]
command=$work/current/run
startsecs=1
startretries=1
C
control() { py/bin/supervisorctl -c supervisord.conf "$@" 2>&1 || status=$?; }
state() { control status web | awk '{ print $2 }'; }
running() { [ "$(state)" = RUNNING ]; }
start py/bin/supervisord --nodaemon -c supervisord.conf
within 20 running || cannot "supervisord did not start"
ln -sfn releases/2 current
control restart web >/dev/null
sleep 4
expect "the release that fails" FATAL "$(state)"
ln -sfn releases/1 current
status=0
control update >words
expect "update after the link went back, exit" 0 "$status"
expect "update prints" "" "$(cat words)"
expect "state after update" FATAL "$(state)"
control restart web >/dev/null
expect "state after restart" RUNNING "$(state)"
finish
