#!/usr/bin/env bash
# Prometheus' storage (tsdb) of 3.16.0 (newer release) and 2.53.3 (older release, the long-term line), as Go libraries.
# Rollback: the newer Prometheus stored histograms with custom buckets (convert_classic_histograms_to_nhcb); the older one opens the same folder.
# Guess: the older one does not know this kind of histogram: it refuses the block, or the series is missing or an error.
# Seen: it opens all, every checksum is right, and it takes the limits of the buckets, which such a chunk begins with, for its first sample: times,
# counts, sums and buckets are other numbers, hundreds of samples for ten, and no error, so that rules and alerts work on them. Plain
# series in the same files are right. 2.55.1 reads all of it.
# For a user: keep the setting off until no rollback reaches 2.53; go back to 2.55 at most.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
cd "$work"
mkdir newer older between
cat >newer/main.go <<'G'
package main

import (
	"context"
	"os"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/tsdb"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	options := tsdb.DefaultOptions()
	options.RetentionDuration = 0
	db, err := tsdb.Open(os.Args[1], nil, nil, options, nil)
	check(err)
	const start, step = 1_700_000_000_000, 15_000
	for i := int64(0); i < 1500; i++ {
		appender := db.Appender(context.Background())
		_, err := appender.Append(0, labels.FromStrings("__name__", "orders"), start+i*step, float64(i))
		check(err)
		_, err = appender.AppendHistogram(0, labels.FromStrings("__name__", "seconds"), start+i*step, &histogram.Histogram{
			Schema: histogram.CustomBucketsSchema, Count: uint64(3 + 2*i), Sum: float64(i), CustomValues: []float64{0.5, 2},
			PositiveSpans: []histogram.Span{{Offset: 0, Length: 2}}, PositiveBuckets: []int64{1 + i, 1},
		}, nil)
		check(err)
		check(appender.Commit())
	}
	check(db.Compact(context.Background()))
	check(db.Close())
}
G
# reader FOLDER LOGGER: prints how many samples each series has, and how many as they were written.
reader() {
  cat >"$1/read.go" <<G
package main

import (
	"context"
	"fmt"
	"math"
	"os"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/tsdb"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
)

func show(db *tsdb.DB, from, to int64) {
	querier, err := db.Querier(from, to)
	if err != nil {
		panic(err)
	}
	defer querier.Close()
	series := querier.Select(context.Background(), true, nil, labels.MustNewMatcher(labels.MatchRegexp, "__name__", ".+"))
	for series.Next() {
		samples, right := 0, 0
		iterator := series.At().Iterator(nil)
		for {
			kind := iterator.Next()
			if kind == chunkenc.ValNone {
				break
			}
			samples++
			if kind == chunkenc.ValHistogram {
				at, value := iterator.AtHistogram(nil)
				i := (at - 1_700_000_000_000) / 15_000
				if value.Count == uint64(3+2*i) && value.Sum == float64(i) {
					right++
				}
			} else {
				at, value := iterator.At()
				if value == float64((at-1_700_000_000_000)/15_000) {
					right++
				}
			}
		}
		fmt.Printf("%s %d, right %d; ", series.At().Labels().Get("__name__"), samples, right)
	}
	fmt.Println(series.Err())
}

func main() {
	options := tsdb.DefaultOptions()
	options.RetentionDuration = 0
	db, err := tsdb.Open(os.Args[1], nil, nil, options, nil)
	if err != nil {
		panic(err)
	}
	const start, step = 1_700_000_000_000, 15_000
	show(db, start, start+9*step)
	show(db, db.Head().MinTime(), math.MaxInt64)
	if err := db.Close(); err != nil {
		panic(err)
	}
}
G
}
reader older
reader between
build() {
  cd "$work/$1"
  [ -f go.mod ] || fetch go mod init example.test/shop
  fetch go get "github.com/prometheus/prometheus@$2"
  fetch go mod tidy
  fetch go build -o ../"$1.bin" .
  say "with go: github.com/prometheus/prometheus@$2"
  cd "$work"
}
build newer v0.316.0
build older v0.53.3
build between v0.55.1
./newer.bin "$work/data"
cp -r data copy
show() { "./$1.bin" "$work/$2" 2>/dev/null; }
expect "2.55.1: ten samples of a block, then those that are in no block" "orders 10, right 10; seconds 10, right 10; <nil>
orders 593, right 593; seconds 480, right 480; <nil>" "$(show between copy)"
expect "2.53.3, the same" "orders 10, right 10; seconds 427, right 0; <nil>
orders 593, right 593; seconds 458, right 0; <nil>" "$(show older data)"
finish
