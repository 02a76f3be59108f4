/** Cuts a statement into what it has in common with another and what differs. */

interface Passage {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** In order; together they are the statement. Passages may touch and lie over each other. */
export function markWords(statement: string, passages: readonly Passage[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (end: number, differs: boolean): void => {
    if (end <= at) return;
    pieces.push({ text: statement.slice(at, end), differs });
    at = end;
  };
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    add(Math.min(start, statement.length), false);
    add(Math.min(end, statement.length), true);
  }
  add(statement.length, false);
  return pieces;
}
