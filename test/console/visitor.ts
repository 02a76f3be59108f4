/** Somebody before the console: a browser context that remembers what went wrong in it, and looks with axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface VisitorOptions {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  readonly timezone?: string;
  readonly reducedMotion?: boolean;
}

export interface Visitor {
  readonly page: Page;
  /** What the Content-Security-Policy forbade, what the page threw, what it wrote to the console as an error. */
  readonly faults: readonly string[];
  /** What axe finds against WCAG 2.2 AA, in words; empty when all is well. */
  axe(): Promise<string[]>;
  /** The same page in the other theme. */
  theme(theme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Answers that the page is right to get and that Chromium writes to the console all the same. */
const EXPECTED =
  /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/;

export async function openVisitor(browser: Browser, url: string, options: VisitorOptions = {}): Promise<Visitor> {
  const { width = 1280, height = 800, theme = 'light', locale = 'en-GB', timezone = 'Europe/Berlin' } = options;
  const settings: BrowserContextOptions = {
    baseURL: url,
    viewport: { width, height },
    colorScheme: theme,
    locale,
    timezoneId: timezone,
    reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
  };
  const context = await browser.newContext(settings);
  context.setDefaultTimeout(20_000);
  const faults: string[] = [];
  await context.exposeFunction('tellViolation', (words: string) => void faults.push(`CSP: ${words}`));
  await context.addInitScript(`document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    window.tellViolation([violatedDirective, blockedURI, sourceFile, lineNumber].join(' ')))`);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(`thrown: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  return {
    page,
    faults,
    axe: () => lookWithAxe(page),
    theme: (wanted) => page.emulateMedia({ colorScheme: wanted }),
    close: () => context.close(),
  };
}

async function lookWithAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE); // by the debugger, so that the page's policy need not be loosened
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
