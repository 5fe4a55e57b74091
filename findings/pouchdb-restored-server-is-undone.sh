#!/usr/bin/env bash
# PouchDB 9.0.0 (pouchdb-core, its replication and its adapter in memory): a server's database and a client that synchronises with it.
# Rollback: the server's database is restored to what it was before the newer release, with its revisions, as a copy of its files or a
# replicated backup has them. The older release goes on with it, and an administrator sets one document anew.
# Guess: what is restored stays; the clients get it, or their newer changes become conflicts that lose to what the server says now.
# Seen: the next synchronisation of one client brings all of the newer release back to the server: changed documents, documents of a kind that
# the older release does not know, and deletions. What was set during the rollback loses without an error: the longer history wins, and
# the newer release had changed it twice. It remains as a conflict that no query shows.
# For a user: a document is rolled back by a write on top of its newest revision (tried here), never by a restore while clients exist.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into js pouchdb-core@9.0.0 pouchdb-adapter-memory@9.0.0 pouchdb-replication@9.0.0
cd "$work/js"
cat >play.cjs <<'J'
const PouchDB = require("pouchdb-core").plugin(require("pouchdb-adapter-memory")).plugin(require("pouchdb-replication"));
const database = (name) => new PouchDB(name, { adapter: "memory" });
async function put(db, id, vat, by) {
  const before = await db.get(id).catch(() => ({}));
  await db.put({ ...before, _id: id, vat, by });
}
async function show(name, db) {
  const { rows } = await db.allDocs({ include_docs: true, conflicts: true });
  const words = rows.map(({ id, doc }) => `${id} ${doc.vat ?? ""} by ${doc.by}${doc._conflicts ? ` (${doc._conflicts.length} conflict)` : ""}`);
  console.log(`${name}: ${words.join(", ").replace(/ +/g, " ")}`);
}
(async () => {
  const client = database("client");
  let server = database("server");
  await put(server, "settings", 19, "1.3");
  await put(server, "draft", undefined, "1.3");
  await PouchDB.sync(server, client);
  const backup = database("backup");
  await PouchDB.replicate(server, backup);
  await put(server, "settings", 16, "1.4");
  await put(server, "settings", 7, "1.4");
  await put(server, "refund", undefined, "1.4");
  await server.remove(await server.get("draft"));
  await PouchDB.sync(server, client);
  await show("newer release", server);
  const newest = server;
  server = database("restored");
  await PouchDB.replicate(backup, server);
  await put(server, "settings", 20, "1.3 again");
  await show("restored", server);
  await PouchDB.sync(server, client);
  await show("after a client came by", server);
  await put(newest, "settings", 20, "1.3 again");
  const another = database("another");
  await PouchDB.replicate(backup, another);
  await PouchDB.sync(newest, another);
  await show("written on top", newest);
})();
J
expect "documents" "newer release: refund by 1.4, settings 7 by 1.4
restored: draft by 1.3, settings 20 by 1.3 again
after a client came by: refund by 1.4, settings 7 by 1.4 (1 conflict)
written on top: refund by 1.4, settings 20 by 1.3 again" "$(node play.cjs)"
finish
