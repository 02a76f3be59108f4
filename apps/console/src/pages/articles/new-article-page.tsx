/** `/articles/new`: an article is pasted or dropped; what it says of itself fills the fields beside it. */
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { api, orThrow, ProblemError, type Schemas } from '../../api/index.js';
import { useKept, useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { Button, Empty, Note, Page, TextArea } from '../../ui/index.js';
import { ArticleDetails } from './article-details.js';
import styles from './articles.module.css';
import { EMPTY, type Intake, toBody, withContent } from './intake.js';
import { kindOf } from './read-page.js';
import { useFileDrop } from './use-file-drop.js';

const FILES = '.txt,.html,.htm,text/plain,text/html';
const LARGEST = 2_000_000;

export function NewArticlePage(): ReactNode {
  const { t } = useText();
  if (useMay('editor', 'approver')) return <IntakeForm />;
  return (
    <Page title={t('keys.newArticle')}>
      <Empty title={t('common.onlyEditorsPutIn')} />
    </Page>
  );
}

function IntakeForm(): ReactNode {
  const { t, number } = useText();
  const navigate = useNavigate();
  const { value, change, discard } = useKept<Intake>('article:new', EMPTY);
  const [fileFault, setFileFault] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const send = useSend((key, body: Schemas['IngestArticleDto']) =>
    orThrow(api.POST('/v1/articles', { headers: { 'Idempotency-Key': key }, body })),
  );
  const kind = kindOf(value.content);
  const set = (changes: Partial<Intake>): void => change({ ...value, ...changes });
  const fill = (content: string): void => {
    setFileFault(undefined);
    change(withContent(value, content, parsePage));
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const isReadable = /\.(txt|html?)$/i.test(file.name) || /^text\/(plain|html)$/.test(file.type);
    if (!isReadable) return setFileFault(t('articles.fileOfOtherKind', { name: file.name }));
    if (file.size > LARGEST) return setFileFault(t('articles.fileTooLarge', { name: file.name }));
    fill(await file.text());
  };
  const isDropping = useFileDrop((file) => void read(file));
  const submit = (): void => {
    if (kind === 'nothing' || kind === 'address' || send.isPending) return;
    send.mutate(toBody(value), {
      onSuccess: ({ id }) => {
        discard();
        void navigate({ to: '/articles/$articleId', params: { articleId: id }, search: {} });
      },
    });
  };
  useKeys({ main: submit });
  const problem = send.error instanceof ProblemError ? send.error : undefined;
  const isEmpty = kind === 'nothing' || kind === 'address';
  return (
    <Page title={t('keys.newArticle')} className={styles.page}>
      {/* Dropping has its twin in the button that chooses a file. */}
      <form
        className={isDropping ? `${styles.intake ?? ''} ${styles.dropping ?? ''}` : styles.intake}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={`${styles.field ?? ''} ${styles.drop ?? ''}`}>
          <TextArea
            read
            // It is the page's whole purpose.
            ref={focusOnce}
            label={t('articles.textOrPage')}
            note={t('articles.characters', { count: value.content.length, formatted: number(value.content.length) })}
            placeholder={t('articles.pasteHere')}
            value={value.content}
            onChange={(event) => fill(event.target.value)}
            error={problem?.faultOf('/text') ?? problem?.faultOf('/html')}
          />
          <div className={styles.file}>
            <Button icon="download" onClick={() => picker.current?.click()}>
              {t('articles.chooseFile')}
            </Button>
            <span className="muted small">{t('articles.orDrop')}</span>
            <input
              ref={picker}
              type="file"
              accept={FILES}
              className="vh"
              tabIndex={-1}
              aria-label={t('articles.chooseFile')}
              onChange={(event) => {
                void read(event.target.files?.[0]);
                event.target.value = '';
              }}
            />
          </div>
          {fileFault && (
            <Note tone="is-false" assertive>
              {fileFault}
            </Note>
          )}
          {kind === 'address' && <Note tone="is-awaiting-approval">{t('articles.addressLater')}</Note>}
          {kind === 'page' && <Note icon="context">{t('articles.isPage')}</Note>}
        </div>
        <div className={styles.details}>
          <ArticleDetails value={value} set={set} problem={problem} />
          {send.error && (problem?.faults.length ?? 0) === 0 && (
            <Note tone="is-false" assertive>
              {problem?.message ?? t('common.noAnswer')}
            </Note>
          )}
          {send.waiting && <Note icon="clock">{t('common.sending')}</Note>}
          <div className={styles.send}>
            <Button
              type="submit"
              kind="main"
              action="main"
              busy={send.isPending}
              unavailable={isEmpty ? t('articles.pasteFirst') : undefined}
            >
              {t('articles.putIn')}
            </Button>
            {value.content !== '' && (
              <Button kind="quiet" onClick={() => change(EMPTY)}>
                {t('articles.empty')}
              </Button>
            )}
          </div>
        </div>
      </form>
    </Page>
  );
}

/** Inert: nothing in it runs or loads. */
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function focusOnce(area: HTMLTextAreaElement | null): void {
  area?.focus();
}
