/** A rule that the data breaks, and where: file, line, rule, and what to do about it. */
export interface Problem {
  /** Path below `data/`. */
  readonly file: string;
  /** Starting with 1. */
  readonly line: number;
  /** Name of the rule, for example `real-date`. */
  readonly rule: string;
  readonly message: string;
}

/** A record, and where it stands. */
export interface Placed<T> {
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

/** The problem with a record that stands on one line. */
export function problemAt(place: Placed<unknown>, rule: string, message: string): Problem {
  return { file: place.file, line: place.line, rule, message };
}

/** `data/incidents/2019/x.json:3  real-date  "2019-02-30" is no calendar day` */
export function formatProblem({ file, line, rule, message }: Problem): string {
  return `data/${file}:${line}  ${rule}  ${message}`;
}

/** By file, then line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.rule, b.rule));
}

/** The order of all data files: by UTF-16 code units, so that it is the same everywhere. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
