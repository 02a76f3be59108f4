/** Languages, words, times. */
export { LANGUAGE_NAMES, chooseLanguage, loadIntl, type Language } from './languages.js';
export type { MessageId } from './messages.js';
export { TextProvider, useLanguage, useText, type Text, type Values } from './use-text.js';
