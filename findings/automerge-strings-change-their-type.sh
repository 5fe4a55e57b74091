#!/usr/bin/env bash
# @automerge/automerge 3.5.0 (newer release) and 2.2.9 (older release), one document.
# Rollback: the newer release took the newer library, saved and synchronised documents; the older release opens them. Then the recovery.
# Guess: the file format is the same and both know strings, so both read `title` as the string it is, or the older one refuses to load.
# Seen: it loads, and every string that the newer release wrote is an object of the class Text, in lists too: comparisons are false,
# `includes` does not find, methods are missing. What the older release writes is an ImmutableString to the newer one, where it is the same
# again, also in documents that never saw the rollback. JSON.stringify and templates show plain strings each time, so tests of the JSON,
# logs and health checks pass.
# For a user: in the newer release import `next` of 2.x first (tried here: it reads strings); read with String(...) while both may run.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js newer@npm:@automerge/automerge@3.5.0 older@npm:@automerge/automerge@2.2.9
cd "$work/js"
cat >try.mjs <<'J'
import * as newer from "newer";
import * as older from "older";
import { next } from "older";
const show = (name, document) => {
  const { title } = document;
  console.log(`${name}: ${typeof title === "string" ? "string" : title.constructor.name}, equal ${title === "Green tea"}, tagged ${document.tags.includes("hot")}, ${JSON.stringify(document)}`);
};
let document = newer.from({ title: "Green tea", tags: ["hot"] });
show("newer release", document);
const saved = newer.save(document);
const rolledBack = older.load(saved);
show("older release", rolledBack);
show("older library, next", next.load(saved));
const changed = older.change(rolledBack, (draft) => { draft.title = "Green tea"; draft.tags[0] = "hot"; });
show("older release, written anew", changed);
const recovered = newer.load(older.save(changed));
show("recovery", recovered);
try {
  newer.change(recovered, (draft) => newer.updateText(draft, ["title"], "Black tea"));
} catch (error) {
  console.log(error.message.slice(0, 17));
}
J
json='{"tags":["hot"],"title":"Green tea"}'
expect "one document" "newer release: string, equal true, tagged true, $json
older release: Text, equal false, tagged false, $json
older library, next: string, equal true, tagged true, $json
older release, written anew: string, equal true, tagged true, $json
recovery: ImmutableString, equal false, tagged false, $json
Cannot updateText" "$(node try.mjs)"
finish
