/** Published figures for one loss, in the order in which they were given: first this, later that. */
import type { LossReport } from '../core/record/incident.ts';
import { t } from '../platform/i18n.ts';
import { formatDate } from './format-date.ts';
import { formatAsset, formatUsd } from './format-money.ts';

/** `first given as ¥3.5 billion (about $32 million), by Remixpoint, 12 July 2019`. */
export function lossReportWords(report: LossReport, position: number, locale: string): string {
  const figure = t(position === 0 ? 'loss_report_first' : 'loss_report_later', [reportedFigure(report, locale)]);
  if (report.date === undefined) return t('loss_report_by', [figure, report.by]);
  return t('loss_report_by_dated', [figure, report.by, formatDate(report.date, locale)]);
}

function reportedFigure({ asset, amount, usd }: LossReport, locale: string): string {
  const inAsset = asset === undefined || amount === undefined ? undefined : formatAsset({ asset, amount }, locale);
  const inUsd = usd === undefined ? undefined : formatUsd(usd, locale);
  if (inAsset !== undefined && inUsd !== undefined && asset !== 'USD') return t('amount_about_list', [inAsset, inUsd]);
  return inAsset ?? inUsd ?? t('amount_unknown');
}
