// Every language says everything, with the same values in it.
import { describe, expect, it } from '@jest/globals';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, language, file), 'utf8')) as Record<string, string>;
const foldersIn = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const files = readdirSync(join(import.meta.dirname, 'en'));
const others = foldersIn.filter((language) => language !== 'en');

const TAKES_A_VALUE = [TYPE.argument, TYPE.number, TYPE.date, TYPE.time, TYPE.select, TYPE.plural];

/** The names of the values in a message. */
function valuesIn(text: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (TAKES_A_VALUE.includes(element.type) && 'value' in element) names.add(String(element.value));
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(text, { ignoreTag: true }));
  return [...names].sort();
}

describe.each(others)('the language %s', (language) => {
  it.each(files)('says everything of %s', (file) => {
    expect(Object.keys(read(language, file)).sort()).toEqual(Object.keys(read('en', file)).sort());
  });

  it.each(files)('puts the same values into the messages of %s', (file) => {
    const [english, translated] = [read('en', file), read(language, file)];
    for (const [id, text] of Object.entries(english)) {
      expect([id, valuesIn(translated[id] ?? '')]).toEqual([id, valuesIn(text)]);
    }
  });
});

describe('English', () => {
  it('says nothing twice under the same id', () => {
    const ids = files.flatMap((file) => Object.keys(read('en', file)));
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('neither shouts nor begs', () => {
    const texts = files.flatMap((file) => Object.entries(read('en', file)));
    const wrong = texts.filter(([, text]) => /!|\b(please|oops|successfully)\b/i.test(text));
    expect(wrong).toEqual([]);
  });
});
