#!/usr/bin/env bash
# pip 26.3, uv 0.13.9, poetry 2.5.1, with a local index.
# Rollback: shop 1.4.0 on the index is broken and yanked (PEP 592); 1.3.0 is there. Who has 1.4.0 "upgrades", as a job does each night.
# Guess: a yank is what brings everybody back: an upgrade goes to 1.3.0; or an upgrade never goes down, in none of them.
# Seen: `pip install --upgrade` and `uv pip install --upgrade` say that 1.4.0 is satisfied, exit 0, and pip not even that it was yanked: a
# machine or an image's layer that has it keeps it for ever. `poetry update` and `uv lock --upgrade` go down to 1.3.0 without having been
# asked to; `uv lock` and `poetry install` stay. And who asks for >=1.4, which 1.4.0 satisfied yesterday,
# can be installed nowhere any more.
# For a user: publish 1.4.1 with the older code; a yank only keeps newcomers off.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into tools pip==26.3 uv==0.13.9 poetry==2.5.1
pip_into machine pip==26.3
cat >"$work/wheel.py" <<'PY'
import sys, zipfile
version = sys.argv[1]
with zipfile.ZipFile(f"shop-{version}-py3-none-any.whl", "w") as wheel:
    info = f"shop-{version}.dist-info"
    wheel.writestr("shop.py", "")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: shop\nVersion: {version}\n")
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr(f"{info}/RECORD", f"shop.py,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
PY
mkdir -p "$work/index/shop"
cd "$work/index/shop"
for version in 1.3.0 1.4.0; do python3 "$work/wheel.py" "$version"; done
# index ATTRIBUTE: the page of shop, with that attribute for 1.4.0.
index() {
  printf '<!DOCTYPE html><html><body><a href="%s">%s</a>\n<a href="%s"%s>%s</a></body></html>\n' shop-1.3.0-py3-none-any.whl shop-1.3.0-py3-none-any.whl \
    shop-1.4.0-py3-none-any.whl "$1" shop-1.4.0-py3-none-any.whl >"$work/index/shop/index.html"
}
index ''
port=$(free_port)
start python3 -m http.server --bind 127.0.0.1 --directory "$work/index" "$port"
url=http://127.0.0.1:$port/
within 20 curl --silent --fail "$url" || cannot "the web server did not start"
export PIP_CONFIG_FILE=/dev/null PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1 UV_NO_CACHE=1 POETRY_CACHE_DIR=$work/cache
export POETRY_VIRTUALENVS_CREATE=false PIP_INDEX_URL=$url
unset PIP_FIND_LINKS PIP_EXTRA_INDEX_URL
tools=$work/tools/bin
python3 -m venv --without-pip "$work/with-uv"
pip() { "$work/machine/bin/pip" "$@"; }
uv_pip() { "$tools/uv" pip "$1" --quiet --python "$work/with-uv/bin/python" "${@:2}"; }
project() {
  mkdir -p "$work/$1"
  printf '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.10,<4"\ndependencies = ["shop>=1.3"]\n%s\n' "$2" >"$work/$1/pyproject.toml"
}
project uv "[[tool.uv.index]]
url = \"$url\"
default = true"
project poetry "[tool.poetry]
package-mode = false
[[tool.poetry.source]]
name = \"local\"
url = \"$url\"
priority = \"primary\""
in_uv() { (cd "$work/uv" && "$tools/uv" "$@" 2>"$work/said"); }
in_poetry() { (cd "$work/poetry" && "$tools/poetry" --quiet --no-interaction "$@"); }
locked() { sed -n '/^name = "shop"/{n;s/version = "\(.*\)"/\1/p}' "$work/$1"; }
fetch pip install shop
fetch uv_pip install --index-url "$url" shop
fetch in_uv lock
fetch in_poetry lock
expect "before: uv, poetry" "1.4.0 1.4.0" "$(locked uv/uv.lock) $(locked poetry/poetry.lock)"
index ' data-yanked="broken"'
said=$(pip install --upgrade shop 2>&1)
expect "pip install --upgrade" "1.4.0, 0 words of a yank" "$(pip list 2>/dev/null | awk '$1 == "shop" { print $2 }'), $(grep -ci yank <<<"$said" || true) words of a yank"
uv_pip install --upgrade --index-url "$url" shop
expect "uv pip install --upgrade" "shop 1.4.0" "$("$tools/uv" pip list --python "$work/with-uv/bin/python" 2>/dev/null | grep shop | tr -s ' ')"
in_uv lock
expect "uv lock" "1.4.0" "$(locked uv/uv.lock)"
in_uv lock --upgrade
expect "uv lock --upgrade" "1.3.0" "$(locked uv/uv.lock)"
in_poetry install --dry-run
expect "poetry install" "1.4.0" "$(locked poetry/poetry.lock)"
in_poetry update --lock
expect "poetry update" "1.3.0" "$(locked poetry/poetry.lock)"
python3 -m venv "$work/new"
expect_in "a new machine that asks for >=1.4" "No matching distribution found" "$("$work/new/bin/pip" install "shop>=1.4" 2>&1 || true)"
finish
