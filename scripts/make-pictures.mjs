// Makes the pictures of the README: plays the whole loop, opens its page in Chromium and takes pictures of parts of it.
//   node scripts/make-pictures.mjs [STORY.html]      needs dist/ as built, and Chromium (apt-get install -y chromium)
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const images = join(root, "docs", "images");
const chromiumPath = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== "" && existsSync(path),
);
if (chromiumPath === undefined)
  throw new Error("Chromium is needed: apt-get install -y chromium, or name it in the variable CHROMIUM.");

const work = await mkdtemp(join(tmpdir(), "pictures-"));
try {
  await mkdir(images, { recursive: true });
  await takePictures(process.argv[2] ?? playStory(join(work, "story.html")), chromiumPath);
} finally {
  await rm(work, { recursive: true, force: true });
}

function playStory(file) {
  const { status } = spawnSync(process.execPath, [join(root, "dist/cli.js"), "rehearse", "--html", file], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("The rehearsal did not end well: run it by itself and see why.");
  return file;
}

async function takePictures(story, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, deviceScaleFactor: 1.25 });
    await page.goto(pathToFileURL(story).href);
    const document = (kind, text) => page.locator(`details.${kind}`).filter({ hasText: text }).first();
    await picture(document("comment", "On staging, waits for"), "pull-request.png");
    await picture(
      page.locator("details.issue").filter({ hasText: "/approve RB-" }).first(),
      "rollback-card.png",
    );
    const frame = page.locator("details.page").last();
    await frame.scrollIntoViewIfNeeded();
    const html = await frame.locator("iframe").first().getAttribute("srcdoc");
    if (html === null) throw new Error("The story shows no console page.");
    // By itself, so that the picture is as wide as people see it.
    const console = await browser.newPage({
      viewport: { width: 1180, height: 980 },
      deviceScaleFactor: 1.25,
    });
    await console.clock.setFixedTime(new Date("2026-01-05T09:30:00Z")); // the story's own day
    await console.setContent(html);
    await console.locator(".chain[role=status]").waitFor(); // the clock that is set knows no marks of performance
    await console.screenshot({ path: join(images, "console-page.png") });
  } finally {
    await browser.close();
  }
}

async function picture(locator, name) {
  await locator.evaluate((element) => element.setAttribute("open", ""));
  await locator.scrollIntoViewIfNeeded();
  await locator.screenshot({ path: join(images, name) });
}
