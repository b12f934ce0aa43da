/** What is read by blocks is what somebody finds who goes from text to text. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Hit } from '../../src/content/hit.ts';
import { readBlocks } from '../../src/content/read-blocks.ts';
import { scanCandidates } from '../../src/core/address/scan-candidates.ts';

vi.mock('../../src/content/filter.ts', () => ({ mayBeListed: () => true }));

const ADDRESSES = [
  '0x098B716B8Aaf21512996dC57EB0615e2383E2f96',
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  'EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2',
  `0:${'0123456789abcdef'.repeat(4)}`,
];
const IN_LINE = ['b', 'span', 'a', 'wbr', 'code'];
const BLOCKS = ['div', 'p', 'td', 'li', 'br', 'x-part'];
const UNREAD = ['script', 'textarea'];

/** A tree as data: its texts, and elements with what is in them. */
type Tree = string | readonly [name: string, inside: readonly Tree[]];

const { tree } = fc.letrec<{ tree: Tree; text: string; element: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, { weight: 3, arbitrary: tie('text') }, { weight: 2, arbitrary: tie('element') }),
  text: fc.oneof(
    fc.constantFrom(...ADDRESSES),
    fc.tuple(fc.constantFrom(...ADDRESSES), fc.nat(70), fc.nat(70)).map(([text, a, b]) => text.slice(a, a + b)),
    fc.constantFrom('', ' ', 'IN', 'to: ', 'word', '\u200b', '\u00ad', '-', 'ünï ', 'some words. '),
    fc.integer({ min: 1, max: 400 }).map((times) => 'and more text '.repeat(times)),
  ),
  element: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.tuple(fc.constantFrom(...IN_LINE, ...IN_LINE, ...BLOCKS), fc.array(tie('tree'), { maxLength: 5 })),
    },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...UNREAD), fc.tuple(tie('text'))) },
  ),
}));
const page = fc.array(tree, { maxLength: 12 });

function build(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree[0]);
  element.append(...tree[1].map(build));
  return element;
}

/** The page as a person reads it, line after line. */
function write(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  const inside = UNREAD.includes(tree[0]) ? '' : tree[1].map(write).join('');
  return IN_LINE.includes(tree[0]) ? inside : `\n${inside}\n`;
}

function textsOf(tree: Tree): readonly string[] {
  if (typeof tree === 'string') return [tree];
  return UNREAD.includes(tree[0]) ? [] : tree[1].flatMap(textsOf);
}

/** The scanner leaves it to the filter that TON knows two work chains only. */
const OTHER_CHAIN = /^(?!0:|-1:).*:/s;

function candidates(text: string): string[] {
  const found: string[] = [];
  const seen = text.replaceAll(/[\u00ad\u200b]/g, '');
  scanCandidates(seen, (start, end) => found.push(seen.slice(start, end)));
  return found.filter((each) => !OTHER_CHAIN.test(each));
}

/** Words longer than twice any address are read in parts, so that longer candidates appear at their seams. */
const TOO_LONG = /\S{280}/;

test('every candidate of every text and of every line is found, and its place holds it', () => {
  fc.assert(
    fc.property(page, (trees) => {
      const lines = trees.map(write).join('');
      fc.pre(!TOO_LONG.test(lines));
      document.body.replaceChildren(...trees.map(build));
      const found = new Set<string>();
      const covered = new Set<string>();
      const range = document.createRange();
      const visit = {
        seen: (text: string) => void (OTHER_CHAIN.test(text) || found.add(text)),
        hit({ text, place }: Hit) {
          if (place.kind !== 'text' || OTHER_CHAIN.test(text)) return;
          range.setStart(place.first.node, place.first.start);
          range.setEnd(place.last.node, place.last.end);
          covered.add(range.toString().replaceAll(/[\u00ad\u200b]/g, '') === text ? text : 'elsewhere');
        },
      };
      for (const _ of readBlocks(document.body, visit));
      const expected = new Set([...trees.flatMap(textsOf), lines].flatMap(candidates));
      expect(found).toEqual(expected);
      expect(covered).toEqual(expected);
    }),
  );
});
