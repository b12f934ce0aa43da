/** Platforms with what is on record about each, searched and in order. */
import { groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { PlatformRow } from '../core/record/records-summary.ts';
import { type Catalogue, platformName } from './catalogue.ts';
import { UNPAID } from './filters.ts';
import { findEntries } from './find-entries.ts';
import { foldText, splitWords } from './fold-text.ts';
import type { PlatformOrder } from './route.ts';

export interface PlatformLine {
  readonly platform: PlatformRow;
  /** On record. */
  readonly incidents: number;
  /** Events that count. */
  readonly counted: number;
  readonly usd: number;
  /** Counted incidents after which customers were not paid back in full. */
  readonly unpaid: number;
}

export function platformLines(catalogue: Catalogue, text: string, order: PlatformOrder): readonly PlatformLine[] {
  const wanted =
    splitWords(text).length === 0 ? undefined : new Set(findEntries(catalogue, text).platforms.map(({ id }) => id));
  return catalogue.summary.platforms
    .filter(({ id }) => wanted === undefined || wanted.has(id))
    .map((platform) => toLine(platform, catalogue))
    .sort(ORDERS[order](catalogue));
}

function toLine(platform: PlatformRow, { byPlatform }: Catalogue): PlatformLine {
  const incidents = byPlatform.get(platform.id) ?? [];
  const counting = incidents.filter(({ counts }) => counts);
  return {
    platform,
    incidents: incidents.length,
    counted: groupByEvent(counting).length,
    usd: totalLossUsd(counting),
    unpaid: counting.filter(({ customers }) => UNPAID.includes(customers)).length,
  };
}

type Compare = (a: PlatformLine, b: PlatformLine) => number;

const ORDERS: Readonly<Record<PlatformOrder, (catalogue: Catalogue) => Compare>> = {
  loss: () => (a, b) => b.usd - a.usd || b.incidents - a.incidents,
  incidents: () => (a, b) => b.incidents - a.incidents || b.usd - a.usd,
  name: (catalogue) => {
    const names = new Map(catalogue.summary.platforms.map(({ id }) => [id, foldText(platformName(catalogue, id))]));
    const nameOf = ({ platform }: PlatformLine) => names.get(platform.id) ?? '';
    return (a, b) => nameOf(a).localeCompare(nameOf(b));
  },
};
