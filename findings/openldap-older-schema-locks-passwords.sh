#!/usr/bin/env bash
# OpenLDAP 2.5.13 (slapd with back-mdb, ldap-utils; Debian 12).
# Rollback: the newer release brought a schema of its own and gave some people its auxiliary class; the older configuration, without that
# schema, is put back and slapd is started with it. The directory keeps its data.
# Guess: slapd refuses to start, or the class and its attribute are simply not known: everybody logs in and goes on as before.
# Seen: it starts and logs in all, its log has one line, "UNKNOWN attributeDescription". But every write to an entry that has the class is an
# object class violation, whatever it changes: whoever the newer release touched cannot change the password, and no administrator can set it
# or take the class off (invalid syntax). The attribute is in no answer, and no search finds these entries by "not gold", nor the others.
# For a user: keep the schema file when going back; a schema is a migration that only adds.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb slapd ldap-utils
deb=$work/deb
export LD_LIBRARY_PATH=$deb/usr/lib/x86_64-linux-gnu:$deb/usr/lib/ldap LDAPNOINIT=1
port=$(free_port)
mkdir "$work/data"
cat >"$work/shop.schema" <<'L'
attributetype ( 1.3.6.1.4.1.99999.1.1 NAME 'shopTier' EQUALITY caseIgnoreMatch SYNTAX 1.3.6.1.4.1.1466.115.121.1.15 SINGLE-VALUE )
objectclass ( 1.3.6.1.4.1.99999.2.1 NAME 'shopCustomer' SUP top AUXILIARY MAY shopTier )
L
# serve [LINE]: with a line more in its configuration.
serve() {
  cat >"$work/slapd.conf" <<C
modulepath $deb/usr/lib/ldap
moduleload back_mdb
include $deb/etc/ldap/schema/core.schema
include $deb/etc/ldap/schema/cosine.schema
include $deb/etc/ldap/schema/inetorgperson.schema
${1:-}
pidfile $work/pid
database mdb
suffix "dc=shop"
rootdn "cn=admin,dc=shop"
rootpw secret
directory $work/data
maxsize 10000000
access to attrs=userPassword by self write by anonymous auth
access to * by users read by self write
C
  start "$deb/usr/sbin/slapd" -d none -f "$work/slapd.conf" -h "ldap://127.0.0.1:$port"
  server=$!
  within 20 ldap whoami || cannot "slapd did not start"
}
end() { kill "$server"; wait "$server" || true; }
ldap() { "$deb/usr/bin/ldap$1" -x -H "ldap://127.0.0.1:$port" "${@:2}" 2>&1; }
as_admin() { ldap "$1" -D cn=admin,dc=shop -w secret "${@:2}"; }
log_in() { ldap whoami -D "uid=$1,dc=shop" -w "$2"; }
new_password() { ldap passwd -D "uid=$1,dc=shop" -w one -s two || true; }
serve "include $work/shop.schema"
as_admin add >"$work/added" <<'L' || cannot "the entries were not added"
dn: dc=shop
objectClass: dcObject
objectClass: organization
dc: shop
o: shop

dn: uid=ann,dc=shop
objectClass: inetOrgPerson
cn: Ann
sn: A
userPassword: one

dn: uid=bob,dc=shop
objectClass: inetOrgPerson
objectClass: shopCustomer
cn: Bob
sn: B
shopTier: gold
userPassword: one
L
end
: >"$work/started.log"
serve
expect "words about it in the log" 'UNKNOWN attributeDescription "SHOPTIER" inserted.' "$(grep -o -i -e 'unknown.*' "$work/started.log" || true)"
expect "Bob logs in" "dn:uid=bob,dc=shop" "$(log_in bob one)"
expect "Ann's new password" "" "$(new_password ann)"
expect_in "Bob's new password" "Object class violation (65)" "$(new_password bob)"
expect_in "the administrator changes Bob's name" "unrecognized objectClass 'shopCustomer'" "$(printf '%s\n' 'dn: uid=bob,dc=shop' 'changetype: modify' 'replace: sn' 'sn: C' | as_admin modify || true)"
expect_in "and takes the class off" "Invalid syntax (21)" "$(printf '%s\n' 'dn: uid=bob,dc=shop' 'changetype: modify' 'delete: objectClass' 'objectClass: shopCustomer' | as_admin modify || true)"
expect "attributes of Bob's entry, with shop in the name" "objectClass: shopCustomer" "$(as_admin search -LLL -b dc=shop '(cn=Bob)' | grep -i 'shop[CT]')"
expect "people that are not gold" "" "$(as_admin search -LLL -b dc=shop '(&(cn=*)(!(shopTier=gold)))' cn)"
end
serve "include $work/shop.schema"
expect "after the recovery" "shopTier: gold" "$(as_admin search -LLL -b dc=shop '(cn=Bob)' shopTier | grep Tier)"
expect "Bob's new password after the recovery" "" "$(new_password bob)"
finish
