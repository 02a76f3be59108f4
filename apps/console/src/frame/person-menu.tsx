/** The menu of the person: theme, language, letters as keys, keys, password, sign out. */
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, lazy, Suspense, useState } from 'react';
import type { Me } from '../api/index.js';
import { LANGUAGE_NAMES, useLanguage, useText } from '../i18n/index.js';
import type { Letters } from '../keys/index.js';
import { signOut, signOutEverywhere } from '../session/index.js';
import { type ThemeChoice, useSetting, useTheme } from '../settings/index.js';
import { Face, Menu, MenuDivider, MenuItem, MenuLabel, useToast } from '../ui/index.js';
import styles from './frame.module.css';

const THEMES: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const LETTERS: readonly Letters[] = ['on', 'off', 'alt'];
const ChangePassword = lazy(() =>
  import('./change-password.js').then(({ ChangePassword }) => ({ default: ChangePassword })),
);

export function PersonMenu({ me, openHelp }: { me: Me; openHelp: () => void }): ReactNode {
  const { t } = useText();
  const { choice, choose } = useTheme();
  const { language, setLanguage } = useLanguage();
  const [, keepLanguage] = useSetting<string>('language', language);
  const [letters, setLetters] = useSetting<Letters>('letters', 'on');
  const [isChanging, setChanging] = useState(false);
  const leave = useLeave();
  return (
    <>
      <Menu
        label={t('frame.personMenu')}
        button={
          <button type="button" className={styles.person} aria-label={t('frame.personMenuOf', { name: me.name })}>
            <Face name={me.name} isMe />
          </button>
        }
      >
        <MenuLabel>{t('frame.theme')}</MenuLabel>
        {THEMES.map((theme) => (
          <MenuItem key={theme} isChosen={theme === choice} onClick={() => choose(theme)}>
            {t(`frame.theme.${theme}`)}
          </MenuItem>
        ))}
        <MenuLabel>{t('frame.language')}</MenuLabel>
        {LANGUAGE_NAMES.map((one) => (
          <MenuItem
            key={one.language}
            isChosen={one.language === language}
            onClick={() => {
              setLanguage(one.language);
              keepLanguage(one.language);
            }}
          >
            <span lang={one.language}>{one.name}</span>
          </MenuItem>
        ))}
        <MenuLabel>{t('frame.letters')}</MenuLabel>
        {LETTERS.map((one) => (
          <MenuItem key={one} isChosen={one === letters} onClick={() => setLetters(one)}>
            {t(`frame.letters.${one}`)}
          </MenuItem>
        ))}
        <MenuDivider />
        <MenuItem action="help" onClick={openHelp}>
          {t('frame.keys')}
        </MenuItem>
        <MenuItem onClick={() => setChanging(true)}>{t('frame.changePassword')}</MenuItem>
        <MenuItem onClick={() => leave(signOut)}>{t('frame.signOut')}</MenuItem>
        <MenuItem onClick={() => leave(signOutEverywhere)}>{t('frame.signOutEverywhere')}</MenuItem>
      </Menu>
      <Suspense>{isChanging && <ChangePassword me={me} onClose={() => setChanging(false)} />}</Suspense>
    </>
  );
}

/** Ends the session, and forgets what was fetched for it. */
function useLeave(): (end: () => Promise<void>) => void {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { t } = useText();
  return (end) => {
    end().then(
      async () => {
        await navigate({ to: '/sign-in' });
        client.clear();
      },
      () => toast({ text: t('frame.signOutFailed'), isError: true }),
    );
  };
}
