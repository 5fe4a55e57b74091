#!/usr/bin/env bash
# Django 5.2.8; releases in folders of their own beside each other, `collectstatic` into one shared folder that the web server serves.
# Rollback: the link goes back to the folder of 1.3, which was unpacked before 1.4, and the deploy step runs collectstatic again.
# Guess: what differs is copied; at least "N static files copied" is said.
# Seen: a file that is newer in the shared folder counts as unmodified: "0 static files copied, 1 unmodified", exit 0. The pages of 1.3 load
# the scripts of 1.4. After `--clear` the same hits the recovery: the folder of 1.4 is older than what was collected, and 1.3's scripts stay.
# For a user: `--clear` at each deployment, or ManifestStaticFilesStorage, whose hashed names are made of each release's own files (both
# tried here); the plain name beside them stays wrong there, too.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into django django==5.2.8
cd "$work"
# unpack RELEASE
unpack() {
  mkdir -p "releases/$1/static"
  echo "release('$1')" >"releases/$1/static/app.js"
  cat >"releases/$1/manage.py" <<'P'
import sys
from pathlib import Path

from django.conf import settings
from django.core.management import execute_from_command_line

folder = Path(__file__).resolve().parent
storage, *command = sys.argv[1:]
settings.configure(
    INSTALLED_APPS=["django.contrib.staticfiles"],
    STATIC_URL="/static/",
    STATICFILES_DIRS=[folder / "static"],
    STATIC_ROOT=str(folder.parent.parent / storage),
    STORAGES={"staticfiles": {"BACKEND": f"django.contrib.staticfiles.storage.{storage}"}},
)
if command == ["url"]:
    import django
    from django.templatetags.static import static

    django.setup()
    print((folder.parent.parent / storage / static("app.js").removeprefix("/static/")).read_text().strip())
else:
    execute_from_command_line(["manage.py", "collectstatic", "--noinput", *command])
P
}
# deploy RELEASE STORAGE [OPTION]: what collectstatic says, then what the page of that release loads.
deploy() {
  ln -sfn "releases/$1" current
  django/bin/python current/manage.py "${@:2}" 2>&1 | sed -n "s/ to '[^']*'//; /static file/p"
  django/bin/python current/manage.py "$2" url
}
plain=StaticFilesStorage hashed=ManifestStaticFilesStorage
unpack 1.3
expect "1.3" "1 static file copied.
release('1.3')" "$(deploy 1.3 $plain)"
deploy 1.3 $hashed >/dev/null
sleep 2
unpack 1.4
expect "1.4" "1 static file copied.
release('1.4')" "$(deploy 1.4 $plain)"
deploy 1.4 $hashed >/dev/null
expect "back to 1.3" "0 static files copied, 1 unmodified.
release('1.4')" "$(deploy 1.3 $plain)"
sleep 2
expect "back to 1.3, --clear" "1 static file copied.
release('1.3')" "$(deploy 1.3 $plain --clear | grep -v Deleting)"
expect "recovery with 1.4" "0 static files copied, 1 unmodified.
release('1.3')" "$(deploy 1.4 $plain)"
expect "back to 1.3, hashed names" "0 static files copied, 1 unmodified, 1 post-processed.
release('1.3')" "$(deploy 1.3 $hashed)"
expect "the plain name beside them" "release('1.4')" "$(cat $hashed/app.js)"
finish
