/** Buttons and links that look like them; the key that does the same is printed on them. */
import { Link, type LinkProps } from '@tanstack/react-router';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { ariaKey, type KeyAction, keyOf, useKeyboard } from '../keys/index.js';
import { Icon, type IconName } from './icon.js';
import { KeyHint } from './key-hint.js';

interface Look {
  /** `main` is the one main button of a screen. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly big?: boolean;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** Prints its key; the page offers the action by `useKeys`. */
  readonly action?: KeyAction | undefined;
}

interface ButtonProps extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Keeps its width and its focus, and takes no second press. */
  readonly busy?: boolean;
  /**
   * Why it cannot be pressed now. Unlike `disabled` it keeps the button in the tab order, and says the reason to
   * everybody.
   */
  readonly unavailable?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps): ReactNode {
  const { kind, big, icon, iconAfter, action, busy = false, unavailable, children, onClick, ...rest } = props;
  const { isMac } = useKeyboard();
  const isOff = busy || unavailable !== undefined;
  return (
    <button
      type="button"
      {...rest}
      data-action={action}
      className={classesOf({ kind, big }, children === undefined)}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-keyshortcuts={action && ariaKey(keyOf(action).keys[0], isMac)}
      title={unavailable ?? rest.title}
      onClick={isOff ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
      {action && <KeyHint action={action} />}
    </button>
  );
}

type ButtonLinkProps = Look & LinkProps & { readonly children?: ReactNode; readonly 'aria-label'?: string };

/** Goes somewhere, so it is a link; `to`, `params` and `search` as of the router's Link. */
export function ButtonLink({ kind, big, icon, iconAfter, action, children, ...link }: ButtonLinkProps): ReactNode {
  return (
    <Link {...link} className={classesOf({ kind, big }, children === undefined)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
      {action && <KeyHint action={action} />}
    </Link>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** Its name for those who do not see it, and its tooltip. */
  readonly label: string;
}

export function IconButton({ label, kind = 'quiet', ...rest }: IconButtonProps): ReactNode {
  return <Button {...rest} kind={kind} aria-label={label} title={label} />;
}

function classesOf(
  { kind = 'plain', big = false }: { kind?: Look['kind']; big?: boolean | undefined },
  isIcon: boolean,
): string {
  return ['btn', kind === 'plain' ? '' : kind, big ? 'big' : '', isIcon ? 'icon' : ''].filter(Boolean).join(' ');
}
