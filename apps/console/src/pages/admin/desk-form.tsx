/** The settings of a desk: who decides, from what check-worthiness on, how long a claim is held and may wait. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { api, orThrow, ProblemError, queryKeys } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, Note, Select, TextField, useToast } from '../../ui/index.js';
import type { Desk } from './queries.js';
import { slugFrom } from './slug.js';

const MODES = ['four-eyes', 'single', 'double-blind'] as const;
const NEW_DESK = {
  name: '',
  mode: 'four-eyes' as Desk['mode'],
  minCheckworthiness: 0.5,
  leaseMinutes: 15,
  escalateAfterMinutes: 240,
};

interface DeskFormProps {
  /** Absent: a new one. */
  readonly desk: Desk | undefined;
  readonly desks: readonly Desk[];
  readonly onSaved: () => void;
}

export function DeskForm({ desk, desks, onSaved }: DeskFormProps): ReactNode {
  const { t } = useText();
  const toast = useToast();
  const client = useQueryClient();
  const [draft, setDraft] = useState(desk ?? NEW_DESK);
  const slug = desk?.slug ?? slugFrom(draft.name);
  const isTaken = desk === undefined && desks.some((other) => other.slug === slug);
  const save = useMutation({
    mutationFn: () => {
      const { name, mode, minCheckworthiness, leaseMinutes, escalateAfterMinutes } = draft;
      const body = { name, mode, minCheckworthiness, leaseMinutes, escalateAfterMinutes };
      return orThrow(api.PUT('/v1/desks/{slug}', { params: { path: { slug } }, body }));
    },
    onSuccess: async ({ name }) => {
      toast({ text: t('admin.deskSaved', { name }) });
      onSaved();
      await client.invalidateQueries({ queryKey: queryKeys.desks });
    },
  });
  const send = (): void => {
    if (slug !== '' && !isTaken && !save.isPending) save.mutate();
  };
  const form = useRef<HTMLFormElement>(null);
  useKeys({ main: () => form.current?.requestSubmit() });
  const faultOf = (field: string): string | undefined =>
    save.error instanceof ProblemError ? save.error.faultOf(`/${field}`) : undefined;
  const numberField = (
    field: 'minCheckworthiness' | 'leaseMinutes' | 'escalateAfterMinutes',
    range: { min: number; max: number; step: number },
  ) => ({
    type: 'number',
    required: true,
    ...range,
    value: Number.isNaN(draft[field]) ? '' : draft[field],
    onChange: (event: { target: HTMLInputElement }) => setDraft({ ...draft, [field]: event.target.valueAsNumber }),
    error: faultOf(field),
  });
  return (
    <form
      ref={form}
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextField
        label={t('admin.name')}
        note={slug || undefined}
        required
        maxLength={200}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        error={isTaken ? t('admin.deskIsThere') : faultOf('name')}
      />
      <Select
        label={t('admin.mode')}
        help={t(`admin.modeHelp.${draft.mode}`)}
        value={draft.mode}
        onChange={(event) => {
          const mode = MODES.find((one) => one === event.target.value);
          if (mode) setDraft({ ...draft, mode });
        }}
        error={faultOf('mode')}
      >
        {MODES.map((mode) => (
          <option key={mode} value={mode}>
            {t(`admin.mode.${mode}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={t('admin.threshold')}
        note={t('admin.thresholdNote')}
        help={t('admin.thresholdHelp')}
        {...numberField('minCheckworthiness', { min: 0, max: 1, step: 0.01 })}
      />
      <TextField
        label={t('admin.lease')}
        note={t('admin.minutes')}
        help={t('admin.leaseHelp')}
        {...numberField('leaseMinutes', { min: 1, max: 1440, step: 1 })}
      />
      <TextField
        label={t('admin.escalation')}
        note={t('admin.minutes')}
        help={t('admin.escalationHelp')}
        {...numberField('escalateAfterMinutes', { min: 1, max: 525_600, step: 1 })}
      />
      {save.error && !['name', 'mode', 'minCheckworthiness', 'leaseMinutes', 'escalateAfterMinutes'].some(faultOf) && (
        <Note tone="is-false" assertive>
          {save.error.message}
        </Note>
      )}
      <p>
        <Button type="submit" kind="main" action="main" busy={save.isPending}>
          {desk ? t('common.save') : t('admin.openDesk')}
        </Button>
      </p>
    </form>
  );
}
