import type { List } from '../../core/list/list.ts';
import type { NotUnderstood } from '../../messages/protocol.ts';
import type { AddressReport, SiteReport } from '../../messages/reports.ts';
import { reportOn } from '../report.ts';
import { todayFor } from '../today.ts';
import { hearPerson } from './hear-person.ts';

/** The report on an input, with what the person at this browser knows better. @throws ListError */
export async function reportForPerson(
  list: List,
  input: string,
  nowMs: number,
): Promise<SiteReport | AddressReport | NotUnderstood> {
  const report = await reportOn(list, input, nowMs);
  return report.kind === 'site' ? (await hearPerson(report, todayFor(list, nowMs))).judged : report;
}
