/** Starts in the top frame, after the script that runs in every frame. What is about the site is done here. Wiring only. */
import { takeShared } from './frame-share.ts';
import { createWarningHost } from './guard/warning-host.ts';
import { watchViews } from './guard/watch-views.ts';
import { watchResults } from './search-results/search-results.ts';
import { createSiteCheck } from './site-notice/check-site.ts';
import { createCover } from './site-notice/cover.ts';
import { createNoticeHost } from './site-notice/notice-host.ts';
import { createTwinSearch } from './twins/twin-search.ts';

const shared = takeShared();
const { listeners } = shared;
let showNotice: ReturnType<typeof createNoticeHost> | undefined;
const cover = createCover(shared.parts);
const site = createSiteCheck(shared, cover, (notice) => {
  showNotice ??= createNoticeHost(shared);
  showNotice(notice);
});
shared.end.addEventListener('abort', cover.hide);
listeners.add('pageshow', ({ persisted }) => {
  // Back from the browser's store of pages: scripts do not start again, and the badge was cleared meanwhile.
  if (persisted) site.check(false);
});
const { navigation } = globalThis as { navigation?: EventTarget };
navigation?.addEventListener('currententrychange', site.checkPath, { signal: shared.end });
if ((document as { prerendering?: boolean }).prerendering === true) {
  document.addEventListener('prerenderingchange', () => site.check(false), { once: true });
} else site.check(true);

shared.guard.attach(createWarningHost(listeners, shared.parts));
shared.searchTwins((isWanted) => createTwinSearch(isWanted, shared.send));
watchViews(shared);
watchResults(shared);
