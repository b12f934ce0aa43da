import type { Source } from '../core/record/source.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { sourceLabel, webAddress } from '../words/source-label.ts';

/** A published document: who published it and when, as a link where there is one. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { publisher, date } = source;
  return (
    <OutwardLink url={source.url}>
      {date === undefined ? publisher : t('source_dated', [publisher, formatDate(date, textLocale())])}
    </OutwardLink>
  );
}

/** The address of a document, named by its symbol or host. */
export function DocumentLink({ url }: { readonly url: string }) {
  const address = webAddress(url);
  return <OutwardLink url={address}>{address === undefined ? t('source_plain') : sourceLabel(address)}</OutwardLink>;
}

interface OutwardLinkProps {
  readonly url: string | undefined;
  readonly children: string;
}

/** A link out of the extension. The page that it leads to learns neither where it was clicked nor gets a hold on us. */
export function OutwardLink({ url, children }: OutwardLinkProps) {
  const address = webAddress(url);
  if (address === undefined) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={t('source_new_tab')}>
      {children}
    </a>
  );
}
