#!/usr/bin/env bash
# @semantic-release/commit-analyzer 13.0.1 and release-notes-generator 14.1.0, git-cliff 2.14.2, commit-and-tag-version 12.7.3: what
# they make of a change that was reverted and brought back, which is what a repair after a rollback is.
# Situation: "feat: add tea", its revert, the revert of the revert. Since 2.43 git calls the last one Reapply "…", before it was
# Revert "Revert "…"". Either way the same tree.
# Guess: the words in quotes do not matter; tea is in, so the next version is a minor one, and one that only reverts lists no tea.
# Seen: semantic-release makes no release at all with git's newer words (the feature and its revert cancel out, and "Reapply" is no
# type), a minor one with the older words. Where tea was released before the revert it is the other way round: newer words, a patch
# whose notes say only that tea was reverted, although it is there; older words, no release. git-cliff and commit-and-tag-version
# know no reverts: a range with nothing but the feature and its revert is 1.1.0 for one and 1.0.1 for the other, and both list tea.
# For a user: give the commit that brings a change back a type of its own (feat: or fix:), and read the notes after a rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git node npm
npm_into js @semantic-release/commit-analyzer@13.0.1 @semantic-release/release-notes-generator@14.1.0 git-cliff@2.14.2 commit-and-tag-version@12.7.3
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
cat >"$work/js/next.mjs" <<'JS'
import { execFileSync } from "node:child_process";
import { analyzeCommits } from "@semantic-release/commit-analyzer";
import { generateNotes } from "@semantic-release/release-notes-generator";
const [cwd, range] = process.argv.slice(2);
const text = execFileSync("git", ["-C", cwd, "log", "--format=%H%x1f%B%x1e", range], { encoding: "utf8" });
const commits = text
  .split("\x1e")
  .map((each) => each.trim().split("\x1f"))
  .filter(([hash]) => hash !== "")
  .map(([hash, message]) => ({ hash, message: message.trim(), committerDate: "2026-01-01T00:00:00Z" }));
const release = (version) => ({ version, gitTag: `v${version}` });
const context = {
  ...{ cwd, commits, lastRelease: release("1.0.0"), nextRelease: release("1.1.0") },
  logger: { log() {} },
  options: { repositoryUrl: "https://github.com/acme/shop" },
};
const notes = (await generateNotes({}, context)).split("\n").filter((line) => line.startsWith("* "));
console.log(await analyzeCommits({}, context), notes.map((line) => line.replace(/ \(\[.*/, "")).join(" "));
JS
bin=$work/js/node_modules/.bin
say_commit() { git commit --quiet --allow-empty --message "$1" && git rev-parse HEAD; }
# history released|open Reapply|Revert|no
history() {
  rm -rf "$work/repo"
  git init --quiet --initial-branch=main "$work/repo"
  cd "$work/repo"
  say_commit "chore: start" >/dev/null
  git tag v1.0.0
  local change revert
  change=$(say_commit "feat: add tea")
  [ "$1" = open ] || git tag v1.1.0
  revert=$(say_commit "Revert \"feat: add tea\"

This reverts commit $change.")
  case $2 in
    Reapply) say_commit "Reapply \"feat: add tea\"

This reverts commit $revert." >/dev/null ;;
    Revert) say_commit "Revert \"Revert \"feat: add tea\"\"

This reverts commit $revert." >/dev/null ;;
  esac
}
semantic_release() { node "$work/js/next.mjs" "$work/repo" "$(git describe --tags --abbrev=0)..HEAD"; }
others() {
  local listed
  listed=$("$bin/git-cliff" --unreleased 2>/dev/null | grep -c "Add tea" || true)
  printf 'git-cliff %s lists %s, commit-and-tag-version %s lists %s' "$("$bin/git-cliff" --bumped-version 2>/dev/null)" "$listed" \
    "$("$bin/commit-and-tag-version" --dry-run 2>&1 | sed -n 's/.*tagging release //p')" \
    "$("$bin/commit-and-tag-version" --dry-run 2>&1 | grep -c '^\* add tea' || true)"
}
history open Reapply
expect "semantic-release, not released before, Reapply" "null " "$(semantic_release)"
expect "the others, not released before, Reapply" "git-cliff v1.1.0 lists 1, commit-and-tag-version v1.0.1 lists 1" "$(others)"
history open Revert
expect "semantic-release, not released before, Revert of the revert" "minor * add tea" "$(semantic_release)"
history released Reapply
expect "semantic-release, released before, Reapply" 'patch * Revert "feat: add tea"' "$(semantic_release)"
history released Revert
expect "semantic-release, released before, Revert of the revert" "null " "$(semantic_release)"
history open no
expect "semantic-release, only reverted" "null " "$(semantic_release)"
expect "the others, only reverted" "git-cliff v1.1.0 lists 1, commit-and-tag-version v1.0.1 lists 1" "$(others)"
finish
