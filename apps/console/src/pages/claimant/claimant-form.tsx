/** Name, type and Wikidata id of a claimant. What somebody else changed meanwhile is told; nothing typed is lost. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { api, orThrow, ProblemError, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, Select, TextField, useToast } from '../../ui/index.js';
import { CLAIMANT_TYPES, type ClaimantType } from '../claimants/search.js';
import styles from './claimant.module.css';
import type { KnownClaimant } from './queries.js';

interface ClaimantFormProps {
  readonly claimant: KnownClaimant;
  readonly etag: string;
  readonly close: () => void;
}

export function ClaimantForm({ claimant, etag, close }: ClaimantFormProps): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(claimant.name);
  const [type, setType] = useState<ClaimantType>(claimant.type);
  const [wikidataId, setWikidataId] = useState(claimant.wikidataId ?? '');
  const [seen, setSeen] = useState(etag);
  const save = useMutation({
    mutationFn: (body: Schemas['ChangeClaimantDto']) =>
      orThrow(
        api.PATCH('/v1/claimants/{id}', {
          params: { path: { id: claimant.id }, header: { 'If-Match': seen } },
          body,
        }),
      ),
    onSuccess: async ({ name: saved }) => {
      await client.invalidateQueries({ queryKey: queryKeys.claimants });
      toast({ text: t('claimants.saved', { name: saved }) });
      close();
    },
    onError: () => void client.invalidateQueries({ queryKey: queryKeys.claimants }),
  });
  const problem = save.error instanceof ProblemError ? save.error : undefined;
  const isStale = problem?.status === 412;
  const submit = (): void => {
    // After a 412 the page has read the claimant anew, and whoever saves again has seen the note.
    if (isStale) setSeen(etag);
    const id = wikidataId.trim();
    save.mutate({ name, type, wikidataId: id === '' ? null : id });
  };
  useKeys({ main: () => form.current?.requestSubmit(), close });
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) submit();
      }}
    >
      {isStale && <Note tone="is-awaiting-approval">{t('claimants.changedMeanwhile')}</Note>}
      {save.error && !isStale && problem?.faults.length !== 1 && (
        <Note tone="is-false" assertive>
          {problem?.message ?? t('common.noAnswer')}
        </Note>
      )}
      <TextField
        ref={focusOnce}
        label={t('claimants.name')}
        help={t('claimants.nameHelp')}
        required
        maxLength={300}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={faultOf(problem, '/name')}
      />
      <Select
        label={t('claimants.type')}
        value={type}
        onChange={(event) => setType(event.target.value as ClaimantType)}
        error={faultOf(problem, '/type')}
      >
        {CLAIMANT_TYPES.map((one) => (
          <option key={one} value={one}>
            {t(`claimants.type.${one}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={t('claimants.wikidataId')}
        help={t('claimants.wikidataHelp')}
        maxLength={20}
        value={wikidataId}
        onChange={(event) => setWikidataId(event.target.value)}
        error={faultOf(problem, '/wikidataId')}
      />
      <p className="row wrap">
        <Button type="submit" kind="main" action="main" busy={save.isPending}>
          {t('common.save')}
        </Button>
        <Button onClick={close}>{t('common.cancel')}</Button>
      </p>
    </form>
  );
}

/** Of a refusal that names who else has it, the whole sentence: it says what to do. */
function faultOf(problem: ProblemError | undefined, pointer: string): string | undefined {
  const fault = problem?.faultOf(pointer);
  return fault !== undefined && problem?.status === 409 ? problem.message : fault;
}

function focusOnce(field: HTMLInputElement | null): void {
  field?.focus();
}
