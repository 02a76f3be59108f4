/** Tables as comma-separated values that a spreadsheet opens as text and numbers, never as formulas. */

export type Cell = string | number | undefined;

export interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^\s*[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180, with CRLF; text that begins like a formula gets an apostrophe before it. */
export function toCsv({ columns, rows }: DataTable): string {
  return [columns, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n') + '\r\n';
}

function toCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined || !Number.isFinite(cell) ? '' : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the reader; the mark at its beginning tells spreadsheets that it is UTF-8. */
export function saveCsv(name: string, table: DataTable): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, some browsers would save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
