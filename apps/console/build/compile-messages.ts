/** A Vite plugin: `virtual:messages/de` is every file of src/i18n/de, merged, its ICU messages parsed. */
import { parse } from '@formatjs/icu-messageformat-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';
const FOLDER = join(import.meta.dirname, '../src/i18n');

export function compileMessages(): Plugin {
  return {
    name: 'claimdesk:messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const language = id.slice(PREFIX.length + 1);
      const messages: Record<string, unknown> = {};
      for (const file of readdirSync(join(FOLDER, language)).sort()) {
        const path = join(FOLDER, language, file);
        this.addWatchFile(path);
        for (const [key, text] of Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>))
          messages[key] = parse(text, { ignoreTag: true, captureLocation: false });
      }
      return `export default ${JSON.stringify(messages)};`;
    },
  };
}
