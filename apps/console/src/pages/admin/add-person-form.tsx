/** Adds somebody; their first key is handed on, to be shown once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { api, idempotent, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, TextField } from '../../ui/index.js';
import type { NewKey } from './new-key-dialog.js';
import { type PersonDraft, PersonFields } from './person-fields.js';

const NOBODY: PersonDraft = { name: '', email: '', roles: ['editor'], desks: [] };

export function AddPersonForm({ onAdded }: { onAdded: (key: NewKey) => void }): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const [draft, setDraft] = useState(NOBODY);
  const [password, setPassword] = useState('');
  const add = useMutation({
    mutationFn: () => {
      const body = { ...draft, roles: [...draft.roles], desks: [...draft.desks], ...(password && { password }) };
      return orThrow(api.POST('/v1/users', { params: { header: idempotent() }, body }));
    },
    onSuccess: async ({ name, apiKey }) => {
      onAdded({ person: name, apiKey });
      await client.invalidateQueries({ queryKey: queryKeys.people });
    },
  });
  const isWithoutRole = draft.roles.length === 0;
  const send = (): void => {
    if (!isWithoutRole && !add.isPending) add.mutate();
  };
  const form = useRef<HTMLFormElement>(null);
  useKeys({ main: () => form.current?.requestSubmit() });
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <PersonFields draft={draft} error={add.error} onChange={setDraft} />
      <TextField
        label={t('admin.firstPassword')}
        note={t('common.optional')}
        type="password"
        autoComplete="new-password"
        minLength={12}
        help={t('admin.firstPasswordHelp')}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={add.error instanceof ProblemError ? add.error.faultOf('/password') : undefined}
      />
      <p className="row">
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={add.isPending}
          unavailable={isWithoutRole ? t('admin.needsRole') : undefined}
        >
          {t('admin.add')}
        </Button>
        {isWithoutRole && <span className="small soft">{t('admin.needsRole')}</span>}
      </p>
    </form>
  );
}
