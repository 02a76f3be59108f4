/** Texts that no reader would send: articles with their marks, spaces, scripts and order broken, the same each time. */

const PARTS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '„',
  '«',
  '(',
  ')',
  '[',
  '—',
  '...',
  '…',
  '. ',
  '.',
  '?!',
  ', ',
  ': ',
  ';',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\ud800',
  '\udc00',
  '\u0301',
  '😀',
  '👩‍👩‍👧',
  'שלום ',
  'مرحبا ',
  '北京市 ',
  'Привет ',
  'ﬁ',
  'İ',
  'said ',
  ' that ',
  ' according to ',
  'He said “',
  '” she said. ',
  'U.S.',
  'Mr. ',
  'a.m. ',
  '5%',
  '$1.2 million ',
  'in July ',
  'http://',
  'www.',
  '@',
  'n’t',
  '’s',
  '-',
  'x'.repeat(70),
  ' '.repeat(40),
  '.'.repeat(40),
  '“ '.repeat(30),
];

/** Numbers from 0 to below `below`, the same for the same seed (xorshift). */
function numbers(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** One article, changed in a few places. */
function mutated(article: string, seed: number): string {
  const next = numbers(seed);
  const start = next(Math.max(1, article.length - 400));
  let text = article.slice(start, start + 100 + next(700));
  const part = (): string => PARTS[next(PARTS.length)] ?? '';
  const changes = 1 + next(8);
  for (let i = 0; i < changes; i++) {
    const at = next(text.length + 1);
    const to = Math.min(text.length, at + next(60));
    const kind = next(7);
    if (kind <= 1) text = text.slice(0, at) + part() + text.slice(at);
    else if (kind === 2) text = text.slice(0, at) + text.slice(to);
    else if (kind === 3) text = text.slice(0, at) + text.slice(at, to).repeat(1 + next(6)) + text.slice(to);
    else if (kind === 4) text = text.slice(0, at) + text.slice(at, to).replaceAll(' ', part()) + text.slice(to);
    else if (kind === 5) text = text.slice(0, at) + text.slice(at, to).toUpperCase() + text.slice(to);
    else text = text.slice(0, at) + [...text.slice(at, to)].reverse().join('') + text.slice(to);
  }
  return text;
}

/** `count` texts of at most a few thousand characters, made from `articles`. */
export function* hostileTexts(count: number, articles: readonly string[]): Generator<string> {
  for (let seed = 0; seed < count; seed++) yield mutated(articles[seed % articles.length] ?? '', seed);
}
