/**
 * Host names as the WHATWG URL standard reads them (https://url.spec.whatwg.org/#host-parsing), so that Caveat and the
 * browser mean the same host: lower case, IDN as punycode, percent-encoding undone, unusual IPv4 spellings resolved.
 * What is typed without a scheme is held to stricter rules, because there a number or a stray word is rarely a host.
 */

/** ASCII, lower case, no trailing dot; IPv6 in brackets. Only `parseHostname` makes one. */
export type Hostname = string & { readonly brand: 'Hostname' };

const WEB_SCHEME = /^(?:https?|wss?|ftp):/i;
const OTHER_SCHEME = /^(?:[a-z][a-z0-9+.-]*:[/\\]{2}|mailto:)/i;
const STARTS_WITH_NO_HOST = /^(?:[/\\](?![/\\])|[?#])/;
const BARE_IPV6 = /^[0-9a-f]*:[0-9a-f.]*:[0-9a-f:.]*$/i;
const DOTTED_QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const PLAIN_LABEL = /^[a-z0-9_-]+$/;
const MAX_HOST_LENGTH = 253; // RFC 1035, 2.3.4, written without the root's dot
const MAX_LABEL_LENGTH = 63;

/** The host that a bare host, `host:port`, `user@host` or URL of the web names; `undefined` where it names none. */
export function parseHostname(input: string): Hostname | undefined {
  const text = input.trim();
  if (WEB_SCHEME.test(text)) return toHostname(readHost(text));
  if (OTHER_SCHEME.test(text) || STARTS_WITH_NO_HOST.test(text) || /\s/.test(text)) return undefined;
  const host = toHostname(readHost(`http://${BARE_IPV6.test(text) ? `[${text}]` : text}`));
  return host !== undefined && isPlainlyWritten(host, text) ? host : undefined;
}

/** Whether a host is an IP address and so has no parent domains. */
export function isIpAddress(host: string): boolean {
  const last = host.charCodeAt(host.length - 1);
  const endsInDigit = last >= 0x30 && last <= 0x39;
  return (endsInDigit && DOTTED_QUAD.test(host)) || host.startsWith('[');
}

function readHost(url: string): string | undefined {
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

function toHostname(host: string | undefined): Hostname | undefined {
  const name = host?.replace(/\.$/, '');
  if (name === undefined || name.length > MAX_HOST_LENGTH) return undefined;
  const fits = name.split('.').every((label) => label.length > 0 && label.length <= MAX_LABEL_LENGTH);
  return fits ? (name as Hostname) : undefined;
}

/** `http://1234` is the host 0.0.4.210, but somebody who types `1234` means no host at all. */
function isPlainlyWritten(host: Hostname, text: string): boolean {
  if (host.startsWith('[')) return true;
  if (isIpAddress(host)) return text.includes(host);
  return host.split('.').every((label) => PLAIN_LABEL.test(label));
}
