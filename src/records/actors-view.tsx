import { totalLossUsd } from '../core/record/losses.ts';
import type { ActorRow } from '../core/record/records-summary.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatCount, formatUsdShort } from '../words/format-money.ts';
import { formatCountry } from '../words/format-names.ts';
import type { Catalogue } from './catalogue.ts';
import { incidentsUnder } from './incidents-under.ts';
import { recordHref } from './route.ts';

interface Line {
  readonly actor: ActorRow;
  readonly depth: number;
  readonly incidents: number;
  readonly usd: number;
}

/** Everybody who is named, those below somebody under them, with what is ascribed to each and to those below. */
export function ActorsView({ catalogue }: { readonly catalogue: Catalogue }) {
  const locale = textLocale();
  return (
    <article class="wide">
      <h1 tabIndex={-1}>{t('records_nav_actors')}</h1>
      <p class="story">{t('records_actors_note')}</p>
      <table class="figures actors">
        <thead>
          <tr>
            <th scope="col">{t('records_column_actor')}</th>
            <th scope="col">{t('records_column_state')}</th>
            <th scope="col" class="number">
              {t('records_nav_incidents')}
            </th>
            <th scope="col" class="number">
              {t('records_column_loss')}
            </th>
          </tr>
        </thead>
        <tbody>
          {linesOf(catalogue).map(({ actor, depth, incidents, usd }) => (
            <tr key={actor.id}>
              <th scope="row" class={`depth-${Math.min(depth, 3)}`}>
                <a href={recordHref('actor', actor.id)}>{actor.name}</a>
              </th>
              <td>{actor.state === undefined ? '' : formatCountry(actor.state, locale)}</td>
              <td class="number">{formatCount(incidents, locale)}</td>
              <td class="number">{usd === 0 ? '–' : formatUsdShort(usd, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Those that most is ascribed to first; whoever is below somebody right after. */
function linesOf(catalogue: Catalogue): readonly Line[] {
  const lines = catalogue.summary.actors.map((actor): Line => {
    const incidents = incidentsUnder(catalogue, actor.id);
    const usd = totalLossUsd(incidents.filter(({ counts }) => counts));
    return { actor, depth: (catalogue.lineage.get(actor.id)?.length ?? 1) - 1, incidents: incidents.length, usd };
  });
  const sorted = lines.sort((a, b) => b.usd - a.usd || b.incidents - a.incidents);
  const under = (parent: string | undefined): Line[] =>
    sorted
      .filter(({ actor }) => (catalogue.actors.has(actor.parent ?? '') ? actor.parent : undefined) === parent)
      .flatMap((line) => [line, ...under(line.actor.id)]);
  return under(undefined);
}
