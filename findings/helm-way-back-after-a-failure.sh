#!/usr/bin/env bash
# Helm 3.19.0 (its library: install, upgrade and rollback with their own client; the objects are kept by a small server in this script that
# refuses one of them, as a cluster does where a quota is used up).
# Rollback: 1.4 brings a worker and a report; the upgrade creates the worker, then the report is refused, and the upgrade fails.
# Guess: `helm upgrade` with the chart of 1.3 and `helm rollback` lead to the same; and without a number, `helm rollback` goes to the last
# revision that was deployed.
# Seen: after `helm upgrade` to 1.3, exit 0, the worker of 1.4 runs on for ever: upgrade compares with the last revision that was deployed
# (1.3), which had no worker. `helm rollback` removes it. But after two failed tries `helm rollback` goes to the revision before the last,
# which is the first failed one: 1.4 again.
# For a user: `--atomic` (Helm 4: --rollback-on-failure) or `--cleanup-on-fail` with each upgrade (tried here), `helm rollback` with the number of the
# last deployed revision; GitOps tools that only upgrade need one of the two options.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go
mkdir "$work/helm"
cd "$work/helm"
cat >main.go <<'G'
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path"
	"sort"
	"strings"
	"time"

	jsonpatch "gopkg.in/evanphx/json-patch.v4"
	"helm.sh/helm/v3/pkg/action"
	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/kube"
	"helm.sh/helm/v3/pkg/storage"
	"helm.sh/helm/v3/pkg/storage/driver"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/cli-runtime/pkg/resource"
	"k8s.io/client-go/rest/fake"
	cmdtesting "k8s.io/kubectl/pkg/cmd/testing"
)

var objects = map[string][]byte{}

type object struct {
	Metadata struct{ Name string }
	Data     map[string]string
}

func read(text []byte) (it object) {
	_ = json.Unmarshal(text, &it)
	return it
}

func answer(code int, body []byte) (*http.Response, error) {
	return &http.Response{StatusCode: code, Header: cmdtesting.DefaultHeader(), Body: io.NopCloser(bytes.NewReader(body))}, nil
}

func refuse(code int, reason string) (*http.Response, error) {
	body, _ := json.Marshal(map[string]any{"kind": "Status", "apiVersion": "v1", "status": "Failure", "reason": reason, "code": code})
	return answer(code, body)
}

func serve(request *http.Request) (*http.Response, error) {
	name := path.Base(request.URL.Path)
	var body []byte
	if request.Body != nil {
		body, _ = io.ReadAll(request.Body)
	}
	switch request.Method {
	case "POST":
		name = read(body).Metadata.Name
		if name == "z-report" {
			return refuse(403, "Forbidden")
		}
		objects[name] = body
	case "PATCH":
		objects[name], _ = jsonpatch.MergePatch(objects[name], body)
	case "DELETE":
		gone := objects[name]
		delete(objects, name)
		return answer(200, gone)
	}
	if objects[name] == nil {
		return refuse(404, "NotFound")
	}
	return answer(200, objects[name])
}

type client struct{ *kube.Client }

func (client) IsReachable() error { return nil }

const template = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: %s }\ndata: { release: '{{ .Chart.Version }}' }\n"

func shop(version string, names ...string) *chart.Chart {
	it := &chart.Chart{Metadata: &chart.Metadata{APIVersion: "v2", Name: "shop", Version: version}}
	for _, name := range names {
		it.Templates = append(it.Templates, &chart.File{Name: "templates/" + name + ".yaml", Data: fmt.Appendf(nil, template, name)})
	}
	return it
}

func quiet(string, ...any) {}

func main() {
	factory := cmdtesting.NewTestFactory().WithNamespace("default")
	rest := &fake.RESTClient{GroupVersion: schema.GroupVersion{Version: "v1"}, Client: fake.CreateHTTPClient(serve),
		NegotiatedSerializer: resource.UnstructuredPlusDefaultContentConfig().NegotiatedSerializer}
	factory.Client, factory.UnstructuredClient = rest, rest
	memory := driver.NewMemory()
	memory.SetNamespace("default")
	config := &action.Configuration{Releases: storage.Init(memory), KubeClient: client{&kube.Client{Factory: factory, Log: quiet}},
		Capabilities: chartutil.DefaultCapabilities, RESTClientGetter: factory, Log: quiet}
	show := func(what string, err error) {
		runs := []string{}
		for name, text := range objects {
			runs = append(runs, name+" "+read(text).Data["release"])
		}
		sort.Strings(runs)
		result := "passes"
		if err != nil {
			result = "fails"
		}
		fmt.Printf("%s %s: %s\n", what, result, strings.Join(runs, ", "))
	}
	upgrade := func(to *chart.Chart) error {
		it := action.NewUpgrade(config)
		it.Namespace, it.DisableOpenAPIValidation, it.Timeout = "default", true, 5*time.Second
		it.Atomic, it.CleanupOnFail = os.Args[2] == "atomic", os.Args[2] == "cleanup-on-fail"
		_, err := it.Run("shop", to, nil)
		return err
	}
	rollback := func(revision int) error {
		it := action.NewRollback(config)
		it.Version = revision
		return it.Run("shop")
	}
	older, newer := shop("1.3.0", "shop"), shop("1.4.0", "shop", "worker", "z-report")
	install := action.NewInstall(config)
	install.ReleaseName, install.Namespace, install.DisableOpenAPIValidation = "shop", "default", true
	if _, err := install.Run(older, nil); err != nil {
		fmt.Println(err)
	}
	show("upgrade to 1.4", upgrade(newer))
	switch os.Args[1] {
	case "upgrade":
		show("upgrade to 1.3", upgrade(older))
		show("upgrade to 1.4.1 without a worker", upgrade(shop("1.4.1", "shop")))
	case "rollback":
		show("rollback", rollback(0))
	case "rollback-after-two":
		show("upgrade to 1.4", upgrade(newer))
		show("rollback", rollback(0))
		show("rollback 1", rollback(1))
	}
}
G
export GOFLAGS=-mod=mod
fetch go mod init example.test/helm
fetch go get helm.sh/helm/v3@v3.19.0 k8s.io/kubectl@v0.34.0 k8s.io/cli-runtime@v0.34.0 gopkg.in/evanphx/json-patch.v4@v4.13.0
fetch go build -o way-back .
say "with go: helm.sh/helm/v3 v3.19.0, k8s.io/kubectl v0.34.0"
expect "helm upgrade" "upgrade to 1.4 fails: shop 1.4.0, worker 1.4.0
upgrade to 1.3 passes: shop 1.3.0, worker 1.4.0
upgrade to 1.4.1 without a worker passes: shop 1.4.1, worker 1.4.0" "$(./way-back upgrade plain)"
expect "helm rollback" "upgrade to 1.4 fails: shop 1.4.0, worker 1.4.0
rollback passes: shop 1.3.0" "$(./way-back rollback plain)"
expect "helm rollback after two failures" "upgrade to 1.4 fails: shop 1.4.0, worker 1.4.0
upgrade to 1.4 fails: shop 1.4.0, worker 1.4.0
rollback fails: shop 1.4.0, worker 1.4.0
rollback 1 passes: shop 1.3.0" "$(./way-back rollback-after-two plain)"
expect "helm upgrade --atomic" "upgrade to 1.4 fails: shop 1.3.0
upgrade to 1.3 passes: shop 1.3.0
upgrade to 1.4.1 without a worker passes: shop 1.4.1" "$(./way-back upgrade atomic)"
expect "helm upgrade --cleanup-on-fail" "upgrade to 1.4 fails: shop 1.4.0
upgrade to 1.3 passes: shop 1.3.0
upgrade to 1.4.1 without a worker passes: shop 1.4.1" "$(./way-back upgrade cleanup-on-fail)"
finish
