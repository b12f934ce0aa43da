/** The same names in eth-phishing-detect. */
import PhishingDetector from 'eth-phishing-detect/src/detector.js';
import { fetchPackaged, serve } from './serve.ts';

serve(async () => {
  const detector = new PhishingDetector(await (await fetchPackaged('list.json')).json());
  return (host) => detector.check(host).result;
});
