/** Icons, drawn in the page: truth is round and fills with truth, evidence is an arrow, a change a round arrow. */
import type { JSX } from 'preact';

const round = <circle cx="8" cy="8" r="6.2" />;

const drawings = {
  true: (
    <>
      {round}
      <path d="M5 8.2 7.2 10.4 11.2 5.8" />
    </>
  ),
  'mostly-true': (
    <>
      {round}
      <path class="solid" d="M8 8V3.6A4.4 4.4 0 1 1 3.6 8Z" />
    </>
  ),
  'half-true': (
    <>
      {round}
      <path class="solid" d="M8 3.6a4.4 4.4 0 0 1 0 8.8Z" />
    </>
  ),
  'mostly-false': (
    <>
      {round}
      <path class="solid" d="M8 8V3.6A4.4 4.4 0 0 1 12.4 8Z" />
    </>
  ),
  false: (
    <>
      {round}
      <path d="M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4" />
    </>
  ),
  'off-scale': (
    <>
      <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.4 2" />
      <path d="M6.3 6.4A1.8 1.8 0 1 1 8.6 8.2C8.2 8.4 8 8.7 8 9.2M8 11.3V11.35" />
    </>
  ),
  supports: <path d="M8 13V3.5M4 7.4 8 3.4 12 7.4" />,
  refutes: <path d="M8 3V12.5M4 8.6 8 12.6 12 8.6" />,
  context: <path d="M3 4.5H13M3 8H13M3 11.5H9" />,
  change: <path d="M13 8A5 5 0 1 1 11.4 4.3M13 2.6V5.4H10.2" />,
} satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** Always beside a word that says the same, so that it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
