#!/usr/bin/env bash
# deltalake 1.6.6 (delta-rs), a job that writes each batch once: the batch's number is in the commit (Transaction), and a batch whose
# number the table has already is skipped. This is how Delta tables are written exactly once.
# Rollback: the newer release wrote batches 3 and 4 wrongly. The table is restored to the version before, and the older release's job reads its
# queue from batch 3 on.
# Guess: what the restored version knew of the job is restored with it: the last batch is 2.
# Seen: restore puts back the files alone; the table still says 4. The older release skips 3 and 4 as done, and goes on with 5, exit 0: the
# restore has taken out two batches which nobody writes again.
# For a user: give the job's older release another name in the transaction after a restore, or write the number back (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py deltalake==1.6.6 pyarrow==26.0.1
cd "$work"
cat >job.py <<'P'
import sys
import pyarrow
from deltalake import CommitProperties, DeltaTable, Transaction, write_deltalake
release, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for batch in range(first, last + 1):
    done = DeltaTable("orders").transaction_version("job") if DeltaTable.is_deltatable("orders") else None
    if done is None or batch > done:
        rows = pyarrow.table({"batch": [batch], "release": [release]})
        write_deltalake("orders", rows, mode="append", commit_properties=CommitProperties(app_transactions=[Transaction("job", batch)]))
P
cat >show.py <<'P'
from deltalake import DeltaTable
table = DeltaTable("orders")
rows = sorted(table.to_pyarrow_table().to_pylist(), key=lambda row: row["batch"])
print(", ".join(f"{row['batch']} by {row['release']}" for row in rows), "- last batch", table.transaction_version("job"))
P
cat >restore.py <<'P'
import sys
from deltalake import CommitProperties, DeltaTable, Transaction
back = [Transaction("job", int(sys.argv[1]))] if sys.argv[1:] else None
DeltaTable("orders").restore(1, commit_properties=CommitProperties(app_transactions=back))
P
run() { "$work/py/bin/python" "$@"; }
run job.py 1.3 1 2
run job.py 1.4 3 4
expect "newer release" "1 by 1.3, 2 by 1.3, 3 by 1.4, 4 by 1.4 - last batch 4" "$(run show.py)"
run restore.py
expect "restored" "1 by 1.3, 2 by 1.3 - last batch 4" "$(run show.py)"
run job.py 1.3 3 5
expect "the older release's job from batch 3 on" "1 by 1.3, 2 by 1.3, 5 by 1.3 - last batch 5" "$(run show.py)"
run restore.py 2
run job.py 1.3 3 5
expect "with the number written back" "1 by 1.3, 2 by 1.3, 3 by 1.3, 4 by 1.3, 5 by 1.3 - last batch 5" "$(run show.py)"
finish
