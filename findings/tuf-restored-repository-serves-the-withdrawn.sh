#!/usr/bin/env bash
# python-tuf 6.0.0 (The Update Framework), its client and its metadata.
# Rollback: release 1.4 is withdrawn by a restore of the repository's metadata to that of 1.3; targets stay, as on a content network. Then
# 1.3.1 is published, which gets the number that 1.4 had, 3.
# Guess: clients that saw 1.4 refuse the restored repository, and also a second file with the number 3; from the number 4 on all is well.
# Seen: the restored one is refused, BadVersionNumberError. The publication of 1.3.1 makes that error go away, and nobody is helped: of a
# timestamp with the number that it has the client reads no more, keeps its own, and installs 1.4, no error. New clients get 1.3.1. So it
# stays for all further 3s; only with number 4 do both get the same.
# For a user: never restore the metadata: publish the older target anew with the next number after the withdrawn one (tried here); and
# take a vanished error for no proof that clients have the release.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into python tuf==6.0.0 securesystemslib==1.3.1 cryptography==46.0.3
cd "$work"
cat >shop.py <<'P'
import os
import shutil
from datetime import datetime, timedelta, timezone

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import DownloadHTTPError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp
from tuf.ngclient import FetcherInterface, Updater

expires = datetime.now(timezone.utc) + timedelta(days=9)
key = CryptoSigner.generate_ed25519()


def signed(role):
    metadata = Metadata(role)
    metadata.sign(key)
    return metadata.to_bytes()


root = Root(expires=expires, consistent_snapshot=True)
for name in ("root", "timestamp", "snapshot", "targets"):
    root.add_key(key.public_key, name)
root = signed(root)


def store(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def publish(number, release):
    target = TargetFile.from_data("shop", release, ["sha256"])
    store(f"targets/{target.hashes['sha256']}.shop", release)
    targets = Targets(version=number, expires=expires, targets={"shop": target})
    snapshot = Snapshot(version=number, expires=expires, meta={"targets.json": MetaFile(number)})
    timestamp = Timestamp(version=number, expires=expires, snapshot_meta=MetaFile(number))
    store(f"metadata/{number}.targets.json", signed(targets))
    store(f"metadata/{number}.snapshot.json", signed(snapshot))
    store("metadata/timestamp.json", signed(timestamp))


class Files(FetcherInterface):
    def _fetch(self, url):
        path = url.removeprefix("http://shop/")
        if not os.path.exists(path):
            raise DownloadHTTPError("not found", 404)
        with open(path, "rb") as file:
            yield file.read()


def client(name):
    os.makedirs(f"{name}/installed", exist_ok=True)
    try:
        updater = Updater(name, "http://shop/metadata/", f"{name}/installed", "http://shop/targets/", Files(), bootstrap=root)
        updater.refresh()
        with open(updater.download_target(updater.get_targetinfo("shop")), "rb") as file:
            return file.read().decode()
    except Exception as error:
        return type(error).__name__


publish(2, b"1.3")
shutil.copytree("metadata", "backup")
publish(3, b"1.4")
print("1.4 is published:", client("old"))
shutil.rmtree("metadata")
shutil.copytree("backup", "metadata")
print("restored:", client("old"), client("new"))
publish(3, b"1.3.1")
print("1.3.1 as number 3:", client("old"), client("new"))
publish(3, b"1.3.2")
print("1.3.2 as number 3:", client("old"), client("new"))
publish(4, b"1.3.2")
print("1.3.2 as number 4:", client("old"), client("new"))
P
expect "a client that saw 1.4, and a new one" "1.4 is published: 1.4
restored: BadVersionNumberError 1.3
1.3.1 as number 3: 1.4 1.3.1
1.3.2 as number 3: 1.4 1.3.1
1.3.2 as number 4: 1.3.2 1.3.2" "$(python/bin/python shop.py 2>&1)"
finish
