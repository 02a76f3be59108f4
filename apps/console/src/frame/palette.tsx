/** ⌘K: everything that can be done here and now, and claims and articles by their words. */
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { Spotlight, createSpotlight, useSpotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { api, orThrow, queryKeys } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { type KeyAction, KEYMAP, keyOf, useKeyboard } from '../keys/index.js';
import { Icon, KeyCaps } from '../ui/index.js';

/** Choosing "open", "next" and the like from a list makes no sense. */
const ONLY_KEYS: ReadonlySet<KeyAction> = new Set(['palette', 'close', 'next', 'previous', 'open', 'peek', 'undo']);

export function Palette({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useText();
  const { registry, isMac } = useKeyboard();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const [store, spotlight] = useMemo(() => createSpotlight(), []);
  const [offered] = useState(() => registry.offered());
  const { opened } = useSpotlight(store);
  useEffect(() => spotlight.open(), [spotlight]);
  const found = useFoundClaims(query);
  const actions = (Object.keys(KEYMAP) as KeyAction[])
    .filter((action) => offered.has(action) && !ONLY_KEYS.has(action) && !action.startsWith('choose-'))
    .map((action) => ({ action, label: t(keyOf(action).label) }))
    .filter(({ label }) => label.toLocaleLowerCase().includes(query.trim().toLocaleLowerCase()));
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={onClose}
      shortcut={null}
      lockScroll={false}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('frame.find') } }}
    >
      <Spotlight.Search
        placeholder={t('frame.find')}
        aria-label={t('frame.find')}
        leftSection={<Icon name="search" />}
        onKeyDown={pressFirst}
      />
      <Spotlight.ActionsList>
        {opened &&
          actions.map(({ action, label }) => (
            <Spotlight.Action key={action} onClick={() => setTimeout(() => registry.run(action))}>
              <span className="grow">{label}</span>
              <span className="row">
                <KeyCaps combination={keyOf(action).keys[0]} isMac={isMac} />
              </span>
            </Spotlight.Action>
          ))}
        {found.map((claim) => (
          <Spotlight.Action
            key={claim.id}
            onClick={() => void navigate({ to: '/claims/$claimId', params: { claimId: claim.id } })}
          >
            <span className="grow clip read">{claim.statement}</span>
          </Spotlight.Action>
        ))}
        {actions.length + found.length === 0 && <Spotlight.Empty>{t('frame.nothingFound')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function useFoundClaims(query: string): readonly { readonly id: string; readonly statement: string }[] {
  const q = query.trim();
  const { data } = useQuery({
    queryKey: [...queryKeys.claims, 'found', q],
    queryFn: async () => (await orThrow(api.GET('/v1/claims', { params: { query: { q, limit: 6 } } }))).items,
    enabled: q.length > 2,
    placeholderData: (before) => before,
  });
  return q.length > 2 ? (data ?? []) : [];
}

/** Enter means the first of the list until another is chosen by the arrows. */
function pressFirst({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  const list = currentTarget.closest('section');
  if (key !== 'Enter' || list?.querySelector('[data-action][data-selected]')) return;
  list?.querySelector<HTMLElement>('[data-action]')?.click();
}
