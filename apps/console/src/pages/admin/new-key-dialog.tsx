/** A new key: shown once, so it stays open until one says that it is kept. */
import { type ReactNode, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, Dialog, Note, TextField, useToast } from '../../ui/index.js';

export interface NewKey {
  readonly person: string;
  readonly apiKey: string;
}

export function NewKeyDialog({ shown, onClose }: { shown: NewKey | undefined; onClose: () => void }): ReactNode {
  const { t } = useText();
  return (
    <Dialog title={t('admin.newKey')} isOpen={shown !== undefined} onClose={onClose} canClose={false}>
      {shown && <NewKeyBody {...shown} onClose={onClose} />}
    </Dialog>
  );
}

function NewKeyBody({ person, apiKey, onClose }: NewKey & { onClose: () => void }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(apiKey);
      toast({ text: t('admin.copied') });
    } catch {
      // Without https, or when the reader forbids it, there is no clipboard; what is selected can be copied by hand.
      toast({ text: t('admin.copyByHand'), isError: true });
    }
  };
  return (
    <div className="stack">
      <TextField
        ref={field}
        label={t('admin.keyOf', { name: person })}
        readOnly
        value={apiKey}
        onFocus={(event) => event.target.select()}
        spellCheck={false}
      />
      <Note tone="is-due">{t('admin.shownOnce')}</Note>
      <p className="row wrap">
        <Button kind="main" icon="copy" onClick={() => void copy()}>
          {t('admin.copyKey')}
        </Button>
        <Button onClick={onClose}>{t('admin.keyIsKept')}</Button>
      </p>
    </div>
  );
}
