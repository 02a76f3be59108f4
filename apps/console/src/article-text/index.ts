/** An article's text with its claims on it, and what is selected there. */
export { ArticleText, type ClaimOnText } from './article-text.js';
export { lastWordFrom } from './segments.js';
export { type Span, trimSpan } from './span.js';
export { type TextSelection } from './text-selection.js';
export { type SelectionOnText, useTextSelection } from './use-text-selection.js';
export { moveByWord, moveEnd, moveStart } from './words.js';
