/** What a view shows, as text that can be pasted elsewhere with its sources. */
import type { IsoDate } from '../../core/record/date.ts';
import type { ActorReport, CollectionReport } from '../../messages/reports.ts';
import { t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { incidentTitle } from '../../words/incident-words.ts';
import type { Findings, Head, Screen } from '../views.ts';
import { addressText } from './address-text.ts';
import { incidentHeading, incidentText } from './incident-text.ts';
import { bullets, type Lines, sourceLines } from './lines.ts';
import { siteText } from './site-text.ts';

interface Around {
  readonly today: IsoDate;
  readonly head?: Head | undefined;
  /** Of the page in front, where the screen is about it. */
  readonly findings?: Findings | undefined;
}

/** `undefined` where there is nothing to copy. */
export function screenText(screen: Screen, { today, head, findings }: Around): string | undefined {
  const lines = linesOf(screen, today);
  if (lines === undefined) return undefined;
  const found = (findings?.listed ?? []).flatMap((report) => ['', ...addressText(report)]);
  const onPage = found.length === 0 ? [] : ['', t('text_heading', [t('page_title')]), ...found];
  return [...lines, ...onPage, '', ...footLines(head), ''].join('\n');
}

function linesOf(screen: Screen, today: IsoDate): Lines | undefined {
  switch (screen.kind) {
    case 'site':
      return siteText(screen, today);
    case 'address':
      return addressText(screen);
    case 'incident': {
      const { incident, platform, names } = screen;
      const name = platform?.name ?? names.platforms[incident.platform] ?? incident.platform;
      return [t('incident_of', [name, incidentTitle(incident)]), ...incidentText(incident, names, incident.platform)];
    }
    case 'actor':
      return actorText(screen);
    case 'collection':
      return collectionText(screen);
    default:
      return undefined;
  }
}

function actorText({ actor, incidents, names }: ActorReport): Lines {
  const rows = incidents.map((incident) =>
    t('incident_of', [names.platforms[incident.platform] ?? incident.platform, incidentHeading(incident)]),
  );
  return [actor.name, actor.summary, '', ...bullets(rows), '', ...sourceLines(actor.sources)];
}

function collectionText({ collection, incidents, names }: CollectionReport): Lines {
  const rows = incidents.map((incident) =>
    t('incident_of', [names.platforms[incident.platform] ?? incident.platform, incidentHeading(incident)]),
  );
  return [collection.name, collection.summary, '', ...bullets(rows), '', ...sourceLines([collection.source])];
}

function footLines(head: Head | undefined): Lines {
  if (head === undefined) return [t('badge_plain')];
  const { version, coverage } = head;
  return [t('text_foot', [version, formatDate(coverage.incidents, textLocale())])];
}
