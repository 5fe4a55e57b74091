#!/usr/bin/env bash
# SQLAlchemy 2.0.44, `Enum(..., native_enum=False)`, the portable way to keep an enumeration in a text column; SQLite.
# Rollback: one row got the status "refunded" by the newer release; the older release does not know it.
# Guess: that one row is a problem; the others are read.
# Seen: the value is looked up while the result is fetched, so every query whose result holds the row fails as a whole: the list of
# orders is an error for everybody. Columns without the status, and other rows by their key, are fine, a health check's too.
# For a user: expand first: a release that knows the value, then one that writes it. Or read the column as text.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py sqlalchemy==2.0.44
cd "$work"
cat >try.py <<'P'
import enum
from sqlalchemy import Enum, create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

class Status(enum.Enum):
    paid = "paid"
    sent = "sent"

class Base(DeclarativeBase):
    pass

class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[Status] = mapped_column(Enum(Status, native_enum=False, length=20))

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.execute(text("insert into orders values (1, 'paid'), (2, 'sent'), (3, 'refunded')"))
    reads = {
        "all orders": lambda: len(session.scalars(select(Order)).all()),
        "all ids": lambda: len(session.scalars(select(Order.id)).all()),
        "order 1": lambda: session.get(Order, 1).status.value,
    }
    for name, read in reads.items():
        try:
            print(f"{name}: {read()}")
        except LookupError as error:
            print(f"{name}: {error}"[:60])
P
expect "reads by the older release" "all orders: 'refunded' is not among the defined enum values.
all ids: 3
order 1: paid" "$(py/bin/python try.py)"
finish
