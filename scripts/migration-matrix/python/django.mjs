export default {
  tool: "django",
  pypi: { Django: "5.2.19" },
  env: { DJANGO_SETTINGS_MODULE: "settings" },
  files: {
    "settings.py": `import os
SECRET_KEY = "play"
INSTALLED_APPS = ["shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.environ["DATABASE"]}}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"
`,
    "manage.py":
      "import sys\nfrom django.core.management import execute_from_command_line\nexecute_from_command_line(sys.argv)\n",
    "shop/__init__.py": "",
    "shop/migrations/__init__.py": "",
  },
  migration: (n) => ({
    [`shop/migrations/000${n}_t${n}.py`]: `from django.db import migrations
class Migration(migrations.Migration):
    dependencies = [${n === 1 ? "" : `("shop", "000${n - 1}_t${n - 1}")`}]
    operations = [migrations.RunSQL("create table t${n} (id integer)", "drop table t${n}")]
`,
  }),
  up: ["python3", "manage.py", "migrate"],
  down: ["python3", "manage.py", "migrate", "shop", "0001"],
  says: "No migrations to apply",
};
