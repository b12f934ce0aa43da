/** Wiring only: every listener is registered while the file is read, as a worker that wakes up needs it. */
import { parseRequest, type ToBackground } from '../messages/schemas.ts';
import { loadList } from '../platform/list-store.ts';
import { answer, type Handlers } from '../platform/messaging.ts';
import { loadTab } from '../platform/tab-state.ts';
import { checkAddresses, describeAddress } from './check-addresses.ts';
import { checkSite } from './check-site.ts';
import { serveCommands } from './commands.ts';
import { serveMenu } from './menu.ts';
import { reportOn } from './report.ts';
import { reportActor, reportCollection, reportIncident } from './report-record.ts';

const handlers: Handlers<ToBackground> = {
  'content→background/check-site': ({ host }, sender) => checkSite(host, sender),
  'content→background/check-addresses': ({ addresses }, sender) => checkAddresses(addresses, sender),
  'content→background/address': ({ address }) => describeAddress(address),
  'content→background/look-up': async ({ input }) => reportOn(await loadList(), input, Date.now()),
  'page→background/look-up': async ({ input }) => reportOn(await loadList(), input, Date.now()),
  'page→background/incident': async ({ id }) => reportIncident(await loadList(), id),
  'page→background/actor': async ({ id }) => reportActor(await loadList(), id),
  'page→background/collection': async ({ id }) => reportCollection(await loadList(), id),
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
serveCommands();
