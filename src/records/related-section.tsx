import type { Platform } from '../core/record/platform.ts';
import type { Names } from '../messages/reports.ts';
import { keyPart, t } from '../platform/i18n.ts';
import { PlatformLink } from '../ui/platform-link.tsx';

/** Predecessors, successors, and companies of like name that are not it. */
export function RelatedSection({
  platform: { related },
  names,
}: {
  readonly platform: Platform;
  readonly names: Names;
}) {
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{t('site_related')}</h2>
      <ul class="plain">
        {related.map(({ relation, platform }) => (
          <li key={`${relation} ${platform}`}>
            <PlatformLink id={platform} names={names} />, {t(`platform_relation_${keyPart(relation)}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
