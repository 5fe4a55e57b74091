#!/usr/bin/env bash
# LangGraph 1.2.24 (Python) with its savers for SQLite 3.1.2 and PostgreSQL 3.2.0: a thread whose state outlives the process.
# Rollback: the newer release put a step "approve" between "pay" and "ship", where a person is asked (`interrupt`). An order waits there.
# The older release, whose graph has no such step, opens the thread: it resumes it, or writes a note into it; then the newer one is back.
# Guess: an error, since the step is unknown; or it goes on with what follows in its own graph.
# Seen: neither. The older graph says that nothing is left to do, and resuming it returns the state without an error: paid, never shipped,
# and looks finished. After a note (`update_state`) by the older release the waiting approval is gone, and the recovered release ships
# without having asked anybody.
# For a user: keep the name of a step in the older release, as an empty step (tried here: it ships once); ask for what the state should
# contain, not for "nothing left to do".
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py langgraph==1.2.24 langgraph-checkpoint==4.3.2 langgraph-checkpoint-sqlite==3.1.2 langgraph-checkpoint-postgres==3.2.0 \
  'psycopg[binary]==3.3.9'
postgres
cd "$work"
cat >order.py <<'P'
import operator
import sys
from typing import Annotated, TypedDict

from langgraph.checkpoint.postgres import PostgresSaver
from langgraph.checkpoint.sqlite import SqliteSaver
from langgraph.graph import END, START, StateGraph
from langgraph.types import Command, interrupt


class Order(TypedDict):
    log: Annotated[list, operator.add]


def approve(state):
    return {"log": ["approved: " + interrupt("approve?")]}


def graph(release, saver):
    steps = StateGraph(Order)
    steps.add_node("pay", lambda state: {"log": ["paid"]})
    steps.add_node("ship", lambda state: {"log": ["shipped"]})
    names = ["pay", "ship"] if release == "older" else ["pay", "approve", "ship"]
    if release == "newer":
        steps.add_node("approve", approve)
    if release == "older with an empty step":
        steps.add_node("approve", lambda state: {"log": []})
    for one, next_one in zip([START, *names], [*names, END]):
        steps.add_edge(one, next_one)
    return steps.compile(checkpointer=saver)


database = sys.argv[1]
savers = PostgresSaver if database.startswith("postgres") else SqliteSaver


def play(title, *acts):
    print(title)
    for release, act in acts:
        with savers.from_conn_string(database) as saver:
            saver.setup()
            order = graph(release, saver)
            thread = {"configurable": {"thread_id": title}}
            act(order, thread)
            state = order.get_state(thread)
            print(f"  {release}: {', '.join(state.values['log'])}; left to do: {', '.join(sorted(state.next)) or 'nothing'}")


def begin(order, thread):
    order.invoke({"log": []}, thread)


def resume(order, thread):
    order.invoke(Command(resume="yes"), thread)


def note(order, thread):
    order.update_state(thread, {"log": ["note"]})


play("resumed in the older release", ("newer", begin), ("older", resume), ("newer", resume))
play("a note in the older release", ("newer", begin), ("older", note), ("newer", resume))
play("with an empty step", ("newer", begin), ("older with an empty step", resume), ("newer", lambda *_: None))
P
seen='resumed in the older release
  newer: paid; left to do: approve
  older: paid; left to do: nothing
  newer: paid, approved: yes, shipped; left to do: nothing
a note in the older release
  newer: paid; left to do: approve
  older: paid, note; left to do: ship
  newer: paid, note, shipped; left to do: nothing
with an empty step
  newer: paid; left to do: approve
  older with an empty step: paid, shipped; left to do: nothing
  newer: paid, shipped; left to do: nothing'
expect "SQLite" "$seen" "$(py/bin/python order.py orders.db 2>&1)"
expect "PostgreSQL" "$seen" "$(py/bin/python order.py "postgresql://postgres@127.0.0.1:$postgres_port/postgres" 2>&1)"
finish
