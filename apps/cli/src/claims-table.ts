/** Claims as a table for a terminal. */
import Table from 'cli-table3';
import { printable } from './terminal.js';

/** What a table shows of a claim; both an extractor's and a server's claims have it. */
export interface ClaimInTable {
  readonly claimants: readonly { readonly name: string }[];
  readonly statement: string;
  readonly kind: string;
  readonly checkworthiness: number;
  readonly plan?: { readonly dueFrom?: string; readonly dueTo?: string; readonly dueText?: string };
}

const HEAD = ['Claimant', 'Statement', 'Kind', 'Worth', 'Due'];
const CLAIMANT = 22;
const KIND = 11;
const WORTH = 7;
const DUE = 23;
const STATEMENT_AT_LEAST = 24;

const LINES = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '' };
const NO_LINES = { 'bottom-left': '', 'bottom-right': '', mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const SIDES = { left: '', right: '', middle: ' ' };

/**
 * @param width columns of the terminal
 * @param whole true: statements over as many lines as they need; false: cut to one line
 */
export function claimsTable(claims: readonly ClaimInTable[], width: number, whole: boolean): string {
  const statement = Math.max(STATEMENT_AT_LEAST, width - CLAIMANT - KIND - WORTH - DUE - HEAD.length + 1);
  const table = new Table({
    head: HEAD,
    colWidths: [CLAIMANT, statement, KIND, WORTH, DUE],
    colAligns: ['left', 'left', 'left', 'right', 'left'],
    chars: { ...LINES, ...NO_LINES, ...SIDES },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 1 },
    wordWrap: whole,
  });
  table.push(...claims.map(toRow));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function toRow({ claimants, statement, kind, checkworthiness, plan }: ClaimInTable): string[] {
  const names = claimants.map(({ name }) => name).join(', ');
  return [names, statement, kind, checkworthiness.toFixed(2), dueOf(plan)].map(printable);
}

/** The due window; the article's own words where they name no date. */
function dueOf(plan: ClaimInTable['plan']): string {
  if (plan === undefined) return '';
  if (plan.dueFrom === undefined || plan.dueTo === undefined) {
    return plan.dueText === undefined ? 'no date' : `no date ("${plan.dueText}")`;
  }
  return plan.dueFrom === plan.dueTo ? plan.dueFrom : `${plan.dueFrom}..${plan.dueTo}`;
}
