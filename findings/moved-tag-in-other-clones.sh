#!/usr/bin/env bash
# git (the machine's), pygit2 1.21.0 (libgit2), JGit 7.4.0, go-git 5.19.3 (what Flux fetches with), dulwich 1.2.21.
# Rollback: the tag `production` is moved back to the older release and pushed with --force. Clones that have the tag fetch.
# Guess: a fetch follows the tag, as it follows a branch; and all implementations do the same.
# Seen: `git fetch` and `git pull --prune` keep the tag at the newer release, exit 0, not a word; with --tags it is exit 1, "would clobber
# existing tag", and the tag stays, too. pygit2 keeps it in both, without an error. JGit keeps it, or moves it with FETCH_TAGS. go-git and
# dulwich move it. So one moved tag is a rollback for one deploy tool and nothing for the next, and a person's `git describe`, `git log
# production` and `git diff production` go on with the release that is not there any more.
# For a user: move a branch (or an environment of GitHub's) back, never a tag; else `git fetch --tags --force` in each clone.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git go
pip_into py dulwich==1.2.21 pygit2==1.21.0
mvn_classpath java org.eclipse.jgit:org.eclipse.jgit:7.4.0.202509020913-r org.slf4j:slf4j-nop:1.7.36
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
cat >"$work/fetch.py" <<'PY'
import io, sys, pygit2
from dulwich import porcelain
library, folder, tags = sys.argv[1:]
if library == "dulwich":
    porcelain.fetch(folder, "origin", outstream=io.StringIO(), errstream=io.BytesIO())
else:
    refspecs = ["+refs/heads/*:refs/remotes/origin/*", "refs/tags/*:refs/tags/*"] if tags == "all" else None
    pygit2.Repository(folder).remotes["origin"].fetch(refspecs)
PY
cat >"$work/java/Fetch.java" <<'JAVA'
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.TagOpt;
class Fetch {
  public static void main(String[] arguments) throws Exception {
    var fetch = Git.open(new java.io.File(arguments[0])).fetch();
    if (arguments[1].equals("all")) fetch.setTagOpt(TagOpt.FETCH_TAGS);
    fetch.call();
  }
}
JAVA
mkdir "$work/go"
cat >"$work/go/main.go" <<'GO'
package main

import (
	"errors"
	"os"

	git "github.com/go-git/go-git/v5"
)

func main() {
	repository, err := git.PlainOpen(os.Args[1])
	if err == nil {
		mode := git.TagFollowing
		if os.Args[2] == "all" {
			mode = git.AllTags
		}
		err = repository.Fetch(&git.FetchOptions{Tags: mode})
	}
	if err != nil && !errors.Is(err, git.NoErrAlreadyUpToDate) {
		os.Exit(1)
	}
}
GO
cd "$work/go"
fetch go mod init example.com/fetch
fetch go get github.com/go-git/go-git/v5@v5.19.3
say "with go: github.com/go-git/go-git/v5@v5.19.3"
fetch go build -o "$work/go/fetch" .
cd "$work"
git init --quiet --bare --initial-branch=main origin
git init --quiet --initial-branch=main person
commit() { git -C person commit --quiet --allow-empty --message "$1"; git -C person tag "$1"; }
commit v1.3.0
commit v1.4.0
git -C person tag production v1.4.0
git -C person remote add origin "file://$work/origin"
git -C person push --quiet origin main --tags
git clone --quiet "file://$work/origin" clone
git -C person tag --force production v1.3.0 >/dev/null
git -C person push --quiet --force origin production
# after COMMAND...: what `production` is in a clone once COMMAND, to which the clone's folder is given as HERE, has fetched.
after() {
  local status=0 each arguments=()
  rm -rf here
  cp -r clone here
  for each in "$@"; do arguments+=("${each/HERE/$work/here}"); done
  "${arguments[@]}" >"$work/fetch.log" 2>&1 || status=$?
  echo "exit $status, $(git -C here tag --points-at production | grep v)"
}
expect "git fetch" "exit 0, v1.4.0" "$(after git -C HERE fetch)"
expect "what it says" "" "$(cat "$work/fetch.log")"
expect "git pull --prune" "exit 0, v1.4.0" "$(after git -C HERE pull --prune)"
expect "git fetch --tags" "exit 1, v1.4.0" "$(after git -C HERE fetch --tags)"
expect "git fetch --tags --force" "exit 0, v1.3.0" "$(after git -C HERE fetch --tags --force)"
expect "pygit2" "exit 0, v1.4.0" "$(after py/bin/python fetch.py pygit2 HERE some)"
expect "pygit2, all tags" "exit 0, v1.4.0" "$(after py/bin/python fetch.py pygit2 HERE all)"
jgit=(java -cp "$(cat java/classpath)" java/Fetch.java HERE)
expect "JGit" "exit 0, v1.4.0" "$(after "${jgit[@]}" some)"
expect "JGit, all tags" "exit 0, v1.3.0" "$(after "${jgit[@]}" all)"
expect "go-git" "exit 0, v1.3.0" "$(after go/fetch HERE some)"
expect "go-git, all tags" "exit 0, v1.3.0" "$(after go/fetch HERE all)"
expect "dulwich" "exit 0, v1.3.0" "$(after py/bin/python fetch.py dulwich HERE some)"
finish
