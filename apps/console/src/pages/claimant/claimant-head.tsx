/** Who it is, and what editors may do: edit, merge, take out of a merge. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { useMay } from '../../session/index.js';
import { Button, Icon, Note } from '../../ui/index.js';
import { ClaimantForm } from './claimant-form.js';
import styles from './claimant.module.css';
import { MergeDialog } from './merge-dialog.js';
import type { KnownClaimant } from './queries.js';
import { useMerge } from './use-merge.js';
import { WikidataLink } from './wikidata-link.js';

interface ClaimantHeadProps {
  readonly claimant: KnownClaimant;
  readonly etag: string;
}

export function ClaimantHead({ claimant, etag }: ClaimantHeadProps): ReactNode {
  const { t } = useText();
  const mayEdit = useMay('editor', 'approver');
  const [open, setOpen] = useState<'nothing' | 'form' | 'dialog'>('nothing');
  const close = (): void => setOpen('nothing');
  const { name, type, mergedInto } = claimant;
  const canChange = mayEdit && mergedInto === undefined;
  useKeys({ edit: canChange ? () => setOpen('form') : undefined });
  return (
    <header className={styles.head} role="none">
      <p className={styles.crumb}>
        <Link to="/claimants" search={{}}>
          {t('claimants.title')}
        </Link>
        <Icon name="right" size="s" />
        <span>{t(`claimants.type.${type}`)}</span>
      </p>
      <div className={styles.title}>
        <h1 tabIndex={-1}>{name}</h1>
        <WikidataLink id={claimant.wikidataId} />
        <span className="grow" />
        {canChange && <Changes claimant={claimant} edit={() => setOpen('form')} merge={() => setOpen('dialog')} />}
      </div>
      {mergedInto && <MergedInto claimant={claimant} into={mergedInto} mayEdit={mayEdit} />}
      {open === 'form' && canChange && <ClaimantForm claimant={claimant} etag={etag} close={close} />}
      <MergeDialog claimant={claimant} isOpen={open === 'dialog' && canChange} close={close} />
    </header>
  );
}

function Changes(props: { claimant: KnownClaimant; edit: () => void; merge: () => void }): ReactNode {
  const { t } = useText();
  const offline = useConnection() === 'offline' ? t('frame.offline') : undefined;
  const stays = props.claimant.type === 'anonymous' ? t('claimants.anonymousStays') : undefined;
  return (
    <div className="row wrap">
      <Button action="edit" unavailable={offline} onClick={props.edit}>
        {t('claimants.edit')}
      </Button>
      <Button unavailable={offline ?? stays} onClick={props.merge}>
        {t('claimants.merge')}
      </Button>
    </div>
  );
}

function MergedInto(props: {
  claimant: KnownClaimant;
  into: NonNullable<KnownClaimant['mergedInto']>;
  mayEdit: boolean;
}): ReactNode {
  const { claimant, into, mayEdit } = props;
  const { t } = useText();
  const { takeOut, isPending } = useMerge();
  return (
    <Note icon="context">
      <p className="row wrap">
        <span>
          {t('claimants.isMergedInto')}{' '}
          <Link to="/claimants/$claimantId" params={{ claimantId: into.id }}>
            {into.name}
          </Link>
        </span>
        {mayEdit && (
          <Button busy={isPending} onClick={() => takeOut(claimant)}>
            {t('claimants.takeOut')}
          </Button>
        )}
      </p>
    </Note>
  );
}
