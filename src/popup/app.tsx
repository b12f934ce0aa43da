import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { NavigationContext } from '../ui/navigation.ts';
import { AccessNotice } from './access-notice.tsx';
import { Announcement } from './announcement.tsx';
import { FootActions } from './foot-actions.tsx';
import { ListFoot } from './list-foot.tsx';
import { LookUpForm } from './look-up-form.tsx';
import { TroubleNotice } from './notice.tsx';
import { PageSection } from './page-section.tsx';
import { ScreenView } from './screen-view.tsx';
import { Skeleton } from './skeleton.tsx';
import type { Store } from './store.ts';
import type { View } from './views.ts';

/**
 * The popup. Views lie on a stack and stay mounted below the one in front, so that Back finds them as they were left:
 * what was opened is open, and the keyboard stands where it stood.
 */
export function App({ store }: { readonly store: Store }) {
  const navigation = useMemo(
    () => ({ open: (target: Parameters<Store['open']>[0]) => void store.open(target) }),
    [store],
  );
  return (
    <NavigationContext.Provider value={navigation}>
      <Access store={store} />
      <Views store={store} />
      <footer>
        <LookUpForm />
        <FootActions store={store} />
        <List store={store} />
      </footer>
    </NavigationContext.Provider>
  );
}

// Each part reads what it draws itself: news of the page in front or of the list draws no record again.

function Access({ store }: { readonly store: Store }) {
  return store.tab.value.hasAccess ? null : <AccessNotice onAllow={() => void store.allowAccess()} />;
}

function List({ store }: { readonly store: Store }) {
  return <ListFoot head={store.head.value} today={store.today} />;
}

function Views({ store }: { readonly store: Store }) {
  const views = store.views.value;
  return (
    <>
      <main>
        {views.map((view, index) => (
          <ViewFrame key={view.key} view={view} isFront={index === views.length - 1} store={store} />
        ))}
      </main>
      <Announcement view={store.front.value} />
    </>
  );
}

interface ViewFrameProps {
  readonly view: View;
  readonly isFront: boolean;
  readonly store: Store;
}

function ViewFrame({ view, isFront, store }: ViewFrameProps) {
  const { frame, remember } = useKeyboardPlace(view, isFront);
  const isBottom = view.target.kind === 'front';
  return (
    <div class="view" ref={frame} hidden={!isFront} onFocusIn={remember}>
      {!isBottom && (
        <nav>
          <button type="button" class="back" onClick={store.back}>
            <Icon name="back" />
            {t('back')}
          </button>
        </nav>
      )}
      <ViewContent view={view} store={store} />
    </div>
  );
}

function ViewContent({ view: { content, target }, store }: { readonly view: View; readonly store: Store }) {
  if (content.state === 'loading') return <Skeleton />;
  if (content.state === 'troubled') {
    return <TroubleNotice trouble={content.trouble} onRetry={() => void store.start()} />;
  }
  return (
    <ScreenView
      screen={content.screen}
      today={store.today}
      page={target.kind === 'front' ? <PageInFront store={store} /> : undefined}
    />
  );
}

function PageInFront({ store }: { readonly store: Store }) {
  const tab = store.tab.value;
  if (tab.id === undefined) return null;
  return <PageSection findings={store.findings.value} tab={tab} setQuiet={(quiet) => void store.setQuiet(quiet)} />;
}

/** A new view takes the keyboard to its heading, so that it is read out; one that is uncovered gives it back. */
function useKeyboardPlace(view: View, isFront: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const last = useRef<EventTarget | null>(null);
  const isReady = view.content.state !== 'loading';
  useLayoutEffect(() => {
    if (!isFront) return;
    if (last.current instanceof HTMLElement) last.current.focus();
    else if (view.key > 0 && isReady) frame.current?.querySelector('h1')?.focus();
  }, [isFront, isReady, view.key]);
  return {
    frame,
    remember: (event: FocusEvent) => {
      last.current = event.target;
    },
  };
}
