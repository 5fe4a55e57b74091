#!/usr/bin/env bash
# Tiptap 3.26.0 (@tiptap/core, @tiptap/starter-kit) in jsdom 26.1.0.
# Rollback: the newer release's editor has a node of its own, "poll", and people wrote documents with it; the older release opens them.
# Guess: what the older editor does not know it leaves out or shows as a gap, or it refuses to open the document.
# Seen: the document opens EMPTY, with a warning in the browser's console only. With the first key (or the usual autosave on each update)
# the empty document takes the place of the stored one. With `enableContentCheck` it is empty as well, but `onContentError` is called.
# For a user: have `enableContentCheck: true` with an `onContentError` that makes the editor read-only and stops saving, in the release
# before the first that brings a new node (tried here); keep the former text of each document that was saved during a rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
npm_into editor @tiptap/core@3.26.0 @tiptap/pm@3.26.0 @tiptap/starter-kit@3.26.0 jsdom@26.1.0
cd "$work/editor"
cat >open.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("", { pretendToBeVisual: true });
const names = ["document", "Node", "Element", "HTMLElement", "DOMParser", "MutationObserver", "getComputedStyle", "navigator"];
Object.assign(globalThis, { window }, Object.fromEntries(names.map((name) => [name, window[name]])));
const { Editor, Node } = await import("@tiptap/core");
const { StarterKit } = await import("@tiptap/starter-kit");
const text = (words) => ({ type: "paragraph", content: [{ type: "text", text: words }] });
const stored = { type: "doc", content: [text("Minutes"), { type: "poll", attrs: { question: "Agree?" } }, text("Signed")] };
const attributes = () => ({ question: { default: "" } });
const Poll = Node.create({ name: "poll", group: "block", atom: true, addAttributes: attributes, renderHTML: () => ["div"] });
const [release, check] = process.argv.slice(2);
let saved = "nothing saved";
console.warn = () => {};
const editor = new Editor({
  element: document.createElement("div"),
  extensions: release === "newer" ? [StarterKit, Poll] : [StarterKit],
  content: stored,
  enableContentCheck: check === "check",
  onContentError: ({ editor }) => editor.setEditable(false, false),
  onUpdate: ({ editor }) => { saved = brief(editor.getJSON()); },
});
function brief(node) {
  return node.text ?? `${node.type}(${(node.content ?? []).map(brief).join(" ")})`;
}
const opened = brief(editor.getJSON());
if (editor.isEditable) editor.commands.insertContent("x");
console.log(`${opened}; ${saved}`);
process.exit(0);
JS
expect "newer release, and after a key" "doc(paragraph(Minutes) poll() paragraph(Signed)); doc(paragraph(xMinutes) poll() paragraph(Signed))" \
  "$(node open.mjs newer)"
expect "older release, and after a key" "doc(paragraph()); doc(paragraph(x))" "$(node open.mjs older)"
expect "older release that checks and locks" "doc(paragraph()); nothing saved" "$(node open.mjs older check)"
finish
