#!/usr/bin/env bash
# git (the machine's) and JGit 7.4.0: a branch is rebased after its commits were released, reverted and are to come back.
# Rollback: a pull request with two commits was landed by "Rebase and merge" (the same changes, other commits). Production went back and
# the commits were reverted on main. The author adds the missing fix to the branch and rebases it, as the text of the refusal says.
# Guess: the two commits are put on top of the revert again, or there is a conflict.
# Seen: git knows the two changes by their content, finds them on main, and leaves them out ("skipped previously applied commit"), although
# main has reverted them since. The rebase succeeds, exit 0; what is left is the fix alone, and the repaired release comes without its
# feature. `git pull --rebase` does the same; with --quiet and advice.skippedCherryPicks=false nothing is said. `git cherry` marks them "-".
# JGit puts them back, so an IDE with JGit and git disagree.
# For a user: `git rebase --reapply-cherry-picks` (tried here), or revert the revert on a new branch.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
mvn_classpath java org.eclipse.jgit:org.eclipse.jgit:7.4.0.202509020913-r org.slf4j:slf4j-nop:1.7.36
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
cat >"$work/java/Rebase.java" <<'JAVA'
import org.eclipse.jgit.api.Git;
class Rebase {
  public static void main(String[] arguments) throws Exception {
    System.out.println(Git.open(new java.io.File(arguments[0])).rebase().setUpstream("refs/heads/main").call().getStatus());
  }
}
JAVA
git init --quiet --initial-branch=main "$work/repo"
cd "$work/repo"
change() { sed -i "$1s/.*/$2/" menu; git commit --quiet --all --message "$2"; }
seq 20 >menu
git add menu
git commit --quiet --message start
git switch --quiet --create feature
change 5 tea
change 9 cups
git switch --quiet main
git commit --quiet --allow-empty --message other
git cherry-pick main..feature >/dev/null
git revert --no-edit HEAD HEAD~1 >/dev/null
git switch --quiet feature
change 15 'fix of the tea'
expect "git cherry" "- - +" "$(git cherry main | cut -c1 | xargs)"
git switch --quiet main
# has COMMAND...: the lines of the menu that are words after it.
has() {
  rm -rf "$work/copy"
  cp -r "$work/repo" "$work/copy"
  git -C "$work/copy" switch --quiet feature
  "$@" >"$work/said" 2>&1 || return
  grep -v '^[0-9]' "$work/copy/menu" | xargs
}
expect "git rebase" "fix of the tea" "$(has git -C "$work/copy" rebase main)"
expect_in "what it says" "skipped previously applied commit" "$(cat "$work/said")"
expect "without advice" "fix of the tea" "$(has git -C "$work/copy" -c advice.skippedCherryPicks=false rebase --quiet main)"
expect "what it says" "" "$(cat "$work/said")"
expect "git pull --rebase" "fix of the tea" "$(has git -C "$work/copy" pull --quiet --rebase . main)"
expect "git rebase --reapply-cherry-picks" "tea cups fix of the tea" "$(has git -C "$work/copy" rebase --reapply-cherry-picks main)"
expect "JGit" "tea cups fix of the tea" "$(has java -cp "$(cat "$work/java/classpath")" "$work/java/Rebase.java" "$work/copy")"
finish
