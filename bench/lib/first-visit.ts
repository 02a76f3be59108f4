/** The first visit to a page with nothing cached, on a slow processor and a slow line. */
import type { Page } from 'playwright-core';

export interface FirstVisit {
  /** Milliseconds from the start of navigation until the first words are painted. */
  readonly firstPaint: number;
  /** Until what one works with is there and the processor was last busy for longer than 50 ms. */
  readonly interactive: number;
}

export const MEGABITS = 10;
const LATENCY_MS = 20;
/** After this long without a long task the page has come to rest. */
const QUIET_MS = 2_000;

const OBSERVE = `
window.busyUntil = 0;
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.busyUntil = Math.max(window.busyUntil, startTime + duration);
}).observe({ type: 'longtask', buffered: true });`;

/** Once what one works with is there and the processor has come to rest. */
const AT_REST = `new Promise((resolve) => {
  const timer = setInterval(() => {
    const interactive = Math.max(window.readyAt, window.busyUntil);
    if (!(performance.now() - interactive > ${QUIET_MS})) return;
    clearInterval(timer);
    resolve({ firstPaint: performance.getEntriesByName('first-contentful-paint')[0].startTime, interactive });
  }, 100);
})`;

/**
 * @param isReady JavaScript that answers whether what one works with is there
 * @param slowdown how many times slower than this machine the processor is
 */
export async function firstVisit(page: Page, path: string, isReady: string, slowdown: number): Promise<FirstVisit> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (MEGABITS * 1_000_000) / 8;
  const speed = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: LATENCY_MS, ...speed });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(OBSERVE);
  await page.addInitScript(`
    const look = () => (${isReady}) ? (window.readyAt = performance.now()) : requestAnimationFrame(look);
    requestAnimationFrame(look);`);
  await page.goto(path, { waitUntil: 'commit' });
  return page.evaluate<FirstVisit>(AT_REST);
}
