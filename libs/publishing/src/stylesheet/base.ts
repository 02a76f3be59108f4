/** Type, frame and the parts that every public page shares. */

export const base = `
:root {
  --ui: "Public Sans", "Franklin Gothic Book", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --read: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Times New Roman", serif;
  --mono: ui-monospace, "SF Mono", Consolas, monospace;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--surface); color: var(--ink); font: 1rem/1.5 var(--ui); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, pre { margin: 0; padding: 0; }
a { color: var(--blue); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.icon { width: 1rem; height: 1rem; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
.icon .solid { fill: currentColor; stroke: none; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--surface); z-index: 1; }
.skip:focus { top: .5rem; }
time { white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.wide { width: 100%; max-width: 1120px; margin: 0 auto; padding: 0 2rem; }
.mast { border-bottom: 1px solid var(--line); }
.mast .wide { min-height: 3.5rem; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.75rem; padding-top: .25rem; padding-bottom: .25rem; }
.mast-name { font: 650 1.25rem/1.5rem var(--read); letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.mast nav a { display: inline-block; padding: .625rem 0; font-size: .875rem; font-weight: 500; color: var(--ink-2); text-decoration: none; }
.mast nav a[aria-current] { color: var(--ink); font-weight: 600; }
.mast a:hover { text-decoration: underline; }
main { flex: 1; }
.foot { border-top: 1px solid var(--line); font-size: .8125rem; color: var(--ink-3); }
.foot .wide { padding-top: 1rem; padding-bottom: 1.5rem; }
h1 { font: 500 2.125rem/2.625rem var(--read); letter-spacing: -.018em; text-wrap: balance; }
h2 { font: 650 1.0625rem/1.5rem var(--ui); }
code, .hash { font-family: var(--mono); font-size: .8125em; overflow-wrap: anywhere; }
.is-true { --c: var(--green); --tint: var(--green-tint); }
.is-mostly-true { --c: var(--olive); --tint: var(--olive-tint); }
.is-half-true { --c: var(--mustard); --tint: var(--mustard-tint); }
.is-mostly-false { --c: var(--rust); --tint: var(--rust-tint); }
.is-false { --c: var(--red); --tint: var(--red-tint); }
.is-off-scale { --c: var(--slate); --tint: var(--slate-tint); }
.is-supports { --c: var(--green); --tint: var(--green-tint); }
.is-refutes { --c: var(--red); --tint: var(--red-tint); }
.is-context { --c: var(--slate); --tint: var(--slate-tint); }
.is-retracted, .is-corrected { --c: var(--ochre); --tint: var(--ochre-tint); }
.tag { display: inline-flex; align-items: center; gap: .3125rem; padding: .125rem .5rem .125rem .375rem; border-radius: 999px; font: 550 .75rem/1rem var(--ui); white-space: nowrap; color: var(--c); background: var(--tint); }
.tag .icon { width: .8125rem; height: .8125rem; }
.plain { padding-top: 2.125rem; padding-bottom: 4rem; }
.plain > p, .plain > ul, .plain > pre, .plain > h2 { max-width: 42rem; }
.plain h2 { margin-top: 2rem; }
.plain p { margin-top: .75rem; color: var(--ink-2); }
.plain pre { margin-top: .75rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); white-space: pre-wrap; }
.places { list-style: none; margin-top: .5rem; }
.places li { padding: .5rem 0; color: var(--ink-2); }
.places a { font-weight: 550; }
@media (max-width: 900px) {
  .wide { padding: 0 1.25rem; }
  h1 { font-size: 1.625rem; line-height: 2.0625rem; }
  .mast .wide { gap: 0 1rem; }
  .mast nav { margin-left: auto; }
  .plain { padding-top: 1.375rem; }
}
@media (forced-colors: active) { .tag, .verdict-head { border: 1px solid; } }
@media print {
  :root { color-scheme: light; }
  body { font-size: 11pt; background: none; }
  .skip, .mast nav { display: none; }
  .wide { padding: 0; }
}
`;
