/** The languages of the interface. A further one is a folder beside `en` and a line here. */
import { createIntl, createIntlCache, type IntlShape, type MessageFormatElement } from 'react-intl';

type Messages = Readonly<Record<string, MessageFormatElement[]>>;

const LANGUAGES = {
  en: { name: 'English', load: () => import('virtual:messages/en') },
  de: { name: 'Deutsch', load: () => import('virtual:messages/de') },
} as const satisfies Record<string, { name: string; load: () => Promise<{ default: Messages }> }>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_NAMES = Object.entries(LANGUAGES).map(([language, { name }]) => ({
  language: language as Language,
  name,
}));

/** The first of the reader's languages that there is; English otherwise. */
export function chooseLanguage(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.split('-')[0] ?? '').find((language) => Object.hasOwn(LANGUAGES, language));
  return (known as Language | undefined) ?? 'en';
}

/**
 * Loads a language. Numbers and dates follow the reader's region where it is one of that language
 * (`en-GB` writes 29 Jan), and the zone of their machine.
 */
export async function loadIntl(language: Language, regions: readonly string[]): Promise<IntlShape> {
  const loading = LANGUAGES[language].load();
  const locale = regions.find((tag) => tag.startsWith(`${language}-`)) ?? (language === 'en' ? 'en-GB' : language);
  // The browser reads its tables of all languages at the first question: while the messages are on their way.
  Intl.NumberFormat.supportedLocalesOf(locale);
  const { default: messages } = await loading;
  return createIntl({ locale, messages: { ...messages }, onError: failLoudly }, createIntlCache());
}

/** A missing message is a fault of ours, and shows in every test. */
function failLoudly(error: Error): void {
  throw error;
}
