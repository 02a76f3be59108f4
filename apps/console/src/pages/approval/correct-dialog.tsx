/** Corrects a published verdict in the open: what it is, the new rating and summary, and the public note. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys, type Schemas } from '../../api/index.js';
import { useSend } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, Note, Select, TextArea, useToast, useScales } from '../../ui/index.js';
import { SUMMARY_LIMIT } from '../review/verdict-draft.js';
import { useKeptText } from './use-kept-text.js';
import type { VerdictOfClaim } from './verdict-body.js';

type Correction = Schemas['CorrectVerdictDto'];
const CORRECTION_KINDS = ['correction', 'update', 'retraction'] as const satisfies readonly Correction['kind'][];

export function CorrectDialog({ verdict, onClose }: { verdict: VerdictOfClaim; onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { data: scales = [] } = useScales();
  const ratings = scales.find(({ slug }) => slug === verdict.scale)?.ratings ?? [];
  const [kind, setKind] = useState<Correction['kind']>('correction');
  const [rating, setRating] = useState(verdict.rating);
  const [summary, setSummary] = useState(verdict.summary);
  const [note, changeNote, forgetNote] = useKeptText(`correction:${verdict.id}`);
  const [hasTried, setTried] = useState(false);
  const sending = useSend((key: string, body: Correction): Promise<VerdictOfClaim> => {
    const params = { path: { id: verdict.id } };
    return orThrow(api.POST('/v1/verdicts/{id}/corrections', { params, body, headers: idempotent(key) }));
  });
  const isRetraction = kind === 'retraction';
  const isTooLong = Array.from(summary).length > SUMMARY_LIMIT;
  const correct = (): void => {
    setTried(true);
    if (sending.isPending || note.trim() === '' || (!isRetraction && (isTooLong || summary.trim() === ''))) return;
    const changes = {
      ...(rating !== verdict.rating && { rating }),
      ...(summary !== verdict.summary && { summary: summary.trim() }),
    };
    sending.mutate(
      { kind, note: note.trim(), ...(!isRetraction && changes) },
      {
        onSuccess: (corrected) => {
          forgetNote();
          toast({ text: t('review.corrected') });
          void client.invalidateQueries({ queryKey: queryKeys.claim(corrected.claimId) });
          void client.invalidateQueries({ queryKey: queryKeys.claims });
          onClose();
          void navigate({ to: '/approve/$verdictId', params: { verdictId: corrected.id } });
        },
      },
    );
  };
  useKeys({ main: correct });
  return (
    <Dialog title={t('review.correctTitle')} isOpen onClose={onClose} size={560}>
      <div className="stack">
        <Select
          label={t('review.correctionKind')}
          value={kind}
          onChange={(event) => setKind(CORRECTION_KINDS.find((one) => one === event.target.value) ?? kind)}
        >
          {CORRECTION_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`review.correction.${one}`)}
            </option>
          ))}
        </Select>
        {!isRetraction && (
          <>
            <Select label={t('review.rating')} value={rating} onChange={(event) => setRating(event.target.value)}>
              {ratings.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
            <TextArea
              label={t('review.summary')}
              limit={SUMMARY_LIMIT}
              read
              value={summary}
              error={hasTried && summary.trim() === '' ? t('review.gap.summary') : undefined}
              onChange={(event) => setSummary(event.target.value)}
            />
          </>
        )}
        <TextArea
          label={t('review.correctionNote')}
          help={t('review.correctionPublic')}
          read
          value={note}
          error={hasTried && note.trim() === '' ? t('review.noteMissing') : undefined}
          onChange={(event) => changeNote(event.target.value)}
        />
        {sending.error && (
          <Note tone="is-overdue" assertive>
            {sending.error instanceof ProblemError ? sending.error.message : t('common.noAnswer')}
          </Note>
        )}
        <p className="row">
          <span className="grow small soft">{sending.waiting && t('common.sending')}</span>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="main" action="main" busy={sending.isPending} onClick={correct}>
            {t('review.correctNow')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
