/** A menu behind a button: `<Menu button={<IconButton …/>}><MenuItem …/></Menu>`. */
import '@mantine/core/styles/Menu.css';
import '@mantine/core/styles/Popover.css';
import { Menu as MantineMenu } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { KeyAction } from '../keys/index.js';
import { Icon, type IconName } from './icon.js';
import { KeyHint } from './key-hint.js';

interface MenuProps {
  /** A button that passes its props and ref on: Button and IconButton do. */
  readonly button: ReactElement;
  readonly children: ReactNode;
  readonly label?: string;
}

export function Menu({ button, children, label }: MenuProps): ReactNode {
  return (
    <MantineMenu position="bottom-end" offset={6} shadow="none" withinPortal>
      <MantineMenu.Target>{button}</MantineMenu.Target>
      <MantineMenu.Dropdown aria-label={label}>{children}</MantineMenu.Dropdown>
    </MantineMenu>
  );
}

interface MenuItemProps {
  readonly icon?: IconName;
  readonly action?: KeyAction;
  /** For one of several choices: the chosen one is ticked. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function MenuItem({
  icon,
  action,
  isChosen,
  isDangerous,
  disabled = false,
  onClick,
  children,
}: MenuItemProps): ReactNode {
  return (
    <MantineMenu.Item
      onClick={onClick}
      disabled={disabled}
      leftSection={icon && <Icon name={icon} />}
      rightSection={isChosen ? <Icon name="resolved" /> : action && <KeyHint action={action} />}
      {...(isChosen !== undefined && { role: 'menuitemradio', 'aria-checked': isChosen })}
      {...(isDangerous === true && { className: 'is-dangerous' })}
    >
      {children}
    </MantineMenu.Item>
  );
}

export const MenuLabel = MantineMenu.Label;
export const MenuDivider = MantineMenu.Divider;
