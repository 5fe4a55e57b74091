# For the findings about images: Debian's registry on loopback, skopeo, and images of two platforms.
# `registry_up` sets $registry (host:port); `push RELEASE TAG` makes and pushes; `digest TAG`; `skopeo ...`.

registry_up() {
  need curl python3
  deb_into deb skopeo docker-registry
  local port
  port=$(free_port)
  registry=127.0.0.1:$port
  printf '%s\n' 'version: 0.1' 'log: {level: error}' "http: {addr: $registry}" \
    "storage: {filesystem: {rootdirectory: $work/registry}, delete: {enabled: true}}" >"$work/registry.yml"
  start env "LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu" "$work/deb/usr/bin/docker-registry" serve "$work/registry.yml"
  within 30 curl --silent --fail "http://$registry/v2/" || cannot "the registry did not start"
}

skopeo() {
  LD_LIBRARY_PATH=$work/deb/usr/lib/x86_64-linux-gnu "$work/deb/usr/bin/skopeo" --insecure-policy "$@"
}

push() {
  python3 - "$work/layout-$1" "$1" <<'P'
import gzip, hashlib, io, json, os, sys, tarfile
root, release = sys.argv[1:]
kind = "application/vnd.oci.image."
os.makedirs(root + "/blobs/sha256", exist_ok=True)

def blob(data, media, **more):
    name = hashlib.sha256(data).hexdigest()
    with open(f"{root}/blobs/sha256/{name}", "wb") as file:
        file.write(data)
    return {"mediaType": kind + media, "digest": "sha256:" + name, "size": len(data), **more}

def text(value):
    return json.dumps(value).encode()

manifests = []
for architecture in ("amd64", "arm64"):
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w") as tar:
        entry = tarfile.TarInfo("release")
        entry.size = len(release)
        tar.addfile(entry, io.BytesIO(release.encode()))
    plain = archive.getvalue()
    layer = blob(gzip.compress(plain, mtime=0), "layer.v1.tar+gzip")
    config = blob(text({"architecture": architecture, "os": "linux", "config": {},
                        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(plain).hexdigest()]}}), "config.v1+json")
    manifests.append(blob(text({"schemaVersion": 2, "mediaType": kind + "manifest.v1+json", "config": config, "layers": [layer]}),
                          "manifest.v1+json", platform={"architecture": architecture, "os": "linux"}))
index = blob(text({"schemaVersion": 2, "mediaType": kind + "index.v1+json", "manifests": manifests}), "index.v1+json",
             annotations={"org.opencontainers.image.ref.name": "x"})
with open(root + "/index.json", "wb") as file:
    file.write(text({"schemaVersion": 2, "manifests": [index]}))
with open(root + "/oci-layout", "w") as file:
    file.write('{"imageLayoutVersion":"1.0.0"}')
P
  skopeo copy --quiet --all --dest-tls-verify=false "oci:$work/layout-$1:x" "docker://$registry/app:$2"
}

# digest TAG: of what the tag points at, or "none".
digest() {
  local kind=application/vnd.oci.image found
  found=$(curl --silent --head --header "Accept: $kind.index.v1+json" --header "Accept: $kind.manifest.v1+json" \
    "http://$registry/v2/app/manifests/$1" | tr -d '\r' | sed -n 's/^docker-content-digest: //Ip')
  echo "${found:-none}"
}
