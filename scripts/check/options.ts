import { parseArgs } from 'node:util';
import type { IsoDate } from '../../src/core/record/date.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Standard input is text to search for addresses. */
  readonly text: boolean;
  readonly withoutPhishing: boolean;
  readonly today?: IsoDate;
  /** `-` stands for one input per line of standard input. */
  readonly inputs: readonly string[];
}

/** @throws Error that names the option and what it takes. */
export function parseOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      without: { type: 'string', multiple: true, default: [] },
      today: { type: 'string' },
    },
  });
  const unknown = values.without.find((section) => section !== 'phishing');
  if (unknown !== undefined) throw new Error(`--without takes "phishing", not "${unknown}"`);
  if (values.today !== undefined && !isCalendarDay(values.today)) {
    throw new Error(`--today takes a calendar day such as 2026-11-25, not "${values.today}"`);
  }
  return {
    json: values.json,
    text: values.text,
    withoutPhishing: values.without.length > 0,
    ...(values.today === undefined ? {} : { today: values.today }),
    inputs: positionals,
  };
}

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}
