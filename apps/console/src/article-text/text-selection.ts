/** Between the browser's selection and offsets of the text: each stretch says where it begins (data-start). */
import type { Span } from './span.js';

/** What is selected within `root`; `anchor` is where the selection began, `focus` where its caret is. */
export interface TextSelection extends Span {
  readonly anchor: number;
  readonly focus: number;
}

export function spanOfSelection(root: HTMLElement): TextSelection | undefined {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = offsetOf(root, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOf(root, selection.focusNode, selection.focusOffset);
  if (anchor === undefined || focus === undefined) return undefined;
  return { anchor, focus, start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects from `anchor` to `focus`; the same twice puts the caret there. */
export function selectSpan(root: HTMLElement, anchor: number, focus: number): void {
  const from = placeOf(root, anchor);
  const to = placeOf(root, focus);
  if (from && to) document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Where `offset` stands on the screen. */
export function rectOf(root: HTMLElement, offset: number): DOMRect | undefined {
  const place = placeOf(root, offset);
  if (!place) return undefined;
  const range = document.createRange();
  range.setStart(place.node, place.offset);
  range.collapse(true);
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

function offsetOf(root: HTMLElement, node: Node, offset: number): number | undefined {
  if (!root.contains(node)) return undefined;
  const own = stretchOf(node);
  if (own && node.nodeType === Node.TEXT_NODE) return startOf(own) + offset;
  // Between elements: the end of the last stretch that begins before that point.
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  const stretches = stretchesOf(root);
  const last = stretches.findLast((stretch) => range.comparePoint(stretch, 0) <= 0);
  if (!last) return stretches[0] && startOf(stretches[0]);
  return last.contains(node) && offset === 0 ? startOf(last) : startOf(last) + textOf(last).length;
}

function placeOf(root: HTMLElement, offset: number): { node: Node; offset: number } | undefined {
  const stretches = stretchesOf(root);
  const stretch = stretches.findLast((one) => startOf(one) <= offset) ?? stretches[0];
  const node = stretch?.firstChild;
  if (!stretch || !node) return undefined;
  return { node, offset: Math.max(0, Math.min(offset - startOf(stretch), textOf(stretch).length)) };
}

function stretchesOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-start]')];
}

function stretchOf(node: Node): HTMLElement | undefined {
  return node.parentElement?.closest<HTMLElement>('[data-start]') ?? undefined;
}

function startOf(stretch: HTMLElement): number {
  return Number(stretch.dataset.start);
}

function textOf(stretch: HTMLElement): string {
  return stretch.firstChild?.textContent ?? '';
}
