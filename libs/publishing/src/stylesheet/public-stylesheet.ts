/** The one stylesheet of the public pages, at an address that changes with its content, so that it can be cached for good. */
import { createHash } from 'node:crypto';
import { base } from './base.js';
import { factCheck } from './fact-check.js';
import { fonts } from './fonts.js';
import { tokens } from './tokens.js';

const css = `${fonts}${tokens}${base}${factCheck}`;
const hash = createHash('sha256').update(css).digest('hex').slice(0, 16);

export const publicStylesheet: { readonly path: string; readonly css: string } = {
  path: `/assets/public-${hash}.css`,
  css,
};
