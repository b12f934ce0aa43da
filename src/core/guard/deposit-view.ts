/**
 * Is this page a place where money is deposited, withdrawn or transferred? Three signals: the path, a short heading, and
 * what a form there asks for. A page that only speaks of deposits (help, news, fees) has the first two and no form, or
 * lies under a path for reading; a real one has the form.
 */
import { CONCEPTS, MOVES, READING_HOSTS, READING_PATHS } from './deposit-words.ts';

export interface ViewSignals {
  readonly host: string;
  /** With the fragment, where single-page applications keep their place. */
  readonly path: string;
  /** Headings, titles of dialogs, selected tabs. */
  readonly headings: readonly string[];
  /** Labels, placeholders and buttons. */
  readonly labels: readonly string[];
}

/** Longer headings are sentences about something. */
const LONGEST_HEADING = 40;
/** Of what a deposit asks for: asset, network, address, amount, memo. */
const ENOUGH_CONCEPTS = 2;

export function isDepositView({ host, path, headings, labels }: ViewSignals): boolean {
  if (READING_HOSTS.test(host) || READING_PATHS.test(path)) return false;
  const place = MOVES.test(pathWords(path)) || headings.some(isMove);
  return place && countConcepts(labels) >= ENOUGH_CONCEPTS;
}

function pathWords(path: string): string {
  return decode(path)
    .replace(/[/_\-#?=&.]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isMove(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && !/[?？]/.test(heading) && MOVES.test(heading);
}

function countConcepts(labels: readonly string[]): number {
  return CONCEPTS.filter((concept) => labels.some((label) => concept.test(label))).length;
}
