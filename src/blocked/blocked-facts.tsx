import type { IsoDate } from '../core/record/date.ts';
import { isInForce } from '../core/record/designations.ts';
import type { BlockedReport } from '../messages/blocked-report.ts';
import { t } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { SourceLink } from '../ui/source-link.tsx';
import { designationWords } from '../words/designation-words.ts';
import { differenceWords } from '../words/lookalike-sentences.ts';

interface BlockedFactsProps {
  readonly blocked: BlockedReport;
  readonly today: IsoDate;
}

/** What the reasons rest on, with where it can be read. */
export function BlockedFacts({ blocked: { report, real }, today }: BlockedFactsProps) {
  const { facts, verdict } = report;
  const { lookalike } = verdict;
  const differences = lookalike === undefined ? [] : differenceWords(lookalike);
  const inForce = (facts.platform?.designations ?? []).filter((one) => isInForce(one, today));
  const listing = verdict.reasons.includes('listed-phishing') ? facts.phishing : undefined;
  return (
    <FactList
      facts={[
        [t('block_imitated'), real === undefined ? undefined : `${real.name} · ${real.host}`],
        [t('block_differences'), differences.length === 0 ? undefined : differences.join(' · ')],
        [t('block_listed_by'), listing && <SourceLink key="list" source={listing.source} />],
        [
          t('block_sanctioned_by'),
          inForce.length === 0 ? undefined : (
            <ul class="plain">
              {inForce.map((one) => (
                <li key={`${one.authority} ${one.programme} ${one.listed}`}>
                  {designationWords(one, today)} <SourceLink source={one.source} />
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
