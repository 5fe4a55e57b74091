#!/usr/bin/env bash
# @samkirkland/ftp-deploy 1.2.4 (what the action FTP-Deploy-Action runs), git-ftp of Debian 12; server: pyftpdlib 2.0.1.
# Rollback: 1.3 is live; the deployment of 1.4 ends halfway, since the server's space is used up, and fails. Then 1.3 is deployed again.
# Guess: the deployment compares with the server, finds the files of 1.4 and writes those of 1.3 over them.
# Seen: both compare with a note that they keep on the server and that only a deployment that succeeds writes. The note says 1.3, so there
# is "nothing to do", exit 0: pages of 1.3 go on with scripts of 1.4, however often 1.3 is deployed.
# For a user: after a failed deployment remove the note first (.ftp-deploy-sync-state.json; `git ftp push --all`), both tried here, and
# let the health check look at more than one file.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
npm_into deploy @samkirkland/ftp-deploy@1.2.4
pip_into server pyftpdlib==2.0.1
deb_into git-ftp git-ftp
cd "$work"
cat >server.py <<'P'
import os, sys
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer


class Handler(FTPHandler):
    def ftp_STOR(self, file, mode="w"):
        if os.path.exists("full") and file.endswith("page.html"):
            return self.respond("552 Quota exceeded.")
        return super().ftp_STOR(file, mode)


Handler.authorizer = DummyAuthorizer()
Handler.authorizer.add_user("shop", "local", sys.argv[1], perm="elradfmwMT")
FTPServer(("127.0.0.1", int(sys.argv[2])), Handler).serve_forever()
P
git init --quiet shop
for version in 1.3 1.4; do
  for file in app.js index.html page.html; do echo "$version" >"shop/$file"; done
  git -C shop add .
  git -C shop -c user.name=a -c user.email=a@example.com commit --quiet --message "$version"
  git -C shop tag "v$version"
done
live() { echo "app.js $(cat site/app.js), index.html $(cat site/index.html), page.html $(cat site/page.html)"; }
serve() {
  rm -rf site
  mkdir site
  port=$(free_port)
  start server/bin/python server.py "$work/site" "$port"
  within 30 curl --silent --list-only --user shop:local "ftp://127.0.0.1:$port/" || cannot "the FTP server did not start"
}
# deploy VERSION [OPTION]: prints the exit status.
with_ftp_deploy() {
  git -C shop checkout --quiet "v$1"
  git -C shop clean --quiet --force
  timeout 60 deploy/node_modules/.bin/ftp-deploy --server 127.0.0.1 --port "$port" --username shop --password local \
    --local-dir ./shop/ --server-dir ./ >deploy.log 2>&1 && echo 0 || echo $?
}
with_git_ftp() {
  git -C shop checkout --quiet "v$1"
  (cd shop && timeout 60 ../git-ftp/usr/bin/git-ftp "${@:2}" --user shop --passwd local "ftp://127.0.0.1:$port/") >deploy.log 2>&1 &&
    echo 0 || echo $?
}
older="app.js 1.3, index.html 1.3, page.html 1.3"
mixed="app.js 1.4, index.html 1.4, page.html 1.3"

serve
expect "ftp-deploy 1.3" "0 $older" "$(with_ftp_deploy 1.3) $(live)"
touch full
expect "1.4 fails halfway" "1 $mixed" "$(with_ftp_deploy 1.4) $(live)"
rm full
expect "1.3 again" "0 $mixed" "$(with_ftp_deploy 1.3) $(live)"
expect_in "it says" "Making changes to 0 files/folders" "$(cat deploy.log)"
rm site/.ftp-deploy-sync-state.json
expect "1.3 without the note" "0 $older" "$(with_ftp_deploy 1.3) $(live)"

serve
expect "git-ftp 1.3" "0 $older" "$(with_git_ftp 1.3 init) $(live)"
touch full
expect "1.4 fails halfway" "4 $mixed" "$(with_git_ftp 1.4 push) $(live)"
rm full
expect "1.3 again" "0 $mixed" "$(with_git_ftp 1.3 push) $(live)"
expect_in "it says" "Everything up-to-date" "$(cat deploy.log)"
expect "1.3 with --all" "0 $older" "$(with_git_ftp 1.3 push --all) $(live)"
finish
