/** What is selected on the text, by pointer or by keys, and how keys move it by words. */
import { type RefObject, useCallback, useEffect, useState } from 'react';
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
  readonly selection: TextSelection | undefined;
  readonly caret: CaretPlace | undefined;
  /** Moves the caret by a word; `extends` selects on the way. It begins at `from` where there is none. */
  move(direction: 1 | -1, options: { readonly extends: boolean; readonly from: number }): void;
  /** Selects a stretch and brings it into view. */
  select(span: Span): void;
  /** Nothing is selected any longer. */
  clear(): void;
}

export function useTextSelection(root: RefObject<HTMLElement | null>, text: string): SelectionOnText {
  const [state, setState] = useState<{ selection?: TextSelection | undefined; caret?: CaretPlace | undefined }>({});
  useEffect(() => {
    const read = (): void => {
      const element = root.current;
      const selection = element ? spanOfSelection(element) : undefined;
      setState((before) => {
        if (selection === undefined && before.selection === undefined) return before;
        return { selection, caret: element && selection ? placeIn(element, selection.focus) : undefined };
      });
    };
    document.addEventListener('selectionchange', read);
    window.addEventListener('resize', read);
    return () => {
      document.removeEventListener('selectionchange', read);
      window.removeEventListener('resize', read);
    };
  }, [root]);
  const move = useCallback<SelectionOnText['move']>(
    (direction, options) => {
      const element = root.current;
      if (!element) return;
      const before = spanOfSelection(element);
      const focus = moveByWord(text, before?.focus ?? options.from, direction);
      selectSpan(element, options.extends ? (before?.anchor ?? options.from) : focus, focus);
    },
    [root, text],
  );
  const select = useCallback<SelectionOnText['select']>(
    ({ start, end }) => {
      const element = root.current;
      if (!element) return;
      selectSpan(element, start, end);
      document.getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'center' });
    },
    [root],
  );
  const clear = useCallback(() => document.getSelection()?.removeAllRanges(), []);
  return { selection: state.selection, caret: state.caret, move, select, clear };
}

function placeIn(root: HTMLElement, offset: number): CaretPlace | undefined {
  const at = rectOf(root, offset);
  const origin = root.getBoundingClientRect();
  return at && { left: at.left - origin.left, top: at.top - origin.top, height: at.height };
}
