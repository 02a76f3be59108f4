/** Folds a claim's events to its verdicts. */
import type { ClaimEvent, Occurred } from '../claim/events.js';
import { publishedVerdict, type Verdict } from './verdict.js';
import { without } from '../without.js';

function change(verdicts: readonly Verdict[], id: string, version: number, to: Partial<Verdict>): readonly Verdict[] {
  return verdicts.map((v) => (v.id === id ? { ...v, ...to, version } : v));
}

/** A verdict that is published puts every earlier published one out of force. */
function supersedeOthers(verdicts: readonly Verdict[], id: string, version: number): readonly Verdict[] {
  return verdicts.map((v) => (v.state === 'published' && v.id !== id ? { ...v, state: 'superseded', version } : v));
}

/** The verdicts after one more event of their claim; the same array where the event does not touch them. */
export function evolveVerdicts(
  verdicts: readonly Verdict[],
  { event, at, actorId }: Occurred<ClaimEvent>,
  version: number,
): readonly Verdict[] {
  const by = actorId ?? '';
  switch (event.type) {
    case 'VerdictProposed': {
      const { verdictId: id, ...finding } = without(event, 'type');
      const published = publishedVerdict(verdicts);
      const supersedes = published && { supersedes: published.id };
      return [...verdicts, { id, ...finding, ...supersedes, state: 'proposed', authorId: by, proposedAt: at, version }];
    }
    case 'VerdictOpened': {
      const { verdictId: id, salt: _salt, ...finding } = without(event, 'type');
      const published = publishedVerdict(verdicts);
      return [
        ...verdicts,
        { id, ...finding, ...(published && { supersedes: published.id }), state: 'proposed', version },
      ];
    }
    case 'VerdictWithdrawn':
      return change(verdicts, event.verdictId, version, { state: 'withdrawn' });
    case 'VerdictReturned':
    case 'VerdictApproved': {
      const state = event.type === 'VerdictApproved' ? 'approved' : 'returned';
      const note = event.note !== undefined && { decisionNote: event.note };
      const decided = { decidedBy: by, decidedAt: at, ...note };
      // What was proposed beside it is decided with it.
      const other = state === 'approved' ? 'set-aside' : 'returned';
      return verdicts.map((v) =>
        v.id === event.verdictId
          ? { ...v, state, ...decided, version }
          : v.state === 'proposed'
            ? { ...v, state: other, ...decided, version }
            : v,
      );
    }
    case 'VerdictPublished': {
      const replaced = publishedVerdict(verdicts);
      const supersedes = replaced && { supersedes: replaced.id };
      const published = change(verdicts, event.verdictId, version, {
        state: 'published',
        publishedAt: at,
        ...supersedes,
      });
      return supersedeOthers(published, event.verdictId, version);
    }
    case 'VerdictCorrected': {
      const { verdictId: id, kind, note, ...finding } = without(event, 'type');
      const corrected = verdicts.find((v) => v.id === event.supersedes);
      const correction: Verdict = {
        id,
        ...finding,
        reviewId: corrected?.reviewId ?? '',
        state: 'published',
        authorId: by,
        proposedAt: at,
        decidedBy: by,
        decidedAt: at,
        publishedAt: at,
        correction: { kind, note },
        version,
      };
      return [...supersedeOthers(verdicts, id, version), correction];
    }
    default:
      return verdicts;
  }
}
