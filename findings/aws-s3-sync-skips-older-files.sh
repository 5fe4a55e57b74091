#!/usr/bin/env bash
# awscli 1.46.2 against moto 5.2.5 (an S3 on loopback, in memory).
# Rollback: the stored artifact of 1.3.0, whose files carry the times of their build, is synced over 1.4.0.
# Guess: sync uploads what differs.
# Seen: a local file of the same size that is older than the object is left out. Exit 0, nothing printed, and the site serves
# the newer release's file; files of another length went back. (A checkout made in the same run has new times and hides this.)
# For a user: `aws s3 cp --recursive` for what the rollback deploys (tried here), or `touch` the files before the sync.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
pip_into py awscli==1.46.2 'moto[server,s3]==5.2.5'
export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local AWS_DEFAULT_REGION=us-east-1 AWS_EC2_METADATA_DISABLED=true
export AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
cd "$work"
port=$(free_port)
start py/bin/moto_server --host 127.0.0.1 --port "$port"
within 60 curl --silent --output /dev/null "http://127.0.0.1:$port/" || cannot "moto did not start"
s3() { py/bin/aws --endpoint-url "http://127.0.0.1:$port" s3 "$@"; }
mkdir older newer
printf 'version 1.3.0\n' >older/app.js; printf 'older\n' >older/notes.txt
printf 'version 1.4.0\n' >newer/app.js; printf 'newer release\n' >newer/notes.txt
touch -d '2026-05-01' older/*
touch -d '2026-06-01' newer/*
s3 mb s3://site >/dev/null
s3 sync newer s3://site --delete >/dev/null
sleep 1
synced=0; s3 sync older s3://site --delete >/dev/null || synced=$?
expect "exit of the sync" 0 "$synced"
expect "the file of the same size" "version 1.4.0" "$(s3 cp s3://site/app.js -)"
expect "the file of another size" "older" "$(s3 cp s3://site/notes.txt -)"
s3 cp --recursive older s3://site >/dev/null
expect "after cp --recursive" "version 1.3.0" "$(s3 cp s3://site/app.js -)"
finish
