#!/usr/bin/env bash
# zarr 3.1.6 (newer release) and 2.18.7 (older release), one store, opened with mode "a" as a job that goes on with its data does.
# Rollback: the newer release wrote the store in format 3; the older release's job opens it and writes.
# Guess: the older library refuses what it does not know, as it does with mode "r" and "r+" (GroupNotFoundError).
# Seen: with "a" it finds nothing of its own, makes an empty group of format 2 between the files of the other, and `require_dataset` gives an
# array of zeros under the same name: the job starts from the beginning, exit 0. After the recovery the newer release reads format 3 and
# only warns: what the older one wrote is invisible, and the same folder is two stores that share names.
# For a user: pass zarr_format=2 in the newer release until no rollback can reach the older one, and open with "r+" where data must exist.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into newer zarr==3.1.6
pip_into older zarr==2.18.7 numcodecs==0.15.1 numpy==1.26.4
cat >"$work/newer.py" <<'PY'
import sys, zarr
group = zarr.open_group(sys.argv[1], mode="a")
array = group.create_array("temperature", shape=(4,), dtype="i4")
array[:] = [1, 2, 3, 4]
PY
cat >"$work/older.py" <<'PY'
import sys, zarr
path, mode = sys.argv[1:]
try:
    group = zarr.open_group(path, mode=mode)
    names = list(group.keys())
    array = group.require_dataset("temperature", shape=(4,), dtype="i4")
    before = [int(each) for each in array[:]]
    array[3] = 50
    print("names", names, "values", before)
except Exception as error:
    print(type(error).__name__)
PY
cat >"$work/again.py" <<'PY'
import sys, zarr
group = zarr.open_group(sys.argv[1], mode="r")
print("format", group.metadata.zarr_format, "values", [int(each) for each in group["temperature"][:]])
PY
older() { "$work/older/bin/python" "$work/older.py" "$@"; }
"$work/newer/bin/python" "$work/newer.py" "$work/store"
expect "older release, mode r" "GroupNotFoundError" "$(older "$work/store" r)"
expect "older release, mode r+" "GroupNotFoundError" "$(older "$work/store" r+)"
expect "older release, mode a" "names [] values [0, 0, 0, 0]" "$(older "$work/store" a)"
expect "older release, once more" "names ['temperature'] values [0, 0, 0, 50]" "$(older "$work/store" a)"
expect "after the recovery" "format 3 values [1, 2, 3, 4]" "$("$work/newer/bin/python" "$work/again.py" "$work/store" 2>"$work/warnings")"
expect_in "its warning" "Zarr format 3 will be used" "$(cat "$work/warnings")"
finish
