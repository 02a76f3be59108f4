/** The current text as one works on it: outline, text with claims, the claim in view. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ArticleText, type Span, type TextSelection, trimSpan, useTextSelection } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { announce, Button, Empty, Sheet, useScales } from '../../ui/index.js';
import { ArticleHead } from './article-head.js';
import styles from './article.module.css';
import { ClaimCard } from './claim-card.js';
import { LostClaims } from './lost-claims.js';
import { Outline } from './outline.js';
import { Progress } from './progress.js';
import type { Article, Claim } from './queries.js';
import { toClaimsOnText } from './ratings.js';
import { SelectionBar } from './selection-bar.js';
import sheet from './sheet.module.css';
import { splitSpan } from './split-span.js';
import { Strip } from './strip.js';
import { useAnchorEdit } from './use-anchor-edit.js';
import { useClaimChanges } from './use-claim-changes.js';

interface WorkplaceProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

export function Workplace({ article, claims }: WorkplaceProps): ReactNode {
  const { t } = useText();
  const navigate = useNavigate({ from: '/articles/$articleId' });
  const { claim: wanted } = useSearch({ from: '/signed-in/frame/articles/$articleId' });
  const { data: scales } = useScales();
  const mayEdit = useMay('editor', 'approver');
  const root = useRef<HTMLDivElement>(null);
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const { text } = article;

  const open = useCallback(
    (claimId: string | undefined): void => {
      void navigate({ to: '.', search: claimId === undefined ? {} : { claim: claimId }, replace: true });
    },
    [navigate],
  );
  const changes = useClaimChanges(article.id, open);
  const { moved, move } = useAnchorEdit(article.id, text);
  const shown = useMemo(() => toClaimsOnText(claims, scales, moved), [claims, scales, moved]);
  const selected = useTextSelection(root, text, shown);
  const at = claims.findIndex(({ id }) => id === wanted);
  const claim = claims[at];
  const onText = shown[at];

  const stepTo = (next: Claim | undefined): void => {
    if (!next) return;
    open(next.id);
    const mark = root.current?.querySelector<HTMLElement>(`[data-claim="${next.id}"]`);
    mark?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const mark = wanted === undefined ? null : root.current?.querySelector(`[data-claim="${wanted}"]`);
    mark?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);

  const spanOf = (selection: Span | undefined): Span | undefined => selection && trimSpan(text, selection);
  const halvesAt = (selection: TextSelection | undefined): readonly [Span, Span] | undefined =>
    claim?.allowed.includes('edit') === true && onText && selection && spanOf(selection) === undefined
      ? splitSpan(text, onText, selection.focus)
      : undefined;
  const mark = (): boolean | undefined => {
    const span = spanOf(selected.now());
    if (!span) return announceNothing(t('articles.selectFirst'));
    changes.mark.mutate(span);
    selected.clear();
    return undefined;
  };
  const split = (): boolean | undefined => {
    const halves = halvesAt(selected.now());
    if (!claim || !halves) return announceNothing(t('articles.caretFirst'));
    changes.split.mutate({ claim, halves });
    selected.clear();
    return undefined;
  };
  const isSelected = spanOf(selected.selection) !== undefined;
  const maySplit = mayEdit && halvesAt(selected.selection) !== undefined;
  const from = onText?.start ?? 0;
  useKeys({
    next: () => stepTo(claims[at + 1]),
    previous: () => stepTo(at < 0 ? claims.at(-1) : claims[at - 1]),
    mark: mayEdit ? mark : undefined,
    split: mayEdit && claim ? split : undefined,
    'caret-left': () => selected.move(-1, { extends: false, from }),
    'caret-right': () => selected.move(1, { extends: false, from }),
    'select-left': () => selected.move(-1, { extends: true, from }),
    'select-right': () => selected.move(1, { extends: true, from }),
  });
  const outline = (
    <Outline
      claims={claims}
      shown={shown}
      currentId={claim?.id}
      open={(id) => {
        setOutlineOpen(false);
        open(id);
      }}
    />
  );
  return (
    <>
      <Strip
        article={article}
        at={at}
        count={claims.length}
        step={(by) => stepTo(claims[Math.max(0, at + by)])}
        openOutline={() => setOutlineOpen(true)}
      />
      <div className={styles.columns}>
        <div className={styles.left}>
          <LostClaims article={article} />
          {outline}
        </div>
        <section className={styles.middle} aria-label={t('articles.article')}>
          <article className={sheet.sheet} lang={article.language}>
            <ArticleHead article={article} rev={article.revision} />
            <Progress article={article} />
            <div className={sheet.onText}>
              <ArticleText ref={root} text={text} claims={shown} currentId={claim?.id} onOpen={open} />
              <SelectionBar
                caret={selected.caret}
                isSelected={isSelected}
                mark={mayEdit && isSelected ? mark : undefined}
                split={maySplit ? split : undefined}
              />
            </div>
          </article>
        </section>
        <aside
          className={claim ? styles.right : `${styles.right ?? ''} ${styles.bare ?? ''}`}
          aria-label={t('articles.claim')}
        >
          {claim && onText ? (
            <ClaimCard
              claim={claim}
              number={at + 1}
              count={claims.length}
              text={text}
              span={onText}
              rating={onText.rating}
              changes={changes}
              move={move}
              close={() => open(undefined)}
            />
          ) : (
            <Empty title={t('articles.chooseClaim')}>
              {mayEdit && <p>{t('articles.howToMark')}</p>}
              {claims[0] && (
                <Button action="next" onClick={() => stepTo(claims[0])}>
                  {t('articles.firstClaim')}
                </Button>
              )}
            </Empty>
          )}
        </aside>
      </div>
      <Sheet
        from="left"
        title={t('articles.claimsOfArticle')}
        isOpen={isOutlineOpen}
        onClose={() => setOutlineOpen(false)}
      >
        {outline}
      </Sheet>
    </>
  );
}

/** Tells somebody who cannot see why nothing happens; the key counts as taken. */
function announceNothing(text: string): undefined {
  announce(text);
  return undefined;
}
