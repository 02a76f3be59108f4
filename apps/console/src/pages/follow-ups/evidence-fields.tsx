/** What a check rests on: an address is pasted, the title is filled from its page, or by hand. */
import { type ReactNode, useState } from 'react';
import { api, orThrow } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, IconButton, Select, TextField } from '../../ui/index.js';
import styles from './check-form.module.css';
import { type CheckDraft, type Evidence, stanceFor, toUrl } from './check.js';

interface EvidenceFieldsProps {
  readonly value: CheckDraft;
  readonly change: (value: CheckDraft) => void;
}

const STANCES = ['supports', 'refutes', 'context'] as const;
const KINDS = ['primary', 'secondary', 'data', 'expert'] as const;

export function EvidenceFields({ value, change }: EvidenceFieldsProps): ReactNode {
  const { t } = useText();
  const [fault, setFault] = useState<string>();
  const [isReading, setReading] = useState(false);
  const add = async (typed: string): Promise<void> => {
    const url = toUrl(typed);
    if (url === undefined) return setFault(typed.trim() === '' ? undefined : t('followUps.noAddress'));
    setFault(undefined);
    setReading(true);
    const page = await orThrow(api.POST('/v1/evidence/preview', { body: { url } })).catch(() => undefined);
    setReading(false);
    if (page?.title === undefined) setFault(t('followUps.titleByHand'));
    const stance = stanceFor(value.outcome);
    const row: Evidence = {
      ...{ url, title: page?.title ?? '', stance, kind: 'secondary' },
      ...(page?.publisher !== undefined && { publisher: page.publisher }),
      readAt: new Date().toISOString(),
    };
    change({ ...value, url: '', evidence: [...value.evidence, row] });
  };
  const replace = (index: number, changes: Partial<Evidence>): void =>
    change({ ...value, evidence: value.evidence.map((one, at) => (at === index ? { ...one, ...changes } : one)) });
  return (
    <div className={styles.evidence} role="group" aria-label={t('followUps.evidence')}>
      {value.evidence.map((one, index) => (
        <div
          key={index}
          className={styles.source}
          role="group"
          aria-label={t('followUps.source', { number: index + 1 })}
        >
          <div className={styles.sourceTitle}>
            <TextField
              label={t('followUps.sourceTitle')}
              note={new URL(one.url).hostname}
              value={one.title}
              onChange={(event) => replace(index, { title: event.target.value })}
            />
            <IconButton
              icon="trash"
              label={t('followUps.removeSource', { number: index + 1 })}
              onClick={() => change({ ...value, evidence: value.evidence.filter((_, at) => at !== index) })}
            />
          </div>
          <Select
            label={t('followUps.stance')}
            value={one.stance}
            onChange={(event) => replace(index, { stance: event.target.value as Evidence['stance'] })}
          >
            {STANCES.map((stance) => (
              <option key={stance} value={stance}>
                {t(`words.stance.${stance}`)}
              </option>
            ))}
          </Select>
          <Select
            label={t('followUps.kind')}
            value={one.kind}
            onChange={(event) => replace(index, { kind: event.target.value as Evidence['kind'] })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`words.evidence.${kind}`)}
              </option>
            ))}
          </Select>
        </div>
      ))}
      <div className={styles.paste}>
        <TextField
          type="text"
          inputMode="url"
          label={t('followUps.evidence')}
          placeholder={t('followUps.pasteAddress')}
          value={value.url}
          error={fault}
          onChange={(event) => change({ ...value, url: event.target.value })}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (toUrl(pasted) === undefined || value.url !== '') return;
            event.preventDefault();
            void add(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            void add(value.url);
          }}
        />
        {value.url.trim() !== '' && (
          <Button busy={isReading} onClick={() => void add(value.url)}>
            {t('followUps.add')}
          </Button>
        )}
      </div>
    </div>
  );
}
