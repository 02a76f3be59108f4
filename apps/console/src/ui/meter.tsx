/** A share from 0 to 1 as a small bar, with its number. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/index.js';

export function Meter({ value, label }: { value: number; label: string }): ReactNode {
  const { number } = useText();
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (
    <span className="measure">
      <meter className="meter" min={0} max={1} value={value} aria-label={label} />
      <span aria-hidden="true">{number(value, digits)}</span>
    </span>
  );
}
