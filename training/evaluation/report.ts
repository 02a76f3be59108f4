/** The evaluation as a table in Markdown, and its place in the documentation. */
import type { Evaluation, Figure } from './figure.js';

const BEGIN = '<!-- figures: made by npm run evaluate -->';
const END = '<!-- end of figures -->';

/** One group as a heading, its sentence and its table. */
export function section({ title, about }: Evaluation, figures: readonly Figure[]): string {
  return [
    `### ${title}`,
    '',
    about,
    '',
    '| measure | figure | 95 % interval | known |',
    '| --- | --- | --- | --- |',
    ...figures.map(
      ({ measure, value, low, high, beside }) =>
        `| ${measure} | ${value.toFixed(1)} | ${low.toFixed(1)} to ${high.toFixed(1)} | ${beside} |`,
    ),
    '',
  ].join('\n');
}

/** `document` with `sections` between its marks. @throws Error when it has none */
export function withFigures(document: string, sections: readonly string[]): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The document has no place for figures: ${BEGIN} … ${END}`);
  return `${document.slice(0, from)}${BEGIN}\n\n${sections.join('\n')}\n${document.slice(to)}`;
}
