/**
 * Edits between two short words: insertion, deletion, substitution and the swap of neighbours count one each (optimal
 * string alignment). A doubled letter is an insertion.
 */
import type { Difference } from './lookalike.ts';

/** @returns The distance, or `limit + 1` where it is larger than `limit`. */
export function editDistance(found: string, expected: string, limit: number): number {
  if (Math.abs(found.length - expected.length) > limit) return limit + 1;
  if (limit === 1 && countSharedEnds(found, expected) < Math.max(found.length, expected.length) - 2) return 2;
  const distance = fillTable(found, expected).at(-1)?.at(-1) ?? 0;
  return Math.min(distance, limit + 1);
}

/** One edit leaves all but two characters at most in a common start and a common end: most words fail here at once. */
function countSharedEnds(found: string, expected: string): number {
  const shorter = Math.min(found.length, expected.length);
  let start = 0;
  while (start < shorter && found.charCodeAt(start) === expected.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter && found.charCodeAt(found.length - 1 - end) === expected.charCodeAt(expected.length - 1 - end))
    end += 1;
  return start + end;
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
