/** Shows the hint of the moment at its button. */
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../i18n/index.js';
import { type KeyAction, KEYMAP, useKeyboard } from '../keys/index.js';
import { useSetting } from '../settings/index.js';
import { announce, Button, IconButton } from '../ui/index.js';
import styles from './first-hour.module.css';
import { doneAfter, type Hint, HINTS, nextHint } from './hints.js';

interface Shown {
  readonly hint: Hint;
  readonly left: number;
  readonly top: number;
}

/** How often it looks where its button is: pages change under it. */
const LOOK_MS = 250;
const WIDTH = 280;
const HEIGHT = 120;
const GAP = 10;

export function FirstHour({ onEnd }: { onEnd: () => void }): ReactNode {
  const { t } = useText();
  const { registry } = useKeyboard();
  const [done, setDone] = useSetting<readonly string[]>('firstHour.done', []);
  const shown = useShownHint(done);
  const hint = shown?.hint;
  useEffect(() => {
    const finish = (action: KeyAction): void => {
      const after = doneAfter(done, hint, action);
      if (after !== done) setDone(after);
    };
    const click = ({ target }: MouseEvent): void => {
      const action = target instanceof Element ? actionAt(target) : undefined;
      if (action) finish(action);
    };
    document.addEventListener('click', click, true);
    const stop = registry.onRun(finish);
    return () => {
      document.removeEventListener('click', click, true);
      stop();
    };
  }, [done, hint, registry, setDone]);
  useEffect(() => {
    if (hint) announce(t(hint.text));
  }, [hint, t]);
  if (shown === undefined) return null;
  const number = HINTS.indexOf(shown.hint) + 1;
  return (
    <aside className={styles.hint} style={{ left: shown.left, top: shown.top }} aria-label={t('firstHour.title')}>
      <div className="row">
        <span className="grow small">{t('firstHour.number', { number, count: HINTS.length })}</span>
        <IconButton icon="x" label={t('firstHour.end')} onClick={onEnd} />
      </div>
      <p>{t(shown.hint.text)}</p>
      <Button kind="quiet" onClick={() => setDone([...done, shown.hint.id])}>
        {t('firstHour.gotIt')}
      </Button>
    </aside>
  );
}

function useShownHint(done: readonly string[]): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const look = (): void => {
      const hint = nextHint(done, (action) => elementOf(action) !== undefined);
      const box = hint && elementOf(hint.at)?.getBoundingClientRect();
      setShown((before) => {
        if (hint === undefined || box === undefined) return undefined;
        const next = { hint, ...placeBeside(box) };
        return before?.hint === hint && before.left === next.left && before.top === next.top ? before : next;
      });
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [done]);
  return shown;
}

/** The button or field of an action, while it can be seen. */
function elementOf(action: KeyAction): Element | undefined {
  const found = Array.from(document.querySelectorAll(`[data-action="${action}"]`), (element) =>
    element.matches('button,a') ? element : element.closest('button,label,a,div'),
  );
  return found.find((element) => element !== null && element.getClientRects().length > 0) ?? undefined;
}

function actionAt(target: Element): KeyAction | undefined {
  const within = target.closest('button,label,a') ?? target;
  const marked = within.matches('[data-action]') ? within : within.querySelector('[data-action]');
  const action = marked?.getAttribute('data-action') ?? '';
  return Object.hasOwn(KEYMAP, action) ? (action as KeyAction) : undefined;
}

/** Below the button, or above where there is no room; within the window. */
function placeBeside({ left, bottom, top }: DOMRect): { left: number; top: number } {
  const isRoomBelow = bottom + GAP + HEIGHT < window.innerHeight;
  return {
    left: Math.round(Math.max(GAP, Math.min(left, window.innerWidth - WIDTH - GAP))),
    top: Math.round(isRoomBelow ? bottom + GAP : Math.max(GAP, top - GAP - HEIGHT)),
  };
}
