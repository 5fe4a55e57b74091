#!/usr/bin/env bash
# ansible-core 2.18.6, local connection, no host besides this machine.
# Rollback: the play writes the older release's configuration (which notifies "restart"), then a later task fails once; the deploy
# step is run again and passes.
# Guess: the second run makes up for what the first did not do, as a play may be run as often as one likes.
# Seen: the first run ends before the handlers. In the second the file is "ok", so nobody notifies: the service is never restarted and
# runs the newer release's configuration, exit 0, for ever. With `force_handlers: true` the failing run restarts it.
# For a user: `force_handlers: true` (or `meta: flush_handlers` right after the files) in a play that a rollback runs.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into py ansible-core==2.18.6
cd "$work"
export ANSIBLE_HOME=$work/home ANSIBLE_LOCALHOST_WARNING=false
echo "localhost ansible_connection=local ansible_python_interpreter=$work/py/bin/python" >inventory
cat >play.yml <<P
- hosts: localhost
  gather_facts: false
  force_handlers: false
  tasks:
    - copy: {content: "release {{ release }}", dest: "$work/service.conf"}
      notify: restart
    - command: "{{ later_task }}"
      changed_when: false
  handlers:
    - name: restart
      command: "cp $work/service.conf $work/running"
P
play() {
  local status=0
  timeout 120 py/bin/ansible-playbook -i inventory play.yml -e "release=$1 later_task=$2" "${@:3}" >log 2>&1 || status=$?
  echo "exit $status, on disk $(cat service.conf), running $(cat running)"
}
expect "release 2" "exit 0, on disk release 2, running release 2" "$(play 2 true)"
expect "rollback, a later task fails" "exit 2, on disk release 1, running release 2" "$(play 1 false)"
expect "rollback, run again" "exit 0, on disk release 1, running release 2" "$(play 1 true)"
sed -i 's/  force_handlers: .*/  force_handlers: true/' play.yml
expect "release 2, forced handlers" "exit 0, on disk release 2, running release 2" "$(play 2 true)"
expect "rollback, a later task fails, forced handlers" "exit 2, on disk release 1, running release 1" "$(play 1 false)"
finish
