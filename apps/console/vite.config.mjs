// How the console is built, and served while one works on it.
import { defaultClientConditions, defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages.ts';
import { compressAssets } from './build/compress-assets.ts';

// What the API answers; in development the rest is answered from the sources.
const API_PATHS = ['/v1', '/health', '/docs', '/openapi.json', '/fact-checks', '/corrections', '/feeds', '/assets'];
const API = `http://127.0.0.1:${process.env.PORT ?? 3000}`;

// What every page needs; all else goes with whoever imports it.
const LIBRARIES =
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(?!react-virtual|virtual-core)[\w-]+|openapi-fetch)\//;

export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: command === 'build' ? '/console-assets/' : '/',
  resolve: {
    conditions: ['source', ...defaultClientConditions],
    // Messages are compiled at build time: their parser need not be shipped.
    alias: { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' },
  },
  plugins: [compileMessages(), compressAssets()],
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    assetsDir: '',
    target: 'es2022',
    // Data URLs would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    // "use client" means something to React servers alone.
    rolldownOptions: {
      checks: { moduleLevelDirective: false, pluginTimings: false },
      // Libraries change less often than pages: their file stays in the reader's cache from release to release.
      output: { codeSplitting: { groups: [{ name: 'libraries', test: LIBRARIES }] } },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: Object.fromEntries(API_PATHS.map((path) => [path, API])),
  },
}));
