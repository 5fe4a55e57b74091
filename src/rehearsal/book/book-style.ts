/** Of the story as a page; the console page within it has its own. */
export const bookStyle = `
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
