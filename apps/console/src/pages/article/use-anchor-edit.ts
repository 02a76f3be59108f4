/** Moves the ends of a claim: on the text at once, on the server when the keys rest. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isPassing, ProblemError, queryKeys } from '../../api/index.js';
import type { Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useToast } from '../../ui/index.js';
import { type Claim, claimsKey } from './queries.js';
import { editClaim, putClaims } from './use-claim-changes.js';

const SAVE_AFTER_MS = 700;

export interface MovedClaim extends Span {
  readonly claimId: string;
}

interface AnchorEdit {
  /** Ends that are not saved yet. */
  readonly moved: MovedClaim | undefined;
  move(claim: Claim, span: Span): void;
}

export function useAnchorEdit(articleId: string, text: string): AnchorEdit {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const [moved, setMoved] = useState<MovedClaim>();
  const waiting = useRef<{ moved: MovedClaim; timer: ReturnType<typeof setTimeout> }>(undefined);

  const save = useCallback(
    async (claimId: string, span: Span): Promise<void> => {
      const claim = client.getQueryData<Claim[]>(claimsKey(articleId))?.find(({ id }) => id === claimId);
      if (!claim || (claim.anchor.start === span.start && claim.anchor.end === span.end)) return;
      const words = text.slice(span.start, span.end);
      const anchor = { start: span.start, end: span.end };
      const statement = claim.statement === claim.text && { statement: words };
      putClaims(client, articleId, [await editClaim(claim, { anchor, ...statement })]);
    },
    [articleId, client, text],
  );
  const fail = useCallback(
    (error: unknown): void => {
      const isStale = error instanceof ProblemError && error.status === 412;
      const said = isStale
        ? t('articles.endsChangedMeanwhile')
        : isPassing(error)
          ? t('articles.endsNotSaved')
          : undefined;
      toast({ text: said ?? (error instanceof Error ? error.message : String(error)), isError: true });
      void client.invalidateQueries({ queryKey: queryKeys.article(articleId) });
    },
    [articleId, client, t, toast],
  );
  const flush = useCallback((): void => {
    const { moved: last, timer } = waiting.current ?? {};
    if (!last) return;
    clearTimeout(timer);
    waiting.current = undefined;
    const before = client.getQueryData<Claim[]>(claimsKey(articleId))?.find(({ id }) => id === last.claimId)?.anchor;
    save(last.claimId, last)
      .then(() => {
        const undo = before && ((): void => void save(last.claimId, before).catch(fail));
        toast({ text: t('articles.endsMoved'), undo });
      }, fail)
      .finally(() => setMoved((now) => (now === last ? undefined : now)));
  }, [articleId, client, fail, save, t, toast]);
  // A claim that was left, or a page, still has its ends saved.
  const latestFlush = useRef(flush);
  useEffect(() => {
    latestFlush.current = flush;
  }, [flush]);
  useEffect(() => () => latestFlush.current(), []);

  const move = useCallback(
    (claim: Claim, span: Span): void => {
      if (waiting.current && waiting.current.moved.claimId !== claim.id) flush();
      clearTimeout(waiting.current?.timer);
      const next = { claimId: claim.id, start: span.start, end: span.end };
      waiting.current = { moved: next, timer: setTimeout(() => latestFlush.current(), SAVE_AFTER_MS) };
      setMoved(next);
    },
    [flush],
  );
  return { moved, move };
}
