/** People: who works here, with roles and desks; a row opens the person's drawer. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Button, Face, Failure, Loading, Sheet, Tag } from '../../ui/index.js';
import { AddPersonForm } from './add-person-form.js';
import { type NewKey, NewKeyDialog } from './new-key-dialog.js';
import { PartHead } from './part-head.js';
import styles from './part-table.module.css';
import { PersonDrawer } from './person-drawer.js';
import personStyles from './person.module.css';
import { ROLES, type User, usersQuery } from './queries.js';
import { ROW_BUTTON, useRowKeys } from './use-row-keys.js';

const NEW = 'new';

export function PeoplePart(): ReactNode {
  const { t } = useText();
  const users = useQuery(usersQuery);
  const [open, setOpen] = useState<string>();
  const [newKey, setNewKey] = useState<NewKey>();
  const close = (): void => setOpen(undefined);
  const person = users.data?.find(({ id }) => id === open);
  return (
    <>
      <PartHead
        title={t('admin.people')}
        about={t('admin.aboutPeople')}
        button={
          <Button kind="main" icon="plus" onClick={() => setOpen(NEW)}>
            {t('admin.addPerson')}
          </Button>
        }
      />
      {users.isPending && <Loading lines={6} height={48} />}
      {users.isError && <Failure error={users.error} retry={() => void users.refetch()} />}
      {users.data && <PeopleTable users={users.data} onOpen={setOpen} />}
      <Sheet title={t('admin.addPerson')} isOpen={open === NEW} onClose={close}>
        {open === NEW && (
          <AddPersonForm
            onAdded={(key) => {
              close();
              setNewKey(key);
            }}
          />
        )}
      </Sheet>
      <Sheet title={person?.name ?? ''} isOpen={person !== undefined} onClose={close}>
        {person && <PersonDrawer key={person.id} person={person} users={users.data ?? []} onNewKey={setNewKey} />}
      </Sheet>
      <NewKeyDialog shown={newKey} onClose={() => setNewKey(undefined)} />
    </>
  );
}

function PeopleTable({ users, onOpen }: { users: readonly User[]; onOpen: (id: string) => void }): ReactNode {
  const { t, number } = useText();
  const me = useMe();
  const rows = useRowKeys<HTMLTableSectionElement>();
  return (
    <div className="panel">
      <table className={styles.table}>
        <caption className="vh">{t('admin.people')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('admin.person')}</th>
            <th scope="col">{t('admin.roles')}</th>
            <th scope="col" data-wide>
              {t('admin.desks')}
            </th>
            <th scope="col" data-wide className={styles.figure}>
              {t('admin.keys')}
            </th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {users.map((user) => (
            <tr key={user.id} className={user.disabled ? styles.off : undefined}>
              <td>
                <div className={personStyles.person}>
                  <Face name={user.name} isMe={user.id === me.id} />
                  <div className="grow">
                    <button type="button" {...ROW_BUTTON} className={styles.open} onClick={() => onOpen(user.id)}>
                      {user.name}
                    </button>
                    <p className={`small muted ${personStyles.break}`}>{user.email}</p>
                  </div>
                </div>
              </td>
              <td>
                <Roles user={user} />
              </td>
              <td data-wide>
                <Desks slugs={user.desks} />
              </td>
              <td data-wide className={styles.figure}>
                {number(user.keys.length)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Roles({ user }: { user: User }): ReactNode {
  const { t } = useText();
  if (user.disabled) {
    return (
      <Tag tone="is-dismissed" icon="dismissed">
        {t('admin.isDisabled')}
      </Tag>
    );
  }
  return (
    <span className={personStyles.tags}>
      {ROLES.filter((role) => user.roles.includes(role)).map((role) => (
        <span key={role} className="tag">
          {t(`words.role.${role}`)}
        </span>
      ))}
    </span>
  );
}

function Desks({ slugs }: { slugs: readonly string[] }): ReactNode {
  const { t } = useText();
  const { data: desks = [] } = useQuery(desksQuery);
  if (slugs.length === 0) return <span className="muted">{t('admin.allDesks')}</span>;
  return (
    <span className={personStyles.tags}>
      {slugs.map((slug) => (
        <span key={slug} className="tag">
          {desks.find((desk) => desk.slug === slug)?.name ?? slug}
        </span>
      ))}
    </span>
  );
}
