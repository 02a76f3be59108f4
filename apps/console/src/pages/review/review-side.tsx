/** The column of a review that is mine, or was: the form, what stands in its way, and proposing. */
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { useMe } from '../../session/index.js';
import { announce, Button, Icon, Note, useToast, useScale, useScales } from '../../ui/index.js';
import { BlindNote } from './blind-note.js';
import { ClaimCard } from './claim-card.js';
import type { ReviewWork } from './queries.js';
import { ReviewPanel } from './review-panel.js';
import { ReviewTabs, type TabId } from './review-tabs.js';
import type { ReviewActions } from './use-review-actions.js';
import { useVerdictForm } from './use-verdict-form.js';
import { type Gap, gapsOf, type Scale } from './verdict-draft.js';
import { VerdictForm } from './verdict-form.js';
import styles from './verdict-form.module.css';
import { Side } from './work-frame.js';

const Preview = lazy(() => import('./preview.js').then(({ Preview }) => ({ default: Preview })));

interface ReviewSideProps {
  readonly work: ReviewWork;
  /** Whether I hold it now; when not, since when. */
  readonly isHeld: boolean;
  readonly lostAt: string | undefined;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
  readonly edit: ReactNode;
  readonly actions: ReviewActions;
  /** Where one goes when the claim is dismissed as a duplicate, and when that is taken back. */
  readonly onDismissed: () => void;
  readonly onUndone: () => void;
}

export function ReviewSide(props: ReviewSideProps): ReactNode {
  const { data: scales } = useScales();
  const forVerdicts = scales?.filter(({ measures }) => measures === 'verdict') ?? [];
  const standard = forVerdicts.find(({ slug }) => slug === 'truth') ?? forVerdicts[0];
  return standard ? <SideWithForm {...props} scales={forVerdicts} standard={standard} /> : null;
}

interface WithScales {
  readonly scales: readonly Scale[];
  readonly standard: Scale;
}

function SideWithForm({ work, scales, standard, ...props }: ReviewSideProps & WithScales): ReactNode {
  const { isHeld, lostAt, tab, onTab, edit, actions, onDismissed, onUndone } = props;
  const { t, moment } = useText();
  const toast = useToast();
  const { claim, review } = work;
  const form = useVerdictForm(work, standard);
  const { value, status } = form.draft;
  // Until an older version is known, the newest stands in for it.
  const own = useScale(value.scale, value.scaleVersion);
  const scale = own ?? scales.find(({ slug }) => slug === value.scale) ?? standard;
  const [hasTried, setTried] = useState(false);
  const [isPreviewed, setPreviewed] = useState(false);
  const isOffline = useConnection() === 'offline';
  const { proposal } = form;

  const propose = async (): Promise<void> => {
    setTried(true);
    const rating = scale.ratings.some((one) => one.value === value.rating) ? value.rating : '';
    const [gap] = gapsOf({ ...value, rating });
    if (gap !== undefined) {
      showPart(onTab, PART_OF[gap]);
      announce(t(`review.gap.${gap}`), 'assertive');
      return;
    }
    const proposed = await proposal.mutateAsync(value).catch(() => undefined);
    if (proposed === undefined) return; // why stands in the foot
    form.draft.discard();
    toast({ text: t(proposed.state === 'sealed' ? 'review.sealed' : 'review.proposed') });
    if (window.location.pathname === `/review/${claim.id}`) await actions.takeNext();
  };
  const unavailable = !isHeld ? t('review.notHeld') : isOffline && !proposal.waiting ? t('frame.offline') : undefined;
  const canPropose = unavailable === undefined && !proposal.isPending;
  useKeys({ main: canPropose ? () => void propose() : undefined });
  const release = isHeld ? () => void actions.skip(claim.id, review.id) : undefined;
  const gaps = hasTried ? gapsOf(value) : [];
  return (
    <>
      <Side
        label={t('frame.review')}
        card={<ClaimCard claim={claim} end={edit} />}
        tabs={<ReviewTabs claim={claim} chosen={tab} onChoose={onTab} />}
        panel={
          <ReviewPanel {...{ tab, claim, onDismissed, onUndone }}>
            <VerdictForm
              form={form}
              scale={scale}
              gaps={gaps}
              note={
                <>
                  <BlindNote claim={claim} />
                  <ReturnedNote work={work} />
                </>
              }
            />
          </ReviewPanel>
        }
        foot={
          <div className={styles.foot}>
            <div className={styles.notes}>
              {!isHeld && <LostNote work={work} lostAt={lostAt} take={() => void actions.take(claim.id)} />}
              {proposal.error && <Note tone="is-overdue">{wordsOf(proposal.error, t('common.noAnswer'))}</Note>}
            </div>
            <p className={styles.saved} data-is={status.is}>
              {status.is === 'saved' && <Icon name="resolved" size="s" />}
              {proposal.isPending
                ? t('common.sending')
                : t(`common.draft.${status.is}`, { at: status.is === 'saved' ? moment(status.at) : '' })}
            </p>
            <span className={styles.acts}>
              <span className={styles.onPhone}>
                <Button big unavailable={isHeld ? undefined : t('review.notHeld')} onClick={release}>
                  {t('keys.skip')}
                </Button>
                <Button
                  big
                  icon="link"
                  aria-label={t('review.addEvidence')}
                  onClick={() => showPart(onTab, 'evidence')}
                />
              </span>
              <span className={styles.notOnPhone}>
                <Button kind="quiet" onClick={() => setPreviewed(true)}>
                  {t('review.preview')}
                </Button>
              </span>
              <Button
                kind="main"
                action="main"
                busy={proposal.isPending}
                unavailable={unavailable}
                onClick={() => void propose()}
              >
                {t('review.propose')}
              </Button>
            </span>
          </div>
        }
      />
      <Suspense>
        {isPreviewed && (
          <Preview statement={claim.statement} verdict={value} scale={scale} onClose={() => setPreviewed(false)} />
        )}
      </Suspense>
    </>
  );
}

/** What its approver wrote when they returned it. */
function ReturnedNote({ work: { claim } }: { work: ReviewWork }): ReactNode {
  const { t, moment } = useText();
  const me = useMe();
  const last = claim.verdicts.at(-1);
  if (last?.state !== 'returned' || last.author.id !== me.id) return null;
  return (
    <Note tone="is-returned" icon="returned">
      {t('review.returnedBy', { name: last.decidedBy?.name ?? '', at: moment(last.decidedAt ?? last.proposedAt) })}
      <p className="read">{last.decisionNote}</p>
    </Note>
  );
}

interface LostNoteProps {
  readonly work: ReviewWork;
  readonly lostAt: string | undefined;
  readonly take: () => void;
}

function LostNote({ work: { claim }, lostAt, take }: LostNoteProps): ReactNode {
  const { t, moment } = useText();
  const me = useMe();
  const { holder, proposedVerdict: proposed } = claim;
  if (proposed) {
    const values = { name: proposed.author.name, at: moment(proposed.proposedAt) };
    return (
      <Note tone="is-awaiting-approval" assertive>
        {t('review.proposedMeanwhile', values)}
      </Note>
    );
  }
  if (holder && holder.id !== me.id) {
    return (
      <Note tone="is-due" assertive>
        {t('review.heldBy', { name: holder.name, at: moment(holder.since) })}
      </Note>
    );
  }
  return (
    <Note tone="is-due" assertive>
      <span className="row wrap">
        <span className="grow">
          {lostAt === undefined ? t('review.draftWaits') : t('review.holdRanOut', { at: moment(lostAt) })}
        </span>
        {claim.allowed.includes('review') && <Button onClick={take}>{t('review.takeAgain')}</Button>}
      </span>
    </Note>
  );
}

function wordsOf(error: Error, otherwise: string): string {
  return error instanceof ProblemError ? error.message : otherwise;
}

/** The part of the form that is to be filled for each gap. */
const PART_OF: Readonly<Record<Gap, string>> = {
  rating: 'rating',
  summary: 'summary',
  'summary-length': 'summary',
  rationale: 'rationale',
  evidence: 'evidence',
  'evidence-title': 'evidence-title',
};

/** Puts the focus where something is to be written, once it is on the page. */
function showPart(onTab: (tab: TabId) => void, part: string): void {
  onTab('verdict');
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus());
}
