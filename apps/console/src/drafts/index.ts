/** Nothing typed is ever lost: drafts, sending through a broken network, conflicts. */
export type { DraftStatus } from './draft-keeper.js';
export { mergeEdits, type Conflict, type Merge } from './merge.js';
export { useDraft, type Draft } from './use-draft.js';
export { useKept, type Kept } from './use-kept.js';
export { useSend, type Send } from './use-send.js';
