import { useEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { NavigationContext } from '../ui/navigation.ts';
import { ActorsView } from './actors-view.tsx';
import { CollectionsView } from './collections-view.tsx';
import { Hatch } from './hatch.tsx';
import { IncidentsView } from './incidents-view.tsx';
import { ConnectorContext } from './page-context.ts';
import { PageFoot } from './page-foot.tsx';
import { PageHead } from './page-head.tsx';
import { PlatformsView } from './platforms-view.tsx';
import { RecordView } from './record-view.tsx';
import { type Route, writeRoute } from './route.ts';
import type { Store } from './store.ts';
import { targetHref } from './target-href.ts';
import { TroubleNotice } from './trouble-notice.tsx';
import { useScrollPlace } from './use-scroll-place.ts';

/** The records page: the whole list to search, filter, picture and read. */
export function App({ store }: { readonly store: Store }) {
  const navigation = useMemo(
    () => ({
      open: (target: Parameters<typeof targetHref>[0]) => {
        location.hash = targetHref(target);
      },
      href: targetHref,
    }),
    [],
  );
  const route = store.route.value;
  return (
    <ConnectorContext.Provider value={store.connector}>
      <NavigationContext.Provider value={navigation}>
        <button type="button" class="skip" onClick={skipToMain}>
          {t('records_skip')}
        </button>
        <PageHead route={route} summary={store.searched.value?.catalogue.summary} />
        <Main store={store} route={route} />
        <Hatch />
        <PageFoot summary={store.searched.value?.catalogue.summary} today={store.today} />
      </NavigationContext.Provider>
    </ConnectorContext.Provider>
  );
}

/** No link: the page's hash is the address of its view. */
function skipToMain(): void {
  document.querySelector<HTMLElement>('main')?.focus();
}

function Main({ store, route }: { readonly store: Store; readonly route: Route }) {
  const main = useRef<HTMLElement>(null);
  const isReady =
    store.searched.value !== undefined && (route.kind !== 'record' || store.record.value.state !== 'loading');
  useViewChange(main, route, isReady);
  useScrollPlace(writePlace(route), isReady);
  return (
    <main ref={main} tabIndex={-1}>
      <View store={store} route={route} />
    </main>
  );
}

function View({ store, route }: { readonly store: Store; readonly route: Route }) {
  const { value: searched } = store.searched;
  const { value: trouble } = store.trouble;
  if (trouble !== undefined) return <TroubleNotice trouble={trouble} onRetry={() => void store.start()} />;
  if (searched === undefined) return <p class="waiting">{t('loading')}</p>;
  const { catalogue } = searched;
  switch (route.kind) {
    case 'incidents':
    case 'pictures':
      return <IncidentsView store={store} searched={searched} route={route} />;
    case 'platforms':
      return <PlatformsView key={route.kind} catalogue={catalogue} route={route} />;
    case 'actors':
      return <ActorsView catalogue={catalogue} />;
    case 'collections':
      return <CollectionsView catalogue={catalogue} />;
    case 'record':
      return <RecordView store={store} catalogue={catalogue} content={store.record.value} />;
  }
}

/** Views of one kind that differ in their filters are one place: typing must not move the page. */
function writePlace(route: Route): string {
  return route.kind === 'record' ? writeRoute(route) : route.kind;
}

/** A view that was gone to takes the keyboard to its heading, so that it is read out, and names the tab. */
function useViewChange(main: { readonly current: HTMLElement | null }, route: Route, isReady: boolean): void {
  const place = writePlace(route);
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!isReady) return;
    const heading = main.current?.querySelector('h1');
    document.title = t('records_tab_title', [heading?.textContent ?? t('records_title')]);
    if (last.current !== undefined && last.current !== place) heading?.focus({ preventScroll: true });
    last.current = place;
  }, [place, isReady]);
}
