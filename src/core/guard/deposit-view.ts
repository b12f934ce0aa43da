/**
 * Is this page a place where money is deposited, withdrawn or transferred? Three signals: the path, a short heading, and
 * what a form there asks for. A page that only speaks of deposits (help, news, fees, histories) has no form, is headed with
 * what it says about them, or lies under a path for reading; a real one has the form.
 */
import { ABOUT, CONCEPTS, MOVES, OTHER_ADDRESS, READING_HOSTS, READING_PATHS } from './deposit-words.ts';

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
  const place = isMove(pathWords(path)) || headings.some(isMoveHeading);
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

function isMoveHeading(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && !/[?？]/.test(heading) && isMove(heading);
}

/** Fees, limits and histories are named after the move as well. */
function isMove(text: string): boolean {
  return MOVES.test(text) && !ABOUT.test(text);
}

function countConcepts(labels: readonly string[]): number {
  const asked = labels.filter((label) => !OTHER_ADDRESS.test(label));
  return CONCEPTS.filter((concept) => asked.some((label) => concept.test(label))).length;
}
