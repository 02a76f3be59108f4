/** Merges a claimant with another: both stand side by side, and one says who stands for both, before it is done. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { api, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, Note, TextField } from '../../ui/index.js';
import styles from './merge-dialog.module.css';
import type { KnownClaimant, ListedClaimant } from './queries.js';
import { useMerge } from './use-merge.js';

interface MergeDialogProps {
  readonly claimant: KnownClaimant;
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** Claimants that are offered at once; more letters find the rest. */
const OFFERED = 8;

export function MergeDialog({ claimant, isOpen, close }: MergeDialogProps): ReactNode {
  const { t } = useText();
  return (
    <Dialog title={t('claimants.mergeTitle', { name: claimant.name })} isOpen={isOpen} onClose={close} size={620}>
      {isOpen && <MergeForm claimant={claimant} close={close} />}
    </Dialog>
  );
}

function MergeForm({ claimant, close }: Omit<MergeDialogProps, 'isOpen'>): ReactNode {
  const { t } = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [other, setOther] = useState<ListedClaimant>();
  const [isSwapped, setSwapped] = useState(false);
  const { merge, isPending, error } = useMerge(({ into }) => {
    close();
    if (into.id !== claimant.id) void navigate({ to: '/claimants/$claimantId', params: { claimantId: into.id } });
  });
  const own: ListedClaimant = { ...claimant, claimCount: claimant.claims.total, mergedCount: claimant.merged.length };
  const submit = (): void => {
    if (!other || isPending) return;
    merge(isSwapped ? { claimant: other, into: own } : { claimant: own, into: other });
  };
  useKeys({ main: submit });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        type="search"
        data-autofocus
        label={t('claimants.mergeFind')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Found words={typed} except={claimant.id} chosen={other} choose={setOther} />
      {other && (
        <fieldset className={styles.sides}>
          <legend>{t('claimants.standsFor')}</legend>
          <Side claimant={other} isChosen={!isSwapped} choose={() => setSwapped(false)} />
          <Side claimant={own} isChosen={isSwapped} choose={() => setSwapped(true)} />
        </fieldset>
      )}
      {other && <p className="small soft">{t('claimants.both')}</p>}
      {error && (
        <Note tone="is-false" assertive>
          {error.message}
        </Note>
      )}
      <p className="row wrap">
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={isPending}
          unavailable={other ? undefined : t('claimants.chooseFirst')}
        >
          {t('claimants.doMerge')}
        </Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </p>
    </form>
  );
}

interface FoundProps {
  readonly words: string;
  /** Id of the one that is not offered. */
  readonly except: string;
  readonly chosen: ListedClaimant | undefined;
  readonly choose: (claimant: ListedClaimant) => void;
}

function Found({ words, except, chosen, choose }: FoundProps): ReactNode {
  const { t } = useText();
  const q = useDeferredValue(words.trim());
  const { data } = useQuery({
    queryKey: [...queryKeys.claimants, 'to merge with', q],
    queryFn: ({ signal }) => {
      const query = { q, sort: '-claims', limit: OFFERED + 1 } as const;
      return orThrow(api.GET('/v1/claimants', { params: { query }, signal }));
    },
    enabled: q !== '',
    placeholderData: (before) => before,
  });
  const items = q === '' ? [] : (data?.items ?? []);
  const offered = items.filter(({ id, type }) => id !== except && type !== 'anonymous').slice(0, OFFERED);
  const shown = chosen && !offered.some(({ id }) => id === chosen.id) ? [chosen, ...offered] : offered;
  return (
    <>
      <p className="small soft" role="status">
        {q !== '' && data ? t('claimants.mergeFound', { count: offered.length }) : ''}
      </p>
      {shown.length > 0 && (
        <fieldset className={styles.found}>
          <legend className="vh">{t('claimants.choose')}</legend>
          {shown.map((claimant) => (
            <label key={claimant.id} className={styles.choice}>
              <input
                type="radio"
                name="merge-with"
                checked={claimant.id === chosen?.id}
                onChange={() => choose(claimant)}
              />
              <span className="grow">{claimant.name}</span>
              <Facts claimant={claimant} />
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Side(props: { claimant: ListedClaimant; isChosen: boolean; choose: () => void }): ReactNode {
  const { claimant, isChosen, choose } = props;
  return (
    <label className={styles.side}>
      <input type="radio" name="stands-for-both" checked={isChosen} onChange={choose} />
      <span className={styles.name}>{claimant.name}</span>
      <Facts claimant={claimant} />
    </label>
  );
}

function Facts({ claimant: { type, wikidataId, claimCount } }: { claimant: ListedClaimant }): ReactNode {
  const { t } = useText();
  return (
    <span className={styles.facts}>
      <span>{t(`claimants.type.${type}`)}</span>
      <span>{wikidataId ?? t('claimants.noWikidata')}</span>
      <span>{t('claimants.claimCount', { count: claimCount })}</span>
    </span>
  );
}
