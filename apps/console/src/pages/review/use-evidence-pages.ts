/** The pages behind addresses that were added as evidence: read once each, for their titles. */
import { useState } from 'react';
import { idempotent, request } from '../../api/index.js';
import type { PageState } from './evidence-list.js';
import type { EvidenceDraft } from './verdict-draft.js';

interface EvidencePage {
  readonly title?: string;
  readonly publisher?: string;
}

interface EvidencePages {
  /** What is known of them, by their addresses; nothing once a title was found. */
  readonly pages: ReadonlyMap<string, PageState>;
  /** Reads a page and answers the same evidence with what it says of itself. */
  read(url: string): Promise<(evidence: readonly EvidenceDraft[]) => readonly EvidenceDraft[]>;
}

export function useEvidencePages(): EvidencePages {
  const [pages, setPages] = useState<ReadonlyMap<string, PageState>>(new Map());
  const read = async (url: string) => {
    setPages((before) => new Map(before).set(url, 'reading'));
    const path = '/v1/evidence/preview';
    const page = await request<EvidencePage>('POST', path, { url }, idempotent()).catch((): EvidencePage => ({}));
    const { title = '', publisher = '' } = page;
    setPages((before) => {
      const after = new Map(before);
      if (title === '') after.set(url, 'unreadable');
      else after.delete(url);
      return after;
    });
    return (evidence: readonly EvidenceDraft[]) =>
      evidence.map((piece) =>
        piece.url === url ? { ...piece, title: piece.title || title, publisher: piece.publisher || publisher } : piece,
      );
  };
  return { pages, read };
}
