import { alignChunks } from '../core/resemblance/align-chunks.ts';
import { plural, t } from '../platform/i18n.ts';

/** More than anybody compares; the page marks them all. */
const MOST_SHOWN = 5;

interface TwinPairsProps {
  readonly pairs: readonly (readonly [string, string])[];
}

/** Addresses of the page in front that look alike, one above the other, with what differs standing out. */
export function TwinPairs({ pairs }: TwinPairsProps) {
  if (pairs.length === 0) return null;
  const more = pairs.length - MOST_SHOWN;
  return (
    <div class="twins">
      <h3>{t('twin_popup')}</h3>
      <p class="quiet">{t('twin_popup_about')}</p>
      <ul class="plain">
        {pairs.slice(0, MOST_SHOWN).map(([first, second]) => (
          <li key={`${first} ${second}`}>
            <TwinPair first={first} second={second} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{plural('page_more', more)}</p>}
    </div>
  );
}

function TwinPair({ first, second }: { readonly first: string; readonly second: string }) {
  const chunks = alignChunks(first, second);
  return (
    <>
      {(['first', 'second'] as const).map((which) => (
        <code key={which} class="address">
          {chunks.map(({ same, [which]: text }, index) =>
            same ? (
              // The groups of one address never change places.
              <span key={index}>{text}</span>
            ) : (
              <span key={index}>
                <mark>{text}</mark>
              </span>
            ),
          )}
        </code>
      ))}
    </>
  );
}
