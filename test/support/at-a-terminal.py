"""Runs a program at a terminal of its own and answers what it asks: at-a-terminal.py ANSWERS PROGRAM ARGUMENT...

ANSWERS is a JSON list of pairs: the text to wait for, and what is typed then. Prints what the terminal showed, and exits as
the program did, or with its signal where it still waits after a minute.
"""

import json
import os
import pty
import select
import signal
import sys
import time

answers = json.loads(sys.argv[1])
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown, position, until = "", 0, time.monotonic() + 60
while time.monotonic() < until:
    if answers and answers[0][0] in shown[position:]:
        position = len(shown)
        os.write(terminal, answers.pop(0)[1].encode())
    if not select.select([terminal], [], [], 0.2)[0]:
        continue
    try:
        read = os.read(terminal, 65536)
    except OSError:
        break  # the program has ended
    if not read:
        break
    shown += read.decode(errors="replace")
else:
    os.kill(pid, signal.SIGKILL)  # it waits for an answer that nobody gives
sys.stdout.write(shown)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
