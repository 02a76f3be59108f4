/** Each model moves towards what editors decided, on sentences that it has not seen, and only as far as they say. */
import { describe, expect, it } from '@jest/globals';
import type { Decision, ExampleClaim, Kind, TrainingExample } from '#domain';
import { cueFeatures } from '../../libs/extraction/src/attribution/cue-features.js';
import { Features } from '../../libs/extraction/src/attribution/features.js';
import { shiftFeatures } from '../../libs/extraction/src/edges/shift-features.js';
import { shiftsOf } from '../../libs/extraction/src/edges/shifts.js';
import { kindByRule } from '../../libs/extraction/src/kinds/kind.js';
import { kindFeatures } from '../../libs/extraction/src/kinds/kind-features.js';
import { loadModel } from '../../libs/extraction/src/learning/load-model.js';
import { sentencesOf } from '../../libs/extraction/src/text/sentences.js';
import { exampleDocument } from '../attribution/examples.js';
import { featuresOfText } from '../lib/debates.js';
import { attributionLearner } from './attribution.learner.js';
import { edgesLearner } from './edges.learner.js';
import { kindsLearner } from './kinds.learner.js';
import type { Changes, Learner } from './learner.js';
import { worthLearner } from './worth.learner.js';

const PLACES = ['harbour', 'market', 'station', 'library', 'theatre', 'museum', 'school', 'bridge', 'tower', 'park'];

/** An article a sentence, each decided on in the same way. */
const decided = (
  sentences: readonly string[],
  decisions: readonly Decision[],
  fields: Partial<ExampleClaim> = {},
): TrainingExample[] =>
  sentences.map((text, i) => ({
    id: `article-${i}`,
    revision: 1,
    text,
    claims: [
      {
        start: 0,
        end: text.length,
        decisions,
        statement: text,
        claimants: [],
        attribution: 'narrator',
        attributionChain: [],
        kind: 'assertion',
        ...fields,
      },
    ],
  }));

function changesOf(learner: Learner, examples: readonly TrainingExample[]): Changes {
  return learner.learn(loadModel(learner.model), examples).changes.get('weights') ?? new Map();
}

const sum = (features: Iterable<number>, changes: Changes, place: number): number =>
  [...features].reduce((total, feature) => total + (changes.get(feature)?.get(place) ?? 0), 0);

describe('check-worthiness', () => {
  const worthy = PLACES.map((place) => `The committee approved 40 new seats for the ${place} last year.`);
  const idle = PLACES.map((place) => `What a lovely morning it was at the ${place}.`);

  it('rises for what is like that which editors marked, and falls for what is like that which they dismissed', () => {
    const changes = changesOf(worthLearner, [
      ...decided(worthy, ['added']),
      ...decided(idle, ['dismissed'], { reason: 'opinion' }),
    ]);
    expect(
      sum(featuresOfText('The committee approved 30 new seats for the stadium last year.'), changes, 0),
    ).toBeGreaterThan(sum(featuresOfText('What a lovely morning it was at the stadium.'), changes, 0));
  });

  it('learns nothing from duplicates and from claims that nobody decided on', () => {
    const examples = [...decided(worthy, ['dismissed'], { reason: 'duplicate' }), ...decided(idle, [])];
    expect(worthLearner.learn(loadModel('worth'), examples)).toMatchObject({ lessons: 0 });
  });
});

describe('kinds', () => {
  const overdue = PLACES.map((place) => `A new roof for the ${place} is overdue.`);
  const kinds = loadModel('kinds').labels('kinds');

  const moved = (text: string, kind: Kind, changes: Changes): number => {
    const tokens = sentencesOf(text, { start: 0, end: text.length }, 0).flatMap((sentence) => sentence.tokens);
    const evidence = { tokens, direct: false, reported: false, officeSpeaks: false };
    return sum(kindFeatures(evidence, kindByRule(evidence)), changes, kinds.indexOf(kind));
  };

  it('become those that editors chose, and no longer those that they changed', () => {
    const changes = changesOf(kindsLearner, decided(overdue, ['kind-changed'], { kind: 'opinion' }));
    const unseen = 'A new roof for the stadium is overdue.';
    expect(moved(unseen, 'opinion', changes)).toBeGreaterThan(0);
    expect(moved(unseen, 'opinion', changes)).toBeGreaterThan(moved(unseen, 'assertion', changes));
  });

  it('stay where editors let them stand', () => {
    const changes = changesOf(kindsLearner, decided(overdue, ['kept'], { kind: 'assertion' }));
    for (const byKind of changes.values()) for (const change of byKind.values()) expect(change).toBeCloseTo(0, 6);
  });

  it('do not learn plans, which another model decides', () => {
    const examples = decided(overdue, ['kind-changed'], { kind: 'plan' });
    expect(kindsLearner.learn(loadModel('kinds'), examples)).toMatchObject({ lessons: 0 });
  });
});

describe('edges', () => {
  const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const opened = PLACES.map((place, i) => `The council opened the new ${place} on ${DAYS[i % DAYS.length]}.`);
  /** Editors who leave the day out, and let all else stand. */
  const withoutDays = [
    ...opened.flatMap((text) =>
      decided([text], ['re-anchored'], { end: text.indexOf(' on '), before: { end: text.length } }),
    ),
    ...decided(
      PLACES.map((place) => `The council opened a shop in the ${place}.`),
      ['kept'],
    ),
  ];

  /** How far giving up `words` at the end of `text` is moved. */
  const moved = (text: string, words: string, changes: Changes): number => {
    const { tokens } = sentencesOf(text, { start: 0, end: text.length }, 0)[0] ?? { tokens: [] };
    const piece = { first: 0, last: tokens.length - 1 };
    const shift = shiftsOf(tokens, piece, piece).find(
      (one) => one.edge === 'end' && tokens[one.moved.first]?.start === text.indexOf(words),
    );
    if (!shift) throw new Error(`"${words}" is no phrase of "${text}".`);
    return sum(shiftFeatures(tokens, shift, 'narrator'), changes, 0);
  };

  it('move as editors moved them, and stay where editors let them stand', () => {
    const changes = changesOf(edgesLearner, withoutDays);
    const day = moved('The council opened the new stadium on Saturday.', 'on Saturday', changes);
    const place = moved('The council opened a kiosk in the stadium.', 'in the stadium', changes);
    expect(day).toBeGreaterThan(0);
    expect(day).toBeGreaterThan(place);
  });

  it('do not give up what was made another claim', () => {
    const halves = opened.map((text): TrainingExample => {
      const cut = text.indexOf(' on ');
      const [first] = decided([text], ['re-anchored'], { end: cut, before: { end: text.length } });
      const [second] = decided([text], ['added'], { start: cut + 1 });
      if (!first || !second) throw new Error('There are no examples.');
      return { ...first, claims: [...first.claims, ...second.claims] };
    });
    expect(edgesLearner.learn(loadModel('edges'), halves)).toMatchObject({ lessons: 0 });
  });

  it('count what they cannot use', () => {
    const halfWay = opened.flatMap((text) =>
      decided([text], ['re-anchored'], { end: text.indexOf(' on ') + 3, before: { end: text.length } }),
    );
    expect(edgesLearner.learn(loadModel('edges'), halfWay)).toMatchObject({ lessons: 0, unusable: PLACES.length });
  });
});

describe('attribution', () => {
  const content = 'the ferry was late';
  const said = (place: string): string => `The ${place} board trumpeted that ${content}.`;
  const corrected = (fields: Partial<ExampleClaim>): TrainingExample[] =>
    PLACES.flatMap((place) => {
      const text = said(place);
      const start = text.indexOf(content);
      const span = { start, end: start + content.length };
      const claimants = [{ name: `The ${place} board`, type: 'organisation' as const }];
      return decided([text], ['re-attributed'], { ...span, claimants, attribution: 'indirect', ...fields });
    });

  /** How far the word "trumpeted" of an article that was not seen is moved towards being a cue. */
  const cueMoved = (examples: readonly TrainingExample[]): number => {
    const text = said('stadium');
    const at = text.indexOf('trumpeted');
    const cue = [{ start: at, end: at + 'trumpeted'.length }];
    const whole = [{ start: text.indexOf(content), end: text.length - 1 }];
    const { reading, examples: found } = exampleDocument({
      id: '',
      text,
      attributions: [{ source: [], cue, content: whole }],
    });
    const features = new Features();
    cueFeatures(reading, found[0]?.cue ?? 0, features);
    const changes = attributionLearner.learn(loadModel('attribution'), examples).changes.get('cue') ?? new Map();
    return sum(features.values.subarray(0, features.length), changes as Changes, 0);
  };

  it('takes a word for a cue less where editors said that nobody is quoted by it', () => {
    const nobody = corrected({ attribution: 'narrator', claimants: [], before: { cue: 'trumpeted' } });
    const confirmed = corrected({ cue: 'trumpeted' });
    expect(cueMoved(nobody)).toBeLessThan(cueMoved(confirmed));
  });

  it('counts what it cannot use', () => {
    const { lessons, unusable } = attributionLearner.learn(loadModel('attribution'), corrected({ cue: 'whispered' }));
    expect([lessons, unusable]).toEqual([0, PLACES.length]);
  });
});
