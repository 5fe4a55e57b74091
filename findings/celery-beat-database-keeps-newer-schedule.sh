#!/usr/bin/env bash
# django-celery-beat 2.9.0 (DatabaseScheduler), Celery 5.7.0, Django 5.2.9, SQLite.
# Rollback: the newer release's `beat_schedule` has an entry that the older one has not; the older release's beat starts.
# Guess: the schedule is the one in the settings, so the entry is gone with the newer release.
# Seen: entries are written into the database and never taken away. The older beat goes on to send the newer task, each time to
# workers that drop it (celery-unknown-task-is-dropped.sh). An entry of the same name gets the older times back, as hoped.
# For a user: disable the newer entries (PeriodicTask.enabled) as a step of the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py celery==5.7.0 django==5.2.9 django-celery-beat==2.9.0
cd "$work"
cat >try.py <<'P'
import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "beat.db"}},
    INSTALLED_APPS=["django.contrib.contenttypes", "django_celery_beat"], USE_TZ=True)
django.setup()
from celery import Celery
from django.core.management import call_command
from django_celery_beat.models import PeriodicTask
from django_celery_beat.schedulers import DatabaseScheduler

call_command("migrate", verbosity=0)

def start(entries):
    application = Celery("shop", broker="memory://")
    application.conf.beat_schedule = entries
    scheduler = DatabaseScheduler(app=application)
    scheduler.sync()
    print(*sorted(name for name in scheduler.schedule if not name.startswith("celery.")), PeriodicTask.objects.get(name="bill").interval.every)

start({"bill": {"task": "shop.bill", "schedule": 60.0}, "invoice": {"task": "shop.invoice", "schedule": 3600.0}})
start({"bill": {"task": "shop.bill", "schedule": 120.0}})
P
expect "scheduled by the newer release, then by the older" "bill invoice 60
bill invoice 120" "$(timeout 90 py/bin/python try.py 2>/dev/null)"
finish
