/** The dialog for another password; all other sessions end. */
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Me, ProblemError } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useKeys } from '../keys/index.js';
import { changePassword } from '../session/index.js';
import { Button, Dialog, TextField, useToast } from '../ui/index.js';

export function ChangePassword({ me, onClose }: { me: Me; onClose: () => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const hasOne = me.hasPassword !== false;
  const change = useMutation({
    mutationFn: () => changePassword({ new: next, ...(hasOne && { current }) }),
    onSuccess: () => {
      toast({ text: t('frame.passwordChanged') });
      onClose();
    },
  });
  const problem = change.error instanceof ProblemError ? change.error : undefined;
  const faultOf = (pointer: string): string | undefined => problem?.faultOf(pointer);
  const other = change.error && !faultOf('/current') && !faultOf('/new') ? change.error.message : undefined;
  useKeys({ main: () => change.mutate() });
  return (
    <Dialog title={t('frame.changePassword')} isOpen onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate();
        }}
      >
        <input type="hidden" autoComplete="username" value={me.email} />
        {hasOne && (
          <TextField
            label={t('frame.currentPassword')}
            type="password"
            autoComplete="current-password"
            required
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
            error={faultOf('/current')}
          />
        )}
        <TextField
          label={t('frame.newPassword')}
          help={t('signIn.passwordHelp')}
          type="password"
          autoComplete="new-password"
          required
          minLength={12}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          error={faultOf('/new') ?? other}
        />
        <p className="row">
          <Button type="submit" kind="main" action="main" busy={change.isPending}>
            {t('frame.changePassword')}
          </Button>
          <span className="soft small">{t('frame.passwordEndsSessions')}</span>
        </p>
      </form>
    </Dialog>
  );
}
