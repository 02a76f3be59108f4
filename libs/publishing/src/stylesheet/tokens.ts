/** The colours of the public pages, light and dark. A text colour holds 4.5:1 on paper, on surface and on its own tint. */

export const light = {
  paper: '#f5f5f2',
  surface: '#ffffff',
  line: '#dcdcd5',
  ink: '#14171a',
  'ink-2': '#454a51',
  'ink-3': '#61666d',
  blue: '#1a4cb0',
  ochre: '#7e4e00',
  'ochre-tint': '#fbefd6',
  rust: '#9c3b06',
  'rust-tint': '#fce8dc',
  green: '#09623f',
  'green-tint': '#ddf2e7',
  olive: '#44660b',
  'olive-tint': '#eaf2d8',
  mustard: '#6f5700',
  'mustard-tint': '#f8efc9',
  red: '#ad1c20',
  'red-tint': '#fce4e2',
  slate: '#4e5968',
  'slate-tint': '#e6eaee',
  swipe: '#ffe36a',
} as const;

export type Token = keyof typeof light;

export const dark: Record<Token, string> = {
  paper: '#0f1214',
  surface: '#171b1e',
  line: '#2c3236',
  ink: '#ecedea',
  'ink-2': '#b9bec3',
  'ink-3': '#98a0a7',
  blue: '#9cbcff',
  ochre: '#f0be68',
  'ochre-tint': '#38290d',
  rust: '#ffa678',
  'rust-tint': '#3d2113',
  green: '#6fd6a6',
  'green-tint': '#10301f',
  olive: '#b4d26a',
  'olive-tint': '#243010',
  mustard: '#e8cb55',
  'mustard-tint': '#332b08',
  red: '#ff9c97',
  'red-tint': '#431a1a',
  slate: '#b3bfcc',
  'slate-tint': '#262e36',
  swipe: '#6b5700',
};

const declare = (tokens: Record<Token, string>): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

export const tokens = `
:root { color-scheme: light dark; ${declare(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${declare(dark)} } }
`;
