/** Tables in Markdown, so that they can go into docs/speed.md as they are. */

export type Cell = string | number;

export function printTable(title: string, rows: readonly Readonly<Record<string, Cell>>[]): void {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  const body = rows.map((row) => line(columns.map((column) => row[column] ?? '')));
  console.log(`\n**${title}**\n\n${[line(columns), line(columns.map(() => '---')), ...body].join('\n')}`);
}

/** How far ours may be from a peer's. */
export interface Target {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly unit: string;
  /** `ours / peer` may be this at most. A peer that must be 20 times slower allows 1/20. */
  readonly atMost: number;
}

/** One row a target. Nothing is asserted: a machine under load may miss what a quiet one meets. */
export function printTargets(title: string, targets: readonly Target[]): void {
  printTable(
    title,
    targets.map(({ id, what, ours, peer, unit, atMost }) => ({
      target: id,
      what,
      ours: `${round(ours)} ${unit}`,
      peer: `${round(peer)} ${unit}`,
      ratio: showRatio(ours / peer),
      wanted: `≤ ${showRatio(atMost)}`,
      met: ours / peer <= atMost ? 'yes' : '**no**',
    })),
  );
}

/** One row a bound that is no ratio. */
export interface Bound {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly unit: string;
  readonly wanted: string;
  readonly met: boolean;
}

export function printBounds(title: string, bounds: readonly Bound[]): void {
  printTable(
    title,
    bounds.map(({ id, what, ours, unit, wanted, met }) => ({
      target: id,
      what,
      ours: `${round(ours)} ${unit}`,
      wanted,
      met: met ? 'yes' : '**no**',
    })),
  );
}

function showRatio(ratio: number): string {
  return ratio < 0.5 ? `1/${round(1 / ratio)}` : String(round(ratio));
}

/** Three digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
