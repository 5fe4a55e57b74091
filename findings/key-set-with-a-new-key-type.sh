#!/usr/bin/env bash
# A JWK Set with one key of a type that the library does not know (AKP, for ML-DSA), beside the RSA key that signed the token:
# PyJWT 2.10.1, Authlib 1.6.5, python-jose 3.5.0; jose 5.10.0, jwks-rsa 3.2.0, node-jose 2.2.0; go-oidc 3.17.0 (go-jose 4.1.3),
# keyfunc 3.7.0, jwx 2.1.6.
# Rollback: with the newer release came a library that reads the new type, and the identity provider has published the new key since.
# The older release runs again; the tokens are still signed with the RSA key.
# Guess: RFC 7517 says that keys of unknown types should be ignored: the RSA key is found, in all.
# Seen: Authlib, node-jose, go-oidc and jwx read none of the keys: nobody can sign in with the older release, and tokens of before are
# refused as well. PyJWT, python-jose, jose, jwks-rsa and keyfunc take the RSA key.
# For a user: a key of a new type goes into the set when no release that cannot read it may come back; for a rollback after that, let the
# older release fetch a set without it (a proxy that leaves other types out: tried here).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need go curl
pip_into py PyJWT==2.10.1 cryptography==46.0.3 Authlib==1.6.5 python-jose==3.5.0
npm_into js jose@5.10.0 jwks-rsa@3.2.0 node-jose@2.2.0
cd "$work"
cat >make.py <<'P'
import base64
import json

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

key = rsa.generate_private_key(65537, 2048)
public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())) | {"kid": "a", "alg": "RS256", "use": "sig"}
another = {"kty": "AKP", "alg": "ML-DSA-44", "kid": "b", "use": "sig", "pub": base64.urlsafe_b64encode(bytes(1312)).decode().rstrip("=")}
for name, keys in ("with", [public, another]), ("without", [public]):
    with open(f"{name}.json", "w") as file:
        json.dump({"keys": keys}, file)
with open("token", "w") as file:
    file.write(jwt.encode({"sub": "tea", "iss": "https://id.example.com", "aud": "shop", "exp": 4102444800}, key, "RS256", {"kid": "a"}))
P
py/bin/python make.py
cat >read.py <<'P'
import json
import sys

import jwt
from authlib.jose import JsonWebKey, JsonWebToken
from jose import jwt as python_jose

with open(sys.argv[1]) as file:
    keys = json.load(file)
with open("token") as file:
    token = file.read()
readers = {
    "PyJWT": lambda: jwt.decode(token, jwt.PyJWKSet.from_dict(keys)["a"], algorithms=["RS256"], audience="shop"),
    "Authlib": lambda: JsonWebToken(["RS256"]).decode(token, JsonWebKey.import_key_set(keys)),
    "python-jose": lambda: python_jose.decode(token, keys, algorithms=["RS256"], audience="shop"),
}
for name, read in readers.items():
    try:
        print(name, read()["sub"])
    except Exception as error:
        print(name, "fails:", type(error).__name__)
P
cat >js/read.mjs <<'JS'
import { readFileSync } from "node:fs";
import * as jose from "jose";
import jwks from "jwks-rsa";
import nodeJose from "node-jose";
const token = readFileSync("token", "utf8");
const keys = await (await fetch(process.argv[2])).json();
const subject = async (key) => (await jose.jwtVerify(token, key)).payload.sub;
const readers = {
  jose: () => subject(jose.createLocalJWKSet(keys)),
  "jwks-rsa": async () => subject(await jose.importSPKI((await jwks({ jwksUri: process.argv[2] }).getSigningKey("a")).getPublicKey(), "RS256")),
  "node-jose": async () => JSON.parse((await nodeJose.JWS.createVerify(await nodeJose.JWK.asKeyStore(keys)).verify(token)).payload).sub,
};
for (const [name, read] of Object.entries(readers)) {
  console.log(name, await read().catch(({ message }) => `fails: ${message}`));
}
JS
mkdir go
cd go
cat >main.go <<'G'
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/MicahParks/keyfunc/v3"
	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v2/jwk"
	other "github.com/lestrrat-go/jwx/v2/jwt"
)

func show(name, subject string, err error) {
	if err != nil {
		fmt.Println(name, "fails:", strings.Contains(err.Error(), "key"))
		return
	}
	fmt.Println(name, subject)
}

func main() {
	url, ctx := os.Args[1], context.Background()
	text, _ := os.ReadFile("../token")
	token := string(text)
	verifier := oidc.NewVerifier("https://id.example.com", oidc.NewRemoteKeySet(ctx, url), &oidc.Config{ClientID: "shop"})
	subject := ""
	id, err := verifier.Verify(ctx, token)
	if err == nil {
		subject = id.Subject
	}
	show("go-oidc", subject, err)
	keys, _ := keyfunc.NewDefaultCtx(ctx, []string{url})
	parsed, err := jwt.Parse(token, keys.Keyfunc)
	if err == nil {
		subject, _ = parsed.Claims.GetSubject()
	}
	show("keyfunc", subject, err)
	set, err := jwk.Fetch(ctx, url)
	if err == nil {
		var claims other.Token
		if claims, err = other.Parse(text, other.WithKeySet(set)); err == nil {
			subject = claims.Subject()
		}
	}
	show("jwx", subject, err)
}
G
export GOFLAGS=-mod=mod
fetch go mod init example.test/keys
fetch go get github.com/MicahParks/keyfunc/v3@v3.7.0 github.com/coreos/go-oidc/v3@v3.17.0 github.com/go-jose/go-jose/v4@v4.1.3 \
  github.com/golang-jwt/jwt/v5@v5.3.0 github.com/lestrrat-go/jwx/v2@v2.1.6
fetch go build -o read .
cd ..
say "with go: go-oidc 3.17.0, go-jose 4.1.3, keyfunc 3.7.0, jwx 2.1.6"
port=$(free_port)
start python3 -m http.server "$port" --bind 127.0.0.1 --directory "$work"
within 20 curl --silent --fail "http://127.0.0.1:$port/with.json" || cannot "the server of the keys did not start"
read_all() {
  py/bin/python -W ignore read.py "$1"
  node js/read.mjs "http://127.0.0.1:$port/$1"
  (cd go && ./read "http://127.0.0.1:$port/$1" 2>/dev/null)
}
expect "the RSA key alone" "PyJWT tea
Authlib tea
python-jose tea
jose tea
jwks-rsa tea
node-jose tea
go-oidc tea
keyfunc tea
jwx tea" "$(read_all without.json)"
expect "with a key of a new type" "PyJWT tea
Authlib fails: KeyError
python-jose tea
jose tea
jwks-rsa tea
node-jose fails: unsupported key type
go-oidc fails: true
keyfunc tea
jwx fails: true" "$(read_all with.json)"
finish
