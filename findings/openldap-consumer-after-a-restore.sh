#!/usr/bin/env bash
# OpenLDAP 2.5.13 (slapd with back-mdb and syncprov, slapcat, slapadd; Debian 12): a provider and a consumer with syncrepl, refreshAndPersist.
# Rollback: the provider's directory is restored from the slapcat of before the newer release. That one had changed ann, deleted bob and added an
# entry. The consumer is left to synchronise, as it does after each restart of the provider.
# Guess: the consumer is set right by the full comparison that it makes when it connects; or it stops with an error, being newer than its provider.
# Seen: half of it. What the provider does not have is deleted at the consumer; what it has otherwise stays as the newer release left it, and what
# the newer release deleted never comes back: only entries that are changed at the provider later arrive. Nothing is logged at Debian's level,
# and both say that they are in step. A restart of the consumer does not help: bob logs in at one server and not at the other, for ever.
# For a user: after a restore empty each consumer, so that it copies all (tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
deb_into deb slapd ldap-utils
deb=$work/deb
export LD_LIBRARY_PATH=$deb/usr/lib/x86_64-linux-gnu:$deb/usr/lib/ldap LDAPNOINIT=1
cd "$work"
provider=$(free_port); consumer=$(free_port)
login=(-x -D cn=admin,dc=shop -w secret)
# configure NAME SERVER-ID LINE
configure() {
  mkdir "$1"
  cat >"$1.conf" <<C
modulepath $deb/usr/lib/ldap
moduleload back_mdb
moduleload syncprov
include $deb/etc/ldap/schema/core.schema
pidfile $work/$1.pid
serverID $2
database mdb
suffix "dc=shop"
rootdn "cn=admin,dc=shop"
rootpw secret
directory $work/$1
maxsize 10000000
$3
C
}
configure provider 1 "overlay syncprov"
configure consumer 2 "syncrepl rid=001 provider=ldap://127.0.0.1:$provider type=refreshAndPersist retry=\"1 +\" searchbase=\"dc=shop\" bindmethod=simple binddn=\"cn=admin,dc=shop\" credentials=secret"
declare -A pids
serve() {
  start "$deb/usr/sbin/slapd" -d none -f "$1.conf" -h "ldap://127.0.0.1:${!1}"
  pids[$1]=$!
  within 20 "$deb/usr/bin/ldapwhoami" "${login[@]}" -H "ldap://127.0.0.1:${!1}" || cannot "slapd did not start"
}
end() { kill "${pids[$1]}"; wait "${pids[$1]}" || true; }
change() { "$deb/usr/bin/ldapmodify" "${login[@]}" -H "ldap://127.0.0.1:$provider" >log; }
person() { printf '%s\n' "dn: cn=$1,dc=shop" 'changetype: add' 'objectClass: person' "cn: $1" 'sn: x' "description: $2" | change; }
describe() { printf '%s\n' "dn: cn=$1,dc=shop" 'changetype: modify' 'replace: description' "description: $2" | change; }
entries() { "$deb/usr/bin/ldapsearch" "${login[@]}" -H "ldap://127.0.0.1:${!1}" -LLL -b dc=shop '(cn=*)' cn description | grep -e '^cn' -e '^desc' | sed 's/.*: //' | paste -sd ' '; }
has() { [ "$(entries "$1")" = "$2" ]; }
both() { echo "$(entries provider) | $(entries consumer)"; }
serve provider
printf '%s\n' 'dn: dc=shop' 'changetype: add' 'objectClass: dcObject' 'objectClass: organization' 'dc: shop' 'o: shop' | change
person ann 1.3
person bob 1.3
"$deb/usr/sbin/slapcat" -f provider.conf >backup.ldif
serve consumer
within 20 has consumer "ann 1.3 bob 1.3" || cannot "the consumer did not synchronise"
sleep 1
person refund 1.4
describe ann 1.4
printf '%s\n' 'dn: cn=bob,dc=shop' 'changetype: delete' | change
within 20 has consumer "ann 1.4 refund 1.4" || cannot "the consumer did not follow"
expect "newer release, provider and consumer" "ann 1.4 refund 1.4 | ann 1.4 refund 1.4" "$(both)"
end provider
rm -r provider
mkdir provider
fetch "$deb/usr/sbin/slapadd" -q -f provider.conf -l backup.ldif
: >started.log
serve provider
within 20 has consumer "ann 1.4" || true
sleep 3
expect "restored" "ann 1.3 bob 1.3 | ann 1.4" "$(both)"
person carl 1.3
within 20 has consumer "ann 1.4 carl 1.3" || true
end consumer
serve consumer
sleep 3
expect "after a new entry and a restart of the consumer" "ann 1.3 bob 1.3 carl 1.3 | ann 1.4 carl 1.3" "$(both)"
expect "words about it in both logs" 0 "$(grep -c -i -e sync -e newer -e csn started.log || true)"
mark() { "$deb/usr/bin/ldapsearch" "${login[@]}" -H "ldap://127.0.0.1:${!1}" -LLL -s base -b dc=shop contextCSN | grep CSN; }
expect "the marks of how far they are" "$(mark provider)" "$(mark consumer)"
end consumer
rm -r consumer
mkdir consumer
serve consumer
within 20 has consumer "ann 1.3 bob 1.3 carl 1.3" || true
expect "after the consumer was emptied" "ann 1.3 bob 1.3 carl 1.3 | ann 1.3 bob 1.3 carl 1.3" "$(both)"
finish
