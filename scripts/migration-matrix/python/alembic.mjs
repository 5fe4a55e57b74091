export default {
  tool: "alembic",
  pypi: { alembic: "1.20.1" },
  files: {
    "alembic.ini": "[alembic]\nscript_location = migrations\n",
    "migrations/env.py": `import os
from alembic import context
from sqlalchemy import create_engine
with create_engine("sqlite:///" + os.environ["DATABASE"]).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
    "migrations/script.py.mako": "",
  },
  migration: (n) => ({
    [`migrations/versions/t${n}.py`]: `import sqlalchemy as sa
from alembic import op
revision = "c${n}"
down_revision = ${n === 1 ? "None" : `"c${n - 1}"`}
def upgrade():
    op.create_table("t${n}", sa.Column("id", sa.Integer))
def downgrade():
    op.drop_table("t${n}")
`,
  }),
  up: ["alembic", "upgrade", "head"],
  down: ["alembic", "downgrade", "-1"],
  says: "Can't locate revision identified by",
  option: { before: ["alembic", "stamp", "--purge", "c2"] },
};
