/** Breaks every import rule once, in a small tree of its own, and sees each of them found. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

const ROOT = process.cwd();
const CONFIGURATION = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string; comment?: string; severity: string }[];
};

/** For each rule: the file that breaks it, and what it imports. */
const BREAKS: Readonly<Record<string, readonly [file: string, specifier: string]>> = {
  'domain-imports-none-of-ours': ['libs/domain/src/a.ts', '#store'],
  'extraction-imports-only-domain': ['libs/extraction/src/a.ts', '#actions'],
  'matching-imports-only-domain': ['libs/matching/src/a.ts', '#extraction'],
  'publishing-imports-only-domain': ['libs/publishing/src/a.ts', '#store/queries'],
  'ledger-imports-only-domain': ['libs/ledger/src/a.ts', '#store'],
  'store-imports-only-domain': ['libs/store/src/a.ts', '#ledger'],
  'jobs-imports-only-domain': ['libs/jobs/src/a.ts', '#store'],
  'actions-imports-only-domain-extraction-matching-publishing-ledger-store': ['libs/actions/src/a.ts', '#jobs/offer'],
  'embedded-imports-none-of-ours': ['libs/embedded/src/a.ts', '#config'],
  'config-imports-none-of-ours': ['libs/config/src/a.ts', '#domain'],
  'client-imports-none-of-ours': ['libs/client/src/a.ts', '#domain'],
  'domain-imports-nothing': ['libs/domain/src/b.ts', 'node:crypto'],
  'pure-libraries-do-no-io': ['libs/extraction/src/b.ts', 'node:fs/promises'],
  'libraries-do-not-import-apps': ['libs/config/src/b.ts', '../../../apps/cli/src/main.js'],
  'apps-do-not-import-each-other': ['apps/cli/src/a.ts', '../../api/src/main.js'],
  'api-imports-what-a-request-needs': ['apps/api/src/claims/a.ts', '#extraction'],
  'api-features-ask-by-queries': ['apps/api/src/claims/b.ts', '#store'],
  'api-cannot-offer': ['apps/api/src/claims/c.ts', '#jobs/offer'],
  'worker-imports-what-readers-need': ['apps/worker/src/a.ts', '#publishing'],
  'worker-does-not-take': ['apps/worker/src/b.ts', '#jobs/take'],
  'cli-imports-what-operations-need': ['apps/cli/src/b.ts', '#publishing'],
  'cli-does-not-take': ['apps/cli/src/c.ts', '#jobs/take'],
  'console-imports-only-the-client': ['apps/console/src/a.ts', '#domain'],
  'testkit-is-for-specs': ['apps/worker/src/c.ts', '#testkit'],
  'specs-are-not-imported': ['libs/actions/src/c.spec.ts', './b.spec.js'],
  'libraries-are-entered-by-their-face': ['libs/actions/src/b.ts', '../../ledger/src/append.js'],
  'nest-stays-in-apps': ['libs/actions/src/d.ts', '@nestjs/common'],
  'http-stays-in-the-api': ['apps/worker/src/d.ts', 'fastify'],
  'bullmq-stays-in-jobs': ['apps/api/src/claims/d.ts', 'bullmq'],
  'typeorm-stays-near-the-database': ['libs/publishing/src/b.ts', 'typeorm'],
  'training-imports-only-extraction': ['training/a.ts', '#store'],
  'nothing-imports-training': ['libs/extraction/src/c.ts', '../../../training/registry.js'],
  'no-cycles': ['libs/ledger/src/append.ts', './b.js'],
  'imports-resolve': ['libs/store/src/b.ts', './nowhere.js'],
  'packages-are-declared': ['libs/store/src/c.ts', 'undeclared'],
  'packages-of-the-console-are-declared': ['apps/console/src/b.ts', 'undeclared'],
};

/** What is imported above and has to stand somewhere. */
const FACES = [
  'domain',
  'extraction',
  'publishing',
  'ledger',
  'store',
  'store/queries',
  'actions',
  'config',
  'testkit',
];
const OTHERS = [
  'libs/jobs/src/offer.ts',
  'libs/jobs/src/take.ts',
  'apps/api/src/main.ts',
  'apps/cli/src/main.ts',
  'training/registry.ts',
];
const PACKAGES = ['@nestjs/common', 'fastify', 'bullmq', 'typeorm', 'undeclared'];

let tree: string;
let violations: Violation[];

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'claimdesk-imports-'));
  for (const file of ['package.json', 'tsconfig.json', '.dependency-cruiser.cjs'])
    cpSync(join(ROOT, file), join(tree, file));
  for (const face of FACES) {
    const [library, folder = ''] = face.split('/');
    write(join('libs', library ?? '', 'src', folder, 'index.ts'), 'export const face = 1;\n');
  }
  for (const file of OTHERS) write(file, 'export const face = 1;\n');
  write('libs/ledger/src/b.ts', "import './append.js';\n");
  write('libs/actions/src/b.spec.ts', 'export const face = 1;\n');
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  for (const [file, specifier] of Object.values(BREAKS)) write(file, `import ${JSON.stringify(specifier)};\n`);
  violations = await cruise();
}, 60_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

function cruise(): Promise<Violation[]> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs', 'training'];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: tree, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      if (stdout === '') reject(error ?? new Error(stderr));
      else resolve((JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations);
    });
  });
}

describe('the import rules', () => {
  it.each(CONFIGURATION.forbidden.map((rule) => [rule.name] as const))('find what breaks %s', (name) => {
    const [file] = BREAKS[name] ?? [];
    const found = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from);
    expect(found).toContain(file);
  });

  it('are errors, and each says why', () => {
    for (const { comment, severity } of CONFIGURATION.forbidden) {
      expect(severity).toBe('error');
      expect(comment).toMatch(/\w[^]{20,}/);
    }
  });
});
