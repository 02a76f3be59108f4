/** The keys of one person: when each was made and ends; a new one, and revoking one. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, idempotent, orThrow, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Icon, Note, Time, useToast } from '../../ui/index.js';
import { ConfirmDialog } from './confirm-dialog.js';
import styles from './keys.module.css';
import type { NewKey } from './new-key-dialog.js';
import type { User } from './queries.js';

export function KeyList({ person, onNewKey }: { person: User; onNewKey: (key: NewKey) => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const [asked, setAsked] = useState<User['keys'][number]>();
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: queryKeys.people });
  const create = useMutation({
    mutationFn: () =>
      orThrow(api.POST('/v1/users/{id}/keys', { params: { path: { id: person.id }, header: idempotent() }, body: {} })),
    onSuccess: async ({ apiKey }) => {
      onNewKey({ person: person.name, apiKey });
      await refresh();
    },
  });
  const revoke = useMutation({
    mutationFn: (id: string) => orThrow(api.DELETE('/v1/keys/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      setAsked(undefined);
      toast({ text: t('admin.keyRevoked', { name: person.name }) });
      await refresh();
    },
  });
  return (
    <div className="stack">
      {person.keys.length === 0 && <p className="soft">{t('admin.noKeys')}</p>}
      <ul className={styles.keys}>
        {person.keys.map((key) => (
          <li key={key.id} className="row">
            <Icon name="shield" />
            <span className="grow">
              {t('admin.madeAt')} <Time at={key.createdAt} />
              {key.expiresAt !== undefined && (
                <span className="soft">
                  {' · '}
                  {t('admin.endsAt')} <Time at={key.expiresAt} />
                </span>
              )}
            </span>
            <Button kind="quiet" icon="trash" onClick={() => setAsked(key)}>
              {t('admin.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {create.error && <Note tone="is-false">{create.error.message}</Note>}
      <p>
        <Button icon="plus" busy={create.isPending} onClick={() => create.mutate()}>
          {t('admin.makeKey')}
        </Button>
      </p>
      <ConfirmDialog
        title={t('admin.revokeTitle', { name: person.name })}
        effects={[t('admin.revokeEffect'), t('admin.revokeSession')]}
        button={t('admin.revoke')}
        isOpen={asked !== undefined}
        isBusy={revoke.isPending}
        error={revoke.error}
        onConfirm={() => asked && revoke.mutate(asked.id)}
        onClose={() => setAsked(undefined)}
      />
    </div>
  );
}
