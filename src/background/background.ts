/** Wiring only: every listener is registered while the file is read, as a worker that wakes up needs it. */
import { parseRequest, type ToBackground } from '../messages/schemas.ts';
import { loadList } from '../platform/list-store.ts';
import { answer, type Handlers, sendToFrame } from '../platform/messaging.ts';
import { loadTab } from '../platform/tab-state.ts';
import { checkHosts } from './block/check-hosts.ts';
import { openReport, openSiteReport } from './block/open-report.ts';
import { reportForPerson } from './block/report-for-person.ts';
import { allowSite, markFine, reportBlocked } from './block/serve-blocked.ts';
import { cardCss } from './card/card-css.ts';
import { makeCard } from './card/make-card.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkSite } from './check-site.ts';
import { serveCommands } from './commands.ts';
import { countAddresses } from './count-addresses.ts';
import { serveFirstRun } from './first-run.ts';
import { guardHandlers } from './guard/serve-guard.ts';
import { serveMenu } from './menu.ts';
import { serveOmnibox } from './omnibox.ts';
import { findIncidents, reportPlatform, reportRecords } from './records.ts';
import { findAddresses } from './records-addresses.ts';
import { reportActor, reportCollection, reportIncident } from './report-record.ts';
import { findTwinsOnPage } from './twins/find-twins-on-page.ts';

const handlers: Handlers<ToBackground> = {
  'content→background/check-site': ({ host, path }, sender) => checkSite(host, sender, path),
  'content→background/site-is-fine': (_request, sender) => markFine(sender),
  'content→background/report-site': (_request, sender) => openSiteReport(sender),
  'content→background/report-card': openReport,
  'content→background/check-hosts': ({ hosts }) => checkHosts(hosts),
  'content→background/check-addresses': ({ addresses }, sender) => checkAddresses(addresses, sender),
  'content→background/card': async ({ input, twin }) => ({
    card: await makeCard(loadList, input, Date.now(), twin),
    css: cardCss(),
  }),
  'content→background/twins': ({ texts }, sender) => findTwinsOnPage(texts, sender),
  'content→background/show-on-top': async ({ input }, { tab }) => {
    if (tab !== undefined) await sendToFrame(tab, 0, 'background→content/show', { input });
    return {};
  },
  'content→background/count-addresses': ({ texts }) => ({ count: countAddresses(texts) }),
  ...guardHandlers,
  'page→background/look-up': async ({ input }) => reportForPerson(await loadList(), input, Date.now()),
  'page→background/blocked-site': ({ url }, sender) => reportBlocked(url, sender),
  'page→background/allow-site': ({ url, until }, sender) => allowSite(url, until, sender),
  'page→background/incident': async ({ id }) => reportIncident(await loadList(), id),
  'page→background/actor': async ({ id }) => reportActor(await loadList(), id),
  'page→background/collection': async ({ id }) => reportCollection(await loadList(), id),
  'page→background/records': async () => reportRecords(await loadList()),
  'page→background/platform': async ({ id }) => reportPlatform(await loadList(), id, Date.now()),
  'page→background/incidents': async ({ ids }) => ({ incidents: await findIncidents(await loadList(), ids) }),
  'page→background/listed-addresses': async (query) => findAddresses(await loadList(), query),
  'page→background/list-head': async () => {
    const { version, date, coverage, counts } = await loadList();
    return { version, date, coverage, counts };
  },
  'page→background/frames-with-listed': async ({ tab }) => ({
    frames: Object.keys((await loadTab(tab))?.frames ?? {}).map(Number),
  }),
};

answer(handlers, parseRequest);
serveMenu();
serveOmnibox();
serveFirstRun();
serveCommands();
