/** Name, address, roles and desks of a person: the same fields for a new one and for one who is here. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desksQuery, ProblemError, type Role } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Note, TextField } from '../../ui/index.js';
import { CheckChips } from './check-chips.js';
import { ROLES } from './queries.js';

export interface PersonDraft {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Slugs; none: all. */
  readonly desks: readonly string[];
}

interface PersonFieldsProps {
  readonly draft: PersonDraft;
  readonly error: Error | null;
  /** The role `admin` cannot be taken from the last who holds it. */
  readonly isLastAdmin?: boolean;
  readonly onChange: (draft: PersonDraft) => void;
}

export function PersonFields({ draft, error, isLastAdmin = false, onChange }: PersonFieldsProps): ReactNode {
  const { t } = useText();
  const { data: desks = [] } = useQuery(desksQuery);
  const faultOf = (field: string): string | undefined =>
    error instanceof ProblemError ? error.faultOf(`/${field}`) : undefined;
  const isElsewhere = error !== null && !['name', 'email', 'roles', 'desks', 'password'].some(faultOf);
  return (
    <>
      <TextField
        label={t('admin.name')}
        required
        maxLength={200}
        autoComplete="off"
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
        error={faultOf('name')}
      />
      <TextField
        label={t('signIn.email')}
        type="email"
        required
        maxLength={254}
        autoComplete="off"
        value={draft.email}
        onChange={(event) => onChange({ ...draft, email: event.target.value })}
        error={faultOf('email')}
      />
      <CheckChips
        legend={t('admin.roles')}
        options={ROLES.map((role) => ({ value: role, label: t(`words.role.${role}`) }))}
        chosen={draft.roles}
        locked={isLastAdmin ? { values: ['admin'], why: t('admin.lastAdmin') } : undefined}
        onChange={(roles) => onChange({ ...draft, roles })}
        error={faultOf('roles')}
      />
      <CheckChips
        legend={t('admin.desks')}
        help={t('admin.noDeskIsAll')}
        options={desks.map(({ slug, name }) => ({ value: slug, label: name }))}
        chosen={draft.desks}
        onChange={(chosen) => onChange({ ...draft, desks: chosen })}
        error={faultOf('desks')}
      />
      {isElsewhere && (
        <Note tone="is-false" assertive>
          {error.message}
        </Note>
      )}
    </>
  );
}
