#!/usr/bin/env bash
# Feast 0.55.0, a feature store with its registry and its online store in files (SQLite).
# Rollback: the newer release's repository has one more feature view, "tips", which was materialised and also written to by a stream; the
# older release's deployment runs `feast apply`, as each does. Then the recovery applies the newer one again.
# Guess: apply registers what the repository has; what it does not have keeps its values, and the recovery finds them.
# Seen: apply deletes the view and its table in the online store, exit 0, without a question. After the recovery each value is None with
# status 200 and no error: a model is served with nothing, until somebody materialises; what the stream wrote is gone for good.
# For a user: do not apply the older repository in a rollback (the older release reads its own views as before: tried here), and
# materialise before the recovery serves.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into feast feast==0.55.0 pandas==2.3.3 pyarrow==21.0.0 setuptools==80.9.0
mkdir "$work/shop"
cd "$work/shop"
printf '%s\n' 'project: shop' 'registry: registry.db' 'provider: local' 'online_store: { type: sqlite, path: online.db }' \
  'entity_key_serialization_version: 3' >feature_store.yaml
cat >"$work/older.py" <<'P'
import os
from datetime import timedelta

from feast import Entity, FeatureView, Field, FileSource, ValueType
from feast.types import Int64

source = FileSource(path=os.path.abspath("days.parquet"), timestamp_field="event_timestamp")
shop = Entity(name="shop", join_keys=["shop_id"], value_type=ValueType.INT64)


def view(name):
    return FeatureView(name=name, entities=[shop], ttl=timedelta(days=9), schema=[Field(name="number", dtype=Int64)], source=source)


orders = view("orders")
P
{ cat "$work/older.py" && echo 'tips = view("tips")'; } >"$work/newer.py"
cat >"$work/store.py" <<'P'
import sys
from datetime import datetime, timedelta, timezone

import pandas
from feast import FeatureStore

now = datetime.now(timezone.utc)
if sys.argv[1] == "days":
    pandas.DataFrame({"shop_id": [1], "number": [10], "event_timestamp": [now - timedelta(hours=1)]}).to_parquet("days.parquet")
else:
    store = FeatureStore(".")
    if sys.argv[1] == "materialize":
        store.materialize_incremental(now)
    elif sys.argv[1] == "stream":
        store.write_to_online_store("tips", pandas.DataFrame({"shop_id": [2], "number": [7], "event_timestamp": [now]}))
    else:
        rows = [{"shop_id": 1}, {"shop_id": 2}]
        for name in sys.argv[2:]:
            print(name, *store.get_online_features(features=[f"{name}:number"], entity_rows=rows).to_dict()["number"])
P
export FEAST_USAGE=False
store() { ../feast/bin/python -W ignore ../store.py "$@" 2>"$work/error.log" || tail -n 1 "$work/error.log"; }
apply() {
  cp "$work/$1.py" features.py
  fetch ../feast/bin/feast apply
}
store days
apply newer
store materialize >/dev/null
store stream
expect "newer release" "orders 10 None
tips 10 7" "$(store read orders tips)"
expect "older release, nothing applied" "orders 10 None" "$(store read orders)"
apply older
expect_in "older release, feast apply" "Deleted sqlite table shop_tips" "$(cat "$work/install.log")"
expect "older release" "orders 10 None" "$(store read orders)"
apply newer
expect "recovery" "orders 10 None
tips None None" "$(store read orders tips)"
store materialize >/dev/null
expect "recovery, materialised" "orders 10 None
tips 10 None" "$(store read orders tips)"
finish
