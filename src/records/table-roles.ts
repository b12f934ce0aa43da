/**
 * The parts of a table whose rows are placed one by one. Table elements would lose their meaning in some browsers once
 * they are laid out otherwise, and the styles of a row of ten thousand must not depend on the rows above it; so these are
 * plain elements with the roles of a table (WAI-ARIA 1.2), which hold the numbers of all rows, drawn or not.
 */
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const CELL = { role: 'cell' } as const;

/** @param rows drawn or not, the head aside */
export function tableRole(label: string, rows: number) {
  return { role: 'table', 'aria-label': label, 'aria-rowcount': rows + 1 } as const;
}

/** @param row the first below the head is 0; the head is -1 */
export function rowRole(row: number) {
  return { role: 'row', 'aria-rowindex': row + 2 } as const;
}

export function columnHeadRole(order: 'none' | 'ascending' | 'descending' | undefined) {
  return { role: 'columnheader', ...(order === undefined ? {} : { 'aria-sort': order }) } as const;
}
