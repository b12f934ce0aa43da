import { t } from '../platform/i18n.ts';

/** Stands where the record will stand, in its size. It shows only after a moment, so that a quick answer never flashes. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status">
      <h1 class="unseen">{t('loading')}</h1>
      <div class="bone bone-head" />
      <div class="bone bone-line" />
      <div class="bone bone-facts" />
      <div class="bone bone-line" />
      <div class="bone bone-line" />
    </div>
  );
}
