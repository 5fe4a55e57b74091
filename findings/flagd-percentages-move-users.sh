#!/usr/bin/env bash
# flagd's in-process evaluation: @openfeature/flagd-core 4.0.1 (newer release) and 1.3.0 (older) for Node.js,
# openfeature-provider-flagd 0.6.1 and 0.2.7 for Python. One flag file, 200 users.
# Rollback: the newer release updated the library; a flag gives the new checkout to a percentage of the users. Nobody changes the flag.
# Guess: which users get it is fixed by the flag and the user ("sticky"), in all versions and languages: that is what flagd is for.
# Seen: the older two agree on every user. Both newer ones assign anew, each in another way: the update, and then the rollback, move 101
# of 200 users of a half-and-half flag to the other variant, in Node.js and in Python, and two services of the newer release
# disagree on 94. The shares stay right, so no dashboard shows it. Of a flag at 10% about one user in six changes.
# For a user: update all services at once; before it set such flags to 0 or 100%, or target a list, and leave them so while a rollback
# is possible; experiments begin anew.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into node-older @openfeature/flagd-core@1.3.0 @openfeature/core@1.9.1
npm_into node-newer @openfeature/flagd-core@4.0.1 @openfeature/core@1.9.1
pip_into python-older openfeature-provider-flagd==0.2.7 openfeature-sdk==0.10.0
pip_into python-newer openfeature-provider-flagd==0.6.1 openfeature-sdk==0.10.0
cd "$work"
cat >flags.json <<'J'
{"flags": {
  "half": {"state": "ENABLED", "variants": {"old": "old", "new": "new"}, "defaultVariant": "old",
    "targeting": {"fractional": [["old", 50], ["new", 50]]}},
  "tenth": {"state": "ENABLED", "variants": {"old": "old", "new": "new"}, "defaultVariant": "old",
    "targeting": {"fractional": [["old", 90], ["new", 10]]}}
}}
J
cat >evaluate.cjs <<'J'
const { FlagdCore } = require(`${process.cwd()}/${process.argv[2]}/node_modules/@openfeature/flagd-core`);
const log = () => {};
const logger = { error: console.error, warn: log, info: log, debug: log };
const core = new FlagdCore(undefined, logger);
core.setConfigurations(require("fs").readFileSync("flags.json", "utf8"));
const variants = (flag) => Array.from({ length: 200 }, (_, n) => core.resolveStringEvaluation(flag, "none", { targetingKey: `user-${n}` }, logger).variant);
console.log(JSON.stringify({ half: variants("half"), tenth: variants("tenth") }));
J
cat >evaluate.py <<'P'
import json, time
from openfeature import api
from openfeature.contrib.provider.flagd import FlagdProvider
from openfeature.contrib.provider.flagd.config import ResolverType
from openfeature.evaluation_context import EvaluationContext

api.set_provider(FlagdProvider(resolver_type=ResolverType.FILE, offline_flag_source_path="flags.json"))
client = api.get_client()
variant = lambda flag, n: client.get_string_details(flag, "none", EvaluationContext(f"user-{n}")).variant
end = time.time() + 20
while variant("half", 0) is None and time.time() < end:
    time.sleep(0.2)
print(json.dumps({flag: [variant(flag, n) for n in range(200)] for flag in ("half", "tenth")}))
api.shutdown()
P
for release in older newer; do
  timeout 60 node evaluate.cjs "node-$release" >"node-$release.json"
  timeout 60 "python-$release/bin/python" evaluate.py >"python-$release.json"
done
shares() { python3 -c 'import json, sys; print(*(sum(v == "new" for v in f) for f in json.load(open(sys.argv[1] + ".json")).values()))' "$1"; }
moved() {
  python3 -c 'import json, sys; a, b = (json.load(open(n + ".json")) for n in sys.argv[1:]); print(*(sum(x != y for x, y in zip(a[f], b[f])) for f in a))' "$@"
}
for one in node-older python-older node-newer python-newer; do say "$one gives the new variant to: $(shares $one) of 200"; done
expect "older: Node.js against Python" "0 0" "$(moved node-older python-older)"
expect "moved by the rollback, Node.js" "101 36" "$(moved node-newer node-older)"
expect "moved by the rollback, Python" "101 32" "$(moved python-newer python-older)"
expect "newer: Node.js against Python" "94 34" "$(moved node-newer python-newer)"
finish
