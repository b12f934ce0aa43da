import type { ComponentChildren, ComponentProps } from 'preact';
import { t } from '../platform/i18n.ts';
import { RecordsLink } from '../ui/records-link.tsx';
import { ActorView } from './actor-view.tsx';
import { AddressView } from './address-view.tsx';
import { CollectionView } from './collection-view.tsx';
import { IncidentView } from './incident-view.tsx';
import { Notice } from './notice.tsx';
import { SiteView } from './site-view.tsx';
import type { Screen } from './views.ts';

interface ScreenViewProps {
  readonly screen: Screen;
  readonly today: string;
  /** What is said of the page in front; absent where the site was only looked up. */
  readonly page?: ComponentChildren;
}

/** Draws whatever a view shows, and leads on to the whole of it. */
export function ScreenView(props: ScreenViewProps) {
  const view = recordOf(props.screen);
  return (
    <>
      <ShownScreen {...props} />
      {view !== undefined && (
        <p class="story">
          <RecordsLink view={view} />
        </p>
      )}
    </>
  );
}

function recordOf(screen: Screen): ComponentProps<typeof RecordsLink>['view'] {
  switch (screen.kind) {
    case 'site':
      return screen.facts.platform && { kind: 'platform', id: screen.facts.platform.id };
    case 'incident':
      return { kind: 'incident', id: screen.incident.id };
    case 'actor':
      return { kind: 'actor', id: screen.actor.id };
    case 'collection':
      return { kind: 'collection', id: screen.collection.id };
    default:
      return undefined;
  }
}

function ShownScreen({ screen, today, page }: ScreenViewProps) {
  switch (screen.kind) {
    case 'site':
      return <SiteView report={screen} today={today} page={page} />;
    case 'address':
      return <AddressView report={screen} />;
    case 'actor':
      return <ActorView report={screen} today={today} />;
    case 'collection':
      return <CollectionView report={screen} />;
    case 'incident':
      return <IncidentView report={screen} />;
    case 'unknown':
      return <Notice title={t('lookup_neither', [screen.input])} text={t('lookup_neither_hint')} />;
    case 'unreadable':
      return <Notice title={t('unreadable_title')} text={t('unreadable_text')} />;
    case 'no-access':
      return <Notice title={t('no_host_title')} text={t('no_host_text')} />;
    case 'no-site':
      return <Notice title={t('no_site_title')} text={t('no_site_text')} />;
  }
}
