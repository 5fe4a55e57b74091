#!/usr/bin/env bash
# git (the machine's) with the archive files that setuptools-scm 10.3.4 and versioneer 0.29 ask for (export-subst).
# Rollback: the commit of v1.3.0 is released again as v1.4.1 (an annotated tag; v1.3.0 is a lightweight one, as GitHub's release form makes
# them), or work simply goes on. Who builds v1.3.0 from its source archive (distributions, Homebrew, Nix, Docker's ADD) pins a checksum.
# Guess: a tag's archive is fixed: same commit, same bytes, and a build of it says 1.3.0.
# Seen: git fills in the placeholders when it makes the archive. After v1.4.1 the archive of v1.3.0 has another checksum, and a build of it by
# setuptools-scm says 1.4.1. versioneer's line lists every name of the commit: the checksum changes as soon as main moves on, and when
# somebody makes a branch there; of several tags it takes the first as text, so it says 1.10.0 for the archive of v1.9.0.
# For a user: publish an archive (an sdist, a release asset) once and point to that; never a second tag on a released commit with these files.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
pip_into py setuptools-scm==10.3.4 versioneer==0.29 setuptools==80.9.0
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
python=$work/py/bin/python
archive() { git archive --format=tar --prefix=shop/ "$1"; }
# changed: whether the archive of a tag has other bytes than it had at the last call for it.
changed() {
  local sum
  sum=$(archive "$1" | sha256sum)
  if [ "$sum" = "$(cat "$work/sum" 2>/dev/null)" ]; then echo same; else echo other; fi
  echo "$sum" >"$work/sum"
}
# built TAG COMMAND...: what COMMAND prints in the unpacked archive.
built() {
  rm -rf "$work/shop"
  archive "$1" | tar -x -C "$work"
  (cd "$work/shop" && "${@:2}" 2>/dev/null)
}
git init --quiet --initial-branch=main "$work/with-scm"
cd "$work/with-scm"
printf '[project]\nname = "shop"\ndynamic = ["version"]\n[tool.setuptools_scm]\n' >pyproject.toml
# shellcheck disable=SC2016
printf '%s\n' 'node: $Format:%H$' 'node-date: $Format:%cI$' 'describe-name: $Format:%(describe:tags=true,match=*[0-9]*)$' >.git_archival.txt
echo '.git_archival.txt export-subst' >.gitattributes
git add .
git commit --quiet --message one
git tag v1.3.0
changed v1.3.0 >/dev/null
expect "setuptools-scm, archive of v1.3.0" "1.3.0" "$(built v1.3.0 "$python" -m setuptools_scm)"
git commit --quiet --allow-empty --message two
git branch hotfix v1.3.0
expect "after another commit and a branch" "same" "$(changed v1.3.0)"
git tag --annotate --message x v1.4.1 v1.3.0
expect "after v1.4.1" "other" "$(changed v1.3.0)"
expect "setuptools-scm, archive of v1.3.0" "1.4.1" "$(built v1.3.0 "$python" -m setuptools_scm)"

git init --quiet --initial-branch=main "$work/with-versioneer"
cd "$work/with-versioneer"
mkdir shop
touch shop/__init__.py
printf '[tool.versioneer]\nVCS = "git"\nstyle = "pep440"\nversionfile_source = "shop/_version.py"\ntag_prefix = "v"\n' >pyproject.toml
echo 'import versioneer; import setuptools; setuptools.setup(version=versioneer.get_version(), cmdclass=versioneer.get_cmdclass())' >setup.py
fetch "$work/py/bin/versioneer" install
git add .
git commit --quiet --message one
git tag v1.9.0
version=("$python" -c 'import versioneer; print(versioneer.get_version())')
changed v1.9.0 >/dev/null
git commit --quiet --allow-empty --message two
expect "versioneer, after another commit" "other" "$(changed v1.9.0)"
git branch hotfix v1.9.0
expect "after a branch" "other" "$(changed v1.9.0)"
expect "archive of v1.9.0" "1.9.0" "$(built v1.9.0 "${version[@]}")"
git tag v1.10.0 v1.9.0
expect "archive of v1.9.0 after v1.10.0" "1.10.0" "$(built v1.9.0 "${version[@]}")"
finish
