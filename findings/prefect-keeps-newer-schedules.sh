#!/usr/bin/env bash
# Prefect 3.9.1, its server with SQLite on loopback; `prefect deploy --all` with the prefect.yaml of each release.
# Rollback: 1.4 brought a schedule, parameters, tags, an environment and a limit; 1.3, deployed again, has none of them in its file. (In
# 1.3 the report was started by hand.)
# Guess: the deployment is what the older file says; it is replaced.
# Seen: all is put back, but for the schedule: it stays active, with the parameters of the newer release, and the older flow is started each
# hour, exit 0, even with a parameter that it does not have (ParameterBindError). `schedules: []` in the older file does not help.
# For a user: `prefect deployment schedule clear` after the deployment (tried here), or a schedule with `active: false` in each release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need curl python3
pip_into py prefect==3.9.1
mkdir "$work/shop"
cd "$work/shop"
port=$(free_port)
export PREFECT_HOME=$work/home PREFECT_SERVER_ANALYTICS_ENABLED=false DO_NOT_TRACK=1 NO_COLOR=1
start "$work/py/bin/prefect" server start --host 127.0.0.1 --port "$port"
export PREFECT_API_URL=http://127.0.0.1:$port/api
within 120 curl --silent --fail "$PREFECT_API_URL/health" || cannot "Prefect's server did not start"
fetch "$work/py/bin/prefect" work-pool create shop --type process
printf '%s\n' 'from prefect import flow' '@flow' 'def report(days: int = 7):' '    print(days)' >older.py
printf '%s\n' 'from prefect import flow' '@flow' 'def report(days: int = 7, region: str = "all"):' '    print(days, region)' >newer.py
# settings LINE...: the deployment of one release.
settings() {
  printf '%s\n' 'deployments:' '- name: hourly' '  entrypoint: flows.py:report' '  work_pool: {name: shop, job_variables: {env: {RELEASE: "'"$1"'"}}}' "${@:2}"
}
settings 1.4 '  version: "1.4"' '  tags: [tea]' '  parameters: {days: 30}' '  concurrency_limit: 1' \
  '  schedules: [{cron: "0 * * * *", parameters: {region: north}}]' >newer.yaml
settings 1.3 '  version: "1.3"' >older.yaml
settings 1.3 '  version: "1.3"' '  schedules: []' >older-empty.yaml
settings 1.3 '  version: "1.3"' '  schedules: [{cron: "0 * * * *", active: false}]' >older-paused.yaml
cat >show.py <<'P'
import json
import sys

d = json.load(sys.stdin)
schedules = [f"{each['schedule']['cron']} {'active' if each['active'] else 'paused'} {each['parameters']}" for each in d["schedules"]]
limit = (d["global_concurrency_limit"] or {}).get("limit")
print(d["version"], d["tags"], d["parameters"], d["job_variables"]["env"]["RELEASE"], limit, schedules)
P
# deploys RELEASE FILE: what the server has afterwards.
deploys() {
  local status=0
  cp "$1.py" flows.py
  timeout 120 "$work/py/bin/prefect" --no-prompt deploy --prefect-file "$2.yaml" --all >deploy.log 2>&1 || status=$?
  echo "exit $status: $(curl --silent "$PREFECT_API_URL/deployments/name/report/hourly" | python3 show.py)"
}
expect "newer release" "exit 0: 1.4 ['tea'] {'days': 30} 1.4 1 [\"0 * * * * active {'region': 'north'}\"]" "$(deploys newer newer)"
expect "older release" "exit 0: 1.3 [] {} 1.3 None [\"0 * * * * active {'region': 'north'}\"]" "$(deploys older older)"
due='{"flow_runs": {"state": {"type": {"any_": ["SCHEDULED"]}}}}'
runs() {
  curl --silent -H 'content-type: application/json' -d "$due" "$PREFECT_API_URL/flow_runs/filter" |
    python3 -c 'import json, sys; print(sorted({str(each["parameters"]) for each in json.load(sys.stdin)}))'
}
has_runs() { [ "$(runs)" != "[]" ]; }
within 90 has_runs || say "no run was planned"
expect "what the planned runs are given" "[\"{'region': 'north'}\"]" "$(runs)"
expect "the older flow with it" "ParameterBindError" \
  "$("$work/py/bin/python" -c 'import flows; flows.report(region="north")' 2>&1 | grep -oE 'ParameterBindError' | tail -n 1)"
expect "older release with schedules: []" "exit 0: 1.3 [] {} 1.3 None [\"0 * * * * active {'region': 'north'}\"]" "$(deploys older older-empty)"
deploys newer newer >/dev/null
expect "older release with a paused schedule" "exit 0: 1.3 [] {} 1.3 None ['0 * * * * paused {}']" "$(deploys older older-paused)"
deploys newer newer >/dev/null
deploys older older >/dev/null
fetch "$work/py/bin/prefect" --no-prompt deployment schedule clear --accept-yes report/hourly
expect "older release, schedules cleared" "exit 0: 1.3 [] {} 1.3 None []" "$(deploys older older)"
finish
