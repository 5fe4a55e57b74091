#!/usr/bin/env bash
# Numba 0.68.1 (numpy 2.4.6) with `cache=True`, as a service keeps it on a volume; by NUMBA_CACHE_DIR or in `__pycache__`.
# Rollback: prices.py is the same in both releases; rates.py, which it imports a function and a number from, goes back from 14 to 13.
# Guess: Numba looks at the sources (at their content, not at their times), so what has changed is compiled anew.
# Seen: it looks at the file of the cached function alone. What that one called or read elsewhere is built into it: the older release
# computes with the newer release's rate, at each start, and so would a repaired one. Without the cache, and with the change in the
# same file, the older rate is used.
# For a user: a cache folder for each release (tried here); or no `cache=True` on what uses other files.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py numba==0.68.1 numpy==2.4.6
mkdir "$work/shop"
cd "$work/shop"
cat >prices.py <<'P'
import sys

from numba import njit
from rates import FEE, rate

@njit(cache=True)
def price(amount):
    return amount + rate(amount) + FEE

@njit
def uncached(amount):
    return amount + rate(amount) + FEE

print(f"price {price(100)}, without the cache {uncached(100)}")
P
# release RATE: rates.py, written now.
release() {
  printf '%s\n' 'from numba import njit' "FEE = $1" '@njit' 'def rate(amount):' "    return amount * $1" >rates.py
}
computes() { "$work/py/bin/python" prices.py 2>&1 | tail -n 1; }
for kept in "__pycache__" "NUMBA_CACHE_DIR"; do
  [ "$kept" = __pycache__ ] || export NUMBA_CACHE_DIR=$work/cache
  release 14
  expect "newer release, $kept" "price 1514, without the cache 1514" "$(computes)"
  release 13
  expect "older release, $kept" "price 1514, without the cache 1413" "$(computes)"
  expect "its next start, $kept" "price 1514, without the cache 1413" "$(computes)"
done
NUMBA_CACHE_DIR=$work/cache-of-1.3
expect "older release, a cache of its own" "price 1413, without the cache 1413" "$(computes)"
finish
