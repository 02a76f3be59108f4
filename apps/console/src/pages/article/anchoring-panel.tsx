/** A claim that the current text has no known place for: what it says, and its words to be chosen on the text. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { type SelectionOnText, type Span, type TextSelection, trimSpan } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, StateTag } from '../../ui/index.js';
import styles from './anchoring-panel.module.css';
import { placeNextTo, placesOf } from './places-of.js';
import type { Article, Claim } from './queries.js';
import { useAnchoring } from './use-anchoring.js';

interface AnchoringPanelProps {
  readonly article: Article;
  readonly claim: Claim;
  readonly selected: SelectionOnText;
  readonly close: () => void;
}

export function AnchoringPanel({ article, claim, selected, close }: AnchoringPanelProps): ReactNode {
  const { t } = useText();
  const { text, revision } = article;
  const { selection, select, move } = selected;
  const anchoring = useAnchoring(article, close);
  const places = useMemo(() => placesOf(text, claim.text), [text, claim.text]);
  const [first] = places;
  useEffect(() => {
    if (first) select(first);
  }, [first, select]);
  const spanOf = (selection: TextSelection | undefined): Span | undefined => selection && trimSpan(text, selection);
  const wordsOf = (span: Span | undefined): string | undefined => span && text.slice(span.start, span.end);
  const span = spanOf(selection);
  const words = wordsOf(span);
  const whyNot = useWhyNot(claim);
  const why = whyNot(words);
  const anchor = (): void => {
    const chosen = spanOf(selected.now());
    if (chosen && whyNot(wordsOf(chosen)) === undefined) anchoring.mutate({ claim, span: chosen });
  };
  const step = (direction: 1 | -1): void => {
    const place = placeNextTo(places, span?.start, direction);
    if (place) select(place);
  };
  const from = first?.start ?? 0;
  useKeys({
    main: anchor,
    close,
    ...(places.length > 1 && { before: () => step(-1), after: () => step(1) }),
    'caret-left': () => move(-1, { extends: false, from }),
    'caret-right': () => move(1, { extends: false, from }),
    'select-left': () => move(-1, { extends: true, from }),
    'select-right': () => move(1, { extends: true, from }),
  });
  return (
    <section className={styles.panel} aria-label={t('articles.anchoring')}>
      <StateTag state={claim.state} round={claim.round} />
      <p className={styles.words}>{claim.text}</p>
      <p className="soft small">{t('articles.howToAnchor', { rev: revision })}</p>
      <p className="soft small">{t('articles.placesOf', { count: places.length })}</p>
      <Chosen words={words} />
      {/* The press would otherwise take the selection away before it is read. */}
      <div className={styles.actions} role="presentation" onMouseDown={(event) => event.preventDefault()}>
        {places.length > 1 && (
          <>
            <Button icon="up" action="before" onClick={() => step(-1)}>
              {t('articles.previousPlace')}
            </Button>
            <Button icon="down" action="after" onClick={() => step(1)}>
              {t('articles.nextPlace')}
            </Button>
          </>
        )}
        <Button kind="main" action="main" busy={anchoring.isPending} unavailable={why} onClick={anchor}>
          {t('articles.anchorHere')}
        </Button>
        <Button kind="quiet" action="close" onClick={close}>
          {t('articles.cancel')}
        </Button>
      </div>
    </section>
  );
}

function Chosen({ words }: { words: string | undefined }): ReactNode {
  const { t } = useText();
  return (
    <p className={styles.chosen} aria-live="polite">
      <span className="label">{t('articles.chosenWords')}</span>
      <span className="clip2">{words ?? '…'}</span>
    </p>
  );
}

/** Why the claim cannot be anchored at such words, in words. */
function useWhyNot({ state, holder, allowed, text }: Claim): (words: string | undefined) => string | undefined {
  const { t } = useText();
  return (words) => {
    if (words === undefined) return t('articles.selectItsWords');
    const isSettled = state === 'awaiting-approval' || state === 'resolved';
    if (isSettled) return words === text ? undefined : t('articles.verdictOnWords');
    return holder && !allowed.includes('edit') ? t('articles.heldBy', { name: holder.name }) : undefined;
  };
}
