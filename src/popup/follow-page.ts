import type { AddressReport, PageReport } from '../messages/reports.ts';
import type { Connector } from './connector.ts';
import { readPage } from './read-page.ts';
import type { Findings } from './views.ts';

/** A page that is still being read is asked again this often, and this many times at most. */
const ASK_AGAIN_MS = 700;
const MOST_QUESTIONS = 60;

/**
 * Tells what is found on the page of a tab, again and again until it has been read to its end.
 * @param first what it said just now, if it did
 */
export async function followPage(
  connector: Connector,
  tab: number,
  onFindings: (findings: Findings) => void,
  signal: AbortSignal,
  first?: PageReport,
): Promise<void> {
  const known = new Map<string, AddressReport>();
  for (let asked = 0; asked < MOST_QUESTIONS && !signal.aborted; asked++) {
    const page = asked === 0 && first !== undefined ? first : await connector.describe(tab, 0);
    if (page === undefined) return;
    const findings = await readPage(connector, tab, page, known);
    onFindings(findings);
    if (!findings.reading) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
