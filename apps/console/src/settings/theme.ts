/** Light or dark: as the system has it, until the person chooses. */
import { useEffect, useSyncExternalStore } from 'react';
import { useSetting } from './use-setting.js';

export type ThemeChoice = 'system' | 'light' | 'dark';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

/** The theme that is shown, the choice behind it, and how to change it. */
export function useTheme(): { theme: 'light' | 'dark'; choice: ThemeChoice; choose: (choice: ThemeChoice) => void } {
  const [choice, choose] = useSetting<ThemeChoice>('theme', 'system');
  const isDark = useSyncExternalStore(
    (changed) => {
      systemDark.addEventListener('change', changed);
      return () => systemDark.removeEventListener('change', changed);
    },
    () => systemDark.matches,
  );
  const theme = choice === 'system' ? (isDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return { theme, choice, choose };
}
