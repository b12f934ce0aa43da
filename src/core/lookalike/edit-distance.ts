/**
 * Edits between two short words: insertion, deletion, substitution and the swap of neighbours count one each (optimal
 * string alignment). A doubled letter is an insertion.
 */
import type { Difference } from './lookalike.ts';

/**
 * @param limit 1 or 2: the work grows with 4^limit.
 * @returns The distance, or `limit + 1` where it is larger than `limit`.
 */
export function editDistance(found: string, expected: string, limit: number): number {
  for (let edits = Math.abs(found.length - expected.length); edits <= limit; edits += 1) {
    if (isWithin(found, expected, edits)) return edits;
  }
  return limit + 1;
}

/** Without a table: what both have in common at either end is cut off, then each edit is tried where they first differ. */
function isWithin(found: string, expected: string, edits: number): boolean {
  const start = countCommonStart(found, expected);
  const end = countCommonEnd(found, expected, start);
  const [a, b] = [found.slice(start, found.length - end), expected.slice(start, expected.length - end)];
  if (a === '' && b === '') return true;
  // One edit leaves no more than two characters different: most words fail here at once.
  if (edits === 0 || (edits === 1 && Math.max(a.length, b.length) > 2)) return false;
  const less = edits - 1;
  const isNear =
    isWithin(a.slice(1), b.slice(1), less) || isWithin(a.slice(1), b, less) || isWithin(a, b.slice(1), less);
  return isNear || (isSwap(a, b, 2, 2) && isWithin(a.slice(2), b.slice(2), less));
}

function countCommonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

/** @param taken What the start already has. */
function countCommonEnd(a: string, b: string, taken: number): number {
  const most = Math.min(a.length, b.length) - taken;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count += 1;
  return count;
}

/** The edits that lead from `expected` to `found`, in order of their offset into `found`. */
export function listDifferences(found: string, expected: string): Difference[] {
  const table = fillTable(found, expected);
  const differences: Difference[] = [];
  let row = found.length;
  let column = expected.length;
  while (row > 0 || column > 0) {
    const [up, left] = stepBack(table, found, expected, row, column);
    const change = { at: row - up, found: found.slice(row - up, row), expected: expected.slice(column - left, column) };
    if (change.found !== change.expected) differences.push(change);
    row -= up;
    column -= left;
  }
  return differences.reverse();
}

type Table = readonly (readonly number[])[];

function fillTable(found: string, expected: string): Table {
  const table: number[][] = [Array.from({ length: expected.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= found.length; row += 1) {
    const cells = [row];
    for (let column = 1; column <= expected.length; column += 1) {
      const cost = found[row - 1] === expected[column - 1] ? 0 : 1;
      let best = Math.min(
        cell(table, row - 1, column) + 1,
        (cells[column - 1] ?? 0) + 1,
        cell(table, row - 1, column - 1) + cost,
      );
      if (isSwap(found, expected, row, column)) best = Math.min(best, cell(table, row - 2, column - 2) + 1);
      cells.push(best);
    }
    table.push(cells);
  }
  return table;
}

function cell(table: Table, row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function isSwap(found: string, expected: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return (
    found[row - 1] === expected[column - 2] &&
    found[row - 2] === expected[column - 1] &&
    found[row - 1] !== found[row - 2]
  );
}

/** How many characters of each word the last edit of a best alignment covers. */
function stepBack(table: Table, found: string, expected: string, row: number, column: number): [number, number] {
  const here = cell(table, row, column);
  if (row > 0 && column > 0) {
    const cost = found[row - 1] === expected[column - 1] ? 0 : 1;
    if (cell(table, row - 1, column - 1) + cost === here) return [1, 1];
    if (isSwap(found, expected, row, column) && cell(table, row - 2, column - 2) + 1 === here) return [2, 2];
  }
  return row > 0 && cell(table, row - 1, column) + 1 === here ? [1, 0] : [0, 1];
}
