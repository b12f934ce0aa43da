/** Browsers refuse more than some hundred changes of a page's address in half a minute; typing makes more. */
const AFTER_MS = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the hash in place once typing pauses. Where the person has gone elsewhere meanwhile, nothing is written. */
export function replaceHashSoon(hash: string): void {
  clearTimeout(timer);
  const before = location.hash;
  timer = setTimeout(() => {
    if (location.hash === before) history.replaceState(null, '', hash);
  }, AFTER_MS);
}
