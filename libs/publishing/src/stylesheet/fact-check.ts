/** The fact-check and the list of them: one column on a phone, text and margin on a desk, text alone on paper. */
export const factCheck = `
.sheet { display: grid; grid-template-columns: minmax(0, 1fr) 19.75rem; gap: 4.5rem; padding-top: 2.125rem; padding-bottom: 4rem; }
.said { font-size: .875rem; font-weight: 600; }
.said span { font-weight: 400; color: var(--ink-2); }
.sheet h1 { margin: .5rem 0 1.375rem; }
h1 mark { color: inherit; background: linear-gradient(transparent 58%, var(--swipe) 58% 93%, transparent 93%); }
.verdict { border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.verdict-head { display: flex; gap: 1rem; align-items: center; padding: 1.25rem 1.5rem; background: var(--tint); color: var(--c); }
.verdict-head .icon { width: 2.75rem; height: 2.75rem; stroke-width: 1.15; }
.verdict-word { font: 650 1.625rem/2rem var(--ui); letter-spacing: -.012em; }
.verdict-head p + p { font-size: .8125rem; line-height: 1.125rem; }
.steps { list-style: none; display: flex; gap: .25rem; padding: .875rem 1.5rem 0; }
.steps li { flex: 1; min-width: 0; border-top: 4px solid var(--line); padding-top: .375rem; font-size: .75rem; line-height: 1rem; color: var(--ink-2); }
.steps li[aria-current] { border-color: var(--c); color: var(--c); font-weight: 650; }
.summary { padding: .875rem 1.5rem 1.25rem; font: 500 1.25rem/1.8125rem var(--read); text-wrap: pretty; }
.people { list-style: none; display: flex; flex-wrap: wrap; gap: .375rem 1rem; margin-top: .75rem; font-size: .8125rem; line-height: 1.25rem; color: var(--ink-2); }
.people li { display: inline-flex; gap: .4375rem; align-items: center; }
.face { width: 1.25rem; height: 1.25rem; border-radius: 50%; display: inline-grid; place-items: center; font: 600 .5625rem/1 var(--ui); background: var(--slate-tint); color: var(--slate); flex: none; }
.change { margin-top: 1.25rem; padding: .8125rem 1.125rem; border: 1px solid var(--c); border-radius: 10px; background: var(--tint); font-size: .875rem; line-height: 1.25rem; }
.change h2 { display: flex; gap: .5rem; align-items: center; font-size: .9375rem; line-height: 1.375rem; color: var(--c); }
.change p { margin-top: .25rem; text-wrap: pretty; }
.change summary { margin-top: .5rem; padding: .125rem 0; color: var(--blue); text-decoration: underline; text-underline-offset: 2px; cursor: pointer; }
.change .prose { font-size: 1rem; line-height: 1.625rem; }
.part { margin-top: 1.875rem; }
.prose { font: 400 1.125rem/1.875rem var(--read); }
.prose > * + * { margin-top: .875rem; }
.prose h3, .prose h4 { font: 650 1rem/1.5rem var(--ui); }
.prose ul, .prose ol { padding-left: 1.5rem; }
.prose blockquote { padding-left: 1rem; border-left: 3px solid var(--line); color: var(--ink-2); }
.prose pre { overflow-x: auto; }
.prose table { display: block; overflow-x: auto; border-collapse: collapse; font: 1rem/1.5 var(--ui); }
.prose th, .prose td { padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.part h2 + * { margin-top: .5rem; }
.evidence { list-style: none; }
.evidence li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .125rem .875rem; padding: .875rem 0; border-top: 1px solid var(--line); }
.evidence .tag { justify-self: start; align-self: start; margin-top: .1875rem; }
.evidence-title { font-weight: 550; }
.evidence blockquote { grid-column: 2; font: 400 1.0625rem/1.6875rem var(--read); color: var(--ink-2); }
.evidence-from { grid-column: 2; font-size: .8125rem; color: var(--ink-3); }
.margin { display: flex; flex-direction: column; gap: 1rem; }
.box { padding: 1rem 1.125rem; border: 1px solid var(--line); border-radius: 10px; font-size: .875rem; line-height: 1.25rem; }
.box h2 { margin-bottom: .25rem; font-size: .9375rem; line-height: 1.375rem; }
.box p { color: var(--ink-2); text-wrap: pretty; }
.box p + p { margin-top: .5rem; }
.box dl { display: grid; grid-template-columns: 5.75rem minmax(0, 1fr); gap: .375rem .625rem; font-size: .8125rem; line-height: 1.125rem; }
.box dt { color: var(--ink-3); }
.checks { list-style: none; margin-top: 1.375rem; max-width: 46rem; }
.checks li { padding: 1.125rem 0; border-top: 1px solid var(--line); }
.checks h2 { margin: .375rem 0 .25rem; font: 500 1.25rem/1.75rem var(--read); }
.checks h2 a { color: var(--ink); text-decoration-color: var(--line); }
.checks h2 a:hover { text-decoration-color: currentColor; }
.checks .said { margin-top: .375rem; font-weight: 400; font-size: .8125rem; color: var(--ink-3); }
@media (max-width: 900px) {
  .sheet { grid-template-columns: minmax(0, 1fr); gap: 1.75rem; padding-top: 1.375rem; padding-bottom: 2.5rem; }
  .sheet h1 { margin-bottom: 1rem; }
  .verdict-head { padding: .875rem 1rem; gap: .75rem; }
  .verdict-head .icon { width: 2.25rem; height: 2.25rem; }
  .verdict-word { font-size: 1.375rem; line-height: 1.75rem; }
  .steps { padding: .75rem 1rem 0; }
  .summary { padding: .625rem 1rem 1rem; font-size: 1.125rem; line-height: 1.6875rem; }
  .evidence li { grid-template-columns: minmax(0, 1fr); }
  .evidence blockquote, .evidence-from { grid-column: 1; }
}
@media (max-width: 600px) {
  .steps li[aria-current] { flex: none; white-space: nowrap; max-width: 60%; overflow: hidden; text-overflow: ellipsis; }
  .steps li:not([aria-current]) span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
}
@media print {
  .sheet { display: block; padding: 1rem 0; }
  h1 mark { background: none; text-decoration: underline; text-decoration-thickness: 1px; }
  .verdict, .change, .box, .evidence li { break-inside: avoid; }
  .verdict-head { border-bottom: 1px solid var(--line); }
  .prose a[href^="http"]::after, .evidence-title[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
  .box { margin-top: 1rem; }
}
`;
