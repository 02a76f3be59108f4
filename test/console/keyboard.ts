/** A person at a keyboard, with no mouse: Tab until the thing has the focus, keys, and typing. */
import type { Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

export interface Keyboard {
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses Tab until the element has the focus. @throws Error with what had it, when it cannot be reached. */
  tabTo(role: Role, name: string | RegExp, key?: 'Tab' | 'Shift+Tab'): Promise<void>;
  /** Tabs to a text field and types into it. */
  fill(name: string | RegExp, text: string): Promise<void>;
}

const MOST_STOPS = 80;

export function keyboardOf(page: Page): Keyboard {
  const tabTo: Keyboard['tabTo'] = async (role, name, key = 'Tab') => {
    const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if ((await wanted.count()) === 1) return;
      await page.keyboard.press(key);
      passed.push(await page.evaluate(focused));
    }
    throw new Error(`Tab never comes to the ${role} ${name}. It passes:\n${passed.join('\n')}`);
  };
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    tabTo,
    async fill(name, text) {
      await tabTo('textbox', name);
      await page.keyboard.type(text);
    },
  };
}

function focused(): string {
  const { activeElement } = document;
  return `${activeElement?.tagName ?? 'nothing'} ${activeElement?.textContent?.slice(0, 60) ?? ''}`;
}
