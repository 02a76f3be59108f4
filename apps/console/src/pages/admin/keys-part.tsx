/** Keys: everybody who is let in, with the keys that programs use in their name. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useMe } from '../../session/index.js';
import { Face, Failure, Loading } from '../../ui/index.js';
import { KeyList } from './key-list.js';
import styles from './keys.module.css';
import { type NewKey, NewKeyDialog } from './new-key-dialog.js';
import { PartHead } from './part-head.js';
import personStyles from './person.module.css';
import { usersQuery } from './queries.js';

export function KeysPart(): ReactNode {
  const { t } = useText();
  const me = useMe();
  const users = useQuery(usersQuery);
  const [newKey, setNewKey] = useState<NewKey>();
  return (
    <>
      <PartHead title={t('admin.keys')} about={t('admin.aboutKeys')} />
      {users.isPending && <Loading lines={4} height={96} />}
      {users.isError && <Failure error={users.error} retry={() => void users.refetch()} />}
      <div className={styles.cards}>
        {users.data
          ?.filter(({ disabled }) => !disabled)
          .map((user) => (
            <section key={user.id} className={`panel ${styles.card}`} aria-labelledby={`keys-of-${user.id}`}>
              <div className={personStyles.person}>
                <Face name={user.name} isMe={user.id === me.id} />
                <div className="grow">
                  <h2 id={`keys-of-${user.id}`} className={personStyles.name}>
                    {user.name}
                  </h2>
                  <p className={`small muted ${personStyles.break}`}>{user.email}</p>
                </div>
              </div>
              <KeyList person={user} onNewKey={setNewKey} />
            </section>
          ))}
      </div>
      <NewKeyDialog shown={newKey} onClose={() => setNewKey(undefined)} />
    </>
  );
}
