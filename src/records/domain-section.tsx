import type { Domain } from '../core/record/platform.ts';
import type { PlatformReport } from '../messages/records.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import { OutwardLink } from '../ui/source-link.tsx';
import { formatDate } from '../words/format-date.ts';

/** The platform's domains, who holds them now, and how loudly Caveat speaks on each. They are no links: some are traps. */
export function DomainSection({ report: { domains, levels } }: { readonly report: PlatformReport }) {
  if (domains.length === 0) return null;
  return (
    <section>
      <h2>{t('records_domains')}</h2>
      <ul class="plain domains">
        {domains.map((domain) => (
          <li key={domain.host}>
            <p class="row">
              <b class="break">{domain.host}</b>
              {levels[domain.host] !== undefined && <LevelBadge level={levels[domain.host] ?? 'none'} />}
            </p>
            <p class="quiet">{holderWords(domain)}</p>
            {domain.claimsUrl !== undefined && <OutwardLink url={domain.claimsUrl}>{t('claims_link')}</OutwardLink>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function holderWords({ heldBy, verified }: Domain): string {
  const holder = t(`holder_${heldBy}`);
  return verified === undefined ? holder : t('holder_verified', [holder, formatDate(verified, textLocale())]);
}
