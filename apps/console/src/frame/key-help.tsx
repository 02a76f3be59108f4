/** `?`: the keys that work here and now, by what they are for. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.js';
import { type KeyAction, type KeyGroup, KEYMAP, keyOf, useKeyboard } from '../keys/index.js';
import { Dialog, KeyCaps } from '../ui/index.js';
import styles from './key-help.module.css';

const GROUPS: readonly KeyGroup[] = ['review', 'article', 'list', 'anywhere', 'go'];

export function KeyHelp({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useText();
  const { registry, isMac, letters } = useKeyboard();
  const offered = registry.offered();
  const actions = (Object.keys(KEYMAP) as KeyAction[]).filter((action) => offered.has(action));
  return (
    <Dialog title={t('frame.keys')} isOpen onClose={onClose} size={760}>
      {letters !== 'on' && <p className="soft">{t(`frame.lettersAre.${letters}`)}</p>}
      <div className={styles.groups}>
        {GROUPS.map((group) => {
          const ofGroup = actions.filter((action) => keyOf(action).group === group);
          if (ofGroup.length === 0) return null;
          return (
            <section key={group}>
              <h2 className="label">{t(`keys.group.${group}`)}</h2>
              <dl className={styles.keys}>
                {ofGroup.map((action) => (
                  <div key={action}>
                    <dt>
                      <KeyCaps combination={keyOf(action).keys[0]} isMac={isMac} />
                    </dt>
                    <dd>{t(keyOf(action).label, { number: action.replace('choose-', '') })}</dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
