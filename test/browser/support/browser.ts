import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** The real browser. Without one the tests fail: a page that nobody looked at is not tested. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = places.find((path) => path !== "" && existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      "The browser tests need Chromium: apt-get install -y chromium, or name its program in the environment variable CHROMIUM.",
    );
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 } };
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

export interface Opened {
  readonly page: Page;
  /** Everything that the page asked for beside itself, what it complained of, and what popped up. */
  readonly noise: string[];
}

/** Opens a file as somebody who double-clicked it, and waits until every hash is computed. */
export async function openFile(
  browser: Browser,
  file: string,
  { before, ...options }: BrowserContextOptions & { readonly before?: string } = desk,
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noise: string[] = [];
  const url = pathToFileURL(file).href;
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      noise.push(`asked for ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    noise.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(String(error)));
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("console-checked").length > 0);
  return { page, noise };
}

/** What axe has to say against the page. Its script is put in past the page's own policy, by the debugger. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async () => {
    const { axe: tester } = globalThis as unknown as { axe: { run(): Promise<AxeResult> } };
    return tester.run();
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 3)
        .join("; ")})`,
  );
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

/** How wide it is beyond the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number; clientWidth: number } };
    };
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
