/** A published fact-check, corrected, retracted and checked again, for the specs of publishing. The facts in it are invented. */
import { truthScale, type Evidence } from '#domain';
import type { FactCheckPage, Newsroom, PublishedVerdict } from '../src/fact-check.js';

export const newsroom: Newsroom = { name: 'The Harbour Gazette', url: 'https://gazette.example' };

export const evidence: Evidence = {
  url: 'https://ministry.example/readout',
  title: 'Readout of the call',
  publisher: 'Ministry of Ports',
  excerpt: 'Both sides will put more into dredging.',
  stance: 'supports',
  kind: 'primary',
  readAt: '2017-01-30T09:00:00.000Z',
};

export const verdict: PublishedVerdict = {
  scale: truthScale,
  rating: 'mostly-true',
  summary: 'The joint statement says so, but it names no amount.',
  rationale: 'After the call both ministries issued *one* text.\n\nIt sets no figure and no date.',
  evidence: [
    evidence,
    {
      url: 'https://harbours.example/declaration',
      title: 'Declaration of the harbours, paragraph 14',
      publisher: 'Union of Harbours',
      stance: 'context',
      kind: 'secondary',
      readAt: '2017-01-30T10:00:00.000Z',
    },
  ],
  publishedAt: '2017-01-30T12:00:00.000Z',
  author: 'Ines Okafor',
  approver: 'Tomas Lindqvist',
};

export const factCheck: FactCheckPage = {
  url: 'https://checks.gazette.example/fact-checks/every-harbour-must-pay-0f3a9c21',
  newsroom,
  claim: {
    text: 'must carry its fair share',
    statement: 'Ada Holm and Piet Vos agreed that every harbour must carry its fair share of the dredging.',
    claimants: [
      { id: '1', name: 'Ada Holm', type: 'person' },
      { id: '2', name: 'Ministry of Ports', type: 'office' },
    ],
    attribution: 'indirect',
    attributionChain: [
      { name: 'Ada Holm', cue: 'agreed' },
      { name: 'a joint statement of both ministries', cue: 'according to' },
    ],
  },
  article: {
    url: 'https://gazette.example/five-calls',
    title: 'Five calls, three accounts',
    publisher: 'The Harbour Gazette',
    publishedAt: '2017-01-28T18:00:00.000Z',
    language: 'en',
  },
  verdict,
  earlier: [],
  record: { entries: 9, lastHash: '8f4c0f6b0a5d4e0f93f1c1f9f0c2a7d65f0a2c6f6f8c1d7e0b9a3c5d7e9f1a2b' },
};

/** The verdict after a correction of kind `kind`, a day after it was published. */
export function corrected(
  kind: 'correction' | 'update' | 'retraction',
  changes: Partial<PublishedVerdict> = {},
): FactCheckPage {
  const { approver: _approver, ...rest } = verdict;
  const correction: PublishedVerdict = {
    ...rest,
    author: 'Mara Quist',
    publishedAt: '2017-01-31T08:30:00.000Z',
    correction: { kind, note: 'We first wrote that the rule dates from 2014. It dates from 2006.' },
    ...changes,
  };
  return { ...factCheck, verdict: correction, earlier: [verdict] };
}
