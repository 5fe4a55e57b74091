#!/usr/bin/env bash
# Django 5.2.8, argon2-cffi 25.1.0, passlib 1.7.4, argon2 0.44.0 (Node.js), Spring Security 6.4.2 (crypto).
# Rollback: the newer release raised the cost of its password hashes. People logged in, and theirs were made stronger.
# Guess: the older release checks the stronger hashes and leaves them alone; "needs a rehash" means that a hash is too weak.
# Seen: in Spring it does. Django, argon2-cffi, argon2 and passlib (with `rounds`) mean "other than mine": the older release's check_password
# writes each hash anew at the lower cost, at every login, in silence. So a rollback undoes the hardening for exactly those who are there
# most, it goes up again after the recovery, and each turn writes the users' table at every login. passlib with `default_rounds` does not.
# For a user: a cost is data: raise it in a release of its own, and take it back by configuration, not by a rollback; count the weak ones after.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need node npm
pip_into py django==5.2.8 argon2-cffi==25.1.0 passlib==1.7.4
npm_into js argon2@0.44.0
mvn_classpath java org.springframework.security:spring-security-crypto:6.4.2 org.springframework:spring-jcl:6.2.1 org.bouncycastle:bcprov-jdk18on:1.79
cat >"$work/django_login.py" <<'PY'
from django.conf import settings

settings.configure(PASSWORD_HASHERS=["__main__.Hasher"])
from django.contrib.auth import hashers

class Hasher(hashers.PBKDF2PasswordHasher):
    iterations = 90_000

newer = Hasher()
newer.iterations = 120_000
stored = [newer.encode("secret", newer.salt())]
# As AbstractBaseUser.check_password, whose setter saves the new hash.
is_right = hashers.check_password("secret", stored[0], lambda password: stored.append(hashers.make_password(password)))
print(is_right, *[each.split("$")[1] for each in stored])
PY
cat >"$work/libraries.py" <<'PY'
from argon2 import PasswordHasher
from passlib.context import CryptContext

stronger = PasswordHasher(time_cost=4, memory_cost=16384).hash("secret")
print("argon2-cffi", PasswordHasher(time_cost=3, memory_cost=8192).check_needs_rehash(stronger), end=", ")
def passlib(setting):
    stronger = CryptContext(["pbkdf2_sha256"], **{setting: 60_000}).hash("secret")
    return CryptContext(["pbkdf2_sha256"], **{setting: 30_000}).needs_update(stronger)
print("passlib", passlib("pbkdf2_sha256__rounds"), passlib("pbkdf2_sha256__default_rounds"))
PY
cat >"$work/js/needs.cjs" <<'JS'
const argon2 = require("argon2");
argon2
  .hash("secret", { timeCost: 4, memoryCost: 16384 })
  .then((stronger) => console.log(argon2.needsRehash(stronger, { timeCost: 3, memoryCost: 8192 })));
JS
cat >"$work/java/Needs.java" <<'JAVA'
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
class Needs {
  public static void main(String[] arguments) {
    var stronger = new BCryptPasswordEncoder(8).encode("secret");
    var argon2 = new Argon2PasswordEncoder(16, 32, 1, 2048, 3).encode("secret");
    System.out.println(new BCryptPasswordEncoder(6).upgradeEncoding(stronger) + " "
        + new Argon2PasswordEncoder(16, 32, 1, 1024, 2).upgradeEncoding(argon2));
  }
}
JAVA
expect "Django: right password, cost before and after the login" "True 120000 90000" "$("$work/py/bin/python" "$work/django_login.py")"
expect "is a stronger hash to be made anew" "argon2-cffi True, passlib True False" "$("$work/py/bin/python" "$work/libraries.py")"
expect "argon2 for Node.js" "true" "$(node "$work/js/needs.cjs")"
expect "Spring Security: bcrypt, argon2" "false false" "$(java -cp "$(cat "$work/java/classpath")" "$work/java/Needs.java")"
finish
