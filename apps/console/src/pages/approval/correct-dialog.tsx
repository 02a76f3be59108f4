/** Corrects a published verdict in the open: what it is, the new rating, words and evidence, and the public note. */
import { type ReactNode, useEffect, useRef } from 'react';
import { ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, Note, Select, TextArea, useScale } from '../../ui/index.js';
import { EvidenceList } from '../review/evidence-list.js';
import { useEvidencePages } from '../review/use-evidence-pages.js';
import { evidenceAt, type Gap, SUMMARY_LIMIT } from '../review/verdict-draft.js';
import type { CorrectionDraft, CorrectionKind } from './correction.js';
import { useCorrection } from './use-correction.js';
import type { VerdictOfClaim } from './verdict-body.js';

const CORRECTION_KINDS = ['correction', 'update', 'retraction'] as const satisfies readonly CorrectionKind[];

export function CorrectDialog({ verdict, onClose }: { verdict: VerdictOfClaim; onClose: () => void }): ReactNode {
  const { t } = useText();
  const { draft, change, gaps, sending, correct } = useCorrection(verdict, onClose);
  const gap = (...of: Gap[]): string | undefined => {
    const found = of.find((one) => gaps.includes(one));
    return found && t(`review.gap.${found}`);
  };
  useKeys({ main: correct });
  return (
    <Dialog title={t('review.correctTitle')} isOpen onClose={onClose} size={640}>
      <div className="stack">
        <Select
          label={t('review.correctionKind')}
          value={draft.kind}
          onChange={({ target }) =>
            change({ kind: CORRECTION_KINDS.find((one) => one === target.value) ?? draft.kind })
          }
        >
          {CORRECTION_KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`review.correction.${one}`)}
            </option>
          ))}
        </Select>
        {draft.kind !== 'retraction' && <Corrected verdict={verdict} draft={draft} change={change} gap={gap} />}
        <TextArea
          label={t('review.correctionNote')}
          help={t('review.correctionPublic')}
          read
          value={draft.note}
          error={gaps.includes('note') ? t('review.noteMissing') : undefined}
          onChange={(event) => change({ note: event.target.value })}
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

interface CorrectedProps {
  readonly verdict: VerdictOfClaim;
  readonly draft: CorrectionDraft;
  readonly change: (changes: Partial<CorrectionDraft>) => void;
  readonly gap: (...of: Gap[]) => string | undefined;
}

/** What a retraction has none of: the verdict as it is to be. */
function Corrected({ verdict, draft, change, gap }: CorrectedProps): ReactNode {
  const { t } = useText();
  const ratings = useScale(verdict.scale, verdict.scaleVersion)?.ratings ?? [];
  const { pages, read } = useEvidencePages();
  // A page may be read only after more was typed.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const add = (url: string): void => {
    if (draft.evidence.some((piece) => piece.url === url)) return;
    change({ evidence: [...draft.evidence, evidenceAt(url, new Date().toISOString())] });
    void read(url).then((withTitle) => change({ ...latest.current, evidence: withTitle(latest.current.evidence) }));
  };
  return (
    <>
      <Select
        label={t('review.rating')}
        value={draft.rating}
        onChange={({ target }) => change({ rating: target.value })}
      >
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
        value={draft.summary}
        error={gap('summary', 'summary-length')}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <TextArea
        label={t('review.why')}
        note={t('review.markdown')}
        read
        rows={4}
        value={draft.rationale}
        error={gap('rationale')}
        onChange={(event) => change({ rationale: event.target.value })}
      />
      <EvidenceList
        evidence={draft.evidence}
        pages={pages}
        onChange={(evidence) => change({ evidence })}
        onAdd={add}
        error={gap('evidence')}
        titleError={gap('evidence-title')}
      />
    </>
  );
}
