#!/usr/bin/env bash
# Maven of the machine with deploy plugin 3.1.4 and versions plugin 2.18.0, Ivy 2.5.3, coursier (interface 1.0.28; sbt, Mill, Scala CLI).
# Rollback: 1.4.0 is broken; production goes back to 1.3.0, and 1.3.1, made from it, is published after 1.4.0 to the same repository.
# Guess: "latest" and a range mean the highest version, 1.4.0, in all of them.
# Seen: Maven writes into maven-metadata.xml what was deployed last: RELEASE and LATEST are 1.3.1, a range and the versions plugin say 1.4.0.
# Ivy says 1.4.0 for everything. coursier obeys that note in everything, even in [1.3,2) and 1.+: 1.3.1. So after a hotfix of an older line the
# services of one house split by build tool. The other way round: publishing 1.2.9 for an old customer moves RELEASE of all others down to it.
# For a user: hand the version to the deploy step; never RELEASE, LATEST, latest.release or a range.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
mvn_classpath java io.get-coursier:interface:1.0.28 org.apache.ivy:ivy:2.5.3
repository=file://$work/repository
# Its own local repository, so that nothing of the fictitious shop stays behind.
maven() { mvn --batch-mode -U "-Dmaven.repo.local=$work/maven" "$@"; }
publish() {
  echo "$1" >"$work/shop.jar"
  fetch maven org.apache.maven.plugins:maven-deploy-plugin:3.1.4:deploy-file -DgroupId=acme -DartifactId=shop \
    "-Dversion=$1" -Dpackaging=jar "-Dfile=$work/shop.jar" "-Durl=$repository" -DrepositoryId=acme
}
project() {
  cat <<XML
<project><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<repositories><repository><id>acme</id><url>$repository</url></repository></repositories>
<dependencies><dependency><groupId>acme</groupId><artifactId>shop</artifactId><version>$1</version></dependency></dependencies></project>
XML
}
cat >"$work/java/Coursier.java" <<'JAVA'
import coursierapi.*;
class Coursier {
  public static void main(String[] arguments) throws Exception {
    var fetch = Fetch.create().withRepositories(MavenRepository.of(arguments[0])).addDependencies(Dependency.of("acme", "shop", arguments[1]));
    for (var file : fetch.fetch()) System.out.println(java.nio.file.Files.readString(file.toPath()).strip());
  }
}
JAVA
classpath=$(cat "$work/java/classpath")
fetch javac -cp "$classpath" -d "$work/java" "$work/java/Coursier.java"
cat >"$work/ivy.xml" <<XML
<ivysettings><settings defaultResolver="local"/><caches defaultCacheDir="$work/ivy"/>
<resolvers><ibiblio name="local" m2compatible="true" root="$repository"/></resolvers></ivysettings>
XML
with_maven() {
  project "$1" >"$work/pom.xml"
  maven -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:list 2>&1 | grep -oE 'acme:shop:jar:[0-9.]+' | head -n 1 | cut -d: -f4
}
with_ivy() {
  rm -rf "$work/ivy"
  java -jar "$(tr : '\n' <<<"$classpath" | grep '/ivy-')" -settings "$work/ivy.xml" -dependency acme shop "$1" -confs default 2>&1 |
    grep -oE 'found acme#shop;[0-9.]+' | head -n 1 | cut -d';' -f2
}
with_coursier() { COURSIER_CACHE=$work/coursier COURSIER_TTL=0s java -cp "$work/java:$classpath" Coursier "$repository" "$1"; }
for version in 1.3.0 1.4.0 1.3.1; do publish "$version"; done
expect "Maven RELEASE, LATEST, range" "1.3.1 1.3.1 1.4.0" "$(with_maven RELEASE) $(with_maven LATEST) $(with_maven '[1.3,2)')"
project 1.3.0 >"$work/pom.xml"
expect_in "versions plugin" "1.3.0 -> 1.4.0" "$(maven -f "$work/pom.xml" org.codehaus.mojo:versions-maven-plugin:2.18.0:display-dependency-updates 2>&1)"
expect "Ivy latest.release, range" "1.4.0 1.4.0" "$(with_ivy latest.release) $(with_ivy '[1.3,2[')"
expect "coursier latest.release, range, 1.+" "1.3.1 1.3.1 1.3.1" "$(with_coursier latest.release) $(with_coursier '[1.3,2)') $(with_coursier 1.+)"
publish 1.2.9
expect "Maven RELEASE after 1.2.9 for an old customer" "1.2.9" "$(with_maven RELEASE)"
finish
