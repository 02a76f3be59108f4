/** The parts that pages are made of. */
export { Button, ButtonLink, IconButton } from './button.js';
export { attributionLine, attributionWords, dueDays, dueWords, reasonWords, type DueWindow } from './claim-words.js';
export { ColumnHandle, useColumn, type Column } from './column-handle.js';
export { Face } from './face.js';
export { Select, TextArea, TextField } from './field.js';
export { Icon, type IconName } from './icon.js';
export { KeyCaps, KeyHint } from './key-hint.js';
export { announce, LiveRegion } from './live-region.js';
export { Menu, MenuDivider, MenuItem, MenuLabel } from './menu.js';
export { Meter } from './meter.js';
export { Dialog, Sheet } from './overlays.js';
export { Page } from './page.js';
export { Empty, Failure, Loading, Note } from './states.js';
export { FollowUpTag, RatingTag, StanceTag, StateTag, Tag } from './tag.js';
export { Time } from './time.js';
export { Toaster, useToast } from './toast.js';
export * from './vocabulary.js';
