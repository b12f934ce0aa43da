/** Puts words into pages. */
import type { Random } from './random.ts';
import type { Tongue } from './tongues.ts';

export interface Writer {
  readonly random: Random;
  readonly tongue: Tongue;
  readonly host: string;
  words(count: number): string;
  mention(): string;
  link(): string;
  money(): string;
  /** As often as said, joined. */
  times(count: number, make: (index: number) => string): string;
}

export function createWriter(random: Random, tongue: Tongue, host: string): Writer {
  const pickFrom = (all: readonly string[]) => all[random.int(all.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, () => pickFrom(tongue.words)).join(' ');
  return {
    random,
    tongue,
    host,
    words,
    mention: () => pickFrom(tongue.mentions),
    link: () => `<a href="/${random.int(9_999_999)}">${words(2 + random.int(5))}</a>`,
    money: () => `${random.int(99_999)}.${random.int(90) + 10}`,
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('\n'),
  };
}

/** The frame that most front pages have: a head with a menu and a search, and a foot. */
export function framed(writer: Writer, main: string): string {
  const { tongue, host, times, link, words } = writer;
  const menu = tongue.sections.map((name) => `<li><a href="/${encodeURIComponent(name)}">${name}</a></li>`).join('');
  return `<header><a href="/">${host}</a><nav><ul>${menu}</ul></nav>
    <form role="search"><input type="search" name="q" placeholder="${tongue.search}"><button>${tongue.search}</button></form>
    <a href="/login">${tongue.signIn}</a></header>
    <main>${main}</main>
    <footer>${times(12, link)}<p>© 2026 ${host}. ${words(12)}</p></footer>`;
}
