/** The one keyboard map: what each key does, everywhere the same. Buttons, `?` and the palette print from here. */
import type { MessageId } from '../i18n/index.js';

export type KeyGroup = 'go' | 'list' | 'review' | 'article' | 'anywhere';

export interface KeyDefinition {
  /** Alternatives, the first is printed: `j`, `g w`, `Mod+Enter`, `Shift+x`, `Alt+ArrowLeft`. `Mod` is ⌘ or Ctrl. */
  readonly keys: readonly [string, ...string[]];
  readonly label: MessageId;
  readonly group: KeyGroup;
  /** Works in text fields too. */
  readonly inFields?: true;
}

export const KEYMAP = {
  worklist: { keys: ['g w'], label: 'keys.worklist', group: 'go' },
  'my-review': { keys: ['g r'], label: 'keys.myReview', group: 'go' },
  articles: { keys: ['g a'], label: 'keys.articles', group: 'go' },
  'follow-ups': { keys: ['g f'], label: 'keys.followUps', group: 'go' },
  history: { keys: ['g h'], label: 'keys.history', group: 'go' },
  claimants: { keys: ['g c'], label: 'keys.claimants', group: 'go' },
  overview: { keys: ['g o'], label: 'keys.overview', group: 'go' },
  administration: { keys: ['g s'], label: 'keys.administration', group: 'go' },

  help: { keys: ['?'], label: 'keys.help', group: 'anywhere' },
  palette: { keys: ['Mod+k'], label: 'keys.palette', group: 'anywhere', inFields: true },
  search: { keys: ['/'], label: 'keys.search', group: 'anywhere' },
  'take-next': { keys: ['t'], label: 'keys.takeNext', group: 'anywhere' },
  'new-article': { keys: ['n'], label: 'keys.newArticle', group: 'anywhere' },
  main: { keys: ['Mod+Enter'], label: 'keys.main', group: 'anywhere', inFields: true },
  undo: { keys: ['Mod+z'], label: 'keys.undo', group: 'anywhere' },
  close: { keys: ['Escape'], label: 'keys.close', group: 'anywhere' },

  next: { keys: ['j', 'ArrowDown'], label: 'keys.next', group: 'list' },
  previous: { keys: ['k', 'ArrowUp'], label: 'keys.previous', group: 'list' },
  open: { keys: ['Enter'], label: 'keys.open', group: 'list' },
  peek: { keys: ['Space'], label: 'keys.peek', group: 'list' },
  select: { keys: ['x'], label: 'keys.select', group: 'list' },
  'select-to': { keys: ['Shift+x'], label: 'keys.selectTo', group: 'list' },
  filter: { keys: ['f'], label: 'keys.filter', group: 'list' },
  priority: { keys: ['p'], label: 'keys.priority', group: 'list' },
  move: { keys: ['m'], label: 'keys.move', group: 'list' },
  'order-up': { keys: ['Alt+ArrowUp'], label: 'keys.orderUp', group: 'list', inFields: true },
  'order-down': { keys: ['Alt+ArrowDown'], label: 'keys.orderDown', group: 'list', inFields: true },
  correct: { keys: ['c'], label: 'keys.correct', group: 'list' },

  summary: { keys: ['w'], label: 'keys.summary', group: 'review' },
  evidence: { keys: ['v'], label: 'keys.evidence', group: 'review' },
  edit: { keys: ['e'], label: 'keys.edit', group: 'review' },
  skip: { keys: ['s'], label: 'keys.skip', group: 'review' },
  release: { keys: ['r'], label: 'keys.release', group: 'review' },
  dismiss: { keys: ['d'], label: 'keys.dismiss', group: 'review' },
  'send-back': { keys: ['b'], label: 'keys.sendBack', group: 'review' },
  'previous-tab': { keys: [','], label: 'keys.previousTab', group: 'review' },
  'next-tab': { keys: ['.'], label: 'keys.nextTab', group: 'review' },
  before: { keys: ['['], label: 'keys.before', group: 'review' },
  after: { keys: [']'], label: 'keys.after', group: 'review' },
  'choose-1': { keys: ['1'], label: 'keys.choose', group: 'review' },
  'choose-2': { keys: ['2'], label: 'keys.choose', group: 'review' },
  'choose-3': { keys: ['3'], label: 'keys.choose', group: 'review' },
  'choose-4': { keys: ['4'], label: 'keys.choose', group: 'review' },
  'choose-5': { keys: ['5'], label: 'keys.choose', group: 'review' },
  'choose-6': { keys: ['6'], label: 'keys.choose', group: 'review' },
  'choose-7': { keys: ['7'], label: 'keys.choose', group: 'review' },
  'choose-8': { keys: ['8'], label: 'keys.choose', group: 'review' },
  'choose-9': { keys: ['9'], label: 'keys.choose', group: 'review' },
  later: { keys: ['0'], label: 'keys.later', group: 'review' },

  'end-left': { keys: ['Alt+ArrowLeft'], label: 'keys.endLeft', group: 'article' },
  'end-right': { keys: ['Alt+ArrowRight'], label: 'keys.endRight', group: 'article' },
  'start-left': { keys: ['Alt+Shift+ArrowLeft'], label: 'keys.startLeft', group: 'article' },
  'start-right': { keys: ['Alt+Shift+ArrowRight'], label: 'keys.startRight', group: 'article' },
  'caret-left': { keys: ['ArrowLeft'], label: 'keys.caretLeft', group: 'article' },
  'caret-right': { keys: ['ArrowRight'], label: 'keys.caretRight', group: 'article' },
  'select-left': { keys: ['Shift+ArrowLeft'], label: 'keys.selectLeft', group: 'article' },
  'select-right': { keys: ['Shift+ArrowRight'], label: 'keys.selectRight', group: 'article' },
  split: { keys: ['|'], label: 'keys.split', group: 'article' },
  mark: { keys: ['+'], label: 'keys.mark', group: 'article' },
} as const satisfies Record<string, KeyDefinition>;

export type KeyAction = keyof typeof KEYMAP;

export function keyOf(action: KeyAction): KeyDefinition {
  return KEYMAP[action];
}
