#!/usr/bin/env bash
# y-prosemirror 1.3.7, @tiptap/y-tiptap 3.0.0 (both bind Yjs 13.6.27 to a ProseMirror editor: Tiptap, Remirror, BlockNote, Milkdown).
# Rollback: the newer release's editor has a node of its own, "poll". After the rollback one browser has loaded the older release, another
# still shows the newer one; both have the same shared document open, or the older one opens a document that the newer one wrote.
# Guess: the older editor does not show the poll; the shared document keeps it until somebody edits that place.
# Seen: it is enough that the older release OPENS the document: what it cannot show it deletes from the shared document, for everybody
# and in what the server stores. Nobody touched a key, nothing is reported.
# For a user: bring a new node into the schema a release before people can insert it; let the server name the schema's version and let
# clients of another version connect read-only (the deletion is an update like any other: a provider that sends none keeps the node).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into shared yjs@13.6.27 y-protocols@1.0.6 y-prosemirror@1.3.7 @tiptap/y-tiptap@3.0.0 prosemirror-model@1.25.4 prosemirror-state@1.4.4 \
  prosemirror-view@1.41.4 jsdom@26.1.0
cd "$work/shared"
cat >open.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("", { pretendToBeVisual: true });
const names = ["document", "Node", "Element", "HTMLElement", "DOMParser", "MutationObserver", "getComputedStyle", "navigator"];
Object.assign(globalThis, { window }, Object.fromEntries(names.map((name) => [name, window[name]])));
const Y = await import("yjs");
const { Schema } = await import("prosemirror-model");
const { EditorState } = await import("prosemirror-state");
const { EditorView } = await import("prosemirror-view");
const { ySyncPlugin } = await import(process.argv[2]);
const nodes = { doc: { content: "block+" }, paragraph: { group: "block", content: "text*", toDOM: () => ["p", 0] }, text: {} };
const older = new Schema({ nodes });
const newer = new Schema({ nodes: { ...nodes, poll: { group: "block", atom: true, toDOM: () => ["div"] } } });
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
const open = (schema, shared) =>
  new EditorView(document.createElement("div"), { state: EditorState.create({ schema, plugins: [ySyncPlugin(shared.getXmlFragment("text"))] }) });
const [first, second] = [new Y.Doc(), new Y.Doc()];
const readOnly = process.argv[3] === "read-only";
first.on("update", (update, from) => from !== "net" && Y.applyUpdate(second, update, "net"));
second.on("update", (update, from) => from !== "net" && !readOnly && Y.applyUpdate(first, update, "net"));
const view = open(newer, first);
await settled();
const paragraph = (words) => newer.node("paragraph", null, newer.text(words));
view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, [paragraph("Minutes"), newer.node("poll"), paragraph("Signed")]));
await settled();
console.log("written:", first.getXmlFragment("text").toString());
open(older, second);
await settled();
console.log("opened by the older one:", first.getXmlFragment("text").toString(), "shown by the newer one:", view.state.doc.toString());
process.exit(0);
JS
for binding in y-prosemirror @tiptap/y-tiptap; do
  expect "$binding" "written: <paragraph>Minutes</paragraph><poll></poll><paragraph>Signed</paragraph>
opened by the older one: <paragraph>Minutes</paragraph><paragraph>Signed</paragraph> shown by the newer one: doc(paragraph(\"Minutes\"), paragraph(\"Signed\"))" \
    "$(node open.mjs "$binding" 2>/dev/null)"
done
expect "a provider that sends nothing" \
  "opened by the older one: <paragraph>Minutes</paragraph><poll></poll><paragraph>Signed</paragraph> shown by the newer one: doc(paragraph(\"Minutes\"), poll, paragraph(\"Signed\"))" \
  "$(node open.mjs y-prosemirror read-only 2>/dev/null | tail -n 1)"
finish
