/** What is said of the article: found in it, and open to change. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desksQuery, type ProblemError } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Select, TextField } from '../../ui/index.js';
import type { Intake } from './intake.js';

interface ArticleDetailsProps {
  readonly value: Intake;
  readonly set: (changes: Partial<Intake>) => void;
  readonly problem: ProblemError | undefined;
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk'] as const;

export function ArticleDetails({ value, set, problem }: ArticleDetailsProps): ReactNode {
  const { t, intl } = useText();
  const { data: desks } = useQuery(desksQuery);
  const noteOf = (name: string): string | undefined => (value.found.includes(name) ? t('articles.found') : undefined);
  const type = (name: keyof Intake, text: string): void =>
    set({ [name]: text, found: value.found.filter((one) => one !== name) });
  const languages = LANGUAGES.includes(value.language as (typeof LANGUAGES)[number])
    ? LANGUAGES
    : [...LANGUAGES, ...(value.language === '' ? [] : [value.language])];
  return (
    <>
      <TextField
        label={t('articles.title')}
        note={noteOf('title')}
        value={value.title}
        onChange={(event) => type('title', event.target.value)}
        error={problem?.faultOf('/title')}
      />
      <TextField
        label={t('articles.publisher')}
        note={noteOf('publisher')}
        value={value.publisher}
        onChange={(event) => type('publisher', event.target.value)}
        error={problem?.faultOf('/publisher')}
      />
      <TextField
        type="datetime-local"
        label={t('articles.publishedAt')}
        note={noteOf('publishedAt')}
        help={t('articles.publishedAtHelp')}
        value={value.publishedAt}
        onChange={(event) => type('publishedAt', event.target.value)}
        error={problem?.faultOf('/publishedAt')}
      />
      <TextField
        type="url"
        label={t('articles.url')}
        note={noteOf('url')}
        value={value.url}
        onChange={(event) => type('url', event.target.value)}
        error={problem?.faultOf('/url')}
      />
      <Select
        label={t('articles.desk')}
        value={value.desk}
        onChange={(event) => type('desk', event.target.value)}
        error={problem?.faultOf('/desk')}
      >
        <option value="">{t('articles.generalDesk')}</option>
        {desks
          ?.filter(({ slug }) => slug !== 'general')
          .map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
      </Select>
      <Select
        label={t('articles.language')}
        note={noteOf('language')}
        value={value.language}
        onChange={(event) => type('language', event.target.value)}
        error={problem?.faultOf('/language')}
      >
        <option value="">{t('articles.detectLanguage')}</option>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {nameOfLanguage(intl.locale, tag)}
          </option>
        ))}
      </Select>
    </>
  );
}

/** A page may say what no language is called; it is then shown as it stands. */
function nameOfLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
