/** The article with every claim underlined by its state, and the one in view under the marker. */
import { memo, type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { lastWordFrom } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { Icon, Time } from '../../ui/index.js';
import styles from './article-text.module.css';
import type { ClaimLook } from './claim-look.js';
import type { ArticleText as Article, Claim } from './queries.js';
import { type Paragraph, paragraphsOf, type Segment } from './segments.js';

export type Looks = ReadonlyMap<string, ClaimLook>;

interface ArticleTextProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly looks: Looks;
  readonly currentId: string;
  /** On a phone it is there only while its tab is chosen. */
  readonly isShown: boolean;
  /** A claim's words were clicked. */
  readonly onOpen: (claimId: string) => void;
}

/** Where the claim in view comes to lie: a third from the top. */
const PLACE = 1 / 3;

export function ArticleText({ article, claims, looks, currentId, isShown, onOpen }: ArticleTextProps): ReactNode {
  const { t } = useText();
  const scroller = useRef<HTMLElement>(null);
  const paragraphs = useMemo(
    () =>
      paragraphsOf(
        article.text,
        claims.map(({ id, anchor: { start, end } }) => ({ id, start, end })),
      ),
    [article.text, claims],
  );
  // The marker is moved on the elements themselves: a step must not render a long article anew.
  useLayoutEffect(() => {
    const root = scroller.current;
    for (const element of root?.querySelectorAll('[data-now]') ?? []) element.removeAttribute('data-now');
    for (const element of marksOf(root, currentId)) element.setAttribute('data-now', '');
  }, [currentId, paragraphs, looks]);
  const isMarked = claims.some(({ id }) => id === currentId);
  useLayoutEffect(() => {
    const root = scroller.current;
    const mark = isMarked && isShown ? marksOf(root, currentId)[0] : undefined;
    if (!root || !mark) return;
    const offset = mark.getBoundingClientRect().top - root.getBoundingClientRect().top;
    root.scrollTop += offset - root.clientHeight * PLACE;
  }, [currentId, isMarked, isShown]);
  useEffect(() => {
    const root = scroller.current;
    const open = (event: MouseEvent): void => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-claims]') : null;
      const id = mark?.dataset.claims?.split(' ')[0];
      if (id !== undefined && window.getSelection()?.isCollapsed !== false) onOpen(id);
    };
    root?.addEventListener('click', open);
    return () => root?.removeEventListener('click', open);
  }, [onOpen]);
  return (
    // It scrolls, so it must be reachable by keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.mid} aria-label={t('review.article')} ref={scroller} tabIndex={0}>
      <article className={styles.text} lang={article.language}>
        <Kicker article={article} />
        {article.title && <h2 className={styles.headline}>{article.title}</h2>}
        <Paragraphs paragraphs={paragraphs} looks={looks} numbers={useNumbers(claims)} />
      </article>
    </section>
  );
}

function Kicker({
  article: { publisher, publishedAt, revision, latestRevision, url },
}: {
  article: Article;
}): ReactNode {
  const { t } = useText();
  const host = url === undefined ? undefined : URL.parse(url)?.host;
  return (
    <p className={styles.kick}>
      {publisher && <b>{publisher}</b>}
      {publishedAt && (
        <span>
          <Time at={publishedAt} />
        </span>
      )}
      {latestRevision > 1 && <span>{t('review.revision', { revision, of: latestRevision })}</span>}
      {host && (
        <a href={url} target="_blank" rel="noreferrer">
          {host} <Icon name="out" size="s" />
        </a>
      )}
    </p>
  );
}

interface ParagraphsProps {
  readonly paragraphs: readonly Paragraph[];
  readonly looks: Looks;
  readonly numbers: ReadonlyMap<string, number>;
}

const Paragraphs = memo(function Paragraphs({ paragraphs, looks, numbers }: ParagraphsProps): ReactNode {
  return paragraphs.map(({ start, segments }) => (
    <p key={start} className={styles.paragraph}>
      {segments.map((segment) => (
        <Words key={segment.start} segment={segment} looks={looks} numbers={numbers} />
      ))}
    </p>
  ));
});

function Words({ segment, looks, numbers }: { segment: Segment } & Omit<ParagraphsProps, 'paragraphs'>): ReactNode {
  const { t } = useText();
  const look = looks.get(segment.claimIds[0] ?? '');
  if (look === undefined) return segment.text;
  const { length } = segment.text;
  const lastWord = segment.endOf.length > 0 ? lastWordFrom(segment.text, { start: 0, end: length }) : length;
  return (
    <mark
      className={`${styles.claim ?? ''} ${look.tone}`}
      data-line={look.line}
      data-claims={segment.claimIds.join(' ')}
    >
      {segment.text.slice(0, lastWord)}
      <span className={styles.together}>
        {segment.text.slice(lastWord)}
        {segment.endOf.map((id) => {
          const { icon, word } = looks.get(id) ?? look;
          return (
            <span key={id}>
              <Icon name={icon} size="s" />
              <span className="vh"> {t('review.claimInText', { number: numbers.get(id) ?? 0, state: word })}</span>
            </span>
          );
        })}
      </span>
    </mark>
  );
}

function useNumbers(claims: readonly Claim[]): ReadonlyMap<string, number> {
  return useMemo(() => new Map(claims.map(({ id }, index) => [id, index + 1])), [claims]);
}

function marksOf(root: HTMLElement | null, claimId: string): HTMLElement[] {
  return Array.from(root?.querySelectorAll<HTMLElement>(`[data-claims~="${CSS.escape(claimId)}"]`) ?? []);
}
