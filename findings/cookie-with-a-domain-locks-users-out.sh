#!/usr/bin/env bash
# express-session 1.18.2 (express 5.1.0) in Chromium of Debian 12; the same header read by Django 5.2.8, Werkzeug 3.1.9 and Go.
# Rollback: the newer release set its session cookie for example.com (so that other hosts of the shop know the user), the older one for the
# host alone. The session store is shared, so those who are signed in stay so.
# Guess: at worst everybody signs in once more; the cookie that was set last counts.
# Seen: a cookie is told apart by name, domain and path. The older release can neither replace nor clear the other one; the browser sends
# both, the one that was made first in front, and express takes the first. Who signs out is signed out for good: each sign-in passes and
# leads to "signed out". Who had the cookie of 1.3 all along is signed in again by signing out. Werkzeug and Go take the first, too; Django
# takes the last.
# For a user: a new name for the cookie with the domain (tried here); or let the older release clear both.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
need chromium go
npm_into browser playwright-core@1.57.0 express@5.1.0 express-session@1.18.2
pip_into python django==5.2.8 werkzeug==3.1.9
cd "$work/browser"
say "with $(chromium --version 2>/dev/null | head -n 1)"
cat >visits.mjs <<'JS'
import express from "express";
import session from "express-session";
import { chromium } from "playwright-core";
const store = new session.MemoryStore();
// Each release has its own middleware over the shared sessions.
function release(cookie, name = "sid") {
  const app = express();
  const options = { secret: "secret", resave: false, saveUninitialized: false, name, store: Object.create(store), cookie };
  app.use(session(options));
  app.get("/sign-in", (request, response) => {
    request.session.regenerate(() => {
      request.session.user = "Ann";
      response.redirect("/");
    });
  });
  app.get("/sign-out", (request, response) => {
    request.session.destroy(() => response.clearCookie(name, cookie).redirect("/"));
  });
  app.get("/", (request, response) => response.send(`<title>${request.session.user ?? "signed out"}</title>`));
  return app;
}
const domain = { domain: "example.com" };
const releases = { 1.3: release({}), 1.4: release(domain), "1.4 with a name": release(domain, "sid2") };
let current;
const server = express().use((request, response, next) => releases[current](request, response, next)).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const args = ["--no-sandbox", "--host-resolver-rules=MAP shop.example.com 127.0.0.1"];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
async function visitor(...steps) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const seen = [];
  for (const step of steps) {
    const [release, path] = step.split("/");
    current = release;
    await page.goto(`http://shop.example.com:${server.address().port}/${path}`);
    seen.push(`${step} ${await page.title()}`);
  }
  console.log(seen.join("; "));
  await context.close();
}
await visitor("1.4/sign-in", "1.3/", "1.3/sign-out", "1.3/sign-in", "1.3/sign-in");
await visitor("1.3/sign-in", "1.4/sign-out", "1.4/sign-in", "1.3/", "1.3/sign-out", "1.3/sign-in");
await visitor("1.4 with a name/sign-in", "1.3/sign-in", "1.3/sign-out", "1.3/sign-in");
await browser.close();
server.close();
JS
visits=$(timeout 120 node visits.mjs)
expect "came with 1.4" "1.4/sign-in Ann; 1.3/ Ann; 1.3/sign-out signed out; 1.3/sign-in signed out; 1.3/sign-in signed out" "$(sed -n 1p <<<"$visits")"
expect "was here with 1.3" "1.3/sign-in Ann; 1.4/sign-out signed out; 1.4/sign-in signed out; 1.3/ signed out; 1.3/sign-out Ann; 1.3/sign-in signed out" \
  "$(sed -n 2p <<<"$visits")"
expect "another name" "1.4 with a name/sign-in Ann; 1.3/sign-in Ann; 1.3/sign-out signed out; 1.3/sign-in Ann" "$(sed -n 3p <<<"$visits")"
header='sid=first; sid=last'
expect "Django" last "$(../python/bin/python -c 'import sys; from django.http import parse_cookie; print(parse_cookie(sys.argv[1])["sid"])' "$header")"
expect "Werkzeug" first "$(../python/bin/python -c 'import sys; from werkzeug.http import parse_cookie; print(parse_cookie(sys.argv[1])["sid"])' "$header")"
cat >read.go <<'G'
package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	cookie, err := (&http.Request{Header: http.Header{"Cookie": os.Args[1:]}}).Cookie("sid")
	fmt.Println(cookie.Value, err)
}
G
expect "Go" "first <nil>" "$(go run read.go "$header")"
finish
