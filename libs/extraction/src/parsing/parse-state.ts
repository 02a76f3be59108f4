/** What a transition parser knows half-way: its stack, the next word, and the arcs it has made. */

/** Number of what stands nowhere: no word, no child. */
export const NOTHING = -1;

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT;

const COLUMNS = 9;

/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root behind the last word (Ballesteros and
 * Nivre 2013). SHIFT puts the next word on the stack; LEFT makes the next word the head of the top of the stack, RIGHT
 * the word under the top; both take the top away.
 */
export class ParseState {
  /** Words waiting for their head, the top last. */
  readonly stack: Int32Array;
  depth = 0;
  /** The next word; `count` is the root. */
  next = 0;
  readonly heads: Int32Array;
  /** Number of the relation to the head; 0 before there is one. */
  readonly relations: Int32Array;
  /** The outermost and second outermost children on either side; `NOTHING` where there are none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;

  constructor(readonly count: number) {
    const length = count + 1;
    // One block of memory for all columns, as there is a state for every sentence.
    const block = new Int32Array(COLUMNS * length);
    let used = 0;
    const column = (value: number): Int32Array => block.subarray(used, (used += length)).fill(value);
    this.stack = column(0);
    this.heads = column(NOTHING);
    this.relations = column(0);
    this.left1 = column(NOTHING);
    this.left2 = column(NOTHING);
    this.right1 = column(NOTHING);
    this.right2 = column(NOTHING);
    this.lefts = column(0);
    this.rights = column(0);
  }

  /** The `i`th word of the stack from its top, 0 being the top. */
  top(i: number): number {
    return i < this.depth ? (this.stack[this.depth - 1 - i] as number) : NOTHING;
  }

  get finished(): boolean {
    return this.depth === 0 && this.next === this.count;
  }

  get mayShift(): boolean {
    return this.next < this.count;
  }

  /** The root takes one word only: the last on the stack. */
  get mayGoLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1);
  }

  get mayGoRight(): boolean {
    return this.depth > 1;
  }

  /** The move where there is but one; undefined where there is a choice. */
  get onlyMove(): Move | undefined {
    if (this.depth === 0) return SHIFT;
    if (this.next < this.count) return undefined;
    return this.depth === 1 ? LEFT : RIGHT;
  }

  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** LEFT or RIGHT, the arc having relation number `relation`, which is 1 or more. */
  attach(move: Move, relation: number): void {
    const child = this.stack[--this.depth] as number;
    const left = move === LEFT;
    const head = left ? this.next : (this.stack[this.depth - 1] as number);
    const [first, second, counts] = left
      ? [this.left1, this.left2, this.lefts]
      : [this.right1, this.right2, this.rights];
    this.heads[child] = head;
    this.relations[child] = relation;
    second[head] = first[head] as number;
    first[head] = child;
    counts[head] = (counts[head] as number) + 1;
  }
}
