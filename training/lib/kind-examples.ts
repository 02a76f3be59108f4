/** Short sentences of ours with their kinds, read as the extractor reads claims. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '#domain';
import type { Evidence } from '../../libs/extraction/src/kinds/evidence.js';
import { kindByRule } from '../../libs/extraction/src/kinds/kind.js';
import { kindFeatures } from '../../libs/extraction/src/kinds/kind-features.js';
import { sentencesOf } from '../../libs/extraction/src/text/sentences.js';

/** Kinds that are learnt; what a plan is, another model decides. */
export const LEARNT_KINDS = [
  'quantity',
  'causation',
  'rule',
  'prediction',
  'assertion',
  'experience',
  'opinion',
] as const;
const FOLDER = join('training', 'kinds');

export interface KindExample {
  readonly kind: Kind;
  /** What the rules make of it. */
  readonly byRule: Kind;
  readonly features: Int32Array;
}

/** The examples of training/kinds, a file a kind, a sentence a line; what stands in quotation marks is direct speech. */
export function kindExamples(): KindExample[] {
  return kindEvidences().map(({ kind, evidence }) => {
    const byRule = kindByRule(evidence);
    return { kind, byRule, features: kindFeatures(evidence, byRule) };
  });
}

/** Those sentences as they are read. */
export function kindEvidences(): { readonly kind: Kind; readonly evidence: Evidence }[] {
  return LEARNT_KINDS.flatMap((kind) =>
    readFileSync(join(FOLDER, `${kind}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const quoted = /“([^”]+)”/u.exec(line)?.[1];
        return { kind, evidence: evidenceOf(quoted ?? line, quoted !== undefined) };
      }),
  );
}

function evidenceOf(text: string, direct: boolean): Evidence {
  const tokens = sentencesOf(text, { start: 0, end: text.length }, 0).flatMap((sentence) => sentence.tokens);
  return { tokens, direct, reported: false, officeSpeaks: false };
}
