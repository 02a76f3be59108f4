/** The secret address for a calendar program: made anew, shown once, given up. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { api, idempotent, orThrow } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Button, Dialog, Failure, Loading, Note, TextField, useToast } from '../../ui/index.js';

const LINK_KEY = ['calendar-link'];

export function CalendarDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useText();
  return (
    <Dialog title={t('followUps.calendarLink')} isOpen onClose={onClose} size={560}>
      <CalendarLink />
    </Dialog>
  );
}

function CalendarLink(): ReactNode {
  const { t, moment } = useText();
  const client = useQueryClient();
  const toast = useToast();
  const onError = (error: Error): void => toast({ text: error.message, isError: true });
  const link = useQuery({ queryKey: LINK_KEY, queryFn: () => orThrow(api.GET('/v1/me/calendar-link')) });
  const make = useMutation({
    mutationFn: () => orThrow(api.POST('/v1/me/calendar-link', { headers: idempotent() })),
    onSuccess: ({ createdAt }) => client.setQueryData(LINK_KEY, { createdAt }),
    onError,
  });
  const end = useMutation({
    mutationFn: () => orThrow(api.DELETE('/v1/me/calendar-link')),
    onSuccess: () => {
      make.reset();
      client.setQueryData(LINK_KEY, {});
      toast({ text: t('followUps.calendarEnded') });
    },
    onError,
  });
  if (link.isPending) return <Loading lines={3} />;
  if (link.isError) return <Failure error={link.error} retry={() => void link.refetch()} />;
  const { createdAt } = link.data;
  return (
    <div className="stack">
      <p>{t('followUps.calendarMeans')}</p>
      {make.data ? (
        <Address url={make.data.url} />
      ) : (
        createdAt !== undefined && <Note icon="link">{t('followUps.calendarMade', { at: moment(createdAt) })}</Note>
      )}
      <p className="row wrap">
        <Button kind={make.data ? 'plain' : 'main'} busy={make.isPending} onClick={() => make.mutate()}>
          {t(createdAt === undefined ? 'followUps.makeCalendar' : 'followUps.makeCalendarAnew')}
        </Button>
        {createdAt !== undefined && (
          <Button kind="quiet" busy={end.isPending} onClick={() => end.mutate()}>
            {t('followUps.endCalendar')}
          </Button>
        )}
      </p>
      {createdAt !== undefined && <p className="soft small">{t('followUps.anewEnds')}</p>}
    </div>
  );
}

function Address({ url }: { url: string }): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(url);
      toast({ text: t('followUps.calendarCopied') });
    } catch {
      // Without https, or when the reader forbids it, there is no clipboard; what is selected can be copied by hand.
      toast({ text: t('followUps.copyByHand'), isError: true });
    }
  };
  return (
    <>
      <TextField
        ref={field}
        label={t('followUps.calendarAddress')}
        readOnly
        value={url}
        onFocus={(event) => event.target.select()}
        spellCheck={false}
      />
      <Note tone="is-due">{t('followUps.calendarOnce')}</Note>
      <p>
        <Button kind="main" icon="copy" onClick={() => void copy()}>
          {t('followUps.copyCalendar')}
        </Button>
      </p>
    </>
  );
}
