/** The interface's words: `const { t } = useText(); t('review.propose')`. */
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { FormatNumberOptions, IntlShape } from 'react-intl';
import { formatDuration, formatMoment, formatSince } from './moments.js';
import { type Language, loadIntl } from './languages.js';
import type { MessageId } from './messages.js';

export type Values = Readonly<Record<string, string | number | Date>>;

export interface Text {
  readonly language: Language;
  readonly intl: IntlShape;
  /** The message; ICU, so plurals and numbers are the message's own. */
  t(id: MessageId, values?: Values): string;
  /** "10:42" today, "29 Jan, 06:52" otherwise, with the year when it is another; in the reader's zone. */
  moment(at: string | Date): string;
  /** A day: "29 Jan", with the year when it is another. `day` is `2026-01-29` or a time. */
  day(day: string | Date): string;
  /** "5 h 48 min" */
  duration(seconds: number): string;
  /** How long ago: "48 min", "3 d 2 h". */
  since(at: string | Date): string;
  number(value: number, options?: FormatNumberOptions): string;
  /** "Ines, Mara and Noor" */
  list(items: readonly string[]): string;
}

interface TextState {
  readonly text: Text;
  setLanguage(language: Language): void;
}

const TextContext = createContext<TextState | undefined>(undefined);

/** Holds the language; changes it without a reload, so that nothing typed is lost. */
export function TextProvider({ initial, children }: { initial: IntlShape; children: ReactNode }): ReactNode {
  const [intl, setIntl] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = intl.locale;
  }, [intl]);
  const state = useMemo(
    () => ({
      text: toText(intl),
      setLanguage: (language: Language) => void loadIntl(language, navigator.languages).then(setIntl),
    }),
    [intl],
  );
  return <TextContext value={state}>{children}</TextContext>;
}

export function useText(): Text {
  return useTextState().text;
}

export function useLanguage(): { readonly language: Language; setLanguage(language: Language): void } {
  const { text, setLanguage } = useTextState();
  return { language: text.language, setLanguage };
}

function useTextState(): TextState {
  const state = useContext(TextContext);
  if (state === undefined) throw new Error('There is no TextProvider above this component.');
  return state;
}

function toText(intl: IntlShape): Text {
  const now = (): Date => new Date();
  return {
    language: intl.locale.split('-')[0] as Language,
    intl,
    t: (id, values) => intl.formatMessage({ id }, values),
    moment: (at) => formatMoment(intl, new Date(at), now()),
    day: (day) => formatMoment(intl, new Date(day), now(), 'day'),
    duration: (seconds) => formatDuration(intl, seconds),
    since: (at) => formatSince(intl, new Date(at), now()),
    number: (value, options) => intl.formatNumber(value, options),
    list: (items) => intl.formatList([...items], { type: 'conjunction' }),
  };
}
