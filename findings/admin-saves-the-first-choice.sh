#!/usr/bin/env bash
# Django 5.2.8 with its admin, and WTForms 3.2.1 (Flask-Admin's forms), in Chromium of Debian 12.
# Rollback: the newer release has one more status, "refunded", and an order has it. The older release runs again, and somebody corrects the
# note of that order in the admin.
# Guess: the form shows the unknown status, or refuses to be saved.
# Seen: the field has a default, so the list has no empty entry; nothing in it is selected, and a browser then sends the first one. "Changed
# successfully": the refunded order is "new" again, and will be delivered. Without a default the admin refuses. A
# WTForms form has no empty entry of its own, so the first one is always sent.
# For a user: bring the value to the choices a release before it is stored (the newer release's admin, tried here, keeps it).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium
npm_into browser playwright-core@1.57.0
pip_into python django==5.2.8 wtforms==3.2.1
say "with $(chromium --version 2>/dev/null | head -n 1)"
cd "$work/browser"
cat >site.py <<'P'
import sys

import django
from django.conf import settings

release, default, command, *arguments = sys.argv[1:]
contrib = "django.contrib."
settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    SECRET_KEY="secret",
    ROOT_URLCONF="__main__",
    STATIC_URL="/static/",
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}},
    INSTALLED_APPS=[contrib + name for name in ("admin", "auth", "contenttypes", "sessions", "messages")],
    MIDDLEWARE=[contrib + name for name in ("sessions.middleware.SessionMiddleware", "auth.middleware.AuthenticationMiddleware", "messages.middleware.MessageMiddleware")],
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": [
        "django.template.context_processors.request", contrib + "auth.context_processors.auth", contrib + "messages.context_processors.messages"]}}],
)
django.setup()
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.urls import path

statuses = ["new", "paid"] + (["refunded"] if release == "1.4" else [])


class Order(models.Model):
    status = models.CharField(max_length=20, choices=[(name, name) for name in statuses], **({"default": "new"} if default == "default" else {}))
    note = models.TextField(blank=True)

    class Meta:
        app_label = "auth"


admin.site.register(Order)
urlpatterns = [path("", admin.site.urls)]
if command == "create":
    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Order)
    User.objects.create_superuser("ann", "ann@example.com", "secret")
elif command == "refund":
    Order.objects.update_or_create(id=1, defaults={"status": "refunded", "note": ""})
elif command == "show":
    print(*Order.objects.values_list("status", "note"))
else:
    from wsgiref.simple_server import make_server

    make_server("127.0.0.1", int(arguments[0]), get_wsgi_application()).serve_forever()
P
cat >edit.mjs <<'JS'
import { chromium } from "playwright-core";
const [url, form] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
if (form) {
  await page.setContent(`<form>${form}</form>`);
  console.log(await page.evaluate(() => new FormData(document.forms[0]).get("status")));
} else {
  await page.goto(`${url}/auth/order/1/change/`);
  await page.fill("#id_username", "ann");
  await page.fill("#id_password", "secret");
  await page.click("[type=submit]");
  await page.fill("#id_note", "call her");
  await page.click("[name=_save]");
  await page.waitForLoadState();
  console.log((await page.textContent(".messagelist, .errornote")).includes("changed successfully") ? "saved" : "refused");
}
await browser.close();
JS
site() { ../python/bin/python site.py "$@"; }
# edit RELEASE DEFAULT: the newer release refunds the order, that release's admin gets another note; what it says and what is stored.
edit() {
  local port
  port=$(free_port)
  site 1.4 "$2" refund
  start ../python/bin/python site.py "$1" "$2" serve "$port"
  within 30 curl --silent "http://127.0.0.1:$port/" || cannot "Django did not start"
  said="$(timeout 60 node edit.mjs "http://127.0.0.1:$port"), $(site 1.4 "$2" show)"
}
site 1.4 default create
edit 1.4 default
expect "newer release" "saved, ('refunded', 'call her')" "$said"
edit 1.3 default
expect "older release" "saved, ('new', 'call her')" "$said"
edit 1.3 none
expect "older release, a field without a default" "refused, ('refunded', '')" "$said"
wtforms='import wtforms
class Order(wtforms.Form):
    status = wtforms.SelectField(choices=["new", "paid"])
print(Order(data={"status": "refunded"}).status())'
expect "WTForms" new "$(timeout 60 node edit.mjs none "$(../python/bin/python -c "$wtforms")")"
finish
