/** Every icon, on a grid of 16: one for each state, rating and stance, and those of the controls. */
import type { ReactNode } from 'react';

const SHAPES = {
  alert: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 4.8v3.8M8 11v.05" />
    </>
  ),
  'awaiting-approval': (
    <>
      <circle cx="5.6" cy="8" r="3.7" />
      <circle cx="10.4" cy="8" r="3.7" />
    </>
  ),
  bolt: <path d="M8.8 2L3.6 9h4l-.6 5L12.4 7h-4Z" />,
  broken: (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="3" fill="currentColor" />
      <path d="M5.5 5.5l5 5M10.5 5.5l-5 5" stroke="var(--surface)" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  context: <path d="M3 8h10M3 4.5h10M3 11.5h6" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.6" />
      <path d="M10.5 5.5V3.6A1.1 1.1 0 0 0 9.4 2.5H3.6A1.1 1.1 0 0 0 2.5 3.6v5.8a1.1 1.1 0 0 0 1.1 1.1h1.9" />
    </>
  ),
  dismissed: (
    <>
      <circle cx="8" cy="8" r="5.8" />
      <path d="M4 12L12 4" />
    </>
  ),
  down: <path d="M3.5 6L8 10.5 12.5 6" />,
  download: <path d="M8 2.5v7.8M4.8 7.4L8 10.5l3.2-3.1M3 13.4h10" />,
  due: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  extracted: (
    <>
      <circle cx="8" cy="8" r="5.6" strokeDasharray="1 2.6" />
      <circle cx="8" cy="8" r="1" fill="currentColor" />
    </>
  ),
  false: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" stroke="var(--surface)" />
    </>
  ),
  filter: <path d="M2.5 4h11M4.5 8h7M6.5 12h3" />,
  gear: (
    <>
      <circle cx="8" cy="8" r="2.2" />
      <path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6L5 5M11 11l1.4 1.4M12.4 3.6L11 5M5 11l-1.4 1.4" />
    </>
  ),
  'half-true': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 3.6a4.4 4.4 0 0 1 0 8.8Z" fill="currentColor" stroke="none" />
    </>
  ),
  'in-progress': (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" />
      <path d="M5 8h5.6M8.4 5.6L10.8 8l-2.4 2.4" />
    </>
  ),
  'in-review': <path d="M3 13l.7-3L10.6 3.1a1.2 1.2 0 0 1 1.7 0l.6.6a1.2 1.2 0 0 1 0 1.7L6 12.3Z" />,
  inbox: <path d="M2.5 9L4.3 3h7.4l1.8 6v4h-11ZM2.5 9h3.3l.8 1.6h2.8L10.2 9h3.3" />,
  kept: (
    <>
      <rect x="1.6" y="1.6" width="12.8" height="12.8" rx="3" fill="currentColor" />
      <path d="M4.8 8.2l2.2 2.2 4.2-4.4" stroke="var(--surface)" />
    </>
  ),
  left: <path d="M10 3.5L5.5 8l4.5 4.5" />,
  link: (
    <path d="M6.7 9.3l2.6-2.6M7.4 4.6l1.3-1.3a2.8 2.8 0 0 1 4 4L11.4 8.6M8.6 11.4l-1.3 1.3a2.8 2.8 0 0 1-4-4L4.6 7.4" />
  ),
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  more: <path d="M3.5 8h.05M8 8h.05M12.5 8h.05" strokeWidth="2.2" />,
  'mostly-false': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 8V3.6A4.4 4.4 0 0 1 12.4 8Z" fill="currentColor" stroke="none" />
    </>
  ),
  'mostly-true': (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 8V3.6A4.4 4.4 0 1 1 3.6 8Z" fill="currentColor" stroke="none" />
    </>
  ),
  'not-yet-rated': <rect x="2" y="2" width="12" height="12" rx="3" strokeDasharray="2.4 2" />,
  out: <path d="M6.5 3.5H3.6v8.9h8.9V9.5M9.4 3h3.6v3.6M13 3L7.6 8.4" />,
  overdue: (
    <>
      <path d="M8 2.2l6.3 11.3H1.7Z" />
      <path d="M8 6.6v3M8 11.5v.05" />
    </>
  ),
  'partly-kept': (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" />
      <path d="M8 4.2h3.8v7.6H8z" fill="currentColor" stroke="none" />
    </>
  ),
  person: (
    <>
      <circle cx="8" cy="5.4" r="2.7" />
      <path d="M2.9 13.6c.6-2.7 2.6-4 5.1-4s4.5 1.3 5.1 4" />
    </>
  ),
  plus: <path d="M8 3.2v9.6M3.2 8h9.6" />,
  print: <path d="M4.5 6V2.5h7V6M4.5 11H2.8V6h10.4v5h-1.7M4.5 9.5h7v4h-7Z" />,
  queued: <path d="M3 4.5h10M3 8h10M3 11.5h6" />,
  refutes: <path d="M8 3v9.5M4 8.6l4 4 4-4" />,
  reopened: (
    <>
      <path d="M13 8a5 5 0 1 1-1.6-3.7" />
      <path d="M13 2.6v2.8h-2.8" />
    </>
  ),
  resolved: <path d="M3 8.5l3.3 3.3L13 4.8" />,
  returned: (
    <>
      <path d="M6 4L2.8 7.2 6 10.4" />
      <path d="M3 7.2h6.6a3.2 3.2 0 0 1 0 6.4H7" />
    </>
  ),
  right: <path d="M6 3.5L10.5 8 6 12.5" />,
  scheduled: (
    <>
      <rect x="2.4" y="3.4" width="11.2" height="10.2" rx="2" />
      <path d="M2.4 6.8h11.2M5.4 1.9v2.6M10.6 1.9v2.6" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" />
      <path d="M10.4 10.4L13.6 13.6" />
    </>
  ),
  shield: (
    <>
      <path d="M8 1.9l5 1.9v3.7c0 3.2-2.1 5.5-5 6.7-2.9-1.2-5-3.5-5-6.7V3.8Z" />
      <path d="M5.7 8l1.7 1.7 3-3.2" />
    </>
  ),
  stalled: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" />
      <path d="M6.3 5.6v4.8M9.7 5.6v4.8" />
    </>
  ),
  supports: <path d="M8 13V3.5M4 7.4l4-4 4 4" />,
  table: (
    <>
      <rect x="2.4" y="3" width="11.2" height="10" rx="1.6" />
      <path d="M2.4 6.6h11.2M6.4 6.6V13" />
    </>
  ),
  trash: <path d="M3 4.5h10M6.3 4.5V2.8h3.4v1.7M4.3 4.5l.6 8.7h6.2l.6-8.7M6.7 7v3.8M9.3 7v3.8" />,
  true: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" stroke="currentColor" />
      <path d="M5 8.2l2.1 2.1L11 6.2" stroke="var(--surface)" />
    </>
  ),
  undo: (
    <>
      <path d="M6 3.5L3 6.5l3 3" />
      <path d="M3 6.5h6.3a3.5 3.5 0 0 1 0 7H6.5" />
    </>
  ),
  unverifiable: (
    <>
      <circle cx="8" cy="8" r="6.2" strokeDasharray="2.2 2.1" />
      <path d="M6.4 6.5a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.8.6-.8 1.1" />
      <path d="M8 11.2v.05" />
    </>
  ),
  up: <path d="M3.5 10L8 5.5l4.5 4.5" />,
  x: <path d="M4 4l8 8M12 4l-8 8" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  /** 13, 16 or 20 px. */
  readonly size?: 's' | 'm' | 'l';
  readonly className?: string | undefined;
}

/** Decoration: the word beside it, or the label of its button, says what it means. */
export function Icon({ name, size = 'm', className }: IconProps): ReactNode {
  const classes = ['i', size === 'm' ? '' : size, className ?? ''].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  );
}
