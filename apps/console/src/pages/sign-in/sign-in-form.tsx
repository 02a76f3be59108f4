/** E-mail and password, or an API key; used on its own page and on top of a page whose session is over. */
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type Me, ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { signIn } from '../../session/index.js';
import { Button, Note, TextField } from '../../ui/index.js';

interface SignInFormProps {
  readonly email?: string;
  readonly onSignedIn: (me: Me) => void;
}

export function SignInForm({ email: initialEmail = '', onSignedIn }: SignInFormProps): ReactNode {
  const { t } = useText();
  const [byKey, setByKey] = useState(false);
  const [email, setEmail] = useState(initialEmail);
  const [password, setPassword] = useState('');
  const [apiKey, setApiKey] = useState('');
  const enter = useMutation({
    mutationFn: () => signIn(byKey ? { apiKey: apiKey.trim() } : { email: email.trim(), password }),
    onSuccess: onSignedIn,
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate();
      }}
    >
      {byKey ? (
        <TextField
          label={t('signIn.apiKey')}
          help={t('signIn.apiKeyHelp')}
          type="password"
          autoComplete="off"
          required
          value={apiKey}
          onChange={(event) => setApiKey(event.target.value)}
        />
      ) : (
        <>
          <TextField
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
          <TextField
            label={t('signIn.password')}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </>
      )}
      {enter.error && <SignInFault key={enter.submittedAt} error={enter.error} />}
      <Button type="submit" kind="main" big busy={enter.isPending}>
        {t('signIn.signIn')}
      </Button>
      <Button kind="quiet" onClick={() => setByKey(!byKey)}>
        {byKey ? t('signIn.byPassword') : t('signIn.byKey')}
      </Button>
    </form>
  );
}

/** Says how long one must wait, when there were too many tries. */
function SignInFault({ error }: { error: Error }): ReactNode {
  const { t } = useText();
  const isLimited = error instanceof ProblemError && error.status === 429;
  const seconds = useCountdown(isLimited ? (error.retryAfter ?? 60) : 0);
  const words = (): string => {
    if (!(error instanceof ProblemError)) return t('common.noAnswer');
    if (isLimited) return t('signIn.tooMany', { minutes: Math.max(1, Math.ceil(seconds / 60)) });
    if (error.code === 'sign-in-is-not-right') return t('signIn.notRight');
    return error.message;
  };
  return (
    <Note tone="is-false" assertive>
      {words()}
    </Note>
  );
}

/** Counts down from `seconds`. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return left;
}
