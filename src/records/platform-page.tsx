import { customersHit } from '../core/record/customers-hit.ts';
import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { groupByEvent, totalLossUsd } from '../core/record/losses.ts';
import type { PlatformReport } from '../messages/records.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatCount, formatUsdShort } from '../words/format-money.ts';
import { formatCountry, formatList } from '../words/format-names.ts';
import { AddressSection } from './address-section.tsx';
import type { Catalogue } from './catalogue.ts';
import { Chronology } from './chronology.tsx';
import { Columns } from './columns.tsx';
import { CustomersAnswer } from './customers-answer.tsx';
import { DomainSection } from './domain-section.tsx';
import { ExportButtons } from './export-buttons.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RecordHead } from './record-head.tsx';
import { RelatedSection } from './related-section.tsx';

interface PlatformPageProps {
  readonly report: PlatformReport;
  readonly catalogue: Catalogue;
  readonly today: IsoDate;
}

/** Everything on record about one platform: its incidents on a line of time, what it is now, its domains and addresses. */
export function PlatformPage({ report, catalogue, today }: PlatformPageProps) {
  const { platform, incidents, names } = report;
  const locale = textLocale();
  const counting = incidents.filter((incident) => incidentCounts(incident, platform.id));
  const country = platform.country === undefined ? [] : [formatCountry(platform.country, locale)];
  return (
    <article class="record">
      <RecordHead
        above={[t('records_kind_platform'), t(`platform_kind_${platform.kind}`), ...country].join(' · ')}
        title={platform.name}
        below={
          platform.aliases.length === 0 ? undefined : t('records_also_known', [formatList(platform.aliases, locale)])
        }
        asOf={catalogue.summary.coverage.incidents}
        actions={
          <ExportButtons catalogue={catalogue} ids={incidents.map(({ id }) => id)} name={`caveat-${platform.id}`} />
        }
      />
      <PlatformFigures incidents={incidents} counting={counting} />
      <Columns
        side={
          <>
            <DomainSection report={report} />
            <RelatedSection platform={platform} names={names} />
          </>
        }
      >
        <CustomersAnswer
          name={platform.name}
          hit={customersHit(incidents, platform.id)}
          asOf={catalogue.summary.coverage.incidents}
        />
        <Chronology platform={platform} incidents={incidents} names={names} today={today} />
      </Columns>
      <AddressSection query={{ platform: platform.id }} />
    </article>
  );
}

interface PlatformFiguresProps {
  readonly incidents: readonly Incident[];
  readonly counting: readonly Incident[];
}

function PlatformFigures({ incidents, counting }: PlatformFiguresProps) {
  const locale = textLocale();
  const events = groupByEvent(counting).length;
  const isKnown = counting.some(({ lossUsd }) => lossUsd !== undefined);
  return (
    <KeyFigures
      figures={[
        [t('records_figure_on_record'), formatCount(incidents.length, locale)],
        [t('records_figure_counted'), formatCount(events, locale)],
        [
          t('fact_lost'),
          isKnown || events === 0 ? formatUsdShort(totalLossUsd(counting), locale) : t('fact_unknown_amount'),
        ],
      ]}
    />
  );
}
