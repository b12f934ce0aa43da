/**
 * Wiring only: every listener is registered while the file is read, as a worker that wakes up needs it. What answers a
 * message is in the same script (vite.config.ts), but runs when the first such message comes: a worker is woken for one
 * question, and the verdict on a site is asked most.
 */
import '../platform/packaged-index.ts';

import { parseRequest, type ToBackground } from '../messages/schemas.ts';
import { loadList } from '../platform/list-store.ts';
import { answer, type Handlers, sendToFrame } from '../platform/messaging.ts';
import { loadTab } from '../platform/tab-state.ts';
import { checkSite } from './check-site.ts';
import { serveCommands } from './commands.ts';
import { serveFirstRun } from './first-run.ts';
import { guardHandlers } from './guard/serve-guard.ts';
import { serveMenu } from './menu.ts';
import { serveOmnibox } from './omnibox.ts';

const blocked = () => import('./block/serve-blocked.ts');
const reports = () => import('./block/open-report.ts');
const records = () => import('./records.ts');
const singleRecords = () => import('./report-record.ts');

const handlers: Handlers<ToBackground> = {
  'content→background/check-site': ({ host, path }, sender) => checkSite(host, sender, path),
  'content→background/site-is-fine': async (_request, sender) => (await blocked()).markFine(sender),
  'content→background/report-site': async (_request, sender) => (await reports()).openSiteReport(sender),
  'content→background/report-card': async (request, sender) => (await reports()).openReport(request, sender),
  'content→background/remember-address': async ({ address }) =>
    (await import('./card/offer-to-keep.ts')).keepAddress(address),
  'content→background/check-hosts': async ({ hosts }) => (await import('./block/check-hosts.ts')).checkHosts(hosts),
  'content→background/check-addresses': async ({ addresses }, sender) =>
    (await import('./check-addresses.ts')).checkAddresses(addresses, sender),
  'content→background/card': async ({ input, twin }) => (await import('./card/answer-card.ts')).answerCard(input, twin),
  'content→background/twins': async ({ texts }, sender) =>
    (await import('./twins/find-twins-on-page.ts')).findTwinsOnPage(texts, sender),
  'content→background/show-on-top': async ({ input }, { tab }) => {
    if (tab !== undefined) await sendToFrame(tab, 0, 'background→content/show', { input });
    return {};
  },
  'content→background/count-addresses': async ({ texts }) => ({
    count: (await import('./count-addresses.ts')).countAddresses(texts),
  }),
  ...guardHandlers,
  'page→background/look-up': async ({ input }) =>
    (await import('./block/report-for-person.ts')).reportForPerson(await loadList(), input, Date.now()),
  'page→background/blocked-site': async ({ url }, sender) => (await blocked()).reportBlocked(url, sender),
  'page→background/allow-site': async ({ url, until }, sender) => (await blocked()).allowSite(url, until, sender),
  'page→background/incident': async ({ id }) => (await singleRecords()).reportIncident(await loadList(), id),
  'page→background/actor': async ({ id }) => (await singleRecords()).reportActor(await loadList(), id),
  'page→background/collection': async ({ id }) => (await singleRecords()).reportCollection(await loadList(), id),
  'page→background/records': async () => (await records()).reportRecords(await loadList()),
  'page→background/platform': async ({ id }) => (await records()).reportPlatform(await loadList(), id, Date.now()),
  'page→background/incidents': async ({ ids }) => ({
    incidents: await (await records()).findIncidents(await loadList(), ids),
  }),
  'page→background/listed-addresses': async (query) =>
    (await import('./records-addresses.ts')).findAddresses(await loadList(), query),
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
