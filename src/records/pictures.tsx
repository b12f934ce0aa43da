import type { ComponentChildren } from 'preact';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { timelineYears } from '../ui/timeline-years.ts';
import { formatDate } from '../words/format-date.ts';
import { type Catalogue, platformName, stateOf } from './catalogue.ts';
import { choiceWords } from './choice-words.ts';
import type { Filters, StrengthChoice } from './filters.ts';
import { rankCountries, rankStrengths, rankThefts } from './picture-rows.ts';
import { Ranking } from './ranking.tsx';
import { incidentsHref, recordHref } from './route.ts';
import type { Selected } from './select-incidents.ts';
import { YearChart } from './year-chart.tsx';

const MOST_THEFTS = 20;
const MOST_COUNTRIES = 12;

interface PicturesProps {
  readonly catalogue: Catalogue;
  readonly selected: readonly Selected[];
  readonly filters: Filters;
  readonly today: string;
}

/** The incidents that are left, drawn: by year, the costliest, by how firmly somebody is named, by country. */
export function Pictures({ catalogue, selected, filters, today }: PicturesProps) {
  const locale = textLocale();
  const counting = selected.map(({ incident }) => incident).filter(({ counts }) => counts);
  const words = choiceWords(catalogue, locale);
  const byId = new Map(counting.map((incident) => [incident.id, incident]));
  const thefts = rankThefts(counting, catalogue, MOST_THEFTS);
  if (thefts.length === 0) return <p class="nothing">{t('records_nothing_to_draw')}</p>;
  const strengths = rankStrengths(counting, catalogue);
  const countries = rankCountries(counting, catalogue);
  return (
    <div class="pictures">
      <p class="quiet">{t('records_pictures_note')}</p>
      <PictureKey />
      <YearChart
        years={timelineYears(counting, stateOf(catalogue), filters.to ?? Number(today.slice(0, 4)))}
        hrefOf={(year) => incidentsHref({ ...filters, from: year, to: year })}
      />
      <div class="picture-pair">
        <Ranking
          title={t('records_picture_thefts')}
          columns={[t('records_column_platform'), t('records_column_loss')]}
          rows={thefts.map((row) => ({
            ...row,
            href: recordHref('incident', row.key),
            name: platformName(catalogue, byId.get(row.key)?.platform ?? row.key),
            note: formatDate(byId.get(row.key)?.date.slice(0, 4) ?? '', locale),
          }))}
        />
        <div>
          <Ranking
            title={t('records_picture_strengths')}
            columns={[t('records_filter_strength'), t('records_column_loss')]}
            rows={strengths.map((row) => ({
              ...row,
              href: incidentsHref({ ...filters, strength: row.key as StrengthChoice }),
              name: words.strength(row.key as StrengthChoice),
              note: plural('records_incidents', row.count),
            }))}
          />
          <Ranking
            title={t('records_picture_countries')}
            columns={[t('records_filter_country'), t('records_column_loss')]}
            rows={countries.slice(0, MOST_COUNTRIES).map((row) => ({
              ...row,
              href: incidentsHref({ ...filters, country: row.key }),
              name: words.country(row.key),
              note: plural('records_incidents', row.count),
            }))}
          />
        </div>
      </div>
    </div>
  );
}

export function PictureKey(): ComponentChildren {
  return (
    <p class="key">
      <span class="key-state">{t('timeline_state')}</span>
      <span class="key-other">{t('timeline_other')}</span>
    </p>
  );
}
