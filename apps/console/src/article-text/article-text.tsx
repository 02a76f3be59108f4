/** An article as it is read: paragraphs, each claim underlined by its state, the one in view under the marker. */
import { memo, type ReactNode, type Ref, useMemo } from 'react';
import { useText } from '../i18n/index.js';
import { type ClaimStateName, Icon, lookOfRating, lookOfState } from '../ui/index.js';
import styles from './article-text.module.css';
import { lastWordFrom, type Paragraph, type Segment, toParagraphs } from './segments.js';
import type { Span } from './span.js';

export interface ClaimOnText extends Span {
  readonly id: string;
  /** Its place among the claims of the article, from 1. */
  readonly number: number;
  readonly state: ClaimStateName;
  /** Of its verdict in force; left out where it must not be seen. */
  readonly rating?: { readonly value: string; readonly name: string; readonly place?: number | undefined } | undefined;
}

interface ArticleTextProps {
  readonly text: string;
  readonly claims: readonly ClaimOnText[];
  /** The claim in view. */
  readonly currentId?: string | undefined;
  /** A press on a claim, by pointer or key. Keep the function the same, so that a step renders two paragraphs. */
  readonly onOpen?: ((claimId: string) => void) | undefined;
  readonly ref?: Ref<HTMLDivElement>;
}

export function ArticleText({ text, claims, currentId, onOpen, ref }: ArticleTextProps): ReactNode {
  const paragraphs = useMemo(() => toParagraphs(text, claims), [text, claims]);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const stop = currentId !== undefined && byId.has(currentId) ? currentId : claims[0]?.id;
  return (
    <div ref={ref} className={styles.text}>
      {paragraphs.map((paragraph) => {
        const has = (id: string | undefined): string | undefined =>
          paragraph.segments.some(({ claimId }) => claimId === id) ? id : undefined;
        return (
          <TextParagraph
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            claims={byId}
            currentId={has(currentId)}
            stopId={has(stop)}
            onOpen={onOpen}
          />
        );
      })}
    </div>
  );
}

interface TextParagraphProps {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly claims: ReadonlyMap<string, ClaimOnText>;
  readonly currentId: string | undefined;
  /** The claim that the Tab key comes to. */
  readonly stopId: string | undefined;
  readonly onOpen: ((claimId: string) => void) | undefined;
}

const TextParagraph = memo(function TextParagraph(props: TextParagraphProps): ReactNode {
  const { text, paragraph, claims, currentId, stopId, onOpen } = props;
  return (
    <p>
      {paragraph.segments.map((segment) => {
        const claim = segment.claimId === undefined ? undefined : claims.get(segment.claimId);
        if (!claim) return <Words key={segment.start} text={text} {...segment} />;
        return (
          <ClaimWords
            key={segment.start}
            text={text}
            claim={claim}
            segment={segment}
            isCurrent={claim.id === currentId}
            isStop={claim.id === stopId}
            onOpen={onOpen}
          />
        );
      })}
    </p>
  );
});

function Words({ text, start, end }: Span & { readonly text: string }): ReactNode {
  return <span data-start={start}>{text.slice(start, end)}</span>;
}

interface ClaimWordsProps {
  readonly text: string;
  readonly claim: ClaimOnText;
  readonly segment: Segment;
  readonly isCurrent: boolean;
  readonly isStop: boolean;
  readonly onOpen: ((claimId: string) => void) | undefined;
}

function ClaimWords({ text, claim, segment, isCurrent, isStop, onOpen }: ClaimWordsProps): ReactNode {
  const { t } = useText();
  const { rating, state, number } = claim;
  const isSettled = state === 'resolved' || state === 'dismissed';
  const look = rating === undefined ? lookOfState(state) : lookOfRating(rating.value, rating.place);
  const word = rating === undefined ? t(`words.state.${state}`) : rating.name;
  const classes = [styles.claim, styles[state], look.tone, isSettled && styles.settled, isCurrent && styles.current];
  const { start, end, isLast } = segment;
  const lastWord = isLast === true ? lastWordFrom(text, segment) : end;
  const words = (
    <>
      {start < lastWord && <Words text={text} start={start} end={lastWord} />}
      {isLast === true && (
        <span className={styles.together}>
          <Words text={text} start={lastWord} end={end} />
          <Icon name={look.icon} size="s" />
          <span className={`vh ${styles.unselectable ?? ''}`}>{t('common.claimOnText', { number, state: word })}</span>
        </span>
      )}
    </>
  );
  const className = classes.filter(Boolean).join(' ');
  if (onOpen === undefined)
    return (
      <span className={className} data-claim={claim.id}>
        {words}
      </span>
    );
  const open = (): void => {
    // Words that were just selected by dragging are not pressed.
    if (document.getSelection()?.isCollapsed !== false) onOpen(claim.id);
  };
  return (
    <span
      className={className}
      data-claim={claim.id}
      role="button"
      tabIndex={isStop && segment.isFirst === true ? 0 : -1}
      aria-pressed={isCurrent}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(claim.id);
      }}
    >
      {words}
    </span>
  );
}
