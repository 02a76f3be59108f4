/** What the verdict rests on: a row each, which opens to be edited, and the line where an address is pasted. */
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Icon, IconButton, KeyHint, Select, StanceTag, TextArea, TextField, Time } from '../../ui/index.js';
import styles from './evidence-list.module.css';
import { EVIDENCE_KINDS, type EvidenceDraft, STANCES, urlIn } from './verdict-draft.js';

/** What is known of the page behind an address that was added here. */
export type PageState = 'reading' | 'unreadable';

interface EvidenceListProps {
  readonly evidence: readonly EvidenceDraft[];
  readonly pages: ReadonlyMap<string, PageState>;
  readonly onChange: (evidence: readonly EvidenceDraft[]) => void;
  readonly onAdd: (url: string) => void;
  readonly error?: string | undefined;
  /** What is wrong with every piece that has no title. */
  readonly titleError?: string | undefined;
}

export function EvidenceList({ evidence, pages, onChange, onAdd, error, titleError }: EvidenceListProps): ReactNode {
  const { t } = useText();
  const label = useId();
  const primary = evidence.filter(({ kind }) => kind === 'primary').length;
  const edit = (at: number, change: Partial<EvidenceDraft>): void =>
    onChange(evidence.map((piece, index) => (index === at ? { ...piece, ...change } : piece)));
  return (
    <div role="group" aria-labelledby={label}>
      <p className={`label ${styles.head ?? ''}`}>
        <span id={label}>{t('review.evidence')}</span>
        <span className="note-of-label">{t('review.primarySources', { count: primary })}</span>
      </p>
      <ul>
        {evidence.map((piece, index) => (
          <Row
            key={`${piece.url} ${piece.readAt}`}
            piece={piece}
            number={index + 1}
            page={pages.get(piece.url)}
            onChange={(change) => edit(index, change)}
            onRemove={() => onChange(evidence.toSpliced(index, 1))}
            titleError={piece.title.trim() === '' ? titleError : undefined}
          />
        ))}
      </ul>
      <PasteLine onAdd={onAdd} />
      {error && (
        <p className="fault">
          <Icon name="alert" size="s" /> {error}
        </p>
      )}
    </div>
  );
}

interface RowProps {
  readonly piece: EvidenceDraft;
  readonly number: number;
  readonly page: PageState | undefined;
  readonly onChange: (change: Partial<EvidenceDraft>) => void;
  readonly onRemove: () => void;
  readonly titleError: string | undefined;
}

function Row({ piece, number, page, onChange, onRemove, titleError }: RowProps): ReactNode {
  const { t } = useText();
  const [isEdited, setEdited] = useState<boolean>();
  const { url, title, publisher, kind, readAt, stance } = piece;
  const isUntitled = title === '' && page !== 'reading';
  const isOpen = isEdited ?? (page === 'unreadable' || isUntitled);
  return (
    <li className={styles.row}>
      <StanceTag stance={stance} />
      <p className={styles.title}>{title === '' ? (page === 'reading' ? t('review.readingPage') : url) : title}</p>
      <IconButton
        icon={isOpen ? 'up' : 'more'}
        label={t('review.editEvidence', { number })}
        aria-expanded={isOpen}
        onClick={() => setEdited(!isOpen)}
      />
      <p className={styles.source}>
        {publisher !== '' && <span>{publisher}</span>}
        <span>{t(`words.evidence.${kind}`)}</span>
        {readAt !== '' && (
          <span>
            {t('review.read')} <Time at={readAt} />
          </span>
        )}
      </p>
      {isOpen && (
        <div className={styles.edit}>
          {page === 'unreadable' && <p className="fault">{t('review.pageUnreadable')}</p>}
          <TextField
            label={t('review.title')}
            value={title}
            error={titleError}
            data-part={isUntitled ? 'evidence-title' : undefined}
            onChange={(e) => {
              setEdited(true); // it stays open while its title is written
              onChange({ title: e.target.value });
            }}
          />
          <div className={styles.pair}>
            <Select
              label={t('review.stance')}
              value={stance}
              onChange={(e) => onChange({ stance: STANCES.find((one) => one === e.target.value) ?? stance })}
            >
              {STANCES.map((one) => (
                <option key={one} value={one}>
                  {t(`words.stance.${one}`)}
                </option>
              ))}
            </Select>
            <Select
              label={t('review.kindOfSource')}
              value={kind}
              onChange={(e) => onChange({ kind: EVIDENCE_KINDS.find((one) => one === e.target.value) ?? kind })}
            >
              {EVIDENCE_KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`words.evidence.${one}`)}
                </option>
              ))}
            </Select>
          </div>
          <TextField
            label={t('review.publisher')}
            note={t('common.optional')}
            value={publisher}
            onChange={(e) => onChange({ publisher: e.target.value })}
          />
          <TextArea
            label={t('review.excerpt')}
            note={t('common.optional')}
            read
            value={piece.excerpt}
            onChange={(e) => onChange({ excerpt: e.target.value })}
          />
          <p className="row wrap">
            <a className="grow clip" href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
            <Button kind="quiet" icon="trash" onClick={onRemove}>
              {t('review.removeEvidence')}
            </Button>
          </p>
        </div>
      )}
    </li>
  );
}

/** Takes an address at once when it is pasted; typed, with Enter. */
function PasteLine({ onAdd }: { onAdd: (url: string) => void }): ReactNode {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const add = (pasted: string): boolean => {
    const url = urlIn(pasted);
    setRefused(url === undefined);
    if (url === undefined) return false;
    setText('');
    onAdd(url);
    return true;
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (urlIn(event.clipboardData.getData('text')) === undefined) return;
    event.preventDefault();
    add(event.clipboardData.getData('text'));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add(text);
  };
  const fromClipboard = async (): Promise<void> => {
    // Reading the clipboard may be forbidden, or it holds no address: then it is pasted by hand.
    const pasted = await navigator.clipboard.readText().catch(() => '');
    if (urlIn(pasted) === undefined || !add(pasted)) field.current?.focus();
  };
  useKeys({ evidence: () => void fromClipboard() });
  return (
    <>
      <div className={styles.paste}>
        <Icon name="link" />
        <input
          ref={field}
          type="url"
          inputMode="url"
          autoComplete="off"
          placeholder={t('review.pasteUrl')}
          aria-label={t('review.pasteUrl')}
          value={text}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? 'paste-fault' : undefined}
          onChange={(event) => setText(event.target.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          data-part="evidence"
        />
        {text.trim() === '' ? (
          <KeyHint action="evidence" />
        ) : (
          <Button onClick={() => add(text)}>{t('review.addEvidence')}</Button>
        )}
      </div>
      {isRefused && (
        <p className="fault" id="paste-fault">
          <Icon name="alert" size="s" /> {t('review.noUrl')}
        </p>
      )}
    </>
  );
}
