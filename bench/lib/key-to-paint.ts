/** How long it takes from a key until what it changes is painted, as the page itself sees it. */
import type { Page } from 'playwright-core';

const PATIENCE_MS = 10_000;

/**
 * In the page: from the key's own time stamp, frame by frame, until `state()` answers something else than before; then
 * until that frame is painted, which is when the next task runs.
 */
const PROBE = `
window.untilPainted = (state) => new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('Nothing changed within ${PATIENCE_MS} ms.')), ${PATIENCE_MS});
  window.addEventListener('keydown', (event) => {
    const before = state();
    const look = () => {
      if (state() === before) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - event.timeStamp);
      port2.postMessage(undefined);
    };
    requestAnimationFrame(look);
  }, { once: true, capture: true });
});`;

/**
 * Presses the keys one after the other, each when the one before is painted.
 * @param state JavaScript that answers what a key changes
 * @returns milliseconds, one for each key
 * @throws Error when a key changes nothing
 */
export async function keyToPaint(page: Page, keys: readonly string[], state: string): Promise<number[]> {
  await page.evaluate(PROBE);
  const taken: number[] = [];
  for (const key of keys) {
    await page.evaluate(`void (window.painted = untilPainted(() => ${state}))`);
    await page.keyboard.press(key);
    taken.push(await page.evaluate<number>('window.painted'));
  }
  return taken;
}

/**
 * Turns the wheel `times` times over the middle of the page, by more than what is in sight.
 * @returns how long each frame took meanwhile, in milliseconds
 */
export async function framesOfScrolling(page: Page, times: number): Promise<number[]> {
  await page.evaluate(`
    window.frames60 = [];
    window.isScrolling = true;
    let before = performance.now();
    const next = (now) => {
      window.frames60.push(now - before);
      before = now;
      if (window.isScrolling) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);`);
  await page.mouse.move(600, 500);
  for (let turn = 0; turn < times; turn += 1) await page.mouse.wheel(0, 1_200);
  return page.evaluate<number[]>(`(window.isScrolling = false, window.frames60.slice(1))`);
}
