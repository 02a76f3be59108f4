/** What the public pages load beside their text: one style sheet and its two fonts, from this server alone. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { publicFonts, publicStylesheet } from '#publishing';

export interface PublicAsset {
  readonly type: string;
  readonly cacheControl: string;
  readonly content: string | Buffer;
}

const require = createRequire(import.meta.url);

/** The address changes with the content, so that a copy holds for good: a year, in seconds. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

/** A font keeps its address; a copy may be a release old: a month, in seconds. */
const FOR_A_MONTH = 'public, max-age=2592000';

/** What stands at `/assets/{file}`; undefined when nothing does. */
export async function publicAsset(file: string): Promise<PublicAsset | undefined> {
  if (publicStylesheet.path === `/assets/${file}`) {
    return { type: 'text/css; charset=utf-8', cacheControl: FOR_GOOD, content: publicStylesheet.css };
  }
  const font = publicFonts.find((one) => one.file === file);
  if (font === undefined) return undefined;
  return { type: 'font/woff2', cacheControl: FOR_A_MONTH, content: await readFile(require.resolve(font.source)) };
}
