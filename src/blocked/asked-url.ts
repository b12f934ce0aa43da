/** What stands behind the `#` of our pages: the address that they are about. Anything may stand there. */
import { SAID, type Said } from '../messages/card-report.ts';

/** The address of a web page; `undefined` for anything else, a `javascript:` address above all. */
export function askedUrl(hash: string): URL | undefined {
  const text = askedText(hash);
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

/** As text: a host, a URL or an address of a chain. */
export function askedText(hash: string): string | undefined {
  try {
    const text = decodeURIComponent(hash.replace(/^#/, '')).trim();
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What a card said, from the query of the page that prepares reports. */
export function askedSaid(search: string): readonly Said[] {
  const written = new URLSearchParams(search).get('said')?.split(',') ?? [];
  return SAID.filter((one) => written.includes(one));
}

/** Longer than any path that is listed; the background takes no more. */
const LONGEST = 2_000;

/** The part of an address that a verdict may rest on: neither name and password, nor what stands after the path. */
export function judgedPart({ origin, pathname }: URL): string {
  return `${origin}${pathname}`.slice(0, LONGEST);
}
