import { useState } from 'preact/hooks';
import type { AddressReport } from '../messages/reports.ts';
import { t } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { LevelBadge } from '../ui/level-badge.tsx';
import { addressSentences } from '../words/address-sentences.ts';
import type { World } from './world.ts';

/** To which the coins of the Ronin bridge went; on the sanctions list of OFAC since 14 April 2022. */
const EXAMPLE = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

/** One address to ask about, answered by the real list. */
export function Example({ world }: { readonly world: World }) {
  const [answer, setAnswer] = useState<AddressReport | 'none'>();
  const ask = async () => setAnswer((await world.ask(EXAMPLE)) ?? 'none');
  return (
    <>
      <p>{t('welcome_try_about')}</p>
      <p class="example">
        <AddressCode address={EXAMPLE} />
      </p>
      <button type="button" class="button" onClick={() => void ask()}>
        {t('welcome_try_button')}
      </button>
      <div class="answer" role="status">
        {answer === 'none' && <p>{t('welcome_try_failed')}</p>}
        {typeof answer === 'object' && <Answer report={answer} href={world.pageAbout(EXAMPLE)} />}
      </div>
    </>
  );
}

function Answer({ report, href }: { readonly report: AddressReport; readonly href: string }) {
  return (
    <>
      <LevelBadge level={report.verdict.level} />
      <p>{report.facts.listings[0]?.listing.label}</p>
      <ul class="list">
        {addressSentences(report).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <a href={href} target="_blank" rel="noreferrer">
        {t('welcome_try_more')}
      </a>
    </>
  );
}
