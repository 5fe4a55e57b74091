import alembic from "./alembic.mjs";

export default {
  tool: "flask-migrate",
  pypi: { "Flask-Migrate": "4.1.0" },
  env: { FLASK_APP: "app.py" },
  files: {
    "app.py": `import os
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from flask_migrate import Migrate
app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///" + os.environ["DATABASE"]
db = SQLAlchemy(app)
Migrate(app, db)
`,
    "migrations/alembic.ini": "[alembic]\n",
    "migrations/env.py": `from alembic import context
from flask import current_app
with current_app.extensions["migrate"].db.engine.connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
    "migrations/script.py.mako": "",
  },
  migration: alembic.migration,
  up: ["flask", "db", "upgrade"],
  down: ["flask", "db", "downgrade"],
  says: "Can't locate revision identified by",
};
