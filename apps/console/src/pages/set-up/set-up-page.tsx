/** `/set-up`: the first person, who came with the key, gets a name, an e-mail address and a password. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { meQuery, ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { setUpAccount, useMe } from '../../session/index.js';
import { Button, Note, Page, TextField } from '../../ui/index.js';
import styles from '../sign-in/sign-in.module.css';

export function SetUpPage(): ReactNode {
  const { t } = useText();
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const setUp = useMutation({
    mutationFn: () => setUpAccount({ name: name.trim(), email: email.trim(), password }),
    onSuccess: (account) => {
      client.setQueryData(meQuery.queryKey, account);
      void navigate({ to: '/worklist' });
    },
  });
  const problem = setUp.error instanceof ProblemError ? setUp.error : undefined;
  const isSetUp = me.hasPassword !== false;
  if (isSetUp)
    return (
      <div className={styles.screen}>
        <Page title={t('signIn.setUp')} className={styles.card}>
          <p>{t('signIn.isSetUp')}</p>
          <Button kind="main" big onClick={() => void navigate({ to: '/worklist' })}>
            {t('keys.worklist')}
          </Button>
        </Page>
      </div>
    );
  return (
    <div className={styles.screen}>
      <Page title={t('signIn.setUp')} className={styles.card}>
        <p className="soft">{t('signIn.setUpWhy')}</p>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            setUp.mutate();
          }}
        >
          <TextField
            label={t('signIn.name')}
            help={t('signIn.nameHelp')}
            autoComplete="name"
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={problem?.faultOf('/name')}
          />
          <TextField
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            error={problem?.faultOf('/email')}
          />
          <TextField
            label={t('signIn.password')}
            help={t('signIn.passwordHelp')}
            type="password"
            autoComplete="new-password"
            required
            minLength={12}
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={problem?.faultOf('/password')}
          />
          {setUp.error && (problem?.faults.length ?? 0) === 0 && (
            <Note tone="is-false" assertive>
              {problem?.message ?? t('common.noAnswer')}
            </Note>
          )}
          <Button type="submit" kind="main" big busy={setUp.isPending}>
            {t('signIn.finish')}
          </Button>
        </form>
      </Page>
    </div>
  );
}
