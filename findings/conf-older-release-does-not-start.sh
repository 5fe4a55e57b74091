#!/usr/bin/env bash
# conf 14.0.0, the store of settings of Node.js programs, on which electron-store is built: a file on the user's machine, with a schema and with
# migrations by version.
# Rollback: the user had 1.4 of the program, which wrote its settings; 1.3 is installed again.
# Guess: a value that the older schema does not know counts as invalid and gets the default, at least with `clearInvalidConfig`; migrations of a
# higher version are left alone, as they have run.
# Seen: one such value and the older program does not start, with `clearInvalidConfig`, too: that clears what is no JSON, alone. Where it starts,
# it writes its own version over the higher one, so the recovery runs the newer migrations again: here over what was added since.
# For a user: catch the error and set the value back (tried here), from the first release on; migrations that look at the state.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js conf@14.0.0
cd "$work/js"
cat >settings.mjs <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import Conf from "conf";
const file = (folder) => `${folder}/config.json`;
const program = (folder, projectVersion, settings) => new Conf({ cwd: folder, projectName: "shop", projectVersion, ...settings });
const themes = (...known) => ({ schema: { theme: { enum: known, default: "light" } } });
program("one", "1.4.0", themes("light", "dark", "system")).set("theme", "system");
const starts = (settings) => {
  try {
    return `starts with ${program("one", "1.3.0", { ...themes("light", "dark"), ...settings }).get("theme")}`;
  } catch (error) {
    return error.message;
  }
};
console.log(`as it is: ${starts({})}`);
console.log(`clearInvalidConfig: ${starts({ clearInvalidConfig: true })}`);
const { theme, ...others } = JSON.parse(readFileSync(file("one")));
writeFileSync(file("one"), JSON.stringify(others));
console.log(`without the value: ${starts({})}`);
const migrations = { "1.4.0": (store) => store.set("lines", store.get("items", [])) };
const seen = (release) => {
  const { __internal__: internal, ...rest } = JSON.parse(readFileSync(file("two")));
  console.log(`${release}: ${JSON.stringify(rest)}, migrated to ${internal.migrations.version}`);
};
program("two", "1.3.0", { migrations: {} }).set("items", ["a"]);
program("two", "1.4.0", { migrations }).set("lines", ["a", "b"]);
seen("newer");
program("two", "1.3.0", { migrations: {} });
seen("older");
program("two", "1.4.0", { migrations });
seen("newer again");
JS
expect "a new value" "as it is: Config schema violation: \`theme\` must be equal to one of the allowed values
clearInvalidConfig: Config schema violation: \`theme\` must be equal to one of the allowed values
without the value: starts with light" "$(node settings.mjs 2>&1 | head -n 3)"
rm -rf one two
expect "migrations" 'newer: {"items":["a"],"lines":["a","b"]}, migrated to 1.4.0
older: {"items":["a"],"lines":["a","b"]}, migrated to 1.3.0
newer again: {"items":["a"],"lines":["a"]}, migrated to 1.4.0' "$(node settings.mjs 2>&1 | tail -n 3)"
finish
