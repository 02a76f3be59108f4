/** What of a correction is sent. */
import { describe, expect, it } from '@jest/globals';
import { evidenceAt, type VerdictDraft } from '../review/verdict-draft.js';
import { bodyOf } from './correction.js';

const minutes = { ...evidenceAt('https://council.example/minutes', '2026-03-02T09:00:00.000Z'), title: 'Minutes' };
const published: VerdictDraft = {
  ...{ scale: 'truth', scaleVersion: 1, rating: 'true', summary: 'So it is.', rationale: 'Read it.' },
  evidence: [minutes],
};

describe('a correction', () => {
  it('sends what differs, and leaves out what stays', () => {
    const body = bodyOf({ ...published, rating: 'false', kind: 'correction', note: ' Misread. ' }, published);
    expect(body).toEqual({ kind: 'correction', note: 'Misread.', rating: 'false' });
    const evidence = [{ ...minutes, stance: 'refutes' as const }];
    expect(bodyOf({ ...published, evidence, kind: 'update', note: 'New.' }, published)).toMatchObject({
      evidence: [{ url: minutes.url, stance: 'refutes', title: 'Minutes' }],
    });
  });

  it('that takes the verdict back sends the note alone', () => {
    const draft = { ...published, rating: 'false', kind: 'retraction' as const, note: 'Gone.' };
    expect(bodyOf(draft, published)).toEqual({ kind: 'retraction', note: 'Gone.' });
  });
});
