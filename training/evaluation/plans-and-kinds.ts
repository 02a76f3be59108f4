/** Plans where they are labelled, and kinds where claims have a type. */
import type { ExtractedClaim } from '#domain';
import { extract } from '#extraction';
import { readJsonLines } from '../lib/corpus-files.js';
import { f1, figureOf, shareOf, type Counts, type Evaluation, type Part } from './figure.js';

interface Pledge {
  readonly text: string;
  readonly pledge: '0' | '1';
  readonly set: string;
}

const claimsOf = (text: string): readonly ExtractedClaim[] => extract(text, { language: 'en' }).claims;

/** Found and gold of one text. */
const counts = (found: boolean, gold: boolean): Counts => [found && gold ? 1 : 0, found ? 1 : 0, gold ? 1 : 0];

const hasPlan = (text: string): boolean => claimsOf(text).some(({ kind }) => kind === 'plan');

function foundAs(kind: ExtractedClaim['kind'], texts: readonly string[]): Part[] {
  return texts.map((text) => [claimsOf(text).some((claim) => claim.kind === kind) ? 1 : 0, 1]);
}

export const plansAndKinds: Evaluation = {
  title: 'Plans and kinds',
  about:
    'Sentences of Indian election manifestos (pledge or not; Fornaciari et al. 2021, development part), passages of company reports (promise or not; SemEval 2025 task 6), and claims with a type (AVeriTeC, development part). Manifestos often leave the actor out ("setting up a fund"), which is no stated plan here.',
  figures({ data }) {
    const pledges = readJsonLines<Pledge>(data, 'pledges/india_en.jsonl.gz')
      .filter(({ set }) => set === 'dev')
      .map(({ text, pledge }) => counts(hasPlan(text), pledge === '1'));
    const promises = readJsonLines<{ text: string; promise: string }>(data, 'promise-eval/train.jsonl.gz').map(
      ({ text, promise }) => counts(hasPlan(text), promise === 'Yes'),
    );
    const claims = readJsonLines<{ claim: string; claim_types: readonly string[] }>(data, 'averitec/dev.jsonl.gz');
    const ofType = (type: string): string[] =>
      claims.filter(({ claim_types }) => claim_types.includes(type)).map(({ claim }) => claim);
    return [
      figureOf('pledges F1', pledges, f1),
      figureOf('promises F1', promises, f1),
      figureOf('numerical claims of kind quantity', foundAs('quantity', ofType('Numerical Claim')), shareOf),
      figureOf('causal claims of kind causation', foundAs('causation', ofType('Causal Claim')), shareOf),
    ];
  },
};
