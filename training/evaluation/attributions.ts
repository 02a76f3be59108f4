/** Attributions on news: who says what, by which words, through the whole extractor from raw text. */
import type { ExtractedAttribution, Span } from '#domain';
import { extract } from '#extraction';
import { readJsonLines } from '../lib/corpus-files.js';
import { f1, figureOf, type Counts, type Evaluation } from './figure.js';

type Ranges = readonly (readonly [number, number])[];
const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

interface Document {
  readonly text: string;
  readonly title: string;
  readonly annotations: readonly { readonly attributions: readonly Partial<Record<Role, Ranges>>[] }[];
}

/** For each role the places of its characters, white space left out. */
type Covered = Readonly<Record<Role, ReadonlySet<number>>>;
type Measured = Readonly<Record<'claim' | 'triple' | Role, Counts>>;

/** Least intersection over union of two contents to be the same claim. */
const SAME = 0.5;

const covered = (spans: readonly Span[], text: string): Set<number> => {
  const places = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/\S/.test(text[i] ?? ' ')) places.add(i);
  return places;
};

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const place of a) if (b.has(place)) count += 1;
  return count;
};

/** Places in UTF-16 code units of the corpus's offsets, which count code points. */
function codeUnits(text: string): (point: number) => number {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    places.push(at);
    at += character.length;
  }
  return (point) => places[point] ?? at;
}

function goldOf({ text, annotations }: Document): Covered[] {
  const place = codeUnits(text);
  const spans = (ranges: Ranges = []): Span[] => ranges.map(([from, to]) => ({ start: place(from), end: place(to) }));
  return (annotations[0]?.attributions ?? []).map(({ source, cue, content }) => ({
    source: covered(spans(source), text),
    cue: covered(spans(cue), text),
    content: covered(spans(content), text),
  }));
}

const foundOf = (text: string, attributions: readonly ExtractedAttribution[]): Covered[] =>
  attributions.map(({ source, cue, content }) => ({
    source: covered(source ? [source] : [], text),
    cue: covered(cue, text),
    content: covered(content, text),
  }));

function measured(gold: readonly Covered[], found: readonly Covered[]): Measured {
  const candidates = found
    .flatMap((own) =>
      gold.map((right) => {
        const both = shared(own.content, right.content);
        return { own, right, iou: both / (own.content.size + right.content.size - both) };
      }),
    )
    .filter(({ iou }) => iou >= SAME)
    .sort((a, b) => b.iou - a.iou);
  const taken = new Set<Covered>();
  let [claims, triples] = [0, 0];
  for (const { own, right } of candidates) {
    if (taken.has(own) || taken.has(right)) continue;
    taken.add(own).add(right);
    claims += 1;
    const agrees = (role: Role): boolean =>
      own[role].size + right[role].size === 0 || shared(own[role], right[role]) > 0;
    if (agrees('source') && agrees('cue')) triples += 1;
  }
  const counts = (right: number): Counts => [right, found.length, gold.length];
  const all = (side: readonly Covered[], role: Role): Set<number> => new Set(side.flatMap((one) => [...one[role]]));
  const role = (name: Role): Counts => {
    const [own, right] = [all(found, name), all(gold, name)];
    return [shared(own, right), own.size, right.size];
  };
  return {
    claim: counts(claims),
    triple: counts(triples),
    source: role('source'),
    cue: role('cue'),
    content: role('content'),
  };
}

/** Figures of the corpus's test part, as published or measured with the same measure. */
const BESIDE = {
  claim: 'one sentence, one claim 36.5; CRF 54.5; fine-tuned BERT 76.7; people 79.6',
  triple: 'one sentence, one claim 0; CRF 42.3; fine-tuned BERT 69.5; people 74.6',
  source: 'CRF 62.3; fine-tuned BERT 85.0; people 80.3',
  cue: 'CRF 55.2; fine-tuned BERT 74.3; people 70.1',
  content: 'CRF 74.0; fine-tuned BERT 88.4; people 91.1',
} as const;

export const attributions: Evaluation = {
  title: 'Attributions',
  about:
    'US political news (PolNeAR), development part: 84 articles, raw text in. A claim is right when its words overlap by half; a triple when source and cue meet the right ones too; roles by characters. The figures beside are of the test part.',
  figures({ data }) {
    const documents = readJsonLines<Document>(data, 'polnear/dev.jsonl.gz').map((document) => {
      const { text, title } = document;
      const withContent = (one: Covered): boolean => one.content.size > 0;
      return measured(
        goldOf(document).filter(withContent),
        foundOf(text, extract(text, { title, language: 'en' }).attributions).filter(withContent),
      );
    });
    return (['claim', 'triple', ...ROLES] as const).map((name) =>
      figureOf(`${name} F1`, documents, (sample) => f1(sample.map((one) => one[name])), BESIDE[name]),
    );
  },
};
