/** The frame of review and approval: strip, outline, article, and the column where one works. */
import { type CSSProperties, type ReactNode, useCallback, useState, useSyncExternalStore } from 'react';
import { useText } from '../../i18n/index.js';
import { ColumnHandle, type Column, IconButton, Page, Sheet, useColumn } from '../../ui/index.js';
import styles from './work-frame.module.css';

const OUTLINE: Column = { name: 'review.outline', side: 'left', initial: 256, min: 180, max: 400 };
const SIDE: Column = { name: 'review.side', side: 'right', initial: 528, min: 400, max: 720 };
const BESIDE: Column = { name: 'review.beside', side: 'right', initial: 360, min: 280, max: 560 };

interface WorkFrameProps {
  readonly title: string;
  /** The content of the strip, behind the button of the outline. */
  readonly strip: ReactNode;
  /** `close` closes the drawer that it stands in below 1280 px. */
  readonly outline: (close: () => void) => ReactNode;
  readonly article: ReactNode;
  /** On a phone the article takes the place of the panel. */
  readonly isArticleShown: boolean;
  /** Shown from WIDEST on, at the right. */
  readonly beside: ReactNode;
  /** A `Side`. */
  readonly children: ReactNode;
}

export function WorkFrame(props: WorkFrameProps): ReactNode {
  const { title, strip, outline, article, isArticleShown, beside, children } = props;
  const { t } = useText();
  const [isOutlineOpen, setOutlineOpen] = useState(false);
  const closeOutline = (): void => setOutlineOpen(false);
  const isWide = useMedia('(min-width: 1280px)');
  const outlineColumn = useColumn(OUTLINE);
  const isWidest = useMedia(WIDEST);
  const sideColumn = useColumn(SIDE);
  const besideColumn = useColumn(BESIDE);
  const widths = { '--outline': `${outlineColumn.width}px`, '--side': `${sideColumn.width}px` } as CSSProperties;
  const besideWidth = { '--beside': `${besideColumn.width}px` } as CSSProperties;
  return (
    <Page title={title} heading="hidden" className={styles.page}>
      <div className={styles.strip}>
        {!isWide && <IconButton icon="menu" label={t('review.outline')} onClick={() => setOutlineOpen(true)} />}
        {strip}
      </div>
      <div className={styles.columns} style={widths} data-article={isArticleShown || undefined}>
        {isWide && <div className={styles.outline}>{outline(closeOutline)}</div>}
        <div className={styles.article}>{article}</div>
        {children}
        {isWide && <ColumnHandle label={t('common.outlineWidth')} {...outlineColumn.handle} />}
        {isWide && <ColumnHandle label={t('common.formWidth')} {...sideColumn.handle} />}
      </div>
      {isWidest && (
        <aside className={styles.beside} style={besideWidth} aria-label={t('similar.beside')}>
          <div className={styles.besideText}>{beside}</div>
          <ColumnHandle label={t('similar.besideWidth')} {...besideColumn.handle} />
        </aside>
      )}
      {!isWide && isOutlineOpen && (
        <Sheet title={t('review.outline')} from="left" isOpen onClose={closeOutline}>
          {outline(closeOutline)}
        </Sheet>
      )}
    </Page>
  );
}

interface SideProps {
  readonly label: string;
  readonly card: ReactNode;
  readonly tabs: ReactNode;
  readonly panel: ReactNode;
  readonly foot?: ReactNode;
}

/** The column where one works; on a phone its parts stand in the page itself. */
export function Side({ label, card, tabs, panel, foot }: SideProps): ReactNode {
  return (
    <section className={styles.side} aria-label={label}>
      <div className={styles.card}>{card}</div>
      <div className={styles.tabs}>{tabs}</div>
      <div className={styles.panel}>{panel}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}

/** Whether a media query holds. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

export const PHONE = '(max-width: 767px)';
/** Room for a fourth column. */
export const WIDEST = '(min-width: 1800px)';
