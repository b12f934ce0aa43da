import { sortByStrength } from '../core/record/firmest.ts';
import type { Incident } from '../core/record/incident.ts';
import type { Names } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { incidentSentence } from '../words/incident-sentence.ts';
import { whyNotCounted } from '../words/incident-words.ts';
import { AttributionLine } from './attribution-line.tsx';
import { EnglishText, isEnglish } from './english-text.tsx';
import { FactList } from './fact-list.tsx';
import { incidentFacts } from './incident-facts.tsx';
import { SourceList } from './source-list.tsx';

interface IncidentDetailProps {
  readonly incident: Incident;
  readonly names: Names;
  /** The platform for which it is told, since for another one it may not count. */
  readonly platform: string;
  /** Level of its headings. */
  readonly heading: 2 | 4;
}

/** The whole story of an incident: what happened, what it cost, who is said to have done it, where to read it. */
export function IncidentDetail({ incident, names, platform, heading }: IncidentDetailProps) {
  const Heading = heading === 2 ? 'h2' : 'h4';
  const uncounted = whyNotCounted(incident, platform, (id) => names.platforms[id] ?? id);
  return (
    <div class="incident-detail">
      <div class="told">
        {!isEnglish() && <p>{incidentSentence(incident, textLocale())}</p>}
        <EnglishText>{incident.summary}</EnglishText>
        <FactList facts={incidentFacts(incident, names)} />
      </div>
      <div class="backing">
        <Heading>{t('incident_who')}</Heading>
        {incident.attributions.length === 0 ? (
          <p class="quiet">{t('incident_nobody_named')}</p>
        ) : (
          <ul class="plain">
            {sortByStrength(incident.attributions).map((attribution, index) => (
              <AttributionLine
                key={`${attribution.actor} ${attribution.by} ${index}`}
                attribution={attribution}
                actorName={names.actors[attribution.actor] ?? attribution.actor}
              />
            ))}
          </ul>
        )}
        <Heading>{t('incident_sources')}</Heading>
        <SourceList sources={incident.sources} />
        <p class="quiet">
          {uncounted ?? t(incident.sameEvent === undefined ? 'incident_counts' : 'not_counted_same_event')}
        </p>
      </div>
    </div>
  );
}
