/**
 * What Caveat showed and what the person chose, in `storage.local`, for the person alone. Bounded, exportable, erasable,
 * off by a switch (`log`). An address is written down only where something is on record or suspicious about it.
 */
import { browser } from './browser.ts';

export interface LogEntry {
  readonly id: string;
  /** ISO 8601, UTC */
  readonly time: string;
  /** Where it was shown. */
  readonly occasion: 'paste' | 'field' | 'copy' | 'deposit';
  readonly level: string;
  /** Codes of what was said. */
  readonly reasons: readonly string[];
  /** Of the page in front. */
  readonly host: string;
  readonly address?: string;
  /** Absent until the person chose: `stop`, `go`, `closed`, `record`, `never`, or `let-through` when no answer came in time. */
  readonly choice?: string;
}

const KEY = 'guardLog';
const MAX_ENTRIES = 500;

/** Oldest first. Never fails. */
export async function loadLog(): Promise<readonly LogEntry[]> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    return Array.isArray(stored) ? stored.filter(isEntry).slice(-MAX_ENTRIES) : [];
  } catch {
    return [];
  }
}

/** Never fails: a full store must not stop a warning. */
export async function writeLog(entry: LogEntry): Promise<void> {
  await changeLog((entries) => [...entries, entry].slice(-MAX_ENTRIES));
}

/** Completes an entry with what the person chose. */
export async function logChoice(id: string, choice: string): Promise<void> {
  await changeLog((entries) => entries.map((entry) => (entry.id === id ? { ...entry, choice } : entry)));
}

export async function eraseLog(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

export async function exportLogJson(): Promise<string> {
  return `${JSON.stringify(await loadLog(), undefined, 2)}\n`;
}

const COLUMNS = ['time', 'occasion', 'level', 'reasons', 'host', 'address', 'choice'] as const;

/** RFC 4180. What a spreadsheet would take for a formula gets an apostrophe in front. */
export async function exportLogCsv(): Promise<string> {
  const rows = (await loadLog()).map((entry) => COLUMNS.map((column) => cell(entry[column])).join());
  return `${[COLUMNS.join(), ...rows].join('\r\n')}\r\n`;
}

function cell(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : (value ?? []).join(' ');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

async function changeLog(change: (entries: readonly LogEntry[]) => readonly LogEntry[]): Promise<void> {
  await navigator.locks
    .request(KEY, async () => browser.storage.local.set({ [KEY]: change(await loadLog()) }))
    .catch(() => undefined);
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { id, time, occasion, level, reasons, host } = value as Record<string, unknown>;
  return [id, time, occasion, level, host].every((part) => typeof part === 'string') && Array.isArray(reasons);
}
