#!/usr/bin/env bash
# Apache Lucene 9.12.0 (newer release) and 9.4.2 (older), each with its lucene-backward-codecs.
# Rollback: the newer release took a minor update of the library and added one document to the search index on the disk.
# Guess: the index format is kept within a major version.
# Seen: the older library cannot open the index at all: each segment names the codec it was written with. One document is enough.
# For a user: an index on disk is a migration. Keep a snapshot from before the release, or rebuild it as a step of the rollback.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
for version in 9.4.2 9.12.0; do
  mvn_classpath "lucene-$version" "org.apache.lucene:lucene-core:$version" "org.apache.lucene:lucene-backward-codecs:$version"
done
cd "$work"
cat >Search.java <<'J'
import java.nio.file.Path;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.store.*;

public class Search {
  public static void main(String[] arguments) throws Exception {
    try (Directory directory = FSDirectory.open(Path.of("index"))) {
      if (arguments[0].equals("add")) {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
          Document document = new Document();
          document.add(new StringField("id", "1", Field.Store.YES));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        System.out.println("documents: " + reader.numDocs());
      }
    } catch (IllegalArgumentException error) {
      System.out.println(error.getMessage().split("'")[0] + error.getMessage().split("'")[1]);
    }
  }
}
J
javac -cp "$(cat lucene-9.4.2/classpath)" -d classes Search.java
search() { timeout 60 java -cp "$(cat "lucene-$1/classpath"):classes" Search "$2" 2>/dev/null; }
expect "9.4.2 adds one" "documents: 1" "$(search 9.4.2 add)"
expect "9.12.0 reads" "documents: 1" "$(search 9.12.0 read)"
expect "9.4.2 after 9.12.0 only read" "documents: 1" "$(search 9.4.2 read)"
expect "9.12.0 adds one" "documents: 2" "$(search 9.12.0 add)"
expect "9.4.2 after that" "Could not load codec Lucene912" "$(search 9.4.2 read)"
finish
