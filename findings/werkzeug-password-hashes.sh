#!/usr/bin/env bash
# Werkzeug 3.1.9 (newer release) and 2.2.3 (older release), the password functions that Flask applications use.
# Rollback: the newer release also moved the library. People registered or changed a password under it.
# Guess: a hash names its method, so the older library checks it too.
# Seen: the newer default is scrypt, which the older library does not know. The check raises ValueError instead of saying no,
# so logging in is an error page for exactly those people; everybody else, and the health check, notices nothing.
# For a user: a library's stored formats belong to what a rollback crosses. Before it: `method="pbkdf2:sha256"` in the newer release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into newer werkzeug==3.1.9
pip_into older werkzeug==2.2.3
cd "$work"
hash=$(newer/bin/python -c 'from werkzeug.security import generate_password_hash as g; print(g("word"))')
fixed=$(newer/bin/python -c 'from werkzeug.security import generate_password_hash as g; print(g("word", method="pbkdf2:sha256"))')
check() { older/bin/python -c 'import sys; from werkzeug.security import check_password_hash as c; print(c(sys.argv[1], "word"))' "$1" 2>&1 | tail -n 1; }
expect "method of a new hash" "scrypt" "${hash%%:*}"
expect "the older library on it" "ValueError: unsupported hash type scrypt:32768:8:1" "$(check "$hash")"
expect "the older library on a hash made with pbkdf2:sha256" True "$(check "$fixed")"
finish
