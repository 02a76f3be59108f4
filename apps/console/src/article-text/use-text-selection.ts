/** What is selected on the text, by pointer or by keys, and how keys move it by words. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from './span.js';
import { rectOf, selectSpan, spanOfSelection, type TextSelection } from './text-selection.js';
import { moveByWord } from './words.js';

/** Where the caret stands, in px from the upper left corner of the text. */
export interface CaretPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export interface SelectionOnText {
  /** As the browser last reported it, a moment after it changed: for what is drawn. */
  readonly selection: TextSelection | undefined;
  /** As it is at this moment: for what a key does right after another moved it. */
  now(): TextSelection | undefined;
  readonly caret: CaretPlace | undefined;
  /** Moves the caret by a word; `extends` selects on the way. It begins at `from` where there is none. */
  move(direction: 1 | -1, options: { readonly extends: boolean; readonly from: number }): void;
  /** Selects a stretch and brings it into view. */
  select(span: Span): void;
  /** Nothing is selected any longer. */
  clear(): void;
}

/** `drawn` is what the stretches of the text are drawn from: when it changes, what was selected is selected again. */
export function useTextSelection(root: Root, text: string, drawn: unknown): SelectionOnText {
  const [state, setState] = useState<{ selection?: TextSelection | undefined; caret?: CaretPlace | undefined }>({});
  const kept = useRef<TextSelection>(undefined);
  const now = useCallback(() => {
    kept.current = selectionIn(root);
    return kept.current;
  }, [root]);
  useEffect(() => {
    const read = (): void => {
      const selection = now();
      setState((before) => {
        if (selection === undefined && before.selection === undefined) return before;
        return { selection, caret: selection && caretIn(root, selection.focus) };
      });
    };
    document.addEventListener('selectionchange', read);
    window.addEventListener('resize', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      window.removeEventListener('resize', read);
    };
  }, [now, root]);
  // Stretches that are drawn anew, since somebody marked or dismissed a claim, take the browser's selection with them.
  const lastText = useRef(text);
  useLayoutEffect(() => {
    const before = lastText.current === text ? kept.current : undefined;
    lastText.current = text;
    if (!before) return;
    const after = selectionIn(root);
    if (after?.anchor !== before.anchor || after.focus !== before.focus) put(root, before.anchor, before.focus);
  }, [drawn, root, text]);
  const move = useCallback<SelectionOnText['move']>(
    (direction, options) => {
      const before = now();
      const focus = moveByWord(text, before?.focus ?? options.from, direction);
      put(root, options.extends ? (before?.anchor ?? options.from) : focus, focus);
      now();
    },
    [now, root, text],
  );
  const select = useCallback<SelectionOnText['select']>(
    ({ start, end }) => {
      put(root, start, end);
      now();
      document.getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' });
    },
    [now, root],
  );
  const clear = useCallback(() => {
    document.getSelection()?.removeAllRanges();
    now();
  }, [now]);
  return { selection: state.selection, caret: state.caret, now, move, select, clear };
}

type Root = RefObject<HTMLElement | null>;

function selectionIn({ current }: Root): TextSelection | undefined {
  return current ? spanOfSelection(current) : undefined;
}

function put({ current }: Root, anchor: number, focus: number): void {
  if (current) selectSpan(current, anchor, focus);
}

function caretIn({ current }: Root, offset: number): CaretPlace | undefined {
  if (!current) return undefined;
  const at = rectOf(current, offset);
  const origin = current.getBoundingClientRect();
  return at && { left: at.left - origin.left, top: at.top - origin.top, height: at.height };
}
