import { useEffect, useState } from 'preact/hooks';
import type { alignChunks } from '../core/resemblance/align-chunks.ts';
import { plural, t } from '../platform/i18n.ts';

/** More than anybody compares; the page marks them all. */
const MOST_SHOWN = 5;

interface TwinPairsProps {
  readonly pairs: readonly (readonly [string, string])[];
}

/** Addresses of the page in front that look alike, one above the other, with what differs standing out. */
export function TwinPairs({ pairs }: TwinPairsProps) {
  const align = useAlign(pairs.length > 0);
  if (pairs.length === 0 || align === undefined) return null;
  const more = pairs.length - MOST_SHOWN;
  return (
    <div class="twins">
      <h3>{t('twin_popup')}</h3>
      <p class="quiet">{t('twin_popup_about')}</p>
      <ul class="plain">
        {pairs.slice(0, MOST_SHOWN).map(([first, second]) => (
          <li key={`${first} ${second}`}>
            <TwinPair chunks={align(first, second)} />
          </li>
        ))}
      </ul>
      {more > 0 && <p class="quiet">{plural('page_more', more)}</p>}
    </div>
  );
}

type Align = typeof alignChunks;

/** Brings every currency's parser along, so it is fetched only on the rare page that needs it. */
function useAlign(isNeeded: boolean): Align | undefined {
  const [align, setAlign] = useState<Align>();
  useEffect(() => {
    if (isNeeded)
      void import('../core/resemblance/align-chunks.ts').then((module) => setAlign(() => module.alignChunks));
  }, [isNeeded]);
  return align;
}

function TwinPair({ chunks }: { readonly chunks: ReturnType<Align> }) {
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
