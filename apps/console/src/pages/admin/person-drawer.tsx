/** One person: details, roles and desks; their keys; shutting them out and letting them in again. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { api, orThrow, queryKeys, type Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, useToast } from '../../ui/index.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { KeyList } from './key-list.js';
import { isLastAdmin } from './last-admin.js';
import type { NewKey } from './new-key-dialog.js';
import styles from './person-drawer.module.css';
import { type PersonDraft, PersonFields } from './person-fields.js';
import type { User } from './queries.js';

interface PersonDrawerProps {
  readonly person: User;
  readonly users: readonly User[];
  readonly onNewKey: (key: NewKey) => void;
}

export function PersonDrawer({ person, users, onNewKey }: PersonDrawerProps): ReactNode {
  const { t } = useText();
  const isLast = isLastAdmin(users, person.id);
  return (
    <div className="stack">
      {person.disabled && <Note tone="is-dismissed">{t('admin.disabledNow', { name: person.name })}</Note>}
      <DetailsForm person={person} isLast={isLast} />
      {!person.disabled && (
        <section className={styles.section} aria-labelledby="keys-of-person">
          <h3 id="keys-of-person">{t('admin.keys')}</h3>
          <KeyList person={person} onNewKey={onNewKey} />
        </section>
      )}
      <section className={styles.section}>
        <Access person={person} isLast={isLast} />
      </section>
    </div>
  );
}

function useChange(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas['ChangeUserDto']) =>
      orThrow(api.PATCH('/v1/users/{id}', { params: { path: { id } }, body })),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: queryKeys.people });
      await client.invalidateQueries({ queryKey: queryKeys.me });
    },
  });
}

function DetailsForm({ person, isLast }: { person: User; isLast: boolean }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const [draft, setDraft] = useState<PersonDraft>(person);
  const change = useChange(person.id, () => toast({ text: t('admin.personSaved', { name: draft.name }) }));
  const isWithoutRole = draft.roles.length === 0;
  const save = (): void => {
    if (isWithoutRole || change.isPending) return;
    const { name, email, roles, desks } = draft;
    change.mutate({ name, email, roles: [...roles], desks: [...desks] });
  };
  const form = useRef<HTMLFormElement>(null);
  useKeys({ main: () => form.current?.requestSubmit() });
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PersonFields draft={draft} error={change.error} isLastAdmin={isLast} onChange={setDraft} />
      <p className="row">
        <Button
          type="submit"
          kind="main"
          action="main"
          busy={change.isPending}
          unavailable={isWithoutRole ? t('admin.needsRole') : undefined}
        >
          {t('common.save')}
        </Button>
        <span className="small soft">{isWithoutRole ? t('admin.needsRole') : t('admin.rolesEndSessions')}</span>
      </p>
    </form>
  );
}

function Access({ person, isLast }: { person: User; isLast: boolean }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const { name } = person;
  const change = useChange(person.id, () => {
    setAsking(false);
    toast({ text: person.disabled ? t('admin.letInDone', { name }) : t('admin.disabledNow', { name }) });
  });
  if (person.disabled) {
    return (
      <>
        <Button icon="undo" busy={change.isPending} onClick={() => change.mutate({ disabled: false })}>
          {t('admin.letIn')}
        </Button>
        {change.error && <Note tone="is-false">{change.error.message}</Note>}
      </>
    );
  }
  return (
    <>
      <Button icon="dismissed" unavailable={isLast ? t('admin.lastAdmin') : undefined} onClick={() => setAsking(true)}>
        {t('admin.disable')}
      </Button>
      <ConfirmDialog
        title={t('admin.disableTitle', { name })}
        effects={[t('admin.disableSessions', { name }), t('admin.disableKeys', { count: person.keys.length })]}
        button={t('admin.disable')}
        isOpen={isAsking}
        isBusy={change.isPending}
        error={change.error}
        onConfirm={() => change.mutate({ disabled: true })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
