/** Settings of a person. */
export { SettingsProvider, createSettingsStore, useSetting, useSettingsStore } from './use-setting.js';
export { useTheme, type ThemeChoice } from './theme.js';
