/** Our list, as the background opens it. */
import { pageKeys } from '../../../src/core/domain/page-keys.ts';
import { openList } from '../../../src/core/list/read-list.ts';
import { fetchPackaged, serve } from './serve.ts';

serve(async () => {
  const index = new Uint8Array(await (await fetchPackaged('list.bin')).arrayBuffer());
  const list = openList(index, () => Promise.reject(new Error('keys only')));
  return (host) => pageKeys(host).some((key) => list.has('phishing', key));
});
