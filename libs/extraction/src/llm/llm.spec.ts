/** That nothing a language model says becomes a claim unless the text bears it out. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../extract.js';
import { readAnswer, UnusableAnswer } from './answer.js';
import { claimsOfAnswer } from './claims-of-answer.js';
import type { ModelClaim } from './model-claim.js';
import { ANSWER_SCHEMA, questionFor } from './question.js';
import { locate, supported } from './verbatim.js';

const TEXT = [
  'The harbour authority will build a second quay in July 2031, said Ines Moreau, its director.',
  'The port handled 40 percent more grain than in 2029. “We lost two ships,” she told the Gazette.',
].join(' ');
const context = { publisher: 'Harbour Gazette', publishedAt: '2030-05-04T10:00:00Z', language: 'en' };
const builtIn = extract(TEXT, context);
const claimsOf = (...proposals: ModelClaim[]) => claimsOfAnswer(proposals, { text: TEXT, context, builtIn });
const completion = (content: unknown): string =>
  JSON.stringify({ choices: [{ message: { content: JSON.stringify(content) }, finish_reason: 'stop' }] });

describe('readAnswer', () => {
  it('gives the proposals with what is of the right type in them', () => {
    const claims = [
      { quote: ' The port grew. ', kind: 'gossip', checkworthiness: 7, speaker: null },
      { kind: 'plan' },
      3,
    ];
    expect(readAnswer(completion({ claims }))).toEqual([{ quote: 'The port grew.' }]);
  });

  it.each([
    ['no JSON', '<html>', /no JSON/],
    ['no choice', '{"choices":[]}', /without a choice/],
    ['no content', '{"choices":[{"message":{}}]}', /without content/],
    ['content that is no JSON', '{"choices":[{"message":{"content":"Here are"}}]}', /no JSON/],
    ['no claims', completion({ claim: [] }), /without claims/],
    ['a refusal', '{"choices":[{"message":{"refusal":"no","content":null}}]}', /refused/],
    ['half an answer', '{"choices":[{"finish_reason":"length","message":{"content":"{"}}]}', /did not finish/],
  ])('says what is wrong with %s', (_, body, reason) => {
    expect(() => readAnswer(body)).toThrow(UnusableAnswer);
    expect(() => readAnswer(body)).toThrow(reason);
  });

  it('gives proposals or says why not, whatever the answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.json().map((content) => completion(JSON.parse(content))),
        ),
        (body) => {
          try {
            expect(Array.isArray(readAnswer(body))).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UnusableAnswer);
          }
        },
      ),
    );
  });
});

describe('locate', () => {
  it('finds words exactly, one behind the other where they stand twice', () => {
    const text = 'It will rain today. It will rain today.';
    expect(locate(text, ['It will rain today', 'It will rain today'])).toEqual([
      { start: 0, end: 18 },
      { start: 0, end: 18 },
    ]);
    expect(locate(text, ['rain today. It', 'It will rain today'])[1]).toEqual({ start: 20, end: 38 });
  });

  it.each(['it will rain today', 'It will  rain today', 'will rain toda', 'It will', 't will rain today'])(
    'does not find "%s", which does not stand there so',
    (quote) => {
      expect(locate('It will rain today.', [quote])).toEqual([undefined]);
    },
  );
});

describe('supported', () => {
  it.each([
    ['The port handled 40 percent more grain than in 2029.', true],
    ['Ines Moreau says that the harbour authority builds a quay.', true],
    ['The port handled 45 percent more grain.', false],
    ['Ines Dupont leads the harbour authority.', false],
    ['The port bribed the authority.', false],
  ])('says of "%s" whether the text has it: %s', (statement, expected) => {
    expect(supported(statement, TEXT)).toBe(expected);
  });
});

describe('claimsOfAnswer', () => {
  it('takes words that stand in the text, with the speaker who stands there too', () => {
    const { claims, dropped } = claimsOf({
      quote: 'We lost two ships',
      speaker: 'Ines Moreau',
      speakerType: 'person',
      cue: 'told the Gazette',
      attribution: 'indirect',
      kind: 'experience',
      statement: 'The harbour authority lost two ships.',
    });
    expect(dropped).toBe(0);
    expect(claims).toMatchObject([
      {
        text: 'We lost two ships',
        statement: 'The harbour authority lost two ships.',
        claimants: [{ name: 'Ines Moreau', type: 'person' }],
        attribution: 'direct',
        cue: 'told the Gazette',
        kind: 'experience',
      },
    ]);
  });

  it.each<[string, ModelClaim]>([
    ['words that do not stand in the text', { quote: 'The port lost three ships' }],
    ['a speaker who does not', { quote: 'We lost two ships', speaker: 'Ines Dupont' }],
  ])('drops and counts %s', (_, proposal) => {
    expect(claimsOf(proposal)).toEqual({ claims: [], dropped: 1 });
  });

  it('drops what repeats another claim', () => {
    const quote = 'The port handled 40 percent more grain than in 2029';
    expect(claimsOf({ quote }, { quote: `${quote}.` })).toMatchObject({ claims: [{ text: quote }], dropped: 1 });
  });

  it('keeps the built-in wording where the statement says more than the text', () => {
    const quote = 'The port handled 40 percent more grain than in 2029.';
    const statement = 'The port handled 41 percent more grain than in 2029.';
    expect(claimsOf({ quote, statement }).claims[0]?.statement).not.toContain('41');
  });

  it('takes a plan and its date from the text, and makes none of a plan that is not read there', () => {
    const [plan] = claimsOf({
      quote: 'The harbour authority will build a second quay in July 2031',
      kind: 'plan',
    }).claims;
    expect(plan).toMatchObject({ kind: 'plan', plan: { dueFrom: '2031-07-01', dueTo: '2031-07-31' } });
    const [other] = claimsOf({ quote: 'We lost two ships', kind: 'plan' }).claims;
    expect(other).toMatchObject({ kind: 'prediction' });
    expect(other).not.toHaveProperty('plan');
  });

  it('gives verbatim claims only, whatever is proposed', () => {
    const piece = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => TEXT.slice(Math.min(a, b), Math.max(a, b)));
    const proposal = fc.record(
      { quote: fc.oneof(piece, fc.string()), speaker: fc.oneof(piece, fc.string()), statement: fc.string() },
      { requiredKeys: ['quote'] },
    );
    fc.assert(
      fc.property(fc.array(proposal), (proposals) => {
        const { claims, dropped } = claimsOf(...proposals);
        expect(claims.length + dropped).toBe(proposals.length);
        for (const { start, end, text } of claims) expect(TEXT.slice(start, end)).toBe(text);
      }),
    );
  });
});

describe('questionFor', () => {
  it('asks for every field of a claim, and holds the article', () => {
    const question = questionFor('small-model', TEXT, context);
    expect(question.messages[1].content).toContain(TEXT);
    expect(ANSWER_SCHEMA.properties.claims.items.required).toContain('quote');
    expect(question.response_format.json_schema.schema).toBe(ANSWER_SCHEMA);
  });
});
