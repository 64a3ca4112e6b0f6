# Tests of Go's own packages, which speak of errors all the time.
export HOME="$CORPUS_WORK" GOFLAGS=-mod=mod GOCACHE="$CORPUS_WORK/go"
/usr/local/go/bin/go test -v -short encoding/json net/url 2>&1 | head -2500
