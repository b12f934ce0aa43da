/** The same names in @ghostery/adblocker, serialised. */
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { fetchPackaged, serve } from './serve.ts';

serve(async () => {
  const engine = FiltersEngine.deserialize(new Uint8Array(await (await fetchPackaged('list.bin')).arrayBuffer()));
  return (host) => engine.match(Request.fromRawDetails({ url: `https://${host}/`, type: 'main_frame' })).match;
});
