/** A finding that may be proposed, for tests that are not about its content. */
import type { ProposeVerdict } from '../src/propose-verdict.js';

export const FINDING: ProposeVerdict['finding'] = {
  scale: 'truth',
  rating: 'mostly-true',
  summary: 'The figures bear it out, but for one year.',
  rationale: 'See the *ministry’s* own table.',
  evidence: [
    {
      url: 'https://data.example/table',
      title: 'Homes built by year',
      stance: 'supports',
      kind: 'data',
      readAt: '2026-03-02T09:00:00.000Z',
    },
  ],
};
