/** The claim in view: what it says and who says it, its place on the text, what can be done with it here. */
import { type ReactNode, useState } from 'react';
import { moveEnd, moveStart, type Span } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, ButtonLink, ClaimantLinks, Icon, Meter, RatingTag, reasonWords, StateTag } from '../../ui/index.js';
import styles from './claim-card.module.css';
import { DismissReasons } from './dismiss-reasons.js';
import { EndButtons } from './end-buttons.js';
import type { Claim } from './queries.js';
import { type ratingOf } from './ratings.js';
import { StatementForm } from './statement-form.js';
import type { ClaimChanges } from './use-claim-changes.js';

interface ClaimCardProps {
  readonly claim: Claim;
  readonly number: number;
  readonly count: number;
  readonly text: string;
  /** Where it stands, with ends that are not saved yet. */
  readonly span: Span;
  readonly rating: ReturnType<typeof ratingOf>;
  readonly changes: ClaimChanges;
  readonly move: (claim: Claim, span: Span) => void;
  readonly close: () => void;
}

type Open = 'nothing' | 'reasons' | 'statement';

export function ClaimCard(props: ClaimCardProps): ReactNode {
  const { claim, number, count, text, span, rating, changes, move, close } = props;
  const words = useText();
  const { t } = words;
  const [opened, setOpened] = useState<{ id: string; what: Open }>({ id: claim.id, what: 'nothing' });
  const what = opened.id === claim.id ? opened.what : 'nothing';
  const setWhat = (next: Open): void => setOpened({ id: claim.id, what: next });
  const may = (action: Claim['allowed'][number]): boolean => claim.allowed.includes(action);
  const mayEdit = may('edit');
  const shift = (moved: Span): void => move(claim, moved);
  const dismiss = may('dismissal') ? () => setWhat(what === 'reasons' ? 'nothing' : 'reasons') : undefined;
  const edit = mayEdit ? () => setWhat('statement') : undefined;
  useKeys({
    'end-left': mayEdit ? () => shift(moveEnd(text, span, -1)) : undefined,
    'end-right': mayEdit ? () => shift(moveEnd(text, span, 1)) : undefined,
    'start-left': mayEdit ? () => shift(moveStart(text, span, -1)) : undefined,
    'start-right': mayEdit ? () => shift(moveStart(text, span, 1)) : undefined,
    dismiss,
    edit,
    close: what === 'nothing' ? close : () => setWhat('nothing'),
  });
  return (
    <section className={styles.card} aria-label={t('articles.claimOf', { number, count })}>
      <div className={styles.meta}>
        <b>{t(`words.kind.${claim.kind}`)}</b> <span>{t(`words.attribution.${claim.attribution}`)}</span>
        <Meter label={t('words.checkWorthy')} value={claim.checkworthiness} />
        <span className="grow" />
        {rating ? <RatingTag {...rating} /> : <StateTag state={claim.state} round={claim.round} />}
      </div>
      {what === 'statement' ? (
        <StatementForm key={claim.id} claim={claim} edit={changes.edit} done={() => setWhat('nothing')} />
      ) : (
        <h2 className={styles.statement}>{claim.statement}</h2>
      )}
      <Attribution claim={claim} />
      {claim.holder && <p className="soft small">{t('articles.heldBy', { name: claim.holder.name })}</p>}
      {claim.checkworthinessReasons.length > 0 && (
        <p className="muted small">
          {t('articles.because', { reasons: reasonWords(claim.checkworthinessReasons, words) })}
        </p>
      )}
      {mayEdit && <EndButtons text={text} span={span} onMove={shift} />}
      {what === 'reasons' && (
        <DismissReasons
          choose={(reason) => {
            setWhat('nothing');
            changes.dismiss.mutate({ claim, reason });
          }}
          cancel={() => setWhat('nothing')}
        />
      )}
      <div className={styles.actions}>
        {may('review') && (
          <Button kind="main" busy={changes.take.isPending} onClick={() => changes.take.mutate(claim)}>
            {t('articles.take')}
          </Button>
        )}
        {may('queueing') && (
          <Button busy={changes.queue.isPending} onClick={() => changes.queue.mutate(claim)}>
            {t('articles.queue')}
          </Button>
        )}
        {edit && what !== 'statement' && (
          <Button action="edit" onClick={edit}>
            {t('articles.editStatement')}
          </Button>
        )}
        {dismiss && (
          <Button action="dismiss" aria-expanded={what === 'reasons'} onClick={dismiss}>
            {t('keys.dismiss')}
          </Button>
        )}
        <ButtonLink kind="quiet" to="/claims/$claimId" params={{ claimId: claim.id }} search={{}}>
          {t('frame.history')}
        </ButtonLink>
      </div>
    </section>
  );
}

function Attribution({ claim: { claimants, cue, attributionChain } }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const [first] = attributionChain;
  const isSaidByThem =
    first === undefined || claimants.some(({ name, as }) => first.name === name || first.name === as);
  const steps = first ? attributionChain : claimants.length > 0 ? [{ name: '', cue: cue ?? '' }] : [];
  if (steps.length === 0) return null;
  return (
    <ul className={styles.chain} aria-label={t('articles.attribution')}>
      {steps.map((step, index) => (
        <li key={index}>
          {index > 0 && <Icon name="right" size="s" />}
          <b>{index === 0 && isSaidByThem ? <ClaimantLinks claimants={claimants} /> : step.name}</b> {step.cue}
        </li>
      ))}
    </ul>
  );
}
