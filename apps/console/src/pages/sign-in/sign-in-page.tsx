/** `/sign-in`: the brand, the form, and on to where one was going. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Me, meQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { setSessionOver } from '../../session/index.js';
import { Page } from '../../ui/index.js';
import { SignInForm } from './sign-in-form.js';
import styles from './sign-in.module.css';

export function SignInPage(): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { then } = useSearch({ from: '/sign-in' });
  const goOn = (me: Me): void => {
    setSessionOver(false);
    client.setQueryData(meQuery.queryKey, me);
    if (me.hasPassword === false) void navigate({ to: '/set-up' });
    else void navigate({ href: then ?? '/worklist' });
  };
  return (
    <div className={styles.screen}>
      <Page title={t('signIn.title')} className={styles.card}>
        <SignInForm onSignedIn={goOn} />
      </Page>
      <footer className={styles.foot}>
        <a href="/fact-checks">{t('signIn.published')}</a>
      </footer>
    </div>
  );
}
