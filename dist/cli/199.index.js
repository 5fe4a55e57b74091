export const id = 199;
export const ids = [199];
export const modules = {

/***/ 57199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bookPage: () => (/* binding */ bookPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/console/page/document.js
var page_document = __webpack_require__(12079);
// EXTERNAL MODULE: ./build/console/page/packed.js
var packed = __webpack_require__(5550);
;// CONCATENATED MODULE: ./build/rehearsal/book/book-style.js
const bookStyle = `
:root{color-scheme:light dark;--paper:#faf9f6;--raised:#fff;--ink:#1d1d1b;--muted:#5f5e58;--line:#dddad1;--link:#1f4f8f;--good:#1a6a3b;--bad:#a4231b;
--serif:ui-serif,"New York","Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"DejaVu Serif",serif;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,Cantarell,"Noto Sans",sans-serif;
--mono:ui-monospace,"SF Mono","Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#141413;--raised:#1c1c1a;--ink:#e9e7e1;--muted:#a5a299;--line:#35342f;--link:#93bbf0;--good:#74c893;--bad:#f19084}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
main,header,footer{max-width:78rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:3rem}
h1{font:500 clamp(1.75rem,4vw,2.75rem)/1.15 var(--serif);margin:0 0 .75rem;max-width:32ch}
h2{font:500 1.5rem/1.25 var(--serif);margin:0;padding:2.5rem 0 1rem;border-top:1px solid var(--line)}
header p,footer{color:var(--muted);max-width:60ch}
a{color:var(--link)}
nav ol{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none;font-size:.9375rem}
.moment{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);gap:2.5rem;padding:.75rem 0 1.5rem}
.moment+.moment{border-top:1px dashed var(--line)}
.deeds{list-style:none;margin:0;padding:0;position:sticky;top:1rem;align-self:start}
.deeds li{padding:.35rem 0}
.deeds b{font-weight:600}
.deeds .quiet{color:var(--muted)}
.document{background:var(--raised);border:1px solid var(--line);border-radius:6px;margin:0 0 1rem}
.document>summary,.document>h3{font:600 .875rem/1.4 var(--sans);margin:0;padding:.6rem 1rem;cursor:pointer}
.document>summary::marker{color:var(--muted)}
.document .by{font-weight:400;color:var(--muted)}
.document[open]>summary{border-bottom:1px solid var(--line)}
.text{padding:.75rem 1rem 1rem;font-size:.9375rem;overflow-x:auto}
.text>:first-child{margin-top:0}.text>:last-child{margin-bottom:0}
.text h1,.text h2,.text h3{font:600 1.0625rem/1.3 var(--sans);border:0;padding:0;margin:1rem 0 .5rem}
.text table{border-collapse:collapse;font-size:.875rem}
.text th,.text td{overflow-wrap:normal;border:1px solid var(--line);padding:.3rem .65rem;text-align:left}
.text code,.text pre{font-family:var(--mono);font-size:.875em}
.text pre{background:var(--paper);padding:.75rem;border-radius:5px;overflow-x:auto}
.text blockquote{margin:.75rem 0;padding-left:1rem;border-left:3px solid var(--line);color:var(--muted)}
iframe{display:block;width:100%;height:44rem;border:0;border-radius:0 0 6px 6px;background:var(--paper)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
footer{padding-top:2rem;padding-bottom:3rem;font-size:.9375rem}
.good{color:var(--good)}.bad{color:var(--bad)}
@media (max-width:52rem){.moment{grid-template-columns:minmax(0,1fr);gap:.75rem}.deeds{position:static}main,header,footer{padding-left:1rem;padding-right:1rem}}
@media print{.document{break-inside:avoid}}
`;

// EXTERNAL MODULE: ./build/rehearsal/book/console-shot.js
var console_shot = __webpack_require__(3266);
// EXTERNAL MODULE: ./node_modules/rehype-raw/lib/index.js + 27 modules
var lib = __webpack_require__(56626);
// EXTERNAL MODULE: ./node_modules/rehype-sanitize/lib/index.js + 2 modules
var rehype_sanitize_lib = __webpack_require__(6094);
// EXTERNAL MODULE: ./node_modules/rehype-stringify/lib/index.js + 22 modules
var rehype_stringify_lib = __webpack_require__(43073);
// EXTERNAL MODULE: ./node_modules/remark-breaks/lib/index.js + 1 modules
var remark_breaks_lib = __webpack_require__(93425);
// EXTERNAL MODULE: ./node_modules/remark-gfm/lib/index.js + 56 modules
var remark_gfm_lib = __webpack_require__(39045);
// EXTERNAL MODULE: ./node_modules/remark-parse/lib/index.js + 43 modules
var remark_parse_lib = __webpack_require__(4277);
// EXTERNAL MODULE: ./node_modules/remark-rehype/lib/index.js + 30 modules
var remark_rehype_lib = __webpack_require__(65993);
// EXTERNAL MODULE: ./node_modules/unified/lib/index.js + 7 modules
var unified_lib = __webpack_require__(23900);
;// CONCATENATED MODULE: ./build/rehearsal/book/markdown-html.js








const processorOf = (lineBreaks) => (0,unified_lib/* unified */.l)()
    .use(remark_parse_lib/* default */.A)
    .use(remark_gfm_lib/* default */.A)
    .use(lineBreaks ? [remark_breaks_lib/* default */.A] : [])
    .use(remark_rehype_lib/* default */.A, { allowDangerousHtml: true })
    .use(lib/* default */.A)
    .use(rehype_sanitize_lib/* default */.A)
    .use(rehype_stringify_lib/* default */.A);
const processors = { breaking: processorOf(true), joining: processorOf(false) };
const markdownToHtml = async (markdown, { hasLineBreaks }) => String(await (hasLineBreaks ? processors.breaking : processors.joining).process(markdown));

;// CONCATENATED MODULE: ./build/rehearsal/book/book-page.js






const script = `
const unpack=async(id)=>{const b=Uint8Array.from(atob(document.getElementById(id).textContent),(c)=>c.charCodeAt(0));
return new Response(new Blob([b]).stream().pipeThrough(new DecompressionStream("gzip"))).text()};
for(const place of document.querySelectorAll("details[data-page]")){const show=async()=>{
if(!place.open||place.dataset.shown)return;place.dataset.shown="yes";
const[page,script,style]=await Promise.all([unpack(place.dataset.page),unpack("page-script"),unpack("page-style")]);
const frame=document.createElement("iframe");frame.title="Console page";frame.setAttribute("sandbox","allow-scripts allow-popups");
frame.srcdoc=page.replace(${JSON.stringify(console_shot/* styleMark */.Xw)},()=>"<style>"+style+"</style>").replace(${JSON.stringify(console_shot/* scriptMark */.Rn.replace("</", "<\\/"))}.replace("<\\\\/","</"),()=>"<script>"+script+"<"+"/script>");
place.append(frame)};place.addEventListener("toggle",show);show()}
`;
async function bookPage(story, assets) {
    const { title, why, ok, held, moments } = story;
    const hashes = (texts) => texts.map((text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("base64")}'`).join(" ");
    const parts = [];
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
<title>${(0,page_document/* escapeHtml */.ZD)(title)}</title>
<style>${bookStyle}</style>
</head>
<body>
<header>
<h1>${(0,page_document/* escapeHtml */.ZD)(title)}</h1>
<p>${(0,page_document/* escapeHtml */.ZD)(why)} Played on a GitHub inside one process, with real git, real workflow files and the real actions: what people do, and what GitHub then shows them.</p>
<p class="${ok ? "good" : "bad"}">${ok ? `All ${held} expectations held.` : "Some expectations did not hold."}</p>
<nav aria-label="Steps"><ol>${steps.map(({ step, index }) => `<li><a href="#moment-${index}">${(0,page_document/* escapeHtml */.ZD)(step.title)}</a></li>`).join("")}</ol></nav>
</header>
<main>
${parts.join("\n")}
</main>
<footer>Everything here is a copy of what the story left behind. Names and places in it are made up, and its links lead nowhere.</footer>
<script type="text/plain" id="page-script">${(0,packed/* packed */.xc)(assets.script)}</script>
<script type="text/plain" id="page-style">${(0,packed/* packed */.xc)(assets.style)}</script>
<script>${script}</script>
</body>
</html>
`;
}
async function momentHtml(moment, { index, isLast }) {
    const { step, deeds, documents, console: shot } = moment;
    const summaries = documents.filter(({ kind }) => kind === "summary");
    const shown = await Promise.all(documents.filter((each) => !summaries.includes(each)).map(documentHtml));
    const folded = await Promise.all(summaries.map(documentHtml));
    const head = step === null ? "" : `<h2>${(0,page_document/* escapeHtml */.ZD)(step.title)}</h2>`;
    return `<section id="moment-${index}">${head}<div class="moment">
<ul class="deeds">${deeds.map(deedHtml).join("")}${deeds.length === 0 ? '<li class="quiet">The console goes on by itself.</li>' : ""}</ul>
<div>${shown.join("\n")}
${folded.length === 0 ? "" : `<details class="document"><summary>${folded.length === 1 ? "A job summary" : `${folded.length} job summaries`}</summary><div class="text">${folded.join("\n")}</div></details>`}
${shot === null ? "" : `<details class="document page" data-page="page-${index}"${isLast ? " open" : ""}><summary>Console page <span class="by">after ${shot.entries} ${shot.entries === 1 ? "entry" : "entries"}</span></summary></details><script type="text/plain" id="page-${index}">${(0,packed/* packed */.xc)(shot.html)}</script>`}
</div></div></section>`;
}
const deedHtml = ({ login, deed }) => `<li><b>${(0,page_document/* escapeHtml */.ZD)(login)}</b> ${(0,page_document/* escapeHtml */.ZD)(deed)}</li>`;
async function documentHtml({ kind, title, author, markdown }) {
    const isConsole = author.endsWith("[bot]");
    const open = isConsole && kind !== "summary" ? " open" : "";
    return `<details class="document ${kind}"${open}><summary><bdi>${(0,page_document/* escapeHtml */.ZD)(title)}</bdi> <span class="by">by ${(0,page_document/* escapeHtml */.ZD)(author)}</span></summary>
<div class="text">${await markdownToHtml(markdown, { hasLineBreaks: kind !== "summary" })}</div></details>`;
}


/***/ }),

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ shootConsole),
/* harmony export */   Rn: () => (/* binding */ scriptMark),
/* harmony export */   Xw: () => (/* binding */ styleMark)
/* harmony export */ });
/* harmony import */ var _adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6206);
/* harmony import */ var _console_make_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53284);
/* harmony import */ var _console_page_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17003);
/* harmony import */ var _console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67546);
/* harmony import */ var _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19788);





const scriptMark = "<script>SCRIPT</script>";
const styleMark = "<style>STYLE</style>";
async function shootConsole(fixture) {
    const assets = await (0,_console_page_assets_js__WEBPACK_IMPORTED_MODULE_2__.readAssets)();
    const text = await fixture.observer.git.text(fixture.base, _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k1);
    const reading = text === undefined ? undefined : (0,_adapters_policy_read_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicy */ .T)(text, "");
    const policy = reading?.kind === "read" ? reading.policy : undefined;
    let html = "";
    const model = await (0,_console_make_page_js__WEBPACK_IMPORTED_MODULE_1__/* .makePage */ .o)({
        repo: fixture.github.git.directory(fixture.repository),
        branch: _domain_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .branches */ .J0.log,
        base: fixture.base,
        madeAt: fixture.github.clock.now().toISOString(),
        assets,
        policyOf: () => Promise.resolve(policy),
    }, (0,_console_page_whole_file_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOutput */ .F)({ write: (piece) => (html += piece) }));
    return {
        entries: model.log?.entries ?? 0,
        html: html
            .replace(`<script>${assets.script}</script>`, () => scriptMark)
            .replace(`<style>${assets.style}</style>`, () => styleMark),
    };
}


/***/ })

};
