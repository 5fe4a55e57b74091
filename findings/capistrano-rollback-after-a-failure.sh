#!/usr/bin/env bash
# Capistrano 3.17.2 with its local backend. A deployment that fails before it goes live leaves its folder in releases/.
# Rollback: deploy.yml calls `cap production deploy:rollback` without a release. (1) 1 and 2 went well, 2 is broken and live, the fix 3 failed
# while it was built. (2) 1 went well, 2 failed, 3 went well and is broken.
# Guess: to the last release that was live before the one that is: 1 in both.
# Seen: the second newest folder, whatever became of it. (1) "rolled back" to 2, the broken one that runs already, exit 0. (2) to 2, which
# failed and never ran, exit 0. The folder of what was left is gone afterwards, so there is no way forward without a new deployment.
# For a user: deploy the commit that the console gives (`REF=$SHA cap production deploy`), or name the folder: ROLLBACK_RELEASE=….
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need git
deb_into deb ruby capistrano
root=$work/deb/usr
arch=$(dpkg-architecture -q DEB_HOST_MULTIARCH 2>/dev/null || echo x86_64-linux-gnu)
export LD_LIBRARY_PATH=$root/lib/$arch
export RUBYLIB=$root/lib/ruby/vendor_ruby:$root/lib/ruby/3.1.0:$root/lib/$arch/ruby/3.1.0:$root/lib/$arch/ruby/vendor_ruby/3.1.0
export GEM_PATH=$root/share/rubygems-integration/all:$root/share/rubygems-integration/3.1.0:$root/lib/ruby/gems/3.1.0:$root/lib/$arch/rubygems-integration/3.1.0
export PATH=$root/bin:$PATH GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
git init --quiet "$work/repo"
for i in 1 2 3; do
  echo "$i" >"$work/repo/version"
  git -C "$work/repo" add .
  git -C "$work/repo" commit --quiet --message "$i"
  git -C "$work/repo" tag "r$i"
done
mkdir -p "$work/app/config/deploy"
cd "$work/app"
printf 'require "capistrano/setup"\nrequire "capistrano/deploy"\nrequire "capistrano/scm/git"\ninstall_plugin Capistrano::SCM::Git\n' >Capfile
echo 'server "localhost", roles: %w[app]' >config/deploy/production.rb
cat >config/deploy.rb <<R
set :application, "shop"
set :repo_url, "$work/repo"
set :deploy_to, ENV["WWW"]
set :branch, ENV.fetch("REF", "r1")
set :format, :simpletext
set :sshkit_backend, SSHKit::Backend::Local
namespace :deploy do
  task(:build) { on(roles(:all)) { execute :false } if ENV["BROKEN"] }
  after :updating, :build
end
R
# cap TASK: and which version is live, and which folders there are.
cap() {
  local status=0
  timeout 120 ruby3.1 "$root/bin/cap" production "$@" >log 2>&1 || status=$?
  sleep 1.1 # the folders are named by the second
  echo "exit $status, live $(cat "$WWW/current/version"), folders $(cat "$WWW"/releases/*/version | paste -sd ' ')"
}
export WWW=$work/first
expect "1" "exit 0, live 1, folders 1" "$(REF=r1 cap deploy)"
expect "2" "exit 0, live 2, folders 1 2" "$(REF=r2 cap deploy)"
expect "3 fails" "exit 1, live 2, folders 1 2 3" "$(REF=r3 BROKEN=1 cap deploy)"
expect "rollback" "exit 0, live 2, folders 1 2" "$(cap deploy:rollback)"
oldest=$(ls "$WWW/releases" | head -n 1)
expect "rollback to a named folder" "exit 0, live 1" "$(ROLLBACK_RELEASE=$oldest cap deploy:rollback | cut -d , -f 1,2)"
export WWW=$work/second
expect "1" "exit 0, live 1, folders 1" "$(REF=r1 cap deploy)"
expect "2 fails" "exit 1, live 1, folders 1 2" "$(REF=r2 BROKEN=1 cap deploy)"
expect "3" "exit 0, live 3, folders 1 2 3" "$(REF=r3 cap deploy)"
expect "rollback" "exit 0, live 2, folders 1 2" "$(cap deploy:rollback)"
finish
