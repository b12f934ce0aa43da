import { type Attribution, STRENGTHS, type Strength } from '../core/record/attribution.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { Sentence } from './sentence.tsx';
import { DocumentLink } from './source-link.tsx';
import { TargetLink } from './target-link.tsx';

interface AttributionLineProps {
  readonly attribution: Attribution;
  readonly actorName: string;
}

/** One claim: who is named, by whom, how firmly, when, and the document. */
export function AttributionLine({ attribution, actorName }: AttributionLineProps) {
  const { actor, by, strength, date, source, relation, outcome, disputed } = attribution;
  const related = relation !== undefined && relation !== 'outsider';
  const key = related ? 'attribution_line_related' : 'attribution_line';
  return (
    <li class={`attribution ${disputed ? 'disputed' : ''}`}>
      <p>
        <Sentence text={t(key, ['$1', t(`strength_by_${strength}`, [by]), related ? t(`relation_${relation}`) : ''])}>
          {[
            <TargetLink key="actor" target={{ kind: 'actor', id: actor }}>
              {actorName}
            </TargetLink>,
          ]}
        </Sentence>
      </p>
      <ul class="meta">
        <li>
          <StrengthDots strength={strength} />
          {t(`strength_${strength}`)}
        </li>
        {date !== undefined && <li>{formatDate(date, textLocale())}</li>}
        {outcome !== undefined && <li class="flag">{t(`outcome_${outcome}`)}</li>}
        {disputed && <li class="flag">{t('attribution_disputed')}</li>}
        <li>{source === undefined ? t('attribution_no_source') : <DocumentLink url={source} />}</li>
      </ul>
    </li>
  );
}

/** Six dots for a conviction, one for an allegation. The word beside them says it too. */
export function StrengthDots({ strength }: { readonly strength: Strength }) {
  const filled = STRENGTHS.length - STRENGTHS.indexOf(strength);
  return (
    <span class="dots" aria-hidden="true">
      {STRENGTHS.map((step, index) => (
        <i key={step} class={index < filled ? 'on' : ''} />
      ))}
    </span>
  );
}
