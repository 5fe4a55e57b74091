#!/usr/bin/env bash
# prometheus_client 0.23.1 (Python) with PROMETHEUS_MULTIPROC_DIR, as servers with several workers use it.
# Rollback by a reload of the workers, so that the folder stays: the newer release has other buckets for the same histogram and another
# mode for the same gauge. Each request of the older release takes 0.2 seconds; its queue is 1 long. The end of the newer worker is
# reported with mark_process_dead, as the manual says.
# Guess: after mark_process_dead the older workers' numbers are shown; the newer ones' counters at most stay as a sum beside them.
# Seen: one histogram with the buckets of both. The older workers' requests are missing in the newer buckets below their own: 1000 requests
# of 0.2 seconds raise le="0.5" by none, and the share of fast requests reads 9 of 100, where each was fast. The gauge stays at
# the dead worker's 50, or at the sum of both, 51, by the order in which the folder lists its files.
# For a user: a folder for each release, empty at its start (tried here), and a restart in place of the reload; an alert on a bucket names
# a new histogram when the buckets change.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into python prometheus-client==0.23.1
cat >"$work/worker.py" <<'P'
import os
import sys

from prometheus_client import CollectorRegistry, Gauge, Histogram, generate_latest, multiprocess

if sys.argv[1] == "newer":
    seconds = Histogram("shop_seconds", "Requests", buckets=(0.25, 0.5, 1.0))
    Gauge("shop_queue", "Queue", multiprocess_mode="max").set(50)
    for _ in range(100):
        seconds.observe(0.3)
    multiprocess.mark_process_dead(os.getpid())
else:
    seconds = Histogram("shop_seconds", "Requests", buckets=(0.1, 1.0))
    Gauge("shop_queue", "Queue", multiprocess_mode="livesum").set(1)
    for _ in range(1000):
        seconds.observe(0.2)
registry = CollectorRegistry()
multiprocess.MultiProcessCollector(registry)
lines = generate_latest(registry).decode().splitlines()
# 50 or 51: by the order in which the folder lists its files.
queue = float(next(line for line in lines if line.startswith("shop_queue")).split()[1])
print("shop_queue", "50 or 51" if queue in (50, 51) else queue)
for line in lines:
    if "bucket" in line:
        print(line.replace("shop_seconds_bucket", ""))
P
worker() {
  mkdir -p "$work/$2"
  PROMETHEUS_MULTIPROC_DIR=$work/$2 "$work/python/bin/python" "$work/worker.py" "$1" 2>&1
}
expect "newer release" 'shop_queue 50 or 51
{le="0.25"} 0.0
{le="0.5"} 100.0
{le="1.0"} 100.0
{le="+Inf"} 100.0' "$(worker newer kept)"
expect "older release, the folder kept" 'shop_queue 50 or 51
{le="0.1"} 0.0
{le="0.25"} 0.0
{le="0.5"} 100.0
{le="1.0"} 1100.0
{le="+Inf"} 1100.0' "$(worker older kept)"
expect "older release, an empty folder" 'shop_queue 1.0
{le="0.1"} 0.0
{le="1.0"} 1000.0
{le="+Inf"} 1000.0' "$(worker older empty)"
finish
