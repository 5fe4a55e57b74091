#!/usr/bin/env bash
# @growthbook/growthbook 0.27.0 (older release) and 1.8.0 (newer), the same feature definitions, which the flag service serves to both.
# Rollback: the newer release brought a newer client; the team has since made rules that this client knows.
# Guess: an older client takes a rule that it does not understand as not matching, so the feature is off.
# Seen: it does not look at `parentConditions`. A feature that was only on where its prerequisite is on is on for everybody.
# An operator that it does not know counts as not matching, so that `$not` around it matches everybody.
# For a user: after a rollback over a client's version, look through the rules with prerequisites and negations first.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js older@npm:@growthbook/growthbook@0.27.0 newer@npm:@growthbook/growthbook@1.8.0
cd "$work/js"
cat >try.cjs <<'J'
const rules = {
  prerequisite: { parentConditions: [{ id: 'parent', condition: { value: true } }], force: true },
  negation: { condition: { $not: { country: { $ini: ['de'] } } }, force: true },
};
const { GrowthBook } = require(process.argv[2]);
const features = {
  parent: { defaultValue: false },
  feature: { defaultValue: false, rules: [rules[process.argv[3]]] },
};
const client = new GrowthBook({ features, attributes: { id: 'u1', country: 'DE' } });
console.log(client.evalFeature('feature').on ? 'on' : 'off');
client.destroy?.();
J
for rule in prerequisite negation; do
  expect "newer client, $rule" off "$(node try.cjs newer "$rule" 2>/dev/null)"
  expect "older client, $rule" on "$(node try.cjs older "$rule" 2>/dev/null)"
done
finish
