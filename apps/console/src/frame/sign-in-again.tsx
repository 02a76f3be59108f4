/** The session is over: sign in on top of the page, so that nothing typed is lost. */
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery, type Me } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { setSessionOver, useMe } from '../session/index.js';
import { Dialog } from '../ui/index.js';
import { SignInForm } from '../pages/sign-in/sign-in-form.js';

export function SignInAgain(): ReactNode {
  const { t } = useText();
  const client = useQueryClient();
  const before = useMe();
  const goOn = (me: Me): void => {
    setSessionOver(false);
    // Somebody else must not find what the other person was doing.
    if (me.id !== before.id) window.location.assign('/worklist');
    client.setQueryData(meQuery.queryKey, me);
    void client.invalidateQueries();
  };
  return (
    <Dialog title={t('signIn.again')} isOpen canClose={false} onClose={() => undefined}>
      <div className="stack">
        <p>{t('signIn.againWhy')}</p>
        <SignInForm email={before.email} onSignedIn={goOn} />
      </div>
    </Dialog>
  );
}
