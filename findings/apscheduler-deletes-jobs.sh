#!/usr/bin/env bash
# APScheduler 3.11.3 with SQLAlchemyJobStore (SQLAlchemy 2.1.9, SQLite).
# Rollback: the newer release stored jobs of a function that the older release does not have. Then the older release starts.
# Guess: an error in the log; the jobs wait until the newer release is back.
# Seen: one look at the job list by the older release deletes their rows. They are gone when the newer release returns.
# For a user: copy the table of jobs before a rollback over a release that added a job function.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py apscheduler==3.11.3 sqlalchemy==2.1.9
cd "$work"
mkdir older newer
printf 'def bill(): pass\n' >older/jobs.py
printf 'def bill(): pass\ndef invoice(order): pass\n' >newer/jobs.py
cat >release.py <<'P'
import datetime, logging
import jobs
from apscheduler.schedulers.background import BackgroundScheduler

logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
scheduler = BackgroundScheduler(jobstores={"default": {"type": "sqlalchemy", "url": "sqlite:///jobs.db"}})
scheduler.start(paused=True)
scheduler.add_job("jobs:bill", "cron", hour=3, id="bill", replace_existing=True)
P
cp release.py release2.py
echo 'scheduler.add_job("jobs:invoice", "date", run_date=datetime.datetime(2099, 1, 1), args=["order 17"], id="order-17")' >>release2.py
printf 'scheduler.get_jobs()\nscheduler.shutdown()\n' | tee -a release.py >>release2.py
rows() { py/bin/python -c 'import sqlite3; print(*sorted(r[0] for r in sqlite3.connect("jobs.db").execute("select id from apscheduler_jobs")))'; }

PYTHONPATH=newer py/bin/python release2.py
expect "jobs stored by the newer release" "bill order-17" "$(rows)"
words=$(PYTHONPATH=older py/bin/python release.py 2>&1 | head -n 1)
expect "what the older release logs" 'ERROR Unable to restore job "order-17" -- removing it' "$words"
expect "jobs stored after the older release" "bill" "$(rows)"
PYTHONPATH=newer py/bin/python release.py
expect "jobs when the newer release is back" "bill" "$(rows)"
finish
