#!/usr/bin/env bash
# Wagtail 7.2 on Django 5.2.8, a StreamField.
# Rollback: the newer release has a block "poll", and editors put it into pages; then the older release runs, which does not know it.
# Guess: the older release does not show the poll and leaves it in the stored page, at least when somebody changes the title only.
# Seen: each save of the page, also of its title alone, writes the body without the poll: it is gone from the row, and the recovery does
# not bring it back. Nothing is logged.
# For a user: declare a new block a release before editors get it; restore the revision of before the rollback for each page that was
# saved meanwhile; scripts save with update_fields (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into site wagtail==7.2 django==5.2.8
cd "$work"
cat >page.py <<'P'
import django
from django.conf import settings

APPS = ["django.contrib.contenttypes", "django.contrib.auth", "taggit", "wagtail.images", "wagtail"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
settings.configure(INSTALLED_APPS=APPS, DATABASES=DATABASES, STATIC_URL="/static/", SECRET_KEY="x", USE_TZ=True)
django.setup()
from django.db import connection, models
from wagtail import blocks
from wagtail.fields import StreamField

TEXT = [("text", blocks.CharBlock())]
POLL = [("poll", blocks.StructBlock([("question", blocks.CharBlock())]))]


class Newer(models.Model):
    title = models.CharField(max_length=20)
    body = StreamField(TEXT + POLL)

    class Meta:
        app_label, db_table = "wagtailcore", "page"


class Older(models.Model):
    title = models.CharField(max_length=20)
    body = StreamField(TEXT)

    class Meta:
        app_label, db_table, managed = "wagtailcore", "page", False


def stored():
    return [block["type"] for block in Newer.objects.get(id=1).body.raw_data]


with connection.schema_editor() as editor:
    editor.create_model(Newer)
body = [("text", "Minutes"), ("poll", {"question": "Agree?"}), ("text", "Signed")]
Newer(id=1, title="Board", body=body).save()
print("newer release:", stored())
page = Older.objects.get(id=1)
page.title = "The board"
page.save(update_fields=["title"])
print("older release, update_fields:", stored())
page = Older.objects.get(id=1)
page.title = "The board, again"
page.save()
print("older release, another title:", stored())
P
expect "the blocks of the page" "newer release: ['text', 'poll', 'text']
older release, update_fields: ['text', 'poll', 'text']
older release, another title: ['text', 'text']" "$(site/bin/python -W ignore page.py 2>&1)"
finish
