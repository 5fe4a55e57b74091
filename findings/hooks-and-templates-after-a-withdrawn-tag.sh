#!/usr/bin/env bash
# pre-commit 4.7.0 (`autoupdate`) and Copier 9.19.1 (`update`): projects that follow the tags of another repository. Both have v1.4.0.
# Situation: v1.4.0 is bad. Its author either deletes the tag and puts main back; or makes v1.3.1 from v1.3.0 for those on the older line
# and merges it into main, as it must be.
# Guess: the deleted tag: both go back to v1.3.0. The hotfix: both stay on v1.4.0, the highest.
# Seen: pre-commit takes the tag that `git describe` says is nearest: after the merge, v1.4.0 is "updated" to v1.3.1, exit 0. Copier cannot leave a
# deleted tag: `update` ends in "Unknown revision: 'v1.4.0'", to v1.3.0 by name, too, and to each later release as well.
# For a user: never delete a tag that templates were made from, publish the older state as v1.4.1; tag the merge of a hotfix. Where the tag is gone:
# `copier recopy`, which also undoes what the project changed (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into py pre-commit==4.7.0 copier==9.19.1
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 PRE_COMMIT_HOME=$work/hooks HOME=$work
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
day=0
# on_next_day COMMAND...: each commit has a day of its own.
on_next_day() {
  day=$((day + 1))
  GIT_AUTHOR_DATE=2026-01-$((10 + day))T00:00:00Z GIT_COMMITTER_DATE=2026-01-$((10 + day))T00:00:00Z "$@"
}
cd "$work"
git init --quiet --initial-branch=main origin
cd origin
mkdir template
printf '%s\n' '_subdirectory: template' >copier.yml
echo '{{ _copier_answers|to_nice_yaml }}' >'template/{{ _copier_conf.answers_file }}.jinja'
# release NUMBER: hook and template say it.
release() {
  printf '%s\n' '- id: lint' '  name: lint' "  entry: echo $1" '  language: system' >.pre-commit-hooks.yaml
  printf '%s\n' "page of $1" '' '' '' end >template/page.txt
  git add .
  on_next_day git commit --quiet --message "$1"
  git tag "v$1"
}
release 1.3.0
release 1.4.0
cd "$work"
cp -r origin hotfix
cp -r origin deleted
git -C hotfix switch --quiet --create release/1.3 v1.3.0
echo fix >hotfix/fix
git -C hotfix add fix
on_next_day git -C hotfix commit --quiet --message fix
git -C hotfix tag v1.3.1
git -C hotfix switch --quiet main
on_next_day git -C hotfix merge --quiet --no-ff --message "Merge release/1.3" release/1.3
git -C deleted tag --delete v1.4.0 >/dev/null
git -C deleted reset --quiet --hard v1.3.0
# hooks FOLDER: the tag that a project with v1.4.0 has after autoupdate.
hooks() {
  local project=$work/hooks-of-$1 status=0
  git init --quiet "$project"
  printf '%s\n' 'repos:' "- repo: $work/$1" '  rev: v1.4.0' '  hooks: [{id: lint}]' >"$project/.pre-commit-config.yaml"
  (cd "$project" && "$work/py/bin/pre-commit" autoupdate >/dev/null 2>&1) || status=$?
  echo "$(sed -n 's/ *rev: //p' "$project/.pre-commit-config.yaml"), exit $status"
}
# template FOLDER COMMAND...: the same for Copier; the project was made from v1.4.0 and has changed a line.
template() {
  local project=$work/template-of-$1 status=0 last
  rm -rf "$project"
  "$work/py/bin/copier" copy --quiet --defaults "$work/origin" "$project"
  sed -i "s,_src_path: .*,_src_path: $work/$1," "$project/.copier-answers.yml"
  echo 'own line' >>"$project/page.txt"
  git init --quiet "$project"
  git -C "$project" add .
  git -C "$project" commit --quiet --message made
  last=$(cd "$project" && "$work/py/bin/copier" "${@:2}" --defaults 2>&1) || status=$?
  [ "$status" -eq 0 ] && last='' || last=", $(tail -n 1 <<<"$last")"
  echo "$(sed -n 's/_commit: //p' "$project/.copier-answers.yml"), $(grep . "$project/page.txt" | paste -sd+), exit $status$last"
}
lost="v1.4.0, page of 1.4.0+end+own line, exit 1, ValueError: Unknown revision: 'v1.4.0'"
expect "hotfix merged, pre-commit" "v1.3.1, exit 0" "$(hooks hotfix)"
expect "hotfix merged, Copier" "v1.4.0, page of 1.4.0+end+own line, exit 0" "$(template hotfix update)"
expect "tag deleted, pre-commit" "v1.3.0, exit 0" "$(hooks deleted)"
expect "tag deleted, Copier" "$lost" "$(template deleted update)"
expect "tag deleted, Copier to v1.3.0" "$lost" "$(template deleted update --vcs-ref v1.3.0)"
(cd deleted && release 1.5.0)
expect "a later v1.5.0, Copier" "$lost" "$(template deleted update)"
expect "a later v1.5.0, Copier's recopy" "v1.5.0, page of 1.5.0+end, exit 0" "$(template deleted recopy --overwrite)"
(cd origin && on_next_day git revert --no-edit HEAD >/dev/null && git tag v1.4.1)
rm -rf again && cp -r origin again && git -C origin tag --delete v1.4.1 >/dev/null
expect "the older state as v1.4.1, pre-commit" "v1.4.1, exit 0" "$(hooks again)"
expect "the older state as v1.4.1, Copier" "v1.4.1, page of 1.3.0+end+own line, exit 0" "$(template again update)"
finish
