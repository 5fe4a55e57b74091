#!/usr/bin/env bash
# ldconfig of glibc 2.36 (Debian 12), with gcc's shared objects.
# Rollback: the library lies in two versions, as a release folder or a package that keeps the older one leaves them; the link of its
# soname, libshop.so.1, is pointed back to 1.3.0. The programs load 1.3.0, and the health check of the rollback passes.
# Guess: ldconfig makes links that are missing or dangle; a link that leads to a good file stays as somebody set it.
# Seen: the next run of ldconfig, with -n and in the usual form, turns the link to the highest version that has the soname: 1.4.0 again.
# Every package with a library runs it at its installation, so the newer code comes back with an update that has nothing to do with it.
# A suffix at the newer file's name, .withdrawn, does not keep it out.
# For a user: move the newer file out of the folder, or install the older code under a higher number.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need gcc
export PATH=$PATH:/usr/sbin:/sbin
need ldconfig
say "ldconfig $(ldconfig --version | head -n 1 | grep -o '[0-9.]*$')"
cd "$work"
mkdir lib away
for release in 1.3.0 1.4.0; do
  echo "const char *version(void) { return \"$release\"; }" >shop.c
  gcc -shared -fPIC -Wl,-soname,libshop.so.1 -o "lib/libshop.so.$release" shop.c
done
printf '%s\n' '#include <stdio.h>' 'const char *version(void);' 'int main() { puts(version()); }' >main.c
to() { ln -sfn "libshop.so.$1" lib/libshop.so.1; }
usual() { ldconfig -f /dev/null -C "$work/cache" "$work/lib"; }
to 1.4.0
gcc -o shop main.c lib/libshop.so.1 "-Wl,-rpath,$work/lib"
expect "newer release" 1.4.0 "$(./shop)"
to 1.3.0
expect "the link is pointed back" 1.3.0 "$(./shop)"
usual
expect "after ldconfig, as a package's trigger runs it" 1.4.0 "$(./shop)"
to 1.3.0
ldconfig -n lib
expect "after ldconfig -n" 1.4.0 "$(./shop)"
mv lib/libshop.so.1.4.0 lib/libshop.so.1.4.0.withdrawn
to 1.3.0
usual
expect "the newer file with a suffix" 1.4.0 "$(./shop)"
mv lib/libshop.so.1.4.0.withdrawn away/
to 1.3.0
usual
expect "the newer file moved away" 1.3.0 "$(./shop)"
finish
