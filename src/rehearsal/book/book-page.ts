import { createHash } from "node:crypto";
import type { PageAssets } from "../../console/page/assets.js";
import { escapeHtml } from "../../console/page/document.js";
import { packed } from "../../console/page/packed.js";
import { bookStyle } from "./book-style.js";
import { scriptMark, styleMark } from "./console-shot.js";
import type { StoryDocument } from "./documents.js";
import { markdownToHtml } from "./markdown-html.js";
import type { Moment } from "./moments.js";

export interface StoryTold {
  readonly title: string;
  readonly why: string;
  readonly ok: boolean;
  readonly held: number;
  readonly moments: readonly Moment[];
}

/** Puts a console page together from its own part and the script and style that all of them share, when it is opened. */
const script = `
const unpack=async(id)=>{const b=Uint8Array.from(atob(document.getElementById(id).textContent),(c)=>c.charCodeAt(0));
return new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream("gzip"))).text()};
for(const place of document.querySelectorAll("details[data-page]")){const show=async()=>{
if(!place.open||place.dataset.shown)return;place.dataset.shown="yes";
const[page,script,style]=await Promise.all([unpack(place.dataset.page),unpack("page-script"),unpack("page-style")]);
const frame=document.createElement("iframe");frame.title="Console page";frame.setAttribute("sandbox","allow-scripts allow-popups");
frame.srcdoc=page.replace(${JSON.stringify(styleMark)},()=>"<style>"+style+"</style>").replace(${JSON.stringify(scriptMark.replace("</", "<\\/"))}.replace("<\\\\/","</"),()=>"<script>"+script+"<"+"/script>");
place.append(frame)};place.addEventListener("toggle",show);show()}
`;

/** The story on one page: on one side what people do, on the other what GitHub shows them, as it changes. */
export async function bookPage(story: StoryTold, assets: PageAssets): Promise<string> {
  const { title, why, ok, held, moments } = story;
  const hashes = (texts: readonly string[]): string =>
    texts.map((text) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`).join(" ");
  const parts: string[] = [];
  for (const [index, moment] of moments.entries())
    parts.push(await momentHtml(moment, { index, isLast: index === moments.length - 1 }));
  const steps = moments.flatMap(({ step }, index) => (step === null ? [] : [{ step, index }]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashes([script, assets.script])}; style-src ${hashes([bookStyle, assets.style])}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${bookStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(why)} Played on a GitHub inside one process, with real git, real workflow files and the real actions: what people do, and what GitHub then shows them.</p>
<p class="${ok ? "good" : "bad"}">${ok ? `All ${held} expectations held.` : "Some expectations did not hold."}</p>
<nav aria-label="Steps"><ol>${steps.map(({ step, index }) => `<li><a href="#moment-${index}">${escapeHtml(step.title)}</a></li>`).join("")}</ol></nav>
</header>
<main>
${parts.join("\n")}
</main>
<footer>Everything here is a copy of what the story left behind. Names and places in it are made up, and its links lead nowhere.</footer>
<script type="text/plain" id="page-script">${packed(assets.script)}</script>
<script type="text/plain" id="page-style">${packed(assets.style)}</script>
<script>${script}</script>
</body>
</html>
`;
}

async function momentHtml(
  moment: Moment,
  { index, isLast }: { readonly index: number; readonly isLast: boolean },
): Promise<string> {
  const { step, deeds, documents, console: shot } = moment;
  const summaries = documents.filter(({ kind }) => kind === "summary");
  const shown = await Promise.all(documents.filter((each) => !summaries.includes(each)).map(documentHtml));
  const folded = await Promise.all(summaries.map(documentHtml));
  const head = step === null ? "" : `<h2>${escapeHtml(step.title)}</h2>`;
  return `<section id="moment-${index}">${head}<div class="moment">
<ul class="deeds">${deeds.map(deedHtml).join("")}${deeds.length === 0 ? '<li class="quiet">The console goes on by itself.</li>' : ""}</ul>
<div>${shown.join("\n")}
${folded.length === 0 ? "" : `<details class="document"><summary>${folded.length === 1 ? "A job summary" : `${folded.length} job summaries`}</summary><div class="text">${folded.join("\n")}</div></details>`}
${shot === null ? "" : `<details class="document page" data-page="page-${index}"${isLast ? " open" : ""}><summary>Console page <span class="by">after ${shot.entries} ${shot.entries === 1 ? "entry" : "entries"}</span></summary></details><script type="text/plain" id="page-${index}">${packed(shot.html)}</script>`}
</div></div></section>`;
}

const deedHtml = ({ login, deed }: Moment["deeds"][number]): string =>
  `<li><b>${escapeHtml(login)}</b> ${escapeHtml(deed)}</li>`;

/** What the console says is open; what people wrote, and job summaries, can be opened. */
async function documentHtml({ kind, title, author, markdown }: StoryDocument): Promise<string> {
  const isConsole = author.endsWith("[bot]");
  const open = isConsole && kind !== "summary" ? " open" : "";
  return `<details class="document ${kind}"${open}><summary><bdi>${escapeHtml(title)}</bdi> <span class="by">by ${escapeHtml(author)}</span></summary>
<div class="text">${await markdownToHtml(markdown, { hasLineBreaks: kind !== "summary" })}</div></details>`;
}
