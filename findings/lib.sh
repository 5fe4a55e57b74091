# Shared by the scripts of this folder: `source "$(dirname "$0")/lib.sh"`.
# Exit status of a script: 0 as it was seen, 1 the behaviour has changed, 3 it cannot run here.

work=$(mktemp -d)
started=()
differences=0

# Ends what the script started, by its pid, and removes the temporary folder.
clean_up() {
  local status=$? pid
  set +e
  for pid in "${started[@]}"; do kill "$pid" 2>/dev/null; done
  for pid in "${started[@]}"; do wait "$pid" 2>/dev/null; done
  chmod -R u+w "$work" 2>/dev/null
  rm -rf "$work"
  exit "$status"
}
trap clean_up EXIT

say() { printf '%s\n' "$*"; }

cannot() {
  say "cannot run: $*"
  exit 3
}

# need COMMAND...
need() {
  local name
  for name in "$@"; do command -v "$name" >/dev/null || cannot "the command $name is missing"; done
}

# fetch COMMAND...: an installation; its words are shown only when it fails.
fetch() {
  "$@" >"$work/install.log" 2>&1 && return
  tail -n 5 "$work/install.log"
  cannot "$1 could not install the pinned packages"
}

# npm_into FOLDER PACKAGE@VERSION...
npm_into() {
  local folder=$work/$1
  need node npm
  mkdir -p "$folder"
  [ -f "$folder/package.json" ] || echo '{"private":true}' >"$folder/package.json"
  fetch npm install --prefix "$folder" --no-audit --no-fund --no-progress --loglevel=error --save-exact "${@:2}"
  say "with npm: ${*:2}"
}

# pip_into FOLDER PACKAGE==VERSION...: a virtual environment; PYTHON names another interpreter.
pip_into() {
  local folder=$work/$1
  need "${PYTHON:-python3}"
  [ -d "$folder" ] || fetch "${PYTHON:-python3}" -m venv "$folder"
  fetch "$folder/bin/pip" install --quiet --disable-pip-version-check "${@:2}"
  say "with pip: ${*:2}"
}

# deb_into FOLDER PACKAGE...: the packages, with what they need and is not installed, unpacked there.
deb_into() {
  local folder=$work/$1 debs=$work/debs-$1 file
  need apt-get dpkg-deb
  mkdir -p "$folder" "$debs/partial"
  fetch apt-get install --yes --no-install-recommends --download-only --reinstall -o Debug::NoLocking=1 \
    -o "Dir::Cache::archives=$debs" "${@:2}"
  for file in "$debs"/*.deb; do dpkg-deb -x "$file" "$folder"; done
  for file in "${@:2}"; do say "with Debian's: $(dpkg-deb --show "$debs/$file"_*.deb | tr '\t' ' ')"; done
}

# signing_key: a key of a shop that gpg signs with from here on; its public half is in key.asc.
signing_key() {
  need gpg gpgconf
  # In a folder with a short name: the socket of gpg's agent has a limit.
  export GNUPGHOME=$work/g
  mkdir -m 700 "$GNUPGHOME"
  fetch gpg --batch --passphrase '' --quick-gen-key 'Shop <shop@example.com>' default default
  gpg --export --armor >"$work/key.asc"
}

# mvn_classpath FOLDER GROUP:ARTIFACT:VERSION...: writes $work/FOLDER/classpath.
mvn_classpath() {
  local folder=$work/$1 coordinate group artifact version
  need java javac mvn
  mkdir -p "$folder"
  {
    echo '<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>'
    for coordinate in "${@:2}"; do
      IFS=: read -r group artifact version <<<"$coordinate"
      echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency>"
    done
    echo '</dependencies></project>'
  } >"$folder/pom.xml"
  fetch mvn --quiet --batch-mode -f "$folder/pom.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath "-Dmdep.outputFile=$folder/classpath"
  say "with Maven: ${*:2}"
}

# start COMMAND...: in the background, its output in $work/started.log; $! is its pid.
start() {
  "$@" >>"$work/started.log" 2>&1 &
  started+=($!)
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# within SECONDS COMMAND...: until it succeeds.
within() {
  local end=$((SECONDS + $1))
  until "${@:2}" >/dev/null 2>&1; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.2
  done
}

# status_of URL [CURL OPTION...]: the HTTP status, 000 when nobody answers.
status_of() { curl --silent --output /dev/null --max-time 5 --write-out '%{http_code}' "$@" || true; }

# expect WHAT SEEN-BEFORE NOW
expect() {
  if [ "$2" = "$3" ]; then
    say "as seen: $1: $3"
  else
    say "CHANGED: $1: was \"$2\", is \"$3\""
    differences=1
  fi
}

# expect_in WHAT WORDS TEXT: the words are in the text.
expect_in() {
  if [[ $3 == *"$2"* ]]; then
    say "as seen: $1: $2"
  else
    say "CHANGED: $1: \"$2\" is not in: $(head -c 600 <<<"$3")"
    differences=1
  fi
}

# postgres: an empty server on loopback; sets $postgres_port. The user is postgres, the database postgres.
postgres() {
  local bin as=()
  bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)
  [ -n "$bin" ] || bin=$(dirname "$(command -v initdb || echo /none/initdb)")
  [ -x "$bin/initdb" ] || cannot "PostgreSQL is not installed (initdb)"
  # PostgreSQL does not run as root.
  if [ "$(id -u)" -eq 0 ]; then
    as=(setpriv --reuid=nobody --clear-groups)
    chmod 711 "$work"
  fi
  mkdir "$work/postgres"
  [ "$(id -u)" -ne 0 ] || chown nobody "$work/postgres"
  fetch "${as[@]}" "$bin/initdb" --pgdata "$work/postgres/data" --auth trust --username postgres --no-sync
  postgres_port=$(free_port)
  start "${as[@]}" "$bin/postgres" -D "$work/postgres/data" -p "$postgres_port" -h 127.0.0.1 -k "$work/postgres" -c fsync=off
  within 60 "$bin/pg_isready" -h 127.0.0.1 -p "$postgres_port" || cannot "PostgreSQL did not start"
}

# npm_registry: verdaccio 6.2.1, empty, on loopback; npm and pnpm then use it. What it needs comes from the usual registry.
npm_registry() {
  local port
  mkdir -p "$work/registry"
  echo '{"private":true,"overrides":{"node-fetch":"2.7.0"}}' >"$work/registry/package.json"
  npm_into registry verdaccio@6.2.1
  port=$(free_port)
  printf '%s\n' 'storage: ./packages' 'web: {enable: false}' 'uplinks: {}' \
    "packages: {'**': {access: \$all, publish: \$all, unpublish: \$all}}" 'log: {type: stdout, level: fatal}' >"$work/registry/config.yaml"
  start node "$work/registry/node_modules/verdaccio/bin/verdaccio" --config "$work/registry/config.yaml" --listen "127.0.0.1:$port"
  within 60 curl --silent --fail "http://127.0.0.1:$port/-/ping" || cannot "verdaccio did not start"
  echo "//127.0.0.1:$port/:_authToken=local" >"$work/registry/npmrc"
  export npm_config_registry=http://127.0.0.1:$port/ npm_config_userconfig=$work/registry/npmrc npm_config_cache=$work/registry/cache
}

# The last line of every script.
finish() { exit "$differences"; }
