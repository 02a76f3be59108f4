/** The menu itself: Mantine's behaviour, our look. */
import '@mantine/core/styles/Menu.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import { KeyHint } from './key-hint.js';
import type { MenuItemProps, MenuProps } from './menu.js';

/** Open from the beginning, as it is made by the first press of its button. */
export function OpenedMenu({ button, children, label }: MenuProps): ReactNode {
  return (
    <Menu
      defaultOpened
      position="bottom-end"
      offset={6}
      shadow="none"
      withInitialFocusPlaceholder={false}
      // Within a landmark, as everything that is read.
      portalProps={{ target: '#main' }}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}

export function Item({
  icon,
  action,
  isChosen,
  isDangerous,
  disabled = false,
  onClick,
  children,
}: MenuItemProps): ReactNode {
  if (isChosen !== undefined)
    return (
      <Menu.RadioItem
        value=""
        checked={isChosen}
        onChange={onClick}
        closeMenuOnClick
        disabled={disabled}
        checkIcon={<Icon name="resolved" />}
      >
        {children}
      </Menu.RadioItem>
    );
  return (
    <Menu.Item
      onClick={onClick}
      disabled={disabled}
      leftSection={icon && <Icon name={icon} />}
      rightSection={action && <KeyHint action={action} />}
      {...(isDangerous === true && { className: 'is-dangerous' })}
    >
      {children}
    </Menu.Item>
  );
}

export function Label({ children }: { children: ReactNode }): ReactNode {
  return <Menu.Label>{children}</Menu.Label>;
}

export function Divider(): ReactNode {
  return <Menu.Divider />;
}
