/** The article around a claim: its text, its other claims, how each is drawn, and how to step among them. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import type { Looks } from './article-text.js';
import { lookOfClaim } from './claim-look.js';
import { useIsBlind } from './use-is-blind.js';
import { articleClaimsQuery, type ArticleText, type Claim, textQuery } from './queries.js';
import { useScales } from '../../ui/index.js';

interface ArticleAround {
  readonly article: UseQueryResult<ArticleText>;
  /** Those that stand in the same revision, in its order; the claim itself at least. */
  readonly claims: readonly Claim[];
  readonly looks: Looks;
  /** From 1. */
  readonly number: number;
  readonly open: (claimId: string) => void;
  /** Absent at the ends. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** `approves`: claims that wait for my approval open there. */
export function useArticle(claim: Claim, { approves = false } = {}): ArticleAround {
  const { t } = useText();
  const navigate = useNavigate();
  const article = useQuery(textQuery(claim.articleId, claim.revision));
  const { data: all } = useQuery(articleClaimsQuery(claim.articleId));
  const { data: scales } = useScales();
  const isBlind = useIsBlind(claim);
  const inText = useMemo(() => all?.filter(({ revision }) => revision === claim.revision), [all, claim.revision]);
  const stands = inText?.some(({ id }) => id === claim.id) === true;
  const alone = useMemo(() => [claim], [claim]);
  const claims = stands ? inText : alone;
  const looks = useMemo(
    () => new Map(claims.map((one) => [one.id, lookOfClaim(one, isBlind ? undefined : (scales ?? []), t)])),
    [claims, scales, t, isBlind],
  );
  const open = useCallback(
    (claimId: string) => {
      const to = approves
        ? claims.find(({ id, allowed }) => id === claimId && allowed.includes('approval'))
        : undefined;
      const verdictId = to?.proposedVerdict?.id;
      // The router would put the text back to where the claim before had it.
      if (verdictId !== undefined)
        void navigate({ to: '/approve/$verdictId', params: { verdictId }, resetScroll: false });
      else void navigate({ to: '/review/$claimId', params: { claimId }, resetScroll: false });
    },
    [navigate, approves, claims],
  );
  const at = claims.findIndex(({ id }) => id === claim.id);
  const stepTo = (neighbour: Claim | undefined) => neighbour && (() => open(neighbour.id));
  const previous = stepTo(claims[at - 1]);
  const next = stepTo(claims[at + 1]);
  useKeys({ previous, next });
  return { article, claims, looks, number: at + 1, open, previous, next };
}
