/** Elements whose text is for machines, and fields: what stands between the tags of a text area is what it held at first. */
const UNREAD = new Set(['script', 'style', 'noscript', 'textarea']);

export function isUnread(localName: string): boolean {
  return UNREAD.has(localName);
}
