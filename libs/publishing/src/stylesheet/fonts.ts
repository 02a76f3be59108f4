/** The two faces of the public pages: where the pages fetch them, and where they lie among the installed packages. */

export interface PublicFont {
  readonly family: string;
  /** Under `/assets/`. */
  readonly file: string;
  /** Specifier of the woff2 file; latin, all weights in one file, under the Open Font License. */
  readonly source: string;
  readonly weights: string;
}

export const publicFonts: readonly PublicFont[] = [
  {
    family: 'Public Sans',
    file: 'public-sans.woff2',
    source: '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    weights: '100 900',
  },
  {
    family: 'Source Serif 4',
    file: 'source-serif-4.woff2',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    weights: '200 900',
  },
];

/** Text stands at once in a face of the reader's own and changes when these arrive. */
export const fonts = publicFonts
  .map(
    ({ family, file, weights }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weights}; font-display: swap; src: url("/assets/${file}") format("woff2"); }\n`,
  )
  .join('');
