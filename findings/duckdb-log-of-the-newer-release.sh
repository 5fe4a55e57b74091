#!/usr/bin/env bash
# DuckDB 1.4.2 and 1.1.3 (Python).
# Rollback: a release with the newer library wrote to the file, and its process was killed, as happens when a container is replaced. The
# release with the older library opens the file.
# Guess: both have one storage format (1.4 writes what 1.0 and later read), so the older one opens it, log and all.
# Seen: with an orderly end it does. After the kill the older library cannot open the file at all: it plays the log (.wal) again by its own
# rules, and an update of an indexed column that the newer one allows is a "Duplicate key" to it. Each start fails until the newer one
# has opened the file once; who removes the .wal to get on loses what is in it.
# For a user: the newer release's last act is an orderly end or CHECKPOINT (tried here), or open the file once with the newer library first.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into newer duckdb==1.4.2
pip_into older duckdb==1.1.3
cd "$work"
cat >write.py <<'P'
import os
import sys

import duckdb

database = duckdb.connect("shop.db")
database.execute("CREATE TABLE teas (id INT PRIMARY KEY, name TEXT)")
database.execute("CREATE INDEX by_name ON teas (name)")
database.execute("INSERT INTO teas SELECT i, 'tea ' || i FROM range(1000) numbers (i)")
database.execute("CHECKPOINT")
database.execute("UPDATE teas SET name = 'green' WHERE id < 10")
if sys.argv[1] == "checkpoint":
    database.execute("CHECKPOINT")
if sys.argv[1] == "close":
    database.close()
os._exit(0)
P
cat >read.py <<'P'
import duckdb

try:
    print(*duckdb.connect("shop.db").execute("SELECT count(*), count(*) FILTER (name = 'green') FROM teas").fetchone())
except duckdb.Error as error:
    print(str(error).split('"')[0] + str(error).split(":")[2].split('"')[0])
P
for end in close checkpoint kill; do
  rm -f shop.db*
  newer/bin/python write.py "$end"
  if [ "$end" = kill ]; then
    for _ in first second; do expect_in "$end, older" "Failure while replaying WAL file" "$(older/bin/python read.py)"; done
    expect "$end, newer" "1000 10" "$(newer/bin/python read.py)"
    expect "then older" "1000 10" "$(older/bin/python read.py)"
    rm -f shop.db*
    newer/bin/python write.py kill
    rm shop.db.wal
    expect "older without the log" "1000 0" "$(older/bin/python read.py)"
  else
    expect "$end, older" "1000 10" "$(older/bin/python read.py)"
  fi
done
finish
