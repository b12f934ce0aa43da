import { type MessageKey, t } from '../platform/i18n.ts';
import { recordHref } from './route.ts';

export const UN_COLLECTION = 'un-2019-691';

/** The names that went round with the claim, and what is known of each. */
const NAMES: readonly (readonly [name: string, incidents: readonly string[], told: MessageKey])[] = [
  ['Bangladesh Bank', ['2016-02-bangladesh-bank'], 'records_story_bangladesh'],
  ['Bithumb', ['2017-02-bithumb', '2017-06-bithumb', '2018-06-bithumb', '2019-03-bithumb'], 'records_story_bithumb'],
  ['Youbit', ['2017-04-youbit-yapizon', '2017-12-youbit'], 'records_story_youbit'],
  ['Coincheck', ['2018-01-coincheck'], 'records_story_coincheck'],
  ['BITPoint', ['2019-07-bitpoint-japan'], 'records_story_bitpoint'],
];

/** The claim that made somebody want Caveat, held against what the Panel wrote. */
export function StoryOfTheClaim({ members }: { readonly members: readonly string[] }) {
  return (
    <section class="claim">
      <h2>{t('records_story_title')}</h2>
      <p>{t('records_story_claim')}</p>
      <p>{t('records_story_panel')}</p>
      <ul class="plain">
        {NAMES.map(([name, incidents, told]) => (
          <li key={name}>
            <b>{name}</b>{' '}
            <span class="membership">
              {membershipWords(incidents.filter((id) => members.includes(id)).length, incidents.length)}
            </span>{' '}
            {t(told)}{' '}
            {incidents.map((id) => (
              <a key={id} href={recordHref('incident', id)}>
                {id.slice(0, 7)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function membershipWords(inTable: number, all: number): string {
  if (inTable === 0) return t('records_story_not_in_table');
  return inTable === all ? t('records_story_in_table') : t('records_story_in_part', [String(inTable), String(all)]);
}
