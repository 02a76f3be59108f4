/** A menu behind a button: `<Menu button={<IconButton …/>}><MenuItem …/></Menu>`. It loads when it is first opened. */
import { cloneElement, lazy, type ReactElement, type ReactNode, Suspense, useState } from 'react';
import type { KeyAction } from '../keys/index.js';
import type { IconName } from './icon.js';

const loadMenu = () => import('./mantine-menu.js');
const LazyMenu = lazy(() => loadMenu().then(({ OpenedMenu }) => ({ default: OpenedMenu })));
const LazyItem = lazy(() => loadMenu().then(({ Item }) => ({ default: Item })));
const LazyLabel = lazy(() => loadMenu().then(({ Label }) => ({ default: Label })));
const LazyDivider = lazy(() => loadMenu().then(({ Divider }) => ({ default: Divider })));

/** What a menu needs of its button: that it passes these, and its ref, on to the element. */
type MenuButton = ReactElement<{
  onClick?: () => void;
  'aria-haspopup'?: 'menu';
  'aria-expanded'?: boolean;
}>;

export interface MenuProps {
  readonly button: MenuButton;
  readonly children: ReactNode;
  readonly label?: string | undefined;
}

export function Menu(props: MenuProps): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const closed = cloneElement(props.button, {
    onClick: () => setWanted(true),
    'aria-haspopup': 'menu',
    'aria-expanded': false,
  });
  if (!isWanted) return closed;
  return (
    <Suspense fallback={closed}>
      <LazyMenu {...props} />
    </Suspense>
  );
}

export interface MenuItemProps {
  readonly icon?: IconName;
  readonly action?: KeyAction;
  /** For one of several choices: the chosen one is ticked. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuItem(props: MenuItemProps): ReactNode {
  return <LazyItem {...props} />;
}

export function MenuLabel({ children }: { children: ReactNode }): ReactNode {
  return <LazyLabel>{children}</LazyLabel>;
}

export function MenuDivider(): ReactNode {
  return <LazyDivider />;
}
