import { t } from '../platform/i18n.ts';
import { ActorPage } from './actor-page.tsx';
import { AddressPage } from './address-page.tsx';
import type { Catalogue } from './catalogue.ts';
import { CollectionPage } from './collection-page.tsx';
import { IncidentPage } from './incident-page.tsx';
import { PlatformPage } from './platform-page.tsx';
import type { RecordContent, Store } from './store.ts';
import { TroubleNotice } from './trouble-notice.tsx';

interface RecordViewProps {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly content: RecordContent;
}

/** The page of one record. */
export function RecordView({ store, catalogue, content }: RecordViewProps) {
  if (content.state === 'loading') return <p class="waiting">{t('loading')}</p>;
  if (content.state === 'troubled') {
    return <TroubleNotice trouble={content.trouble} onRetry={() => store.follow(location.hash)} />;
  }
  const { report } = content;
  switch (report.kind) {
    case 'incident':
      return <IncidentPage report={report} catalogue={catalogue} />;
    case 'platform':
      return <PlatformPage report={report} catalogue={catalogue} today={store.today} />;
    case 'actor':
      return <ActorPage report={report} catalogue={catalogue} today={store.today} />;
    case 'collection':
      return <CollectionPage report={report} catalogue={catalogue} today={store.today} />;
    case 'address':
      return <AddressPage report={report} />;
  }
}
