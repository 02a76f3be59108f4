/** Changes a claim's statement and kind; what somebody else changed meanwhile is shown beside one's own. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, orThrow, ProblemError } from '../../api/index.js';
import { type Conflict, mergeEdits, useKept } from '../../drafts/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Dialog, KINDS, Note, Select, TextArea, useToast } from '../../ui/index.js';
import { type Claim, claimQuery } from './queries.js';

type Edits = Pick<Claim, 'statement' | 'kind'>;

export function EditClaim({ claim, onClose }: { claim: Claim; onClose: () => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const toast = useToast();
  // With what it began from, so that what others change while it is put aside is found out too.
  const { value, change, discard } = useKept(`edit-claim:${claim.id}`, {
    base: { version: claim.version, ...editsOf(claim) },
    edits: editsOf(claim),
  });
  const { base, edits } = value;
  const setEdits = (changed: Edits): void => change({ base, edits: changed });
  const [conflicts, setConflicts] = useState<readonly Conflict<Edits>[]>([]);

  const leave = (): void => {
    discard();
    onClose();
  };
  const send = (body: Partial<Edits>, version: number): Promise<Claim> =>
    orThrow(
      api.PATCH('/v1/claims/{id}', {
        params: { path: { id: claim.id }, header: { 'If-Match': `"${version}"` } },
        body,
      }),
    );
  const save = useMutation({
    mutationFn: () => send(edits, base.version),
    onSuccess: (saved) => {
      client.setQueryData(claimQuery(claim.id).queryKey, saved);
      const before = editsOf(claim);
      const undo = (): void =>
        void send(before, saved.version).then((back) => client.setQueryData(claimQuery(claim.id).queryKey, back));
      toast({ text: t('review.edited'), undo });
      leave();
    },
    onError: async (error) => {
      if (!(error instanceof ProblemError) || error.status !== 412) return;
      const theirs = await client.query({ ...claimQuery(claim.id), staleTime: 0 });
      const merge = mergeEdits<Edits>(editsOf(base), edits, editsOf(theirs));
      setConflicts(merge.conflicts);
      change({ base: { version: theirs.version, ...editsOf(theirs) }, edits: merge.merged });
    },
  });
  const isChanged = JSON.stringify(edits) !== JSON.stringify(editsOf(base));
  const submit = (): void => {
    if (isChanged && !save.isPending) save.mutate();
    else if (!isChanged) leave();
  };
  useKeys({ main: submit });
  const problem = save.error instanceof ProblemError ? save.error : undefined;
  return (
    <Dialog title={t('keys.edit')} isOpen onClose={onClose} size={560}>
      <div className="stack">
        {conflicts.map(({ field, theirs }) => (
          <Note key={field} tone="is-due" assertive>
            <p>{t('common.changedMeanwhile')}</p>
            <p className="read">
              {t('common.theirs')}: {theirs}
            </p>
            <span className="row">
              <Button onClick={() => setConflicts(conflicts.filter((one) => one.field !== field))}>
                {t('common.keepMine')}
              </Button>
              <Button
                onClick={() => {
                  setEdits({ ...edits, [field]: theirs });
                  setConflicts(conflicts.filter((one) => one.field !== field));
                }}
              >
                {t('common.takeTheirs')}
              </Button>
            </span>
          </Note>
        ))}
        <TextArea
          label={t('review.statement')}
          help={t('review.statementHelp')}
          read
          data-autofocus
          value={edits.statement}
          error={problem?.faultOf('/statement')}
          onChange={(event) => setEdits({ ...edits, statement: event.target.value })}
        />
        <Select
          label={t('review.kind')}
          value={edits.kind}
          onChange={(event) =>
            setEdits({ ...edits, kind: KINDS.find((kind) => kind === event.target.value) ?? edits.kind })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`words.kind.${kind}`)}
            </option>
          ))}
        </Select>
        {save.error && problem?.status !== 412 && (
          <Note tone="is-overdue" assertive>
            {problem?.message ?? t('common.noAnswer')}
          </Note>
        )}
        <p className="row">
          <span className="grow" />
          <Button onClick={leave}>{t('common.cancel')}</Button>
          <Button kind="main" action="main" busy={save.isPending} onClick={submit}>
            {t('common.save')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}

function editsOf({ statement, kind }: Edits): Edits {
  return { statement, kind };
}
