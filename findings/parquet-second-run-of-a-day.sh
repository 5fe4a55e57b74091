#!/usr/bin/env bash
# pandas 2.3.3 with pyarrow 22.0.0 and with fastparquet 2024.11.0, pyarrow itself, polars 1.35.2, duckdb 1.4.2: Parquet in folders by day
# and kind.
# Rollback: the nightly job of the newer release wrote Monday with two kinds of rows, paid and refunded; the older release, which calls all
# of them paid, runs Monday again.
# Guess: what the run wrote for Monday is replaced, or the run is refused; Sunday stays as it was.
# Seen: with pandas and pyarrow each row is there twice, the files have new names, exit 0. With fastparquet, polars and duckdb's
# OVERWRITE_OR_IGNORE the folder "paid" is replaced, and the newer release's "refunded" stays: its order counts twice. pyarrow's own
# delete_matching does the same. pyarrow and duckdb refuse by default; duckdb's OVERWRITE replaces Monday and deletes Sunday.
# For a user: remove the folder of the day before it is run again (tried here with pandas), and partition by nothing that a release decides.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into python pandas==2.3.3 pyarrow==22.0.0 fastparquet==2024.11.0 polars==1.35.2 duckdb==1.4.2
cd "$work"
cat >job.py <<'P'
import shutil

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds


def rows(day, kinds, prices):
    return pd.DataFrame({"day": day, "kind": kinds, "price": prices})


sunday = rows("sun", ["paid"], [100])
newer = rows("mon", ["paid", "paid", "refunded"], [1, 2, 4])
older = rows("mon", ["paid", "paid", "paid"], [1, 2, 4])
by = ["day", "kind"]


def pyarrow(behavior):
    def write(data, folder):
        table = pa.Table.from_pandas(data, preserve_index=False)
        partitioning = ds.partitioning(pa.schema([(name, pa.string()) for name in by]), flavor="hive")
        ds.write_dataset(table, folder, format="parquet", partitioning=partitioning, existing_data_behavior=behavior)

    return write


def duck(option):
    return lambda data, folder: duckdb.sql(f"COPY (SELECT * FROM data) TO '{folder}' (FORMAT parquet, PARTITION_BY (day, kind){option})")


def emptied(data, folder):
    shutil.rmtree(f"{folder}/day={data.day[0]}", ignore_errors=True)
    data.to_parquet(folder, partition_cols=by, engine="pyarrow")


def days(folder):
    query = f"SELECT day, count(*), sum(price) FROM read_parquet('{folder}/**/*.parquet', hive_partitioning=true) GROUP BY day ORDER BY day"
    return " ".join(f"{day} {count} rows {int(total)}" for day, count, total in duckdb.sql(query).fetchall())


writers = {
    "pandas, pyarrow": lambda data, folder: data.to_parquet(folder, partition_cols=by, engine="pyarrow"),
    "pandas, fastparquet": lambda data, folder: data.to_parquet(folder, partition_cols=by, engine="fastparquet", index=False),
    "polars": lambda data, folder: pl.from_pandas(data).write_parquet(folder, partition_by=by, mkdir=True),
    "pyarrow, delete_matching": pyarrow("delete_matching"),
    "duckdb, OVERWRITE_OR_IGNORE": duck(", OVERWRITE_OR_IGNORE"),
    "duckdb, OVERWRITE": duck(", OVERWRITE"),
    "pyarrow": pyarrow("error"),
    "duckdb": duck(""),
    "pandas, pyarrow, the day's folder removed first": emptied,
}
for name, write in writers.items():
    folder = name.replace(" ", "-").replace(",", "").replace("'", "")
    try:
        emptied(sunday, folder)
        if name in ("pyarrow", "duckdb", "duckdb, OVERWRITE"):
            emptied(newer, folder)
        else:
            write(newer, folder)
        before = days(folder)
        assert before == "mon 3 rows 7 sun 1 rows 100", before
        write(older, folder)
        print(f"{name}: {days(folder)}")
    except (pa.ArrowInvalid, duckdb.IOException) as error:
        print(f"{name}: refused, {'not empty' in str(error)}")
P
expect "after the second run of Monday, which has 3 rows and 7" "pandas, pyarrow: mon 6 rows 14 sun 1 rows 100
pandas, fastparquet: mon 4 rows 11 sun 1 rows 100
polars: mon 4 rows 11 sun 1 rows 100
pyarrow, delete_matching: mon 4 rows 11 sun 1 rows 100
duckdb, OVERWRITE_OR_IGNORE: mon 4 rows 11 sun 1 rows 100
duckdb, OVERWRITE: mon 3 rows 7
pyarrow: refused, True
duckdb: refused, True
pandas, pyarrow, the day's folder removed first: mon 3 rows 7 sun 1 rows 100" "$(python/bin/python -W ignore job.py 2>&1)"
finish
